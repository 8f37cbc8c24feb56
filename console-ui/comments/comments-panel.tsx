import type { FilterChoices } from '../../libs/contract/figure.js';
import { base } from '../api/client.js';
import { ProblemText } from '../api/problem-text.js';
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
}

/** The comments behind the chosen bar, or all of them. */
export function CommentsPanel({ comments, choices, params }: Props) {
  const locale = useLocale();
  const { t } = locale;
  const { query, change } = useNavigation();
  const { items, loading, refusal, more, fresh, refresh } = comments;
  const narrowed = Object.keys(query.behind).length > 0;
  const touchpoint = (key: string) => locale.name(choices?.touchpoints.find((each) => each.key === key)?.name ?? {}) || key;
  return (
    <section class="comments" id="comments" aria-labelledby={commentsTitleId}>
      <h2 id={commentsTitleId} tabIndex={-1}>
        {t('comments.title')}
      </h2>
      <p class="comments-what" role="status">
        {describe(query.behind, locale)}
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
          <Comment key={comment.id} comment={comment} touchpoint={touchpoint(comment.touchpoint)} refresh={refresh} />
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

function describe({ about, polarity, complaint, urgent }: Behind, { t, word }: Locale): string {
  if (urgent) return t('comments.urgent');
  const name = about === 'none' && !complaint ? t('general.title') : about ? word(`theme.${about}`, about) : '';
  if (complaint) return about ? `${t('theme.complaints')}: ${name}` : t('theme.complaints');
  const tone = polarity ? t(`polarity.${polarity}`).toLowerCase() : '';
  if (name && tone) return t('comments.aboutPolarity', { theme: name, polarity: tone });
  return name || (tone ? t('comments.sentiment', { polarity: tone }) : t('comments.all'));
}
