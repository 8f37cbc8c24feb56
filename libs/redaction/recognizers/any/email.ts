/** E-mail addresses, as written; those said aloud are in spoken-email.ts. */
import type { Recognizer } from '../../recognizer.js';

/** Bounded repeats, so that the work per character is bounded too. RFC 5321 allows 64 before the sign; labels have up to 63. */
const written =
  /[\p{L}\p{N}._%+'-]{1,64}(?:[@＠]{1,2}| [@＠] |[@＠] )(?:[\p{L}\p{N}-]{1,63}\.){0,5}[\p{L}\p{N}-]{1,63}(?:\.|,(?=(?:fi|se|com|ru|net|org|ee)(?!\p{L}))| \. ?|\. (?=(?:fi|se|com|ru|net|org|ee)(?!\p{L})))\p{L}{2,24}/gu;

export const email: Recognizer = {
  name: 'email',
  kind: 'email',
  find(text) {
    if (!/[@＠]/.test(text)) return [];
    return [...text.matchAll(written)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      rule: 'written',
      confidence: 0.99,
    }));
  },
};
