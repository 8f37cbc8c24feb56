import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { TouchpointQuestionnaire } from '../../libs/contract/questionnaire.js';
import { GuestContext } from '../components/heading/heading.js';
import { Languages } from '../components/languages/languages.js';
import { Own, useTexts } from '../locales/use-locale.js';
import { Dialogue } from './dialogue.js';
import type { Draft } from './draft.js';
import type { Talk } from './talk.js';
import { named } from './texts.js';

interface Props {
  talk: Talk;
  questionnaire: TouchpointQuestionnaire | undefined;
  language: string;
  draft: Draft;
  setDraft: (draft: Draft) => void;
  onLanguage: (tag: string) => void;
  /** Absent where it stands in the page and cannot be closed. */
  onClose?: (() => void) | undefined;
}

/** The panel: where one is, the open step, and what screen readers are told. */
export function Panel({ talk, questionnaire, language, draft, setDraft, onLanguage, onClose }: Props) {
  const texts = useTexts();
  const panel = useRef<HTMLElement>(null);
  const [isFirst, setFirst] = useState(true);
  const { trouble, isSending } = talk.view;
  // Where it stands in the page, nothing has begun until somebody presses.
  const state = talk.view.state ?? (onClose ? undefined : { next: 'rating' as const, rating: null, answers: {} });
  const [back, setBack] = useState<typeof state>();
  useEffect(() => setBack(undefined), [talk.view.state]);
  useEffect(() => setFirst(false), []);
  const shown = state?.next === 'thanks' ? state : (back ?? state);
  const isWithin = panel.current?.contains((panel.current.getRootNode() as ShadowRoot).activeElement) ?? false;
  const guest = useMemo(() => ({ takesFocus: isWithin || Boolean(onClose && isFirst) }), [isWithin, isFirst]);
  const isSaved = typeof state?.rating === 'number' && state.next !== 'thanks';
  const isReady = shown && questionnaire;

  // Until there is a heading to take it, the focus rests on the panel.
  useLayoutEffect(() => {
    if (onClose && !isReady) panel.current?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !onClose || panel.current?.querySelector('dialog[open]')) return;
    event.stopPropagation();
    onClose();
  };
  return (
    <GuestContext.Provider value={guest}>
      <section
        ref={panel}
        id="panel"
        class={onClose ? 'panel panel-over' : 'panel'}
        role={onClose ? 'dialog' : 'region'}
        aria-label={texts.chatOpen}
        aria-busy={isSending}
        tabIndex={-1}
        onKeyDown={onKeyDown}
      >
        <header class="panel-header">
          <p class="panel-place">{questionnaire && <Own text={questionnaire.name} />}</p>
          {onClose && (
            <button type="button" class="close" aria-label={texts.chatClose} onClick={onClose}>
              <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
                <path d="M5 5l14 14M19 5L5 19" />
              </svg>
            </button>
          )}
        </header>
        {/* Stands from the start, because a screen reader hears only what changes in it. */}
        <p class={trouble ? 'trouble' : isSaved ? 'saved' : 'for-ears'} role="status">
          {trouble === 'cut' && texts.chatCut}
          {trouble === 'kept' && texts.chatKept}
          {trouble === 'unavailable' && texts.chatUnavailable}
          {!trouble && (state?.next === 'thanks' ? texts.thanksText : isSaved && texts.saved)}
        </p>
        {isReady && (
          <div class="step" key={`${shown.next} ${shown.question}`}>
            <Dialogue
              state={shown}
              questionnaire={questionnaire}
              language={language}
              draft={draft}
              setDraft={setDraft}
              onBack={() => setBack({ ...shown, next: 'rating' })}
              onStep={(step) => void talk.step(step, language)}
            />
          </div>
        )}
        {questionnaire && shown?.next !== 'thanks' && (
          <Languages locales={named(questionnaire.languages)} chosen={language} onChoose={onLanguage} />
        )}
      </section>
    </GuestContext.Provider>
  );
}
