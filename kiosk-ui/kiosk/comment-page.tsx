import type { TouchpointQuestionnaire } from '../../libs/contract/questionnaire.js';
import { codePointsLeft } from '../components/comment/comment-box.js';
import { Comment } from '../components/comment/comment.js';
import { SendWarning } from '../components/send-warning/send-warning.js';
import { useWarning } from '../components/send-warning/use-warning.js';
import { useTexts } from '../locales/use-locale.js';
import type { Feedback } from '../outbox/record.js';
import { Actions } from './actions.js';
import { feedbackOf, type Visit } from './visit.js';

interface Props {
  visit: Visit;
  questionnaire: TouchpointQuestionnaire;
  setVisit: (visit: Visit) => void;
  store: (feedback: Feedback) => Promise<void>;
  textInMemory: boolean;
  onEnd: () => void;
}

const focusText = () => document.querySelector('textarea')?.focus();

/** The last page of the visit: a comment, a question about what should not be in it, and sending. */
export function CommentPage({ visit, questionnaire, setVisit, store, textInMemory, onEnd }: Props) {
  const texts = useTexts();
  const comment = visit.comment.trim();
  const { warning, ...unwarned } = visit;
  const finish = (words: string) => {
    if (words) void store(feedbackOf(visit, questionnaire, words));
    setVisit({ ...unwarned, comment: '', isFinished: true });
  };
  const onSend = useWarning(visit.language, (find) => {
    if (codePointsLeft(comment) < 0) return focusText();
    const found = visit.wasWarned ? undefined : find(comment);
    if (found) setVisit({ ...visit, warning: found, wasWarned: true });
    else finish(comment);
  });
  const onBack = () => {
    setVisit(unwarned);
    // When the dialog has given the focus back to the button that opened it.
    setTimeout(focusText);
  };
  return (
    <>
      <Comment
        value={visit.comment}
        route={questionnaire.officialRoute}
        privacyUrl={questionnaire.privacyUrl}
        onInput={(text) => setVisit({ ...visit, comment: text })}
      />
      {textInMemory && <p role="status">{texts.textInMemory}</p>}
      <Actions visit={visit} setVisit={setVisit} onEnd={onEnd}>
        <button type="button" class="button button-main" onClick={onSend}>
          {comment ? texts.send : texts.finishWithout}
        </button>
      </Actions>
      {warning && (
        <SendWarning
          warning={warning}
          route={questionnaire.officialRoute}
          onRemove={() => finish(warning.without)}
          onKeep={() => finish(comment)}
          onBack={onBack}
        />
      )}
    </>
  );
}
