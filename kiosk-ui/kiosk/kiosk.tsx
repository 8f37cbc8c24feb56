import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { TouchpointQuestionnaire } from '../../libs/contract/questionnaire.js';
import { IdleWarning } from '../components/idle-warning/idle-warning.js';
import { Languages } from '../components/languages/languages.js';
import { Listen } from '../components/listen/listen.js';
import { Thanks } from '../components/thanks/thanks.js';
import { localesOf } from '../locales/locale.js';
import { LocaleContext, Own } from '../locales/use-locale.js';
import type { Feedback } from '../outbox/record.js';
import { Footer } from './footer.js';
import { PageOf } from './page-of.js';
import { useIdle } from './use-idle.js';
import { useKeys } from './use-keys.js';
import { isUntouched, newVisit, pagesOf, type Visit } from './visit.js';

/** How long the thanks stand with all buttons locked, so that an eager finger does not answer for the next visitor. */
const thanksMs = 2_500;

interface Props {
  questionnaire: TouchpointQuestionnaire;
  /** Small messages for staff. */
  sign: preact.ComponentChildren;
  textInMemory: boolean;
  store: (feedback: Feedback) => Promise<void>;
  onBusy: (isBusy: boolean) => void;
}

/** The kiosk at work: one visit after another. */
export function Kiosk({ questionnaire, sign, textInMemory, store, onBusy }: Props) {
  const locales = localesOf(questionnaire.languages);
  const first = locales[0]!.tag;
  const [visit, setVisit] = useState<Visit>(() => newVisit(first));
  const [isFirst, setFirst] = useState(true);
  const [isListening, setListening] = useState(false);
  const [isSpeaking, setSpeaking] = useState(false);
  const [notStored, setNotStored] = useState(false);
  const locale = locales.find(({ tag }) => tag === visit.language) ?? locales[0]!;
  const page = pagesOf(visit, questionnaire.questions)[visit.page]!;
  const isBusy = !isUntouched(visit, first) || isListening || notStored;
  const pageKey = visit.isFinished ? 'thanks' : `${visit.page}`;

  const reset = () => {
    setVisit(newVisit(first));
    setListening(false);
    setNotStored(false);
  };
  const isWarning = useIdle(isBusy && !visit.isFinished && !isSpeaking, questionnaire.idleSeconds, reset);
  useKeys(!isWarning && !visit.warning && !visit.isFinished);
  useEffect(() => onBusy(isBusy), [isBusy]);
  useLayoutEffect(() => {
    document.documentElement.lang = locale.tag;
  }, [locale.tag]);
  useEffect(() => {
    setFirst(false);
    scrollTo(0, 0);
  }, [pageKey]);
  useEffect(() => {
    if (!visit.isFinished || isSpeaking) return;
    const timer = setTimeout(reset, thanksMs);
    return () => clearTimeout(timer);
  }, [visit.isFinished, isSpeaking]);

  return (
    <LocaleContext.Provider value={locale}>
      <div class="kiosk" lang={locale.tag}>
        <header class={`kiosk-header ${visit.isFinished ? 'is-locked' : visit.page > 0 ? 'is-under-way' : ''}`}>
          <p class="kiosk-place">
            <strong>
              <Own text={questionnaire.name} />
            </strong>
            <span>
              <Own text={questionnaire.organisation} />
            </span>
          </p>
          <Listen
            isOn={isListening}
            pageKey={`${locale.tag} ${isWarning ? 'idle' : visit.warning ? 'warning' : pageKey}`}
            onToggle={() => setListening(!isListening)}
            onSpeaking={setSpeaking}
          />
          <Languages locales={locales} chosen={locale.tag} onChoose={(language) => setVisit({ ...visit, language })} />
        </header>
        {/* Stands from the start, because a screen reader hears only what changes in it. */}
        <p class="for-ears" role="status" data-silent>
          {visit.isFinished ? locale.texts.thanksText : visit.page === 1 && !notStored && locale.texts.saved}
        </p>
        <main class="kiosk-main" key={pageKey}>
          {visit.isFinished ? (
            <Thanks />
          ) : (
            <PageOf
              page={page}
              visit={visit}
              questionnaire={questionnaire}
              takesFocus={!isFirst}
              setVisit={setVisit}
              store={(feedback) =>
                store(feedback).then(
                  () => setNotStored(false),
                  () => setNotStored(true),
                )
              }
              notStored={notStored}
              textInMemory={textInMemory}
              onEnd={reset}
            />
          )}
        </main>
        <Footer questionnaire={visit.page === 0 ? questionnaire : undefined} sign={sign} />
        {isWarning && <IdleWarning />}
      </div>
    </LocaleContext.Provider>
  );
}
