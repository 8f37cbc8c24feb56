import { useLocale, type MessageKey } from '../language/locale.js';

/** A placeholder as redaction leaves it: `[person]`, `[personal-id]`. Other brackets are the writer's own. */
const placeholder =
  /(\[(?:person|phone|email|address|personal-id|bank-account|card|plate|birth-date|reference|online-id)\])/;

/** A comment in its own language, with what was removed said in the reader's. */
export function RedactedText({ text, language }: { text: string; language: string }) {
  const { t, language: readers } = useLocale();
  return (
    <p class="comment-text" lang={language === 'other' ? undefined : language}>
      {text.split(placeholder).map((part, at) => {
        if (at % 2 === 0) return part;
        const kind = t(`placeholder.${part.slice(1, -1)}` as MessageKey);
        return (
          <span key={at} class="removed" lang={readers} title={t('placeholder.removed', { kind })}>
            {kind}
          </span>
        );
      })}
    </p>
  );
}
