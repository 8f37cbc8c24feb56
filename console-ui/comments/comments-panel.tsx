import { serviceAreas } from '../../libs/contract/codes.js';
import type { FilterChoices } from '../../libs/contract/figure.js';
import type { SubThemeRow } from '../../libs/contract/sub-theme.js';
import { base } from '../api/client.js';
import { ProblemText } from '../api/problem-text.js';
import { nameOfTouchpoint } from '../filters/choices.js';
import { commentsTitleId, useNavigation } from '../filters/navigation.js';
import type { Behind } from '../filters/query.js';
import { useLocale, type Locale } from '../language/locale.js';
import { Comment } from './comment.js';
import type { Comments } from './use-comments.js';

interface Props {
  comments: Comments;
  choices: FilterChoices | null;
  /** What the API is asked, for the file of the same comments. */
  params: URLSearchParams;
  /** Whether the reader may correct themes. */
  mayCorrect: boolean;
  /** The organisation's own themes that the report counts, for their names. */
  subThemes: readonly SubThemeRow[];
}

/** The comments behind the chosen bar, or all of them. */
export function CommentsPanel({ comments, choices, params, mayCorrect, subThemes }: Props) {
  const locale = useLocale();
  const { t } = locale;
  const { query, change } = useNavigation();
  const { items, loading, refusal, more, fresh, refresh } = comments;
  const narrowed = Object.keys(query.behind).length > 0;
  return (
    <section class="comments" id="comments" aria-labelledby={commentsTitleId}>
      <h2 id={commentsTitleId} tabIndex={-1}>
        {t('comments.title')}
      </h2>
      <p class="comments-what" role="status">
        {describe(query.behind, subThemes, locale)}
      </p>
      {narrowed && (
        <button type="button" class="button button-quiet" onClick={() => change({ behind: {} })}>
          {t('comments.showAll')}
        </button>
      )}
      {fresh && (
        <button type="button" class="button" onClick={fresh}>
          {t('comments.fresh')}
        </button>
      )}
      {refusal && <ProblemText refusal={refusal} retry={refresh} />}
      {loading && !items.length && <p>{t('comments.loading')}</p>}
      {!loading && !refusal && !items.length && (
        <p>
          {t('comments.empty')} {t('comments.emptyNextDay')}
        </p>
      )}
      <ul class="comment-list" aria-busy={loading}>
        {items.map((comment) => (
          <Comment
            key={comment.id}
            comment={comment}
            touchpoint={nameOfTouchpoint(comment.touchpoint, choices, locale)}
            areas={mayCorrect ? areasOf(choices) : null}
            refresh={refresh}
          />
        ))}
      </ul>
      {more && (
        <button type="button" class="button" onClick={more}>
          {t('comments.more')}
        </button>
      )}
      {items.length > 0 && (
        <p class="comments-foot">
          <a href={`${base}/comments.csv?${params}&lang=${locale.language}`} download>
            {t('csv.comments')}
          </a>{' '}
          {t('comments.privacy')}
        </p>
      )}
    </section>
  );
}

/** Service areas that a person may set: the default ones, and those that the organisation uses. */
const areasOf = (choices: FilterChoices | null): string[] => [...new Set([...serviceAreas, ...(choices?.serviceAreas ?? [])])];

function describe(
  { about, polarity, complaint, urgent, subTheme }: Behind,
  subThemes: readonly SubThemeRow[],
  { t, word, name: inWords }: Locale,
): string {
  if (urgent) return t('comments.urgent');
  if (subTheme) return t('comments.subTheme', { name: inWords(subThemes.find(({ key }) => key === subTheme)?.name ?? {}) || subTheme });
  const name = about === 'none' && !complaint ? t('general.title') : about ? word(`theme.${about}`, about) : '';
  if (complaint) return about ? `${t('theme.complaints')}: ${name}` : t('theme.complaints');
  const tone = polarity ? t(`polarity.${polarity}`).toLowerCase() : '';
  if (name && tone) return t('comments.aboutPolarity', { theme: name, polarity: tone });
  return name || (tone ? t('comments.sentiment', { polarity: tone }) : t('comments.all'));
}
