/** National account numbers: what the words before call an account, and forms that are one anyway (old Finnish, Swedish giro and clearing). */
import type { Recognizer } from '../../recognizer.js';
import { blank, dash, digitCount, textAfter, textBefore, wordsBeginning } from '../../text/around.js';
import { findNearDigits } from '../../text/matches.js';

const groups = new RegExp(`(?<![\\p{L}\\p{N}+])\\d(?:[${blank}${dash},.]{0,2}\\d){5,21}(?![\\p{L}\\p{N}])`, 'gu');
const cue = wordsBeginning(String.raw`
  tili(?!nt|sto)|pankkitili|konto|bankkonto|lönekonto|privatkonto|sparkonto|clearing|account|acct|a/c|sort ?code|sc(?!\p{L})
  bank ?giro|plus ?giro|post ?giro|bg(?!\p{L})|pg(?!\p{L})|bgnr|счёт|счет(?!\p{L})|счета(?!\p{L})|расчётн|расчетн|р/с|kontonr
  nordea|swedbank|handelsbank|danske ?bank|s-pank|op(?!\p{L})|osuuspank|seb(?!\p{L})|länsförsäkring|skandiabank|сбер|тинькоф
  ica ?bank|säästöpank|sparbank|aktia|ålandsbank|rekening`);
const refund = wordsBeginning(String.raw`
  pengar|återbetal|betala|utbetal|raha|palaut|maks|refund|money|pay|верн|деньг|перев`);
/** Not the account's own: what is counted or dated near the word. */
const notAccount = new RegExp(`^(?:\\d{1,2}[.]\\d{1,2}[.]\\d{2,4}|\\d{4}[${dash}]\\d\\d[${dash}]\\d\\d)$`, 'u');
const clearing = new RegExp(
  `(?<![\\p{L}\\p{N}])\\d{4}(?:[${dash}]?\\d)?[${blank},]{1,3}(?:(?:sen|sedan|och|så)[${blank}])?(?:konto|kontonummer|kontonr|kto)[${blank}:.]{1,3}\\d(?:[${blank}${dash},.]{0,2}\\d){4,13}(?!\\p{N})`,
  'giu',
);
const giro = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:\\d{2,4}[${blank}]?[${dash}][${blank}]?\\d{4}|\\d{1,3}(?:[${blank}]?\\d{2,3}){0,3}[${blank}]?[${dash}][${blank}]?\\d)(?![\\p{L}\\p{N}])`,
  'gu',
);
const giroWord = /(?:giro|(?<!\p{L})[bp]g(?!\p{L}))/u;
const oldFinnish = new RegExp(`(?<![\\p{L}\\p{N}${dash}])[1-8]\\d{5}[${dash}]\\d{2,8}(?![\\p{L}\\p{N}${dash}])`, 'gu');
const sortCode = new RegExp(
  `(?<![\\p{L}\\p{N}])\\d\\d[${dash}${blank}]?\\d\\d[${dash}${blank}]?\\d\\d[${blank},;]{1,3}(?:(?:and|then)[${blank}])?(?:(?:account|acc(?:oun)?t?|a/c)(?:[${blank}](?:number|no\\.?))?[${blank}:.]{1,2})?\\d{8}(?![\\p{L}\\p{N}])`,
  'giu',
);

/** A firm's register number, which is public. */
const firm = /(?<!\p{L})(?:org(?:anisations)?\.?-? ?(?:nr|nummer)?|y-tunnu\p{L}*|company)[^.!?\n]{0,8}$/u;

export const bankAccount: Recognizer = {
  name: 'bank-account',
  kind: 'bank-account',
  find(text) {
    return [
      ...findNearDigits(text, groups, { before: 4, digits: 6 }, ([whole], start) => {
        if (digitCount(whole) < 6 || notAccount.test(whole)) return undefined;
        if (refund.test(textBefore(text, start, 36)) && digitCount(whole) >= 9) return { rule: 'money back to', confidence: 0.6 };
        return cue.test(textBefore(text, start, 36)) ? { rule: 'said to be one', confidence: 0.88 } : undefined;
      }),
      ...findNearDigits(text, clearing, { before: 4, digits: 6 }, () => ({ rule: 'clearing number and account', confidence: 0.9 })),
      ...findNearDigits(text, giro, { before: 4, digits: 3 }, (_, start, end) =>
        giroWord.test(textBefore(text, start, 60)) || giroWord.test(textAfter(text, end, 40))
          ? { rule: 'giro', confidence: 0.85 }
          : undefined,
      ),
      ...findNearDigits(text, oldFinnish, { before: 4, digits: 6 }, (_, start) =>
        firm.test(textBefore(text, start, 24)) ? undefined : { rule: 'old Finnish form', confidence: 0.75 },
      ),
      ...findNearDigits(text, sortCode, { before: 4, digits: 14 }, () => ({ rule: 'sort code', confidence: 0.9 })),
    ];
  },
};
