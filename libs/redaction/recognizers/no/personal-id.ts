/**
 * The Norwegian fødselsnummer and D-number (day + 40): DDMMYY NNNCC. Source: Skatteetaten, "Fødselsnummer".
 */
import type { Recognizer } from '../../recognizer.js';
import { blank, dash, textBefore, wordsBeginning } from '../../text/around.js';
import { isDayAndMonth } from '../../text/dates.js';
import { findNearDigits } from '../../text/matches.js';

const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}+])(\\d\\d)[${blank}.]?(\\d\\d)[${blank}.]?(\\d\\d)[${blank}]{0,2}[${dash}]?[${blank}]{0,2}(\\d{3}[${blank}]?\\d\\d)(?![\\p{L}\\p{N}])`,
  'gu',
);
const cue = wordsBeginning(String.raw`norsk|norja|norwegian|норвеж|norge|fødsels|födselnum|personnummer|d-num|henkilötunnu|id`);
const firstWeights = [3, 7, 6, 1, 8, 9, 4, 5, 2];

export const norwegianPersonalId: Recognizer = {
  name: 'no/personal-id',
  kind: 'personal-id',
  find(text) {
    return findNearDigits(text, pattern, { before: 3, digits: 11 }, ([whole, day, month, year, last], start) => {
      const dated = isDayAndMonth(Number(day) > 40 ? Number(day) - 40 : Number(day), Number(month));
      const cued = cue.test(textBefore(text, start));
      const digits = `${day}${month}${year}${last}`.replace(/\D/g, '');
      const checked = firstDigitIsRight(digits);
      if (!dated) return cued && whole.length > 11 ? { rule: 'mistyped date', confidence: 0.8 } : undefined;
      if (!cued && !checked && !/^\d{6}\D+\d{5}$/.test(whole)) return undefined;
      return { rule: checked ? 'check digit' : 'date and number', confidence: checked && cued ? 0.98 : 0.85 };
    });
  },
};

function firstDigitIsRight(digits: string): boolean {
  const sum = firstWeights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
}
