import type { FormMessage } from '../../libs/contract/form.js';
import type { LocalText } from '../../libs/contract/questionnaire.js';
import { Star } from '../components/stars/star.js';
import type { TextKey } from '../locales/locale.js';
import { Own, Text, useTexts } from '../locales/use-locale.js';

/** After sending: that it was saved, and once more where an answer is to be had. */
export function FormThanks({ route }: { route: LocalText }) {
  const texts = useTexts();
  return (
    <div class="form-message form-thanks" role="status">
      <div class="thanks-star">
        <Star />
      </div>
      <h1>{texts.thanksHeading}</h1>
      <p>
        {texts.thanksText} {texts.formClose}
      </p>
      <div class="notice">
        <p>{texts.noticeNoAnswer}</p>
        <p>
          <Text of="noticeRoute" route={<Own text={route} />} />
        </p>
      </div>
    </div>
  );
}

const wordsOf: Record<FormMessage, { heading: TextKey; text: TextKey }> = {
  'not-found': { heading: 'formNotFoundHeading', text: 'formNotFoundText' },
  refused: { heading: 'formRefusedHeading', text: 'formRefusedText' },
  kept: { heading: 'formKeptHeading', text: 'formKeptText' },
  'link-over': { heading: 'formLinkOverHeading', text: 'formLinkOverText' },
  'too-big': { heading: 'formTooBigHeading', text: 'formTooBigText' },
  failed: { heading: 'formFailedHeading', text: 'formFailedText' },
};

export const headingOf = (message: FormMessage): TextKey => wordsOf[message].heading;

/** What is said in place of a form, and the way to a fresh one where there is one. */
export function Message({ message, anew }: { message: FormMessage; anew?: string }) {
  const texts = useTexts();
  const { heading, text } = wordsOf[message];
  return (
    <div class="form-message">
      <h1>{texts[heading]}</h1>
      <p>{texts[text]}</p>
      {anew && (
        <p>
          <a class="button" href={anew}>
            {texts.formNew}
          </a>
        </p>
      )}
    </div>
  );
}
