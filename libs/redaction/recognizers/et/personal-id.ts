/**
 * The Estonian isikukood GYYMMDDSSSC (the Lithuanian asmens kodas has the same form; the Latvian DDMMYY-NNNNN that of Norway).
 * Source: EVS 585:2007.
 */
import type { Recognizer } from '../../recognizer.js';
import { blank, textBefore, wordsBeginning } from '../../text/around.js';
import { isDayAndMonth } from '../../text/dates.js';
import { findNearDigits } from '../../text/matches.js';

const pattern = new RegExp(`(?<![\\p{L}\\p{N}+])[1-8][${blank}]?(\\d\\d)(\\d\\d)(\\d\\d)[${blank}]?(\\d{4})(?![\\p{L}\\p{N}])`, 'gu');
const cue = wordsBeginning(String.raw`isiku|эстон|viro|eesti|eston|estland|estni|id-?ko|kood|henkilö|person|personal`);

export const estonianPersonalId: Recognizer = {
  name: 'et/personal-id',
  kind: 'personal-id',
  find(text) {
    return findNearDigits(text, pattern, { before: 3, digits: 11 }, ([whole, , month, day], start) => {
      const cued = cue.test(textBefore(text, start));
      if (!isDayAndMonth(Number(day), Number(month))) return cued ? { rule: 'said to be one', confidence: 0.85 } : undefined;
      const checked = checkDigitOf(whole.replace(/\D/g, '')) === Number(whole.at(-1));
      return { rule: checked ? 'check digit' : 'date and number', confidence: checked || cued ? 0.95 : 0.8 };
    });
  },
};

function checkDigitOf(digits: string): number {
  const remainder = (weights: string) => [...weights].reduce((sum, weight, index) => sum + Number(weight) * Number(digits[index]), 0) % 11;
  const first = remainder('1234567891');
  const second = first < 10 ? first : remainder('3456789123');
  return second < 10 ? second : 0;
}
