/**
 * The Finnish henkilötunnus DDMMYYCZZZQ: birth date, century sign, individual number, check character.
 * Source: DVV, "The personal identity code" (century signs of 2023 included). A wrong check character lowers confidence only.
 */
import type { Recognizer } from '../../recognizer.js';
import { blank, dash } from '../../text/around.js';
import { isDayAndMonth } from '../../text/dates.js';
import { findNearDigits } from '../../text/matches.js';

const checkCharacters = '0123456789ABCDEFHJKLMNPRSTUVWXY';
/** Six digits with any small space, a century sign, three digits, a check character that may be a wrong letter, doubled or missing. */
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}])(\\d[${blank}]?\\d)[${blank}.]?(\\d[${blank}]?\\d)[${blank}.]?(\\d[${blank}]?\\d)[${blank}]{0,2}([${dash}+ABCDEFUVWXYabcdefuvwxyАВСЕХУавсеху])[${blank}]{0,2}(\\d[${blank}]?\\d[${blank}]?\\d)[${blank}]?(\\p{L}|\\d(?!\\d))?(?![\\p{L}\\p{N}])`,
  'gu',
);
/** The sign was left out or is not one: the date and a letter at the end still tell. */
const withoutSign = new RegExp(`(?<![\\p{L}\\p{N}])(\\d\\d)(\\d\\d)(\\d\\d)[${blank}/_:]?(\\d{3})([A-Za-z])(?![\\p{L}\\p{N}])`, 'gu');

export const finnishPersonalId: Recognizer = {
  name: 'fi/personal-id',
  kind: 'personal-id',
  find(text) {
    const found = findNearDigits(text, pattern, { before: 3, digits: 9 }, ([, ...parts]) => {
      const [day, month, year, sign, number, check] = parts.map((part: string | undefined) => part?.replace(/\s/g, ''));
      if (check && checkCharacterOf(`${day}${month}${year}${number}`) === check.toUpperCase())
        return { rule: 'check character', confidence: 0.99 };
      if (isDayAndMonth(Number(day), Number(month))) return { rule: 'date and sign', confidence: 0.95 };
      if (check && /\p{L}/u.test(check + sign)) return { rule: 'mistyped date', confidence: 0.85 };
      return undefined;
    });
    const signless = findNearDigits(text, withoutSign, { before: 3, digits: 9 }, ([, day, month]) =>
      isDayAndMonth(Number(day), Number(month)) ? { rule: 'without sign', confidence: 0.85 } : undefined,
    );
    return [...found, ...signless];
  },
};

function checkCharacterOf(digits: string): string | undefined {
  return checkCharacters[Number(digits) % checkCharacters.length];
}
