import { useId } from 'preact/hooks';
import { limits } from '../../../libs/contract/limits.js';
import type { LocalText } from '../../../libs/contract/questionnaire.js';
import { Own, Text, useTexts } from '../../locales/use-locale.js';
import { Heading } from '../heading/heading.js';
import { Address } from './address.js';
import './comment.css';

/** How many code points more may be written; negative when it is too long. An emoji counts as the one sign one sees. */
export const codePointsLeft = (comment: string) => limits.commentCodePoints - [...comment].length;

interface Props {
  value: string;
  route: LocalText;
  privacyUrl: string | null;
  onInput: (comment: string) => void;
}

/** A comment in one's own words, with what a writer must know before sending it. */
export function Comment({ value, route, privacyUrl, onInput }: Props) {
  const texts = useTexts();
  const id = useId();
  const left = codePointsLeft(value);
  return (
    <>
      <Heading>{texts.commentHeading}</Heading>
      <div class="comment-page">
        <div class="notice" id={`${id}-notice`}>
          <p>
            <strong>{texts.noticePersonal}</strong>
          </p>
          <p>{texts.noticeNoAnswer}</p>
          <p>
            <Text of="noticeRoute" route={<Own text={route} />} />
          </p>
          <p>{texts.noticeEmergency}</p>
          {privacyUrl && (
            <p>
              <Text of="noticePrivacy" privacy={<Address url={privacyUrl} />} />
            </p>
          )}
        </div>
        <div class="comment">
          <label for={`${id}-text`}>{texts.commentLabel}</label>
          {/* No spelling help: some browsers send the text away for it. */}
          <textarea
            id={`${id}-text`}
            rows={5}
            value={value}
            autocomplete="off"
            spellcheck={false}
            aria-describedby={`${id}-notice ${id}-left`}
            aria-invalid={left < 0}
            onInput={(event) => onInput(event.currentTarget.value)}
          />
          <p class="comment-left" id={`${id}-left`} role={left < 100 ? 'status' : undefined}>
            {left < 0 ? (
              <strong>
                {texts.commentTooLong} <span>{-left}</span>
              </strong>
            ) : (
              <>
                <span>{left}</span> {texts.commentLeft}
              </>
            )}
          </p>
        </div>
      </div>
    </>
  );
}
