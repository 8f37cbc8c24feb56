import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { TouchpointQuestionnaire } from '../../libs/contract/questionnaire.js';
import type { Locale } from '../locales/locale.js';
import { LocaleContext } from '../locales/use-locale.js';
import { at } from './home.js';
import { Panel } from './panel.js';
import { Talk } from './talk.js';
import { allTags, loadLocale, nearestTag } from './texts.js';

interface Props {
  touchpoint: string;
  /** What the page says of its language, the nearest first. */
  wanted: readonly (string | null | undefined)[];
  isInline: boolean;
}

/** The opener and the panel; in the page, the panel alone. */
export function Widget({ touchpoint, wanted, isInline }: Props) {
  const [, redraw] = useReducer<number, void>((count) => count + 1, 0);
  const talk = useTalk(touchpoint, redraw);
  const [questionnaire, setQuestionnaire] = useState<TouchpointQuestionnaire>();
  const [chosen, setChosen] = useState<string>();
  const [locale, setLocale] = useState<Locale>();
  const [isOpen, setOpen] = useState(isInline);
  const [draft, setDraft] = useState({ comment: '', wasWarned: false });
  const opener = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(isOpen);
  const tag = nearestTag([chosen, ...wanted], questionnaire?.languages ?? allTags);

  useEffect(() => {
    let isCurrent = true;
    loadLocale(tag).then(
      (loaded) => isCurrent && setLocale(loaded),
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [tag]);
  useEffect(() => {
    if (!isOpen) return talk.rest();
    if (!questionnaire) void fetchQuestionnaire(touchpoint).then(setQuestionnaire, talk.fail);
    if (!isInline || talk.isBegun) void talk.open(tag);
  }, [isOpen]);
  useLayoutEffect(() => {
    if (wasOpen.current && !isOpen) opener.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);

  if (!locale) return null;
  return (
    <LocaleContext.Provider value={locale}>
      <div class="widget" lang={locale.tag}>
        {!isInline && (
          <button
            ref={opener}
            type="button"
            class="opener"
            aria-expanded={isOpen}
            aria-haspopup="dialog"
            aria-controls={isOpen ? 'panel' : undefined}
            onClick={() => setOpen(!isOpen)}
          >
            {locale.texts.chatOpen}
          </button>
        )}
        {isOpen && (
          <Panel
            talk={talk}
            questionnaire={questionnaire}
            language={locale.tag}
            draft={draft}
            setDraft={setDraft}
            onLanguage={setChosen}
            onClose={isInline ? undefined : () => setOpen(false)}
          />
        )}
      </div>
    </LocaleContext.Provider>
  );
}

function useTalk(touchpoint: string, onChange: () => void): Talk {
  const talk = useRef<Talk>(undefined);
  talk.current ??= new Talk(touchpoint, onChange);
  useEffect(() => {
    const current = talk.current!;
    // An open socket keeps a page from being kept for the way back.
    const onHide = () => current.rest();
    addEventListener('pagehide', onHide);
    return () => {
      removeEventListener('pagehide', onHide);
      current.close();
    };
  }, []);
  return talk.current;
}

async function fetchQuestionnaire(touchpoint: string): Promise<TouchpointQuestionnaire> {
  const answer = await fetch(at(`../api/v1/touchpoints/${encodeURIComponent(touchpoint)}/questionnaire`), { credentials: 'omit' });
  if (!answer.ok) throw new Error('No questionnaire');
  return answer.json();
}
