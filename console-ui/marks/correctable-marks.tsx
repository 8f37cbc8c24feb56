import { useEffect, useRef, useState } from 'preact/hooks';
import { polarities, type Polarity } from '../../libs/contract/codes.js';
import type { CommentItem, CommentMark } from '../../libs/contract/figure.js';
import { put, type Refusal } from '../api/client.js';
import { ProblemText } from '../api/problem-text.js';
import { asRefusal } from '../api/use-fetched.js';
import { useLocale } from '../language/locale.js';
import { standing, type EditedMark } from './edited.js';
import { MarkList } from './mark-list.js';
import { ThemeEditor } from './theme-editor.js';

interface Props {
  comment: CommentItem;
  /** The organisation's service areas, to choose from. */
  areas: string[];
  /** Fetches the comments anew. */
  refresh: () => void;
}

interface Draft {
  marks: EditedMark[];
  sentiment: Polarity;
  area: string;
}

/** The themes of a comment, and the way to correct them. What is saved stands whatever a later classifier says. */
export function CorrectableMarks({ comment, areas, refresh }: Props) {
  const { t } = useLocale();
  const [draft, setDraft] = useState<Draft | null>(null);
  const [saved, setSaved] = useState<CommentMark[] | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [message, setMessage] = useState('');
  const button = useRef<HTMLButtonElement>(null);
  // The list may not be fetched anew where it was opened further: what was saved shows until it is.
  useEffect(() => setSaved(null), [JSON.stringify(comment.themes)]);
  const shown = saved ?? comment.themes;
  const before: Draft = { marks: standing(shown), sentiment: comment.sentiment, area: comment.serviceArea ?? '' };
  const close = () => {
    setDraft(null);
    setRefusal(null);
    button.current?.focus();
  };
  const toggle = () => {
    setMessage('');
    if (draft) close();
    else setDraft(before);
  };
  const save = async (wanted: Draft) => {
    try {
      await send(comment.id, shown, before, wanted);
      setSaved(wanted.marks.map((mark) => ({ ...mark, confidence: 1, byPerson: true as const })));
      setMessage(t('marks.saved'));
      close();
      refresh();
    } catch (error) {
      setRefusal(asRefusal(error));
    }
  };
  return (
    <div class="correctable-marks">
      {!draft && <MarkList marks={shown} />}
      {draft && (
        <div class="correction">
          <ThemeEditor given={shown} sentiment={draft.sentiment} marks={draft.marks} change={(marks) => setDraft({ ...draft, marks })} />
          <div class="correct-choice">
            <label>
              {t('marks.sentiment')}{' '}
              <select
                value={draft.sentiment}
                onChange={(event) => setDraft({ ...draft, sentiment: event.currentTarget.value as Polarity })}
              >
                {polarities.map((polarity) => (
                  <option key={polarity} value={polarity}>
                    {t(`polarity.${polarity}`)}
                  </option>
                ))}
              </select>
            </label>
            <AreaChoice areas={areas} area={draft.area} choose={(area) => setDraft({ ...draft, area })} />
          </div>
          {refusal && <ProblemText refusal={refusal} retry={() => void save(draft)} />}
          <div class="panel-actions">
            <button type="button" class="button button-quiet" onClick={close}>
              {t('correct.cancel')}
            </button>
            <button type="button" class="button button-main" onClick={() => void save(draft)}>
              {t('marks.save')}
            </button>
          </div>
        </div>
      )}
      <div class="correct-bar">
        {!draft && (
          <button ref={button} type="button" class="button button-small button-quiet" onClick={toggle}>
            {t('marks.correct')}
          </button>
        )}
        <span role="status" class="hint">
          {message}
        </span>
      </div>
    </div>
  );
}

function AreaChoice({ areas, area, choose }: { areas: string[]; area: string; choose: (area: string) => void }) {
  const { t, word, language } = useLocale();
  if (!areas.length) return null;
  const named = areas
    .map((code) => ({ code, name: word(`serviceArea.${code}`, code) }))
    .sort((a, b) => a.name.localeCompare(b.name, language));
  return (
    <label>
      {t('filters.serviceArea')}{' '}
      <select value={area} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="">{t('marks.noArea')}</option>
        {named.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Sends what differs; a theme of which the model was unsure and that is left out is said to be absent. */
async function send(id: string, shown: readonly CommentMark[], before: Draft, wanted: Draft): Promise<void> {
  const path = `/comments/${id}`;
  for (const mark of wanted.marks) {
    const { theme, ...word } = mark;
    if (!before.marks.some((old) => sameMark(old, mark))) await put(`${path}/themes/${theme}`, { present: true, ...word });
  }
  for (const { theme } of shown) {
    if (!wanted.marks.some((mark) => mark.theme === theme)) await put(`${path}/themes/${theme}`, { present: false });
  }
  if (wanted.sentiment !== before.sentiment) await put(`${path}/sentiment`, { sentiment: wanted.sentiment });
  if (wanted.area !== before.area) await put(`${path}/service-area`, { serviceArea: wanted.area || null });
}

const sameMark = (a: EditedMark, b: EditedMark) => a.theme === b.theme && a.polarity === b.polarity && a.facet === b.facet;
