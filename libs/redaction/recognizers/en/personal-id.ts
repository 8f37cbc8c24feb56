/** British codes: National Insurance number by its form, NHS number (mod 11, NHS Data Dictionary) by form or words; US SSN by form. */
import type { Recognizer } from '../../recognizer.js';
import { blank, dash, digitsOf, textBefore, wordsBeginning } from '../../text/around.js';
import { findNearDigits } from '../../text/matches.js';

const insurance = new RegExp(
  `(?<![\\p{L}\\p{N}])[A-Za-z][${blank}]?[A-Za-z][${blank}]?\\d\\d[${blank}${dash}]?\\d\\d[${blank}${dash}]?\\d\\d[${blank}]?[A-Da-d](?![\\p{L}\\p{N}])`,
  'gu',
);
const health = new RegExp(`(?<![\\p{L}\\p{N}+])\\d{3}[${blank}${dash}]?\\d{3}[${blank}${dash}]?\\d{4}(?![\\p{L}\\p{N}])`, 'gu');
const social = new RegExp(`(?<![\\p{L}\\p{N}${dash}])\\d{3}[${dash}]\\d\\d[${dash}]\\d{4}(?![\\p{L}\\p{N}${dash}])`, 'gu');
const insuranceCue = wordsBeginning(String.raw`nino?(?!\p{L})|ni(?!\p{L})|national insurance|insurance n`);
const cue = wordsBeginning(String.raw`nhs|health (?:service )?number`);

export const britishPersonalId: Recognizer = {
  name: 'en/personal-id',
  kind: 'personal-id',
  find(text) {
    return [
      ...findNearDigits(text, insurance, { before: 6, digits: 6 }, ([whole], start) =>
        /^[A-Z]{2}/.test(whole) || insuranceCue.test(textBefore(text, start))
          ? { rule: 'national insurance', confidence: 0.95 }
          : undefined,
      ),
      ...findNearDigits(text, health, { before: 6, digits: 6 }, ([whole], start) => {
        if (cue.test(textBefore(text, start))) return { rule: 'nhs number', confidence: 0.97 };
        return /\s/.test(whole) && passesMod11(digitsOf(whole)) ? { rule: 'nhs form', confidence: 0.7 } : undefined;
      }),
      ...findNearDigits(text, social, { before: 6, digits: 6 }, () => ({ rule: 'social security', confidence: 0.9 })),
    ];
  },
};

function passesMod11(digits: string): boolean {
  const sum = Array.from(digits.slice(0, 9)).reduce((total, digit, index) => total + Number(digit) * (10 - index), 0);
  return (11 - (sum % 11)) % 11 === Number(digits[9]);
}
