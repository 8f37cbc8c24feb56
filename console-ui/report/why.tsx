import { useState } from 'preact/hooks';
import type { Theme } from '../../libs/contract/codes.js';
import type { FilterChoices } from '../../libs/contract/figure.js';
import type { ThemeReasons } from '../../libs/contract/why.js';
import { ProblemText } from '../api/problem-text.js';
import { useFetched } from '../api/use-fetched.js';
import { Comment } from '../comments/comment.js';
import { nameOfTouchpoint } from '../filters/choices.js';
import { useLocale } from '../language/locale.js';

interface Props {
  theme: Theme;
  /** What the report was asked. */
  params: URLSearchParams;
  choices: FilterChoices | null;
}

/** Why a theme is as it is, folded under its bar. Its comments are read, and the reading recorded, when it is opened. */
export function Why({ theme, ...props }: Props) {
  const { t } = useLocale();
  const [open, setOpen] = useState(false);
  return (
    <details class="why" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {t('why.open')}
        <span class="visually-hidden"> {t(`theme.${theme}`)}</span>
      </summary>
      {open && <Reasons theme={theme} {...props} />}
    </details>
  );
}

function Reasons({ theme, params, choices }: Props) {
  const locale = useLocale();
  const { t, number } = locale;
  const { data, refusal, refresh } = useFetched<ThemeReasons>('/reports/why', whyParams(params, theme));
  if (refusal) return <ProblemText refusal={refusal} retry={refresh} />;
  if (!data) return <p role="status">{t('why.loading')}</p>;
  const { read, typical } = data;
  return (
    <div class="why-parts">
      <Words reasons={data} />
      <div>
        <h3>{t('why.typical')}</h3>
        <p class="hint">{typical.length ? t('why.typicalLead') : t('why.typicalNone')}</p>
        <ul class="comment-list">
          {typical.map((comment) => (
            <Comment
              key={comment.id}
              comment={comment}
              touchpoint={nameOfTouchpoint(comment.touchpoint, choices, locale)}
              areas={null}
              refresh={refresh}
            />
          ))}
        </ul>
        {read.now >= read.most && <p class="hint">{t('why.newest', { most: number(read.most) })}</p>}
      </div>
    </div>
  );
}

function Words({ reasons: { words, before, read } }: { reasons: ThemeReasons }) {
  const { t, days } = useLocale();
  const then = { days: days(before.from, before.to) };
  const lead = () => {
    if (words.length) return t('why.wordsLead', then);
    return read.before > 0 ? t('why.wordsNone', then) : t('why.wordsNothing', then);
  };
  return (
    <div>
      <h3>{t('why.words')}</h3>
      <p class="hint">{lead()}</p>
      <ul class="reason-words">
        {words.map(({ word, now, before: past }) => (
          <li key={word}>
            <span class="reason-word">{word}</span> <span class="reason-count">{t('why.word', { now, before: past })}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The report's question about one theme; the step of its trend does not matter here. */
function whyParams(asked: URLSearchParams, theme: Theme): URLSearchParams {
  const params = new URLSearchParams(asked);
  params.delete('unit');
  params.set('about', theme);
  return params;
}
