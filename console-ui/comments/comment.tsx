import type { CommentItem } from '../../libs/contract/figure.js';
import { Face } from '../charts/face.js';
import { signs } from '../charts/polarity.js';
import { languageLabel } from '../filters/choices.js';
import { useLocale } from '../language/locale.js';
import { Correctable } from './correctable.js';
import { RedactedText } from './redacted-text.js';

/** @param touchpoint its name in the reader's language @param refresh fetches the comments anew, after a correction */
export function Comment({ comment, touchpoint, refresh }: { comment: CommentItem; touchpoint: string; refresh: () => void }) {
  const locale = useLocale();
  const { t, day, word } = locale;
  return (
    <li class={comment.urgent.length ? 'comment is-urgent' : 'comment'}>
      {comment.urgent.length > 0 && <p class="comment-urgent">{comment.urgent.map((kind) => t(`urgent.${kind}`)).join(' · ')}</p>}
      {comment.review ? (
        <Correctable comment={comment} review={comment.review} refresh={refresh} />
      ) : (
        <RedactedText text={comment.text} language={comment.language} />
      )}
      {comment.themes.length > 0 && (
        <ul class="marks">
          {comment.themes.map(({ theme, facet, polarity }) => (
            <li key={`${theme} ${facet}`} class={`mark mark-${polarity}`}>
              <span aria-hidden="true">{signs[polarity]} </span>
              {t(`theme.${theme}`)}
              {facet ? `: ${word(`facet.${facet}`, facet)}` : ''}
              <span class="visually-hidden">, {t(`polarity.${polarity}`)}</span>
            </li>
          ))}
        </ul>
      )}
      <p class="comment-facts">
        <span class="comment-rating">
          <Face rating={comment.rating} />
          <span class="visually-hidden">{t('comments.rating', { rating: comment.rating })}</span>
          <span aria-hidden="true">{comment.rating}</span>
        </span>
        <time dateTime={comment.receivedOn}>{day(comment.receivedOn)}</time>
        <span>{touchpoint}</span>
        <span>{t(`mode.${comment.mode}`)}</span>
        <span>{languageLabel(comment.language, locale)}</span>
        <span>{t('comments.sentiment', { polarity: t(`polarity.${comment.sentiment}`).toLowerCase() })}</span>
        {comment.assurance === 'low' && <span>{t('comments.lowAssurance')}</span>}
      </p>
    </li>
  );
}
