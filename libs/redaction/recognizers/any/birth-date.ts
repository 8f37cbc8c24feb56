/** A date that the words beside it call somebody's birth. Any other date stays. */
import type { Recognizer } from '../../recognizer.js';
import { blank, dash, textAfter, textBefore } from '../../text/around.js';
import { asPattern, findNearDigits } from '../../text/matches.js';

const months =
  'tammikuu|helmikuu|maaliskuu|huhtikuu|toukokuu|kesäkuu|heinäkuu|elokuu|syyskuu|lokakuu|marraskuu|joulukuu|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|january|february|march|may|june|july|august|october|jan|feb|mar|apr|jun|jul|aug|sept?|okt|oct|nov|dec|январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр|janvar|fevral|aprel|ijun|ijul|avgust|sentjabr|oktjabr|nojabr|dekabr';
const year = `(?:19|20)?\\d\\d|['’]\\d\\d`;
const gap = `[${blank}.,/${dash}]{0,3}`;
/** Day and month in figures or words, with or without a year; a year first; month and day; digits said in one breath (5862, 050862). */
const pattern = new RegExp(
  [
    `(?:the[${blank}])?\\d{1,2}(?:\\.|:?[a-zåäö]{1,2}|st|nd|rd|th)?[${blank}/${dash}]?(?:of[${blank}]|den[${blank}])?(?:${months})\\p{L}{0,4}(?:${gap}(?:vuonna |år |of )?(?:${year})(?!\\p{N}))?`,
    `(?:${months})\\p{L}{0,4}\\.?[${blank}](?:the[${blank}])?\\d{1,2}(?:st|nd|rd|th|\\.)?(?:${gap}(?:${year})(?!\\p{N}))?`,
    `(?:19|20)\\d\\d[${blank}]?[${dash}./][${blank}]?\\d{1,2}[${blank}]?[${dash}./][${blank}]?\\d{1,2}`,
    `\\d{1,2}[${blank}]?[./${dash}:][${blank}]?\\d{1,2}[${blank}]?(?:[./${dash}:]{1,2}[${blank}]?|[${blank}])(?:\\d{4}|['’]?\\d\\d)`,
    `\\d{1,2}[${blank}]\\d{1,2}[${blank}](?:\\d{4}|\\d\\d)`,
    `(?:the[${blank}])?\\d{1,2}\\.?[${blank}](?:of|i|den|from)[${blank}](?:the[${blank}])?\\d{1,2}\\.?[${blank}]?(?:\\d{4}|\\d\\d)`,
    `\\d{1,2}[./]\\d{1,2}\\.?`,
    `\\d{4,8}`,
    `(?:${months})\\p{L}{0,4}[${blank}](?:19|20)\\d\\d`,
  ]
    .map((each) => `(?:${each})`)
    .join('|'),
  'giu',
);
const bounded = new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern.source})(?![\\p{L}\\p{N}])`, 'giu');
/** A month before one of its numbers, or after it what may go on a date. */
const beside = asPattern(
  new RegExp(
    [
      `(?<=(?:${months})\\p{L}{0,4}\\.?[${blank}](?:the[${blank}])?)|(?=\\d{4})`,
      `(?=\\d{1,2}(?:[${blank}]?[./${dash}:]|[${blank}]\\d|\\.?[${blank}](?:of|i|den|from)[${blank}]))`,
      `(?=\\d{1,2}(?:\\.|:?[a-zåäö]{1,2}|st|nd|rd|th)?[${blank}/${dash}]?(?:of[${blank}]|den[${blank}])?(?:${months}))`,
    ].join('|'),
    'iuy',
  ),
);
const born =
  'synt\\p{L}{0,12}|synnyin\\p{L}{0,10}|synttäri\\p{L}{0,6}|synty\\p{L}{0,10}|s\\.?|f\\.?|föd\\p{L}{0,8}|född\\p{L}{0,8}|födelsedat\\p{L}{0,3}|födelsedag\\p{L}{0,4}|born|b\\.|dob|d\\.o\\.b\\.?|date of birth|birth ?da(?:te|y)|birth|рожд\\p{L}{0,6}|родил\\p{L}{0,4}|род\\.|р\\.|rodil\\p{L}{0,4}|rozhd\\p{L}{0,6}|geboren|født|sünd\\p{L}{0,6}|syntymäaik\\p{L}{0,5}|skt\\p{L}{0,3}|fyller|täyttää|др|д\\.р\\.?|днюх\\p{L}{1,2}';
const before = new RegExp(`(?<![\\p{L}\\p{N}'’])(${born})(?!\\p{L})\\.?[^.!?\\n\\d]{0,32}$`, 'u');
const closeBefore = new RegExp(`(?<![\\p{L}\\p{N}])(?:s\\.?|f\\.?|b\\.|р\\.)[${blank}:(]{0,2}$`, 'u');
const short = /^(?:s\.?|f\.?|b\.|р\.)$/u;
const after =
  /^[ ,).]{0,3}(?:г\.? ?)?(?:года? )?(?:рожд|г\.? ?р\.?|р\.|родил|синтын|synt|föd|född|is my (?:birth|date of)|(?:is|was|är|on|oli) (?:his|her|my|min|hans|hennes|mun|hänen|minun|datum för)? ?(?:birth|födel|synty)|år född|född|birth|-synty|jag (?:är )?född|jag född|är jag född|oon synty|olen synty|minä synty|mä oon synty|when i was born|i was born)/u;

/** Bare digits ("5862", "050862") need the word right before them. */
const near = new RegExp(`(?<![\\p{L}\\p{N}])(${born})(?!\\p{L})\\.?[${blank}:]{1,3}$`, 'u');
/** A child's name, a comma, a date with its year: whose date it is needs no word. */
const child =
  /(?<!\p{L})(?:ребен|ребён|сын|доч|дочк|внук|внуч|lapse|poika|tytär|tyttär|lapsi|barn|son|dotter|child|kid|daughter|baby|vauva|bebis)\p{L}{0,5},? \p{Lu}\p{L}{1,20}(?: \p{Lu}\p{L}{1,20})?, ?$/iu;
/** A name, a comma, a date of the last century. */
const named = /\p{Lu}\p{Ll}{2,20}, ?$/u;
const lastCentury = /\D19\d\d$|^19\d\d\D/;
const isWhole = (date: string) => /\d{1,2}\D\d{1,2}\D(?:19|20)\d\d$|^(?:19|20)\d\d\D\d{1,2}\D\d{1,2}$/u.test(date);

export const birthDate: Recognizer = {
  name: 'birth-date',
  kind: 'birth-date',
  find(text) {
    return findNearDigits(text, bounded, { before: 32, digits: 2, beside }, ([whole], start, end) => {
      const lead = textBefore(text, start, 44);
      const cue = before.exec(lead)?.[1];
      const cued =
        (cue !== undefined && (!short.test(cue) || closeBefore.test(lead))) ||
        (isWhole(whole) && child.test(text.slice(Math.max(0, start - 50), start))) ||
        (lastCentury.test(whole) && named.test(text.slice(Math.max(0, start - 24), start)));
      if (!cued && !after.test(textAfter(text, end, 34))) return undefined;
      if (/^\d{4,8}$/.test(whole) && !(cued && near.test(lead))) return undefined;
      const lone = /^\d{4}$/.test(whole) && /^(?:19|20)/.test(whole);
      if (/^\d{1,2}[./]\d{1,2}\.?$/.test(whole) && !isDate(whole)) return undefined;
      return lone ? undefined : { rule: cued ? 'birth before' : 'birth after', confidence: 0.9 };
    });
  },
};

function isDate(value: string): boolean {
  const [day, month] = value.split(/[./]/).map(Number);
  return day! >= 1 && day! <= 31 && month! >= 1 && month! <= 12;
}
