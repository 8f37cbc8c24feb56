/** A number or code that the words before it call an identity code, a passport or an identity card: of any country, and mistyped too. */
import type { Recognizer } from '../../recognizer.js';
import { blank, dash, digitCount, textBefore } from '../../text/around.js';
import { findNearDigits } from '../../text/matches.js';

/** Digits, single letters among them, and at most two letters before; a capital pair may stand apart ("AB 123456"). */
const code = new RegExp(
  `(?<![\\p{L}\\p{N}+])(?:\\p{L}{1,2}|\\p{Lu}{1,2}[${blank}])?\\d(?:[${blank}${dash}+/.]{0,2}\\d|[${blank}]?\\p{Lu}(?!\\p{L})|\\p{L}(?!\\p{L})){4,13}(?![\\p{L}\\p{N}])`,
  'gu',
);
/** Letters and digits in any order, four digits among them: "MORGA753116SM9IJ". */
const mixed = /(?<![\p{L}\p{N}+@._-])(?=\p{L}{0,6}\d)[\p{Lu}\d]{7,18}(?![\p{L}\p{N}@])/gu;
/** The cue must stand close before the code, with at most a few small words between. */
const cue = new RegExp(
  `(?<!\\p{L})(?:passport|passi?n?|pass(?:et|i|in|nummer)?|паспорт\\p{L}{0,3}|henkilökort\\p{L}{0,6}|ajokort\\p{L}{0,6}|körkort\\p{L}{0,5}|id-?kort\\p{L}{0,3}|id-?card|henkilötunnu\\p{L}{0,6}|henkilö-?tunnus|hetu\\p{L}{0,4}|sotu|sosiaaliturvatunnu\\p{L}{0,5}|personnummer|personnumret|personnr|person-?nr|pers\\.?nr|pnr|personbeteckning|fødselsnummer|cpr|isikukood|personal (?:identity )?(?:code|number|id)|identity (?:code|number)|social security(?: number)?|national insurance(?: number)?|ni number|ssn|хет[ау]\\p{L}?|личн\\p{L}{2,3} (?:код|номер)|персональн\\p{L}{2,3} (?:код|номер)|персоннуммер|driving licen[cs]e|licen[cs]e(?: number)?|körkortsnummer|ajokortin numero|водительск\\p{L}{2,3}(?: удостоверени\\p{L})?|удостоверени\\p{L})(?!\\p{L})[^.!?\\n]{0,18}$`,
  'u',
);

export const identityDocument: Recognizer = {
  name: 'identity-document',
  kind: 'personal-id',
  find(text) {
    const judge = ([whole]: RegExpMatchArray, start: number) =>
      digitCount(whole!) >= 5 && cue.test(textBefore(text, start, 45)) ? { rule: 'said to be one', confidence: 0.8 } : undefined;
    return [code, mixed].flatMap((pattern) => findNearDigits(text, pattern, { before: 8, digits: 5 }, judge));
  },
};
