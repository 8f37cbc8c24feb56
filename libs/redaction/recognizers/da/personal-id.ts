/** The Danish CPR number DDMMYY-NNNN. It has had no reliable check digit since 2007 (CPR-kontoret), so the date and the words tell. */
import type { Recognizer } from '../../recognizer.js';
import { blank, dash, textBefore, wordsBeginning } from '../../text/around.js';
import { isDayAndMonth } from '../../text/dates.js';
import { findNearDigits } from '../../text/matches.js';

const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}+])(\\d\\d)[${blank}.]?(\\d\\d)[${blank}.]?(\\d\\d)([${blank}]{0,2}[${dash}]?[${blank}]{0,2})(\\d\\d[${blank}]?\\d\\d)(?![\\p{L}\\p{N}])`,
  'gu',
);
const cue = wordsBeginning(String.raw`cpr|dansk|danish|tanska|датск|personnummer|personnr|person|henkilö|hetu|tunnu|id|identity`);

export const danishPersonalId: Recognizer = {
  name: 'da/personal-id',
  kind: 'personal-id',
  find(text) {
    return findNearDigits(text, pattern, { before: 3, digits: 10 }, ([, day, month, , separator], start) => {
      const dated = isDayAndMonth(Number(day), Number(month));
      const cued = cue.test(textBefore(text, start));
      if (dated && separator!.trim()) return { rule: 'date and number', confidence: 0.9 };
      return cued && (dated || separator) ? { rule: 'said to be one', confidence: 0.85 } : undefined;
    });
  },
};
