import { useLocale, type MessageKey } from '../language/locale.js';

/** A placeholder as redaction leaves it: `[person]`, `[person 2]`. Other brackets are the writer's own. */
const placeholder = /\[((?:person|phone|email|address|personal-id|bank-account|card|plate|birth-date|reference|online-id)(?: \d+)?)\]/;

/** A comment in its own language, with what was removed said in the reader's. */
export function RedactedText({ text, language }: { text: string; language: string }) {
  const { t, language: readers } = useLocale();
  return (
    <p class="comment-text" lang={language === 'other' ? undefined : language}>
      {text.split(placeholder).map((part, at) => {
        if (at % 2 === 0) return part;
        const [code, number] = part.split(' ', 2);
        const kind = t(`placeholder.${code}` as MessageKey);
        return (
          <span key={at} class="removed" lang={readers}>
            <span class="visually-hidden">{t('placeholder.removed')} </span>
            {number ? `${kind} ${number}` : kind}
          </span>
        );
      })}
    </p>
  );
}
