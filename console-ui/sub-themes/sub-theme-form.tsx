import { useLayoutEffect, useId, useRef, useState } from 'preact/hooks';
import { themes, type Theme } from '../../libs/contract/codes.js';
import type { SubTheme } from '../../libs/contract/sub-theme.js';
import { put, type Refusal } from '../api/client.js';
import { ProblemText } from '../api/problem-text.js';
import { asRefusal } from '../api/use-fetched.js';
import { languageLabel } from '../filters/choices.js';
import { useLocale } from '../language/locale.js';
import { draftOf, faultsOf, givenOf, keyFor, nameLanguages, phraseLanguages, type Draft, type Fault } from './draft.js';
import { TextField } from './text-field.js';

interface Props {
  organisation: string;
  /** Keys that are taken. */
  keys: string[];
  /** The one that is changed; left out: a new one. */
  subTheme?: SubTheme;
  saved: (name: string, missed: string[]) => void;
  close: () => void;
}

/** Names, key phrases and examples of one sub-theme. Escape leaves it as it was. */
export function SubThemeForm({ organisation, keys, subTheme, saved, close }: Props) {
  const locale = useLocale();
  const { t, language } = locale;
  const id = useId();
  const [draft, setDraft] = useState<Draft>(() => draftOf(subTheme));
  const [faults, setFaults] = useState<Fault[]>([]);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [busy, setBusy] = useState(false);
  const summary = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), []);
  useLayoutEffect(() => {
    if (faults.length) summary.current?.focus();
  }, [faults]);

  async function submit(event?: Event): Promise<void> {
    event?.preventDefault();
    if (busy) return;
    const found = faultsOf(draft);
    setFaults(found);
    setRefusal(null);
    if (found.length) return;
    setBusy(true);
    try {
      const given = givenOf(draft);
      const key = subTheme?.key ?? keyFor(given.name.en ?? '', keys);
      const { missed } = await put<{ missed: string[] }>(`/sub-themes/${key}`, { organisation, ...given });
      saved(given.name[language] ?? given.name.en ?? key, missed);
    } catch (error) {
      const refused = asRefusal(error);
      setBusy(false);
      if (refused.status === 422) setFaults(refused.fields.map(({ field }) => serverFault(field)));
      else setRefusal(refused);
    }
  }
  const faultOf = (field: string) => faults.find((each) => each.field === field);
  const field = <Part extends 'name' | 'phrases' | 'examples'>(part: Part, of: keyof Draft[Part] & string, isLong: boolean) => ({
    id: `${id}-${part}-${of}`,
    label: languageLabel(of, locale),
    language: of,
    isLong,
    value: draft[part][of] as string,
    error: faultOf(`${part}.${of}`) && t(faultOf(`${part}.${of}`)!.message),
    set: (value: string) => setDraft((old) => ({ ...old, [part]: { ...old[part], [of]: value } })),
  });
  return (
    <form
      class="sub-theme-form"
      aria-labelledby={`${id}-title`}
      noValidate
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <h3 id={`${id}-title`} ref={title} tabIndex={-1}>
        {subTheme ? t('subThemes.editing', { name: subTheme.name[language] ?? subTheme.key }) : t('subThemes.adding')}
      </h3>
      {faults.length > 0 && (
        <div ref={summary} tabIndex={-1} class="notice notice-error" role="alert">
          <p>{t('subThemes.faults', { n: faults.length })}</p>
          <ul>
            {faults.map(({ field: at, message }) => (
              <li key={at}>
                <a href={`#${id}-${at.replace('.', '-')}`} onClick={(event) => focusOn(event, `${id}-${at.replace('.', '-')}`)}>
                  {labelOf(at, locale)}
                </a>
                : {t(message)}
              </li>
            ))}
          </ul>
        </div>
      )}
      <fieldset>
        <legend>{t('subThemes.name')}</legend>
        <p class="hint">{t('subThemes.nameHint')}</p>
        <div class="sub-theme-fields">
          {nameLanguages.map((of) => (
            <TextField key={of} {...field('name', of, false)} />
          ))}
        </div>
      </fieldset>
      <label class="field-stacked">
        <span>{t('subThemes.parent')}</span>
        <select
          id={`${id}-parent`}
          value={draft.parent}
          onChange={(event) => setDraft({ ...draft, parent: event.currentTarget.value as Theme | '' })}
        >
          <option value="">{t('subThemes.beside')}</option>
          {themes.map((theme) => (
            <option key={theme} value={theme}>
              {t(`theme.${theme}`)}
            </option>
          ))}
        </select>
      </label>
      <fieldset aria-describedby={`${id}-phrases-hint`}>
        <legend>{t('subThemes.phrases')}</legend>
        <p class="hint" id={`${id}-phrases-hint`}>
          {t('subThemes.phrasesHint')}
        </p>
        <div class="sub-theme-fields">
          {phraseLanguages.map((of) => (
            <TextField key={of} {...field('phrases', of, true)} />
          ))}
        </div>
      </fieldset>
      <fieldset aria-describedby={`${id}-examples-hint`}>
        <legend>{t('subThemes.examples')}</legend>
        <p class="hint" id={`${id}-examples-hint`}>
          {t('subThemes.examplesHint')}
        </p>
        <div class="sub-theme-fields">
          {phraseLanguages.map((of) => (
            <TextField key={of} {...field('examples', of, true)} />
          ))}
        </div>
      </fieldset>
      {refusal && <ProblemText refusal={refusal} retry={() => void submit()} />}
      <div class="check-actions">
        <button class="button button-main" disabled={busy}>
          {t('marks.save')}
        </button>
        <button type="button" class="button button-quiet" onClick={close}>
          {t('correct.cancel')}
        </button>
      </div>
    </form>
  );
}

/** `phrases.fi.0` of the server is the field `phrases.fi` of the form. */
function serverFault(field: string): Fault {
  const [part = '', of = 'fi'] = field.split('.');
  if (part === 'phrases') return { field: `phrases.${of}`, message: 'subThemes.phraseWrong' };
  if (part === 'key') return { field: 'name.en', message: 'subThemes.full' };
  return { field: part === 'parent' ? part : `${part}.${of}`, message: 'subThemes.fieldWrong' };
}

function labelOf(field: string, locale: ReturnType<typeof useLocale>): string {
  const [part, of] = field.split('.');
  const name = locale.word(`subThemes.${part}`, part ?? '');
  return of ? `${name}, ${languageLabel(of, locale)}` : name;
}

function focusOn(event: MouseEvent, id: string): void {
  event.preventDefault();
  document.getElementById(id)?.focus();
}
