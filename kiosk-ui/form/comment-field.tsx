import { useEffect, useRef, useState } from 'preact/hooks';
import type { Warning } from '../../libs/redaction/warn.js';
import { limits } from '../../libs/contract/limits.js';
import type { LocalText } from '../../libs/contract/questionnaire.js';
import { CommentBox, codePointsLeft } from '../components/comment/comment-box.js';
import { SendWarning } from '../components/send-warning/send-warning.js';
import { useWarning } from '../components/send-warning/use-warning.js';
import { Text } from '../locales/use-locale.js';

export const formId = 'feedback-form';
export const commentId = 'comment';
export const noticeId = 'notice';

interface Props {
  initial: string;
  /** The page's, a BCP 47 tag. */
  language: string;
  route: LocalText;
}

const fieldOf = () => document.getElementById(commentId) as HTMLTextAreaElement;
const formOf = () => document.getElementById(formId) as HTMLFormElement;

/**
 * The part of the form that a script improves: it counts along, and asks about personal data before sending. The server renders it
 * too, and without a script it is a plain field. It keeps nothing anywhere.
 */
export function CommentField({ initial, language, route }: Props) {
  const [comment, setComment] = useState(initial);
  const [isLive, setLive] = useState(false);
  const [warning, setWarning] = useState<Warning>();
  const [wasWarned, setWarned] = useState(false);
  const isChecked = useRef(false);
  useEffect(() => setLive(true), []);
  const onSend = useWarning(language, (find) => {
    const text = fieldOf().value.trim();
    if (codePointsLeft(text) < 0) return fieldOf().focus();
    const found = wasWarned ? undefined : find(text);
    setWarning(found);
    if (found) return setWarned(true);
    isChecked.current = true;
    formOf().requestSubmit();
    isChecked.current = false;
  });
  useEffect(() => {
    const form = formOf();
    const onSubmit = (event: SubmitEvent) => {
      if (isChecked.current) return;
      event.preventDefault();
      // A form cannot be sent from within its own event.
      setTimeout(onSend);
    };
    form.addEventListener('submit', onSubmit);
    return () => form.removeEventListener('submit', onSubmit);
  });
  const send = (text: string) => {
    setWarning(undefined);
    setComment(text);
    fieldOf().value = text;
    formOf().requestSubmit();
  };
  const onBack = () => {
    setWarning(undefined);
    // When the dialog has given the focus back to the button that opened it.
    setTimeout(() => fieldOf().focus());
  };
  return (
    <>
      <CommentBox
        id={commentId}
        noticeId={noticeId}
        name="comment"
        value={comment}
        mostText={isLive ? undefined : <Text of="formMost" most={limits.commentCodePoints} />}
        onInput={setComment}
      />
      {warning && (
        <SendWarning warning={warning} route={route} onRemove={() => send(warning.without)} onKeep={() => send(comment)} onBack={onBack} />
      )}
    </>
  );
}
