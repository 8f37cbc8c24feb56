/**
 * Telephone numbers of other countries, by the numbering plans of libphonenumber: with a country's code but no plus, or in their
 * national form where a word names the country. The forms of our own region are in phone.ts; a plan only adds finds here.
 */
import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/max';
import type { Recognizer } from '../../recognizer.js';
import { blank, dash, digitCount, digitsOf, textAfter, textBefore, wordsBeginning } from '../../text/around.js';
import { findNearDigits } from '../../text/matches.js';

const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}+@#_/§.,${dash}])\\(?\\d{1,5}\\)?(?:[${blank}${dash}./]{0,2}\\(?\\d{1,5}\\)?){1,6}(?![\\p{L}\\p{N}@%€$£]|[.,:]\\d)`,
  'gu',
);
const cue = wordsBeginning(String.raw`
  puh(?!u)|numero|nro|soit|tavoit|tekst|whatsapp|viber|telegram|signal|tel(?!\p{L})|tele?fon|tfn|mobil|nummer|nr(?!\p{L})|ring|nås|sms|phone|cell
  call|text|reach|number|contact|answer|fax|тел|звон|позвон|перезвон|номер|набер|моб|ватс|вайбер`);
/** Words that a country's numbers follow, by their beginnings in the four languages. */
const countries: readonly [CountryCode, RegExp][] = (
  [
    ['NO', 'norj|norsk|norweg|норвеж'],
    ['DK', 'tansk|dansk|danish|датск'],
    ['EE', 'viro|eest|eston|estnisk|эстон'],
    ['LV', 'latvia|lettisk|латв|латыш'],
    ['LT', 'liettua|litau|lithuan|литов'],
    ['RU', 'venäj|rysk|russian|росси|русск'],
    ['UA', 'ukraina|ukrain|украин'],
    ['PL', 'puola|polsk|polish|польск'],
    ['DE', 'saksa|tysk|german|немец|герман'],
    ['GB', 'englanti|britti|brittisk|engelsk|british|uk |английск|британ'],
    ['FR', 'ransk|fransk|french|француз'],
    ['ES', 'espanja|spansk|spanish|испан'],
    ['IT', 'italia|italiensk|italian|итальян'],
    ['NL', 'hollan|holländ|dutch|голланд'],
    ['TR', 'turkki|turkisk|turkish|турец'],
    ['US', 'amerik|american|us |usa|америк'],
    ['IN', 'intia|indisk|indian|индий'],
    ['TH', 'thai|тайск'],
  ] as const
).map(([country, stems]) => [country, wordsBeginning(stems)]);
/** Cheap to ask first: any of them. */
const anyCountry = new RegExp(countries.map(([, { source }]) => source).join('|'), 'u');
/** The words call it another number, or it counts something. */
const otherCue = wordsBeginning(String.raw`
  jonotus|vuoronum|könum|kölap|queue|ticket|талон|lasku|viite|tili|konto|ärende|diarie|asiakas|kund|case|ref|booking|customer|клиент|дела|order
  faktur|invoice|account|hakemu|tunnus|varaus|päätö|beslut|kort|card|карт|passi|passport|pass(?!\p{L})|паспорт|henkilö|person|id(?!\p{L})
  isikukood|code|kod|koodi|hinta|pris|price|euro|versio|version|laki|lag(?!\p{L})|law|org|y-tunnus|alv|vat|moms|iban|инн|снилс|iso|isbn`);

export const phoneAbroad: Recognizer = {
  name: 'phone-abroad',
  kind: 'phone',
  find(text) {
    return findNearDigits(text, pattern, { before: 2, digits: 7 }, ([whole], start, end) => {
      const digits = digitCount(whole);
      const before = textBefore(text, start, 48);
      if (digits < 7 || digits > 15 || otherCue.test(before) || /^ ?(?:€|eur|kr|руб|£|%)/u.test(textAfter(text, end, 6))) return undefined;
      const country = anyCountry.test(before) ? countries.find(([, words]) => words.test(before))?.[0] : undefined;
      if (country && isNumberOf(whole, country)) return { rule: `a number of ${country}`, confidence: 0.85 };
      if (digits < 10 || whole.startsWith('0') || !(cue.test(before) || (isGrouped(whole) && !whole.includes('.')))) return undefined;
      return parsePhoneNumberFromString(`+${digitsOf(whole)}`)?.isValid()
        ? { rule: 'country code without plus', confidence: 0.7 }
        : undefined;
    });
  },
};

/** Kinds of number that firms and agencies publish. */
const published = new Set<string>(['TOLL_FREE', 'PREMIUM_RATE', 'SHARED_COST', 'UAN', 'VOICEMAIL', 'PAGER']);

function isNumberOf(whole: string, country: CountryCode): boolean {
  const number = parsePhoneNumberFromString(whole, country);
  return number?.country === country && number.isValid() && !published.has(number.getType() ?? '');
}

/** A country's code apart from the rest, in groups of unlike length: amounts have groups of three. */
function isGrouped(whole: string): boolean {
  const groups = whole.match(/\d+/g) ?? [];
  return groups.length >= 3 && groups[0]!.length <= 3 && groups.slice(1).some(({ length }) => length !== 3);
}
