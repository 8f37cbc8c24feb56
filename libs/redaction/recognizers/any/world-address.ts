/**
 * Addresses of the wider world, in texts of any language: "Hauptstraße 12", "14 rue de la Gare", "1600 Oak Ridge Dr Apt 14,
 * Springfield, IL 62704", "FPO AE 09550". A street word of some language tells, or a flat ("Apt. 5"), or what the words before call
 * an address. The Nordic, English and Russian streets of our own cities have recognizers of their own.
 */
import type { Found, Recognizer } from '../../recognizer.js';
import { blank, dash, textBefore } from '../../text/around.js';
import { afterWord, asPattern, type Beside, findNearDigits } from '../../text/matches.js';
import type { Token } from '../../text/tokens.js';

const word = `[\\p{L}\\p{M}'’.${dash}]{1,28}`;
/** Between the lines of an address: a comma, a line break, the sign of a quoted line. */
const gap = `[ \\t\\n,>?]{1,12}`;
const number = `\\d{1,5}(?:[ ]?[A-Za-z])?(?:[${dash}/]\\d{1,4})?(?![\\p{L}\\p{N}]|[.:]\\d|[${blank}]?(?:€|%|£|\\$))`;
const unit = `(?:[Aa]pt|[Aa]partment|[Ss]uite|[Ss]te)\\.?[${blank}]?#?\\d{1,5}[A-Za-z]?(?!\\p{N})`;

/** Street words that end a word or are one, before the number. */
const suffixes =
  'stra(?:ß|ss)e|str\\.|gasse|allee|platz|damm|ufer|straat|laan|dreef|plein|gracht|kade|steenweg|plaats|vej|gade|stræde|torv|veien|vegen|vei|utca|körút|tér|ulice|ulica|ulicę|gatvė|iela|tänav|puiestee|maantee|bakken|pad|singel';
/** Street words that stand first. */
const prefixes =
  'via|viale|piazza|corso|vicolo|rue|avenida|avda\\.?|calle|plaza|paseo|carrera|camino|camiño|carretera|rua|travessa|praça|estrada|largo|ul\\.|ulica|ulitsa|aleja|strada|bulevardul|trg|jalan|boulevard|chemin|quai|impasse|rúa|carrer|via[.]|οδός|вул\\.';
const either = (alternatives: string) => alternatives.replaceAll(/(?<=^|\|)\p{L}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
const english =
  'street|st|road|rd|lane|ln|avenue|ave|drive|dr|court|ct|way|terrace|crescent|boulevard|blvd|circle|highway|hwy|place|pl|square|trail|parkway|pkwy|close|grove|parade|route|alley|loop|path|plaza|ridge|run|springs?|creek|crossing|cove|manor|meadows?|mission|view|hollow|pike|turnpike|causeway|esplanade';

const street = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${unit}${gap})?(?:${[
    `(?:\\d{1,5}[${blank}])?(?:\\p{Lu}${word}[${blank}]){0,2}[\\p{L}\\p{M}${dash}]{0,30}(?:${either(suffixes)})[${blank}]{1,2}${number}`,
    `(?:\\d{1,5}[${blank}])?(?:${either(prefixes)})[${blank}](?:${word}[${blank}]){0,5}${word},?[${blank}]${number}`,
    `\\d{1,5}(?:[${blank}]?bis)?,?[${blank}](?:${either(prefixes)})[${blank}](?:(?:de|des|du|la|le|les|di|del|della|da|do|dos|l['’])[${blank}]){0,2}\\p{L}${word}`,
    `(?:\\d{1,5}[${blank}])?\\d{1,5}[${blank}](?:\\d{1,3}(?:st|nd|rd|th)[${blank}]|(?:\\p{Lu}${word}[${blank}]){1,4})(?:${either(english)})\\.?(?!\\p{L})`,
  ].join('|')})`,
  'gu',
);
const suffixBefore = afterWord(suffixes.replace('stra(?:ß|ss)e', 'straße|strasse').replace('\\.', '.'));
const nameAfter = asPattern(new RegExp(`\\d{1,5}[${blank}](?:\\d|\\p{Lu})`, 'uy'));
const prefixWords = new Set(prefixes.split('|').map((prefix) => /^\p{L}+/u.exec(prefix)![0]));
/** A street word that stands first; after an apostrophe too. */
const isPrefix = ({ lower }: Token) =>
  prefixWords.has(lower) || (lower.includes("'") && prefixWords.has(lower.slice(lower.indexOf("'") + 1)));
/** A number, names, perhaps a number, and a flat. */
const withUnit = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${unit}${gap})?(?:\\d{1,5}[${blank}])?\\d{1,5}[${blank}](?:${word}[${blank},]{1,2}){0,6}(?:${word}|\\d{1,5})(?:${gap}\\d{1,5})?${gap}${unit}`,
  'gu',
);
/** What the words before call an address: a number, names, and perhaps a number. */
const told = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${unit}${gap})?(?:\\d{1,5}[${blank}])?\\d{1,5}[${blank}](?:[\\p{L}\\p{M}'’.${dash}]{2,28}[${blank}]){0,5}(?:\\p{L}${word}[${blank}]\\d{1,5}(?!\\p{N})|\\p{Lu}${word})`,
  'gu',
);
const cue =
  /(?:add?ress?(?: (?:is|to|at|from|of \p{L}+ is|with))?:?|osoite(?: on)?:?|adress(?:en)?(?: är)?:?|адрес:?|(?:live[sd]?|living|delivered|arrived|stay(?:ing)?|reside[sd]?) at|sen[dt] (?:it |one |a new one |them )?to|(?:located|office is|meet me|is) at|taxi to|(?:ship|return|deliver) (?:it )?to|they are)[\s,:>?]{0,14}$/iu;
/** A number, a street of any kind and number, and a town with its post code on the next lines. */
const withPostCode = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:\\d{1,5}[${blank}])?\\p{Lu}${word}[${blank}](?:${word}[${blank}]){0,4}\\d{1,5}(?:${gap}${unit})?[,\\n][ \\t>?]{0,8}\\p{Lu}[\\p{L}\\p{M}'’. ${dash}]{1,40}(?:\\n?,[ ]?[A-Z]{2,3})?${gap}\\d{4,6}(?![\\p{L}\\p{N}])`,
  'gu',
);
const military = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:USS|USNS|USCGC)[${blank}]${word}|(?:PSC|Unit|CMR)[${blank}]\\d{1,5},?[${blank}]Box[${blank}]\\d{1,5})${gap}[ADF]PO[${blank},]{1,2}A[AEP][${blank}]\\d{5}(?:-\\d{4})?(?!\\p{N})`,
  'giu',
);
const postBox = new RegExp(
  `(?<![\\p{L}\\p{N}])\\d{1,5}[${blank}]P\\.?[${blank}]?O\\.?[${blank}]Box[${blank}]\\d{1,6}(?:${gap}${unit})?`,
  'giu',
);

/** What follows on the same or the next lines: flat, town, state, country, post code. */
const place = `(?:St\\.[ ])?\\p{Lu}[\\p{L}\\p{M}'’${dash}]{1,24}(?:[ ](?:(?:d[aei]l?|of|and|of the|van|la|in)[ ])?\\p{Lu}[\\p{L}\\p{M}'’${dash}]{0,24}(?!\\p{L})){0,4}`;
const tail = new RegExp(
  `^(?:${gap}${unit})?(?:${gap}(?:[A-Z]{1,2}[- ])?\\d{4,6}[ ]${place}(?!\\p{L}))?(?:${gap}${place}(?:\\s?,[ ]?[A-Z]{2,3}(?!\\p{L}))?){0,2}(?:${gap}[A-Z]{2,3}(?=[ ]\\d))?(?:${gap}(?:${place}[ ])?\\d{4,6}(?:-\\d{4})?(?![\\p{L}\\p{N}]))?`,
  'u',
);
/** The same in a text without capitals: only where a post code ends it. */
const lowerTail = new RegExp(`^(?:${gap}${unit})?(?:${gap}[\\p{L}\\p{M}'’.${dash}]{1,24}){0,7}${gap}\\d{4,6}(?![\\p{L}\\p{N}])`, 'u');
/** Counts, times and what one waits for: no names of streets. */
const counted =
  /^\d{1,5} (?:\p{L}+ )?(?:minutes?|mins?|hours?|days?|weeks?|months?|years?|people|persons?|times?|euros?|pounds?|dollars?|percent|of|or|and|to|in|is|was|for|more|other|different|min|tuntia|päivää|euroa|kr|kronor|timmar|dagar|минут|часов|дней|евро)(?!\p{L})/iu;

const countedAfter = /^ ?(?:tunti|minuut|min|h|km|m|kertaa|päiv|euro|€|%|timm|gång|kr|hour|minut|times|days|people|час|мин|раз|дн)(?!-)/iu;

export const worldAddress: Recognizer = {
  name: 'world-address',
  kind: 'address',
  find(text, { tokens }) {
    const find = (pattern: RegExp, rule: string, confidence: number, beside?: Beside) =>
      findNearDigits(text, pattern, { before: 96, digits: 1, beside }, ([whole], start, end) =>
        counted.test(whole) || countedAfter.test(text.slice(end, end + 10)) ? undefined : { end: endOf(text, end), rule, confidence },
      );
    let prefixed: boolean | undefined;
    const streetBeside: Beside = (whole, digit) =>
      suffixBefore(whole, digit) || nameAfter(whole, digit) || (prefixed ??= tokens.some(isPrefix));
    const found: Found[] = find(street, 'street word and number', 0.85, streetBeside);
    if (/[adf]po/iu.test(text)) found.push(...find(military, 'military post', 0.9));
    if (/box/iu.test(text)) found.push(...find(postBox, 'post box', 0.8));
    if (/apt|apart|suite|ste\b/iu.test(text)) found.push(...find(withUnit, 'number, name and flat', 0.85));
    if (/\d{4}/.test(text) && /[,\n][ \t>?]{0,8}\p{Lu}/u.test(text)) found.push(...find(withPostCode, 'street, town and post code', 0.8));
    found.push(
      ...findNearDigits(text, told, { before: 24, digits: 1 }, ([whole], start, end) =>
        cue.test(textBefore(text, start, 40)) && !counted.test(whole)
          ? { end: endOf(text, end), rule: 'said to be one', confidence: 0.8 }
          : undefined,
      ),
    );
    return found;
  },
};

function endOf(text: string, end: number): number {
  const after = text.slice(end, end + 140);
  const lower = !/\p{Lu}/u.test(text) ? lowerTail.exec(after)?.[0].length : undefined;
  return end + (lower ?? tail.exec(after)?.[0].length ?? 0);
}
