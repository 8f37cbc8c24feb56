/** Russian codes: SNILS (NNN-NNN-NNN NN), and INN and passport numbers where the words say so. */
import type { Recognizer } from '../../recognizer.js';
import { blank, dash, textBefore, wordsBeginning } from '../../text/around.js';
import { findNearDigits } from '../../text/matches.js';

const snils = new RegExp(
  `(?<![\\p{L}\\p{N}+])\\d{3}[${dash}${blank}]\\d{3}[${dash}${blank}]\\d{3}[${blank}${dash}]{1,2}\\d\\d(?![\\p{L}\\p{N}])`,
  'gu',
);
const digitGroups = new RegExp(`(?<![\\p{L}\\p{N}+])\\d(?:[${blank}${dash}№]{0,3}\\d){7,13}(?![\\p{L}\\p{N}])`, 'gu');
const cue = wordsBeginning(String.raw`снилс|инн(?!\p{L})|паспорт|загран|сери[яи]|пасп|snils|inn(?!\p{L})`);

export const russianPersonalId: Recognizer = {
  name: 'ru/personal-id',
  kind: 'personal-id',
  find(text) {
    const found = findNearDigits(text, snils, { before: 3, digits: 8 }, () => ({ rule: 'snils', confidence: 0.9 }));
    const cued = findNearDigits(text, digitGroups, { before: 3, digits: 8 }, (_, start) =>
      cue.test(textBefore(text, start)) ? { rule: 'said to be one', confidence: 0.93 } : undefined,
    );
    return [...found, ...cued];
  },
};
