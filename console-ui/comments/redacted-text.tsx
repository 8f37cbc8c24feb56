import type { Ref } from 'preact';
import { useLocale, type MessageKey } from '../language/locale.js';
import { partsOf, type RemovedPart } from './parts.js';

interface Props {
  text: string;
  language: string;
  /** Placeholders, from 0, that a reviewer called wrong. */
  wrong?: readonly number[];
  root?: Ref<HTMLParagraphElement>;
}

/** A comment in its own language, with what was removed said in the reader's. */
export function RedactedText({ text, language, wrong = [], root }: Props) {
  return (
    <p class="comment-text" ref={root} lang={language === 'other' ? undefined : language}>
      {partsOf(text).map((part, at) =>
        part.type === 'removed' ? (
          <Removed key={at} part={part} at={at} wrong={wrong.includes(part.place)} />
        ) : (
          <span key={at} data-part={at}>
            {part.text}
          </span>
        ),
      )}
    </p>
  );
}

function Removed({ part, at, wrong }: { part: RemovedPart; at: number; wrong: boolean }) {
  const { t, language } = useLocale();
  return (
    <span class={wrong ? 'removed is-wrong' : 'removed'} data-part={at} lang={language}>
      <span class="visually-hidden">{t('placeholder.removed')} </span>
      <RemovedName part={part} />
      {wrong && <span class="visually-hidden"> ({t('correct.isWrong')})</span>}
    </span>
  );
}

/** The kind in the reader's words, with its number if there are several of it. */
export function RemovedName({ part: { kind, number } }: { part: RemovedPart }) {
  const { t } = useLocale();
  const name = t(`placeholder.${kind}` as MessageKey);
  return <>{number ? `${name} ${number}` : name}</>;
}
