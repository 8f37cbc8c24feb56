import { useLocale } from '../../language/locale.js';
import { useTwoSteps } from '../../two-steps.js';

interface Props {
  /** What is lost by it, as a question. */
  question: string;
  busy: boolean;
  end: () => void;
}

/** Ends something for good, in two steps. */
export function Ending({ question, busy, end }: Props) {
  const { t } = useLocale();
  const { asks, question: asked, first, ask, keep } = useTwoSteps<HTMLSpanElement>();
  if (!asks) {
    return (
      <button ref={first} type="button" class="button button-small button-quiet" disabled={busy} onClick={ask}>
        {t('channels.end')}
      </button>
    );
  }
  return (
    <div class="channel-actions" onKeyDown={(event) => event.key === 'Escape' && keep()}>
      <span ref={asked} tabIndex={-1}>
        {question}
      </span>
      <button type="button" class="button button-small" disabled={busy} onClick={end}>
        {t('channels.endYes')}
      </button>
      <button type="button" class="button button-small button-quiet" onClick={keep}>
        {t('channels.endNo')}
      </button>
    </div>
  );
}
