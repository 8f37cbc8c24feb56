import type { ComponentChildren } from 'preact';
import { limits } from '../../../libs/contract/limits.js';
import { useTexts } from '../../locales/use-locale.js';
import './comment.css';

/** How many code points more may be written; negative when it is too long. An emoji counts as the one sign one sees. */
export const codePointsLeft = (comment: string) => limits.commentCodePoints - [...comment].length;

interface Props {
  /** Of the text field; what it says below has ids that begin with it. */
  id: string;
  /** Id of the notice that stands before it. */
  noticeId: string;
  value: string;
  /** In a form that is sent as a whole. */
  name?: string;
  /** Said below in place of the count, where nothing counts along. */
  mostText?: ComponentChildren;
  onInput?: (comment: string) => void;
}

/** The field for a comment, and how much of it is left. */
export function CommentBox({ id, noticeId, value, name, mostText, onInput }: Props) {
  const texts = useTexts();
  const left = codePointsLeft(value);
  return (
    <div class="comment">
      <label for={id}>{texts.commentLabel}</label>
      {/* No spelling help: some browsers send the text away for it. */}
      <textarea
        id={id}
        name={name}
        rows={5}
        value={value}
        autocomplete="off"
        spellcheck={false}
        aria-describedby={`${noticeId} ${id}-left`}
        aria-invalid={left < 0}
        onInput={(event) => onInput?.(event.currentTarget.value)}
      />
      <p class="comment-left" id={`${id}-left`} role={left < 100 ? 'status' : undefined}>
        {left < 0 ? (
          <strong>
            {texts.commentTooLong} <span>{-left}</span>
          </strong>
        ) : (
          (mostText ?? (
            <>
              {texts.commentLeft} <span>{left}</span>
            </>
          ))
        )}
      </p>
    </div>
  );
}
