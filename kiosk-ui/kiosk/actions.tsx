import type { ComponentChildren } from 'preact';
import { useTexts } from '../locales/use-locale.js';
import { back, type Visit } from './visit.js';

interface Props {
  visit: Visit;
  setVisit: (visit: Visit) => void;
  onEnd: () => void;
  children: ComponentChildren;
}

/** The ways on from a page: its own button, back, and the end of the visit. */
export function Actions({ visit, setVisit, onEnd, children }: Props) {
  const texts = useTexts();
  return (
    <div class="actions">
      {children}
      <button type="button" class="button" data-key="back" onClick={() => setVisit(back(visit))}>
        {texts.back}
      </button>
      <button type="button" class="button button-quiet" onClick={onEnd}>
        {texts.end}
      </button>
    </div>
  );
}
