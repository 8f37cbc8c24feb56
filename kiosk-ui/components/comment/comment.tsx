import { useId } from 'preact/hooks';
import type { LocalText } from '../../../libs/contract/questionnaire.js';
import { useTexts } from '../../locales/use-locale.js';
import { Heading } from '../heading/heading.js';
import { Address } from './address.js';
import { CommentBox } from './comment-box.js';
import { Notice } from './notice.js';

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
  return (
    <>
      <Heading>{texts.commentHeading}</Heading>
      <div class="comment-page">
        <Notice id={`${id}-notice`} route={route} privacy={privacyUrl && <Address url={privacyUrl} />} />
        <CommentBox id={`${id}-text`} noticeId={`${id}-notice`} value={value} onInput={onInput} />
      </div>
    </>
  );
}
