/**
 * The Swedish personnummer and samordningsnummer (day + 60): (YY)YYMMDD-NNNC.
 * Source: Skatteverket, SKV 704. The Luhn digit raises confidence, a wrong one clears nothing.
 */
import type { Recognizer } from '../../recognizer.js';
import { blank, dash, textBefore, wordsBeginning } from '../../text/around.js';
import { isDayAndMonth } from '../../text/dates.js';
import { passesLuhn } from '../../text/luhn.js';
import { findNearDigits } from '../../text/matches.js';

const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}+])((?:19|20)[${blank}${dash}]?)?(\\d[${blank}]?\\d)[${blank}${dash}.]?(\\d[${blank}]?\\d)[${blank}${dash}.]?(\\d[${blank}]?\\d)([${blank}]{0,2}[${dash}+/]?[${blank}]{0,2})(\\d[${blank}]?\\d[${blank}]?\\d[${blank}]?\\d|\\d{3}|[A-Za-z]{4}|\\d{3}[A-Za-z])(?![\\p{L}\\p{N}])`,
  'gu',
);
const cue = wordsBeginning(String.raw`person ?nummer|personnr|pers\.?nr|pnr|p-?nr|personbeteckning|samordning|id|nummer|personal|персон`);

export const swedishPersonalId: Recognizer = {
  name: 'sv/personal-id',
  kind: 'personal-id',
  find(text) {
    return findNearDigits(text, pattern, { before: 3, digits: 6 }, ([whole, century, ...parts], start) => {
      const [year, month, day] = parts.slice(0, 3).map((part: string) => part.replace(/\s/g, ''));
      const [separator, last] = parts.slice(3) as string[];
      const dated = isDayAndMonth(Number(day) > 60 ? Number(day) - 60 : Number(day), Number(month));
      const digits = `${year}${month}${day}${last}`.replace(/\s/g, '');
      if (!century && /^(?:19|20)\d\d[-.]\d\d[-.]\d\d/.test(whole)) return undefined;
      const cued = cue.test(textBefore(text, start, 30));
      if (!dated) return cued && digits.length === 10 ? { rule: 'mistyped date', confidence: 0.8 } : undefined;
      if (digits.length < 10 && !century && !cued) return undefined;
      if (century) return { rule: 'with century', confidence: 0.95 };
      if (!separator!.trim() && !cued && (digits.startsWith('0') || !passesLuhn(digits))) return undefined;
      return { rule: passesLuhn(digits) ? 'check digit' : 'date and number', confidence: passesLuhn(digits) ? 0.98 : 0.9 };
    });
  },
};
