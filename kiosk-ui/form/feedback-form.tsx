import type { FormContent, FormFault } from '../../libs/contract/form.js';
import type { TouchpointQuestionnaire } from '../../libs/contract/questionnaire.js';
import { Notice } from '../components/comment/notice.js';
import { QuestionField } from '../components/question/question-field.js';
import { Stars } from '../components/stars/stars.js';
import { useTexts } from '../locales/use-locale.js';
import { commentId, CommentField, formId, noticeId } from './comment-field.js';
import { WebLink } from './web-link.js';

type Props = Omit<Extract<FormContent, { kind: 'form' }>, 'kind'> & { language: string };

/**
 * The page's own address, but not to the letter: what is sent to an address makes browsers forget the page that they had from it
 * (RFC 9111 §4.4), and going back would open a fresh form, and make a second feedback, where the first should be amended.
 */
const sendTo = ({ touchpoint }: TouchpointQuestionnaire) => `/f/${touchpoint}?send=1`;

/** The whole form on one page. It is sent to the address that it stands at, and comes back with what was written if it must. */
export function FeedbackForm({ questionnaire, written, faults, language }: Props) {
  const texts = useTexts();
  const { questions, officialRoute, privacyUrl } = questionnaire;
  const isUnrated = faults.includes('no-rating');
  return (
    <form id={formId} class="feedback-form" method="post" action={sendTo(questionnaire)} autocomplete="off" noValidate>
      <Faults faults={faults} />
      <input type="hidden" name="lang" value={language} />
      {written.id && <input type="hidden" name="id" value={written.id} />}
      {written.via && <input type="hidden" name="via" value={written.via} />}
      <fieldset class="form-rating">
        <legend>
          <h1>{texts.rateHeading}</h1>
        </legend>
        <p id="rating-hint">{texts.formRateHint}</p>
        {isUnrated && (
          <p id="rating-fault" class="form-fault">
            {texts.formNoRating}
          </p>
        )}
        <Stars
          id="rating"
          rating={written.rating}
          describedBy={isUnrated ? 'rating-hint rating-fault' : 'rating-hint'}
          isInvalid={isUnrated}
        />
      </fieldset>
      {questions.map((question) => (
        <QuestionField key={question.key} question={question} value={written.answers[question.key]} />
      ))}
      <section class="form-comment">
        <h2>{texts.commentHeading}</h2>
        <Notice id={noticeId} route={officialRoute} privacy={privacyUrl && <WebLink url={privacyUrl} />} />
        <div id="comment-island">
          <CommentField initial={written.comment} language={language} route={officialRoute} />
        </div>
      </section>
      <button type="submit" class="button button-main">
        {texts.send}
      </button>
    </form>
  );
}

/** Why the form came back, first on the page and with the focus on it; what can be mended is one link away. */
function Faults({ faults }: { faults: FormFault[] }) {
  const texts = useTexts();
  if (!faults.length) return null;
  const said: Record<FormFault, preact.ComponentChild> = {
    'no-rating': <a href="#rating-1">{texts.formNoRating}</a>,
    'too-long': <a href={`#${commentId}`}>{texts.commentTooLong.replace(/[:：]$/, '')}</a>,
    'too-many': texts.formTooMany,
    'not-saved': texts.formNotSaved,
  };
  return (
    <div class="form-faults" role="alert" tabIndex={-1} autofocus>
      <h2>{texts.formErrors}</h2>
      <ul>
        {faults.map((fault) => (
          <li key={fault}>{said[fault]}</li>
        ))}
      </ul>
    </div>
  );
}
