/** Russian addresses (улица, дом, квартира) and Finnish or Swedish streets written in Cyrillic or in Latin letters. */
import type { Recognizer } from '../../recognizer.js';
import { afterHouse, houseNumber } from '../../text/address.js';
import { blank, dash } from '../../text/around.js';
import { asPattern, type Beside, findNearDigits } from '../../text/matches.js';

const kinds =
  'ул\\.?|улиц[аеуы]|пр-т|проспект[ае]?|просп\\.?|пр\\.|пер\\.?|переулк[еа]|переулок|шоссе|ш\\.|бульвар[ае]?|б-р|наб\\.?|набережн\\p{L}{1,3}|площад[ьи]|пл\\.|проезд[ае]?|аллея|аллее|тупик|линия|мкр\\.?';
const houseWord = `(?:,?[${blank}]?(?:д\\.?|дом[ае]?)[${blank}]?)?`;
const house = `${houseWord}${houseNumber}(?:[${blank}]?(?:корп\\.?|к\\.|стр\\.)[${blank}]?\\d{1,3})?(?:,?[${blank}]?(?:кв\\.?|квартира)[${blank}]?\\d{1,4})?${afterHouse}`;
const before = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${kinds})(?!(?<=\\p{L})\\p{L})[${blank}]?(?:\\d{1,3}-\\p{L}{1,3}[${blank}])?\\p{L}[\\p{L}${dash}.]{1,24}(?:[${blank}]\\p{L}[\\p{L}${dash}]{2,24}){0,2}?,?[${blank}]?${house}`,
  'giu',
);
const after = new RegExp(`(?<![\\p{L}\\p{N}])\\p{L}[\\p{L}${dash}]{1,24}[${blank}](?:${kinds}),?[${blank}]${house}`, 'giu');
const finnishKinds =
  'кату|каду|тие|тиэ|тия|куя|куйя|куйа|полку|кааре|каари|вяюля|вяйля|ринне|ранта|мяки|пуйсто|аукио|катy|гатан|веген|вэген|ваген|катулла|кадулла|тиелля|бульварди|тори|пенгер|райтти|портти|сауна|кюля|лахти';
const finnish = new RegExp(
  `(?<![\\p{L}\\p{N}])[\\p{Script=Cyrillic}${dash}]{2,24}?(?:${finnishKinds})(?:\\p{L}{0,3})[${blank}]{1,2}${house}`,
  'giu',
);
const latin = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:ul\\.?|ulica|prospekt|pr\\.)[${blank}]\\p{L}[\\p{L}${dash}]{2,24},?[${blank}](?:d\\.?|dom)?[${blank}]?${houseNumber}(?:,?[${blank}]?(?:kv\\.?|kvartira)[${blank}]?\\d{1,4})?`,
  'giu',
);
const streets: readonly { pattern: RegExp; beside?: Beside }[] = [
  { pattern: before },
  { pattern: after, beside: asPattern(new RegExp(`(?<=[${blank}](?:${kinds}),?[${blank}]${houseWord})`, 'iuy')) },
  { pattern: finnish, beside: asPattern(new RegExp(`(?<=(?:${finnishKinds})\\p{L}{0,3}[${blank}]{1,2}${houseWord})`, 'iuy')) },
];
/** All of those have words in Cyrillic. */
const cyrillic = /[а-яё]/iu;
/** The town before the street belongs outside; a post code and town after it inside. */
const town = `(?:,[${blank}](?:г\\.?[${blank}]?|город[${blank}])?\\p{Lu}[\\p{L}${dash}]{2,24})?`;
const tail = new RegExp(`^${town}`, 'u');

/** A conjunction or preposition of one letter that was taken for a house's or stair's letter: "кв. 37, а письма". */
const wordAfter = /,?[ \t\u00a0][авикосуя]$/u;

/** A post code, a town with its capital, and a word that the pattern, blind to capitals, took for the town's second. */
const afterTown = /\d[,\s]{1,3}\p{Lu}[\p{L}-]+(\s\p{Ll}\p{L}*)$/u;

function endOf(text: string, whole: string, end: number): number {
  const beyond = afterTown.exec(whole)?.[1];
  if (beyond) return end - beyond.length;
  const letter = wordAfter.exec(whole)?.[0];
  if (letter && (letter.startsWith(',') || /^ \p{L}/u.test(text.slice(end, end + 2)))) return end - letter.length;
  return end + (tail.exec(text.slice(end, end + 40))?.[0].length ?? 0);
}

/** Russian nouns that end as Finnish streets do, and a street without a house ("на улице было 5 человек"). */
function notAddress(whole: string, pattern: RegExp): boolean {
  if (pattern === finnish)
    return /^(?:участ|разви|поня|заня|меропри|откры|собы|приня|прибы|закры|взя|сня|изъя|предпри|счас|покры|наи|исто|сес)/iu.test(whole);
  return pattern === before && !/ \p{Lu}|\.\p{Lu}|д\.|дом|кв/u.test(whole);
}

export const russianAddress: Recognizer = {
  name: 'ru/address',
  kind: 'address',
  find(text) {
    const asked = cyrillic.test(text) ? [...streets, { pattern: latin }] : [{ pattern: latin }];
    return asked.flatMap(({ pattern, beside }) =>
      findNearDigits(text, pattern, { before: 120, digits: 1, beside }, ([whole], _start, end) =>
        notAddress(whole, pattern)
          ? undefined
          : {
              end: endOf(text, whole, end),
              rule: pattern === finnish ? 'Finnish street in Cyrillic' : 'street and house',
              confidence: 0.9,
            },
      ),
    );
  },
};
