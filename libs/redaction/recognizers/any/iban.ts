/** International bank account numbers, with slips in them too (ISO 13616; the country codes that the registry lists for our region and beyond). */
import type { Recognizer } from '../../recognizer.js';
import { blank, dash, digitCount, textBefore } from '../../text/around.js';
import { findNearDigits } from '../../text/matches.js';

const countries =
  'AD|AE|AL|AT|AZ|BA|BE|BG|BH|BR|BY|CH|CR|CY|CZ|DE|DK|DO|EE|EG|ES|FI|FO|FR|GB|GE|GI|GL|GR|HR|HU|IE|IL|IS|IT|JO|KW|KZ|LB|LI|LT|LU|LV|MC|MD|ME|MK|MT|NL|NO|PL|PT|QA|RO|RS|SA|SE|SI|SK|SM|TN|TR|UA|VA|XK';
/**
 * Country and check digits, then groups; letters only within groups that hold a digit, so that the next word stays outside. A run of
 * digits is always taken whole: there is one way to read it, however long it is.
 */
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${countries}|Fи)[${blank}${dash}.]{0,2}\\d[${blank}]?\\d(?:[${blank}${dash}.]{0,2}(?:\\d{1,34}(?!\\d)|[A-Z]{4}(?=[${blank}]?\\d)|[A-Z]{1,3}\\d)){1,16}(?!\\p{N})`,
  'giu',
);
const cue = /iban|tili|konto|account|счёт|счет/u;

export const iban: Recognizer = {
  name: 'iban',
  kind: 'bank-account',
  find(text) {
    return findNearDigits(text, pattern, { before: 8, digits: 8 }, ([whole], start) => {
      const digits = digitCount(whole);
      if (digits > 34 || (digits < 12 && !(digits >= 8 && cue.test(textBefore(text, start))))) return undefined;
      const spaced = /^\p{Ll}{2}[^\d]/u.test(whole) && (digits < 15 || !cue.test(textBefore(text, start)));
      const valid = passesMod97(whole);
      if (spaced && !valid) return undefined;
      return { rule: valid ? 'check digits' : 'form', confidence: valid ? 0.99 : 0.94 };
    });
  },
};

/** ISO 7064 MOD 97-10 over the account, then country and check digits, letters as 10 to 35. */
function passesMod97(written: string): boolean {
  const compact = written.toUpperCase().replace(/[^A-Z0-9]/g, '');
  let remainder = 0;
  for (const sign of compact.slice(4) + compact.slice(0, 4)) {
    const value = Number.parseInt(sign, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}
