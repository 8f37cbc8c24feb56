import { useId, useRef, useState } from 'preact/hooks';
import type { TouchpointQuestionnaire } from '../../libs/contract/questionnaire.js';
import type { Warning } from '../../libs/redaction/warn.js';
import { codePointsLeft, CommentBox } from '../components/comment/comment-box.js';
import { Notice } from '../components/comment/notice.js';
import { Heading } from '../components/heading/heading.js';
import { SendWarning } from '../components/send-warning/send-warning.js';
import { useWarning } from '../components/send-warning/use-warning.js';
import { useTexts } from '../locales/use-locale.js';
import type { Draft } from './draft.js';

interface Props {
  questionnaire: TouchpointQuestionnaire;
  language: string;
  draft: Draft;
  setDraft: (draft: Draft) => void;
  onBack: () => void;
  onStep: (step: object) => void;
}

/** The comment, with what its writer must know; asked about once, then sent. */
export function CommentStep({ questionnaire, language, draft, setDraft, onBack, onStep }: Props) {
  const texts = useTexts();
  const id = useId();
  const place = useRef<HTMLDivElement>(null);
  const [warning, setWarning] = useState<Warning | undefined>();
  const focusText = () => place.current?.querySelector('textarea')?.focus();
  const comment = draft.comment.trim();
  const { officialRoute, privacyUrl } = questionnaire;
  const send = (words: string) => {
    setWarning(undefined);
    onStep({ comment: words.normalize('NFC').replaceAll('\0', '').toWellFormed() });
  };
  const onSend = useWarning(language, (find) => {
    if (codePointsLeft(comment) < 0) return focusText();
    const found = draft.wasWarned ? undefined : find(comment);
    if (!found) return send(comment);
    setWarning(found);
    setDraft({ ...draft, wasWarned: true });
  });
  const privacy = privacyUrl && (
    <a class="address" href={privacyUrl} target="_blank" rel="noopener noreferrer">
      {privacyUrl.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}
      <span class="for-ears"> ({texts.chatNewTab})</span>
    </a>
  );
  return (
    <>
      <Heading>{texts.commentHeading}</Heading>
      <div class="comment-page" ref={place}>
        <Notice id={`${id}-notice`} route={officialRoute} privacy={privacy} />
        <CommentBox
          id={`${id}-text`}
          noticeId={`${id}-notice`}
          value={draft.comment}
          onInput={(text) => setDraft({ ...draft, comment: text })}
        />
      </div>
      <div class="actions">
        <button type="button" class="button button-main" onClick={onSend}>
          {comment ? texts.send : texts.finishWithout}
        </button>
        <button type="button" class="button" onClick={onBack}>
          {texts.back}
        </button>
      </div>
      {warning && (
        <SendWarning
          warning={warning}
          route={officialRoute}
          onRemove={() => send(warning.without)}
          onKeep={() => send(comment)}
          onBack={() => {
            setWarning(undefined);
            setTimeout(focusText);
          }}
        />
      )}
    </>
  );
}
