import type { CommentItem } from '../../libs/contract/figure.js';
import { Face } from '../charts/face.js';
import { languageLabel } from '../filters/choices.js';
import { useLocale } from '../language/locale.js';
import { CorrectableMarks } from '../marks/correctable-marks.js';
import { MarkList } from '../marks/mark-list.js';
import { Correctable } from './correctable.js';
import { RedactedText } from './redacted-text.js';

interface Props {
  comment: CommentItem;
  /** Its name in the reader's language. */
  touchpoint: string;
  /** Service areas to choose from, where the reader may correct themes; else null. */
  areas: string[] | null;
  /** Fetches the comments anew, after a correction. */
  refresh: () => void;
}

export function Comment({ comment, touchpoint, areas, refresh }: Props) {
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
      {areas ? <CorrectableMarks comment={comment} areas={areas} refresh={refresh} /> : <MarkList marks={comment.themes} />}
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
        {comment.serviceArea && <span>{word(`serviceArea.${comment.serviceArea}`, comment.serviceArea)}</span>}
        {comment.assurance === 'low' && <span>{t('comments.lowAssurance')}</span>}
      </p>
    </li>
  );
}
