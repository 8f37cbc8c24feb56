import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SubTheme, SubThemes } from '../../libs/contract/sub-theme.js';
import { remove, type Refusal } from '../api/client.js';
import { ProblemText } from '../api/problem-text.js';
import { asRefusal } from '../api/use-fetched.js';
import { languageLabel } from '../filters/choices.js';
import { useLocale } from '../language/locale.js';
import { Section } from '../report/section.js';
import { useTwoSteps } from '../two-steps.js';
import { SubThemeForm } from './sub-theme-form.js';

interface Props {
  found: SubThemes;
  mayChange: boolean;
  refresh: () => void;
}

/** The key of the sub-theme whose form is open; null: a new one's; undefined: none. */
type Open = string | null | undefined;

const openerId = (open: string | null) => (open === null ? 'sub-theme-add' : `sub-theme-edit-${open}`);

/** What a change led to: a sentence, and examples that the phrases do not find. */
interface Outcome {
  text: string;
  missed: string[];
}

export function SubThemeList({ found, mayChange, refresh }: Props) {
  const { t } = useLocale();
  const [open, setOpen] = useState<Open>(undefined);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const status = useRef<HTMLDivElement>(null);
  const { subThemes, organisation } = found;
  const keys = subThemes.map(({ key }) => key);
  // What was pressed is gone: the focus goes to what became of it, or back to what opened a form that was left as it was.
  const left = useRef<Open>(undefined);
  useLayoutEffect(() => {
    if (outcome) status.current?.focus();
    else if (open === undefined && left.current !== undefined) document.getElementById(openerId(left.current))?.focus();
    left.current = open;
  }, [open, outcome]);
  const done = (next: Outcome) => {
    setOpen(undefined);
    setOutcome(next);
    refresh();
  };
  const begin = (next: Open) => {
    setOutcome(null);
    setOpen(next);
  };
  const saved = (name: string, missed: string[]) => done({ text: t('subThemes.saved', { name }), missed });
  return (
    <Section title={t('subThemes.list')} lead={t('subThemes.lead')}>
      {subThemes.length === 0 && open === undefined && (
        <p class="sub-theme-none">{t(mayChange ? 'subThemes.none' : 'subThemes.noneRead')}</p>
      )}
      <div ref={status} tabIndex={-1} role="status">
        {outcome && (
          <div class="notice">
            <p>{outcome.text}</p>
            {outcome.missed.length > 0 && (
              <>
                <p>{t('subThemes.missed', { n: outcome.missed.length })}</p>
                <ul class="missed-examples">
                  {outcome.missed.map((text) => (
                    <li key={text}>{text}</li>
                  ))}
                </ul>
              </>
            )}
          </div>
        )}
      </div>
      <ul class="sub-theme-list">
        {subThemes.map((each) => (
          <li key={each.key}>
            {open === each.key ? (
              <SubThemeForm organisation={organisation} keys={keys} subTheme={each} saved={saved} close={() => setOpen(undefined)} />
            ) : (
              <Item
                subTheme={each}
                organisation={organisation}
                mayChange={mayChange && open === undefined}
                edit={() => begin(each.key)}
                retired={(name) => done({ text: t('subThemes.retiredDone', { name }), missed: [] })}
              />
            )}
          </li>
        ))}
      </ul>
      {open === null && <SubThemeForm organisation={organisation} keys={keys} saved={saved} close={() => setOpen(undefined)} />}
      {mayChange && open === undefined && (
        <button type="button" class="button button-main" id={openerId(null)} onClick={() => begin(null)}>
          {t('subThemes.add')}
        </button>
      )}
      {!mayChange && <p class="hint">{t('subThemes.administrators')}</p>}
    </Section>
  );
}

interface ItemProps {
  subTheme: SubTheme;
  organisation: string;
  mayChange: boolean;
  edit: () => void;
  retired: (name: string) => void;
}

function Item({ subTheme, organisation, mayChange, edit, retired }: ItemProps) {
  const locale = useLocale();
  const { t } = locale;
  const { parent, phrases, comments } = subTheme;
  const name = nameOf(subTheme, locale.language);
  return (
    <article class="sub-theme">
      <h3>{name}</h3>
      <p class="sub-theme-facts">
        <span>{parent ? t(`theme.${parent}`) : t('subThemes.beside')}</span>
        <span>{comments === null ? t('subThemes.notYet') : t('subThemes.comments', { n: comments })}</span>
      </p>
      <dl class="sub-theme-phrases">
        {Object.entries(phrases).map(
          ([language, list]) =>
            list &&
            list.length > 0 && (
              <div key={language}>
                <dt>{languageLabel(language, locale)}</dt>
                <dd lang={language}>{list.join(', ')}</dd>
              </div>
            ),
        )}
      </dl>
      {mayChange && <Actions name={name} id={subTheme.key} organisation={organisation} edit={edit} retired={retired} />}
    </article>
  );
}

interface ActionsProps extends Pick<ItemProps, 'organisation' | 'edit' | 'retired'> {
  name: string;
  /** The sub-theme's key. */
  id: string;
}

/** Editing, and retiring in two steps: reports drop a retired one. */
function Actions({ name, id, organisation, edit, retired }: ActionsProps) {
  const { t } = useLocale();
  const { asks, question, first, ask, keep } = useTwoSteps<HTMLParagraphElement>();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const askAnew = () => {
    setRefusal(null);
    ask();
  };
  async function retire(): Promise<void> {
    setBusy(true);
    try {
      await remove(`/sub-themes/${id}`, new URLSearchParams({ organisation }));
      retired(name);
    } catch (error) {
      setRefusal(asRefusal(error));
      setBusy(false);
    }
  }
  if (!asks) {
    return (
      <div class="sub-theme-actions">
        <button type="button" class="button button-small" id={openerId(id)} onClick={edit}>
          {t('subThemes.edit')}
          <span class="visually-hidden">: {name}</span>
        </button>
        <button ref={first} type="button" class="button button-small button-quiet" onClick={askAnew}>
          {t('subThemes.retire')}
          <span class="visually-hidden">: {name}</span>
        </button>
      </div>
    );
  }
  return (
    <div class="sub-theme-actions" onKeyDown={(event) => event.key === 'Escape' && keep()}>
      <p ref={question} tabIndex={-1}>
        {t('subThemes.retireWhy', { name })}
      </p>
      <button type="button" class="button button-small" disabled={busy} onClick={() => void retire()}>
        {t('subThemes.retireYes')}
      </button>
      <button type="button" class="button button-small button-quiet" disabled={busy} onClick={keep}>
        {t('subThemes.retireNo')}
      </button>
      {refusal && <ProblemText refusal={refusal} retry={() => void retire()} />}
    </div>
  );
}

/** In the reader's language, else in whichever there is. */
const nameOf = ({ name, key }: SubTheme, language: string): string => name[language] || Object.values(name).find(Boolean) || key;
