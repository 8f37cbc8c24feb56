/**
 * Telephone numbers that reach a person or a home; published service numbers stay.
 *
 * Forms are judged by prefix and length rather than by a numbering plan, so that a number with a digit too many or too few is found too.
 */
import type { Recognizer } from '../../recognizer.js';
import { blank, dash, digitsOf, textAfter, textBefore, wordsBeginning } from '../../text/around.js';
import { isDayAndMonth } from '../../text/dates.js';
import { findNearDigits } from '../../text/matches.js';

const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}@#_/§])(?:\\+[${blank}]?|\\(\\+?|\\(0\\))?\\d(?:(?:[${blank}${dash}./]{0,3}|[${blank}${dash}]?[()]{1,2}[${blank}${dash}]?)\\d){3,16}(?:[${blank}]?(?:x|ext\\.?|extension|alanro|ankn\\.?|доб\\.?)[${blank}]?\\d{1,6})?(?![\\p{L}\\p{N}@])`,
  'gu',
);
const cue = wordsBeginning(String.raw`
  puh(?!u[uvlnt][ai]?\p{L}{3})|puhelin|puhelime|kännykä|känny|gsm|numero|nro|numeros|soitt?[aeo]|soittakaa|tavoit|kiinni|tekst
  whatsapp|viber|telegram|tel(?!\p{L})|tele?fon|tfn|mobil|nummer|numret|nr(?!\p{L})|ring(?!\p{L}{3})|ringa|nås|når|sms|swish|phone
  mobile|cell|call|text me|reach|answering (?:at|on)|answers? (?:at|on)|fax|number|contact|tlf|тел|звон|позвон|перезвон|номер|связ|набер|моб|вотс|ватс|вайбер|nomer|tel\.`);
/** The words say that the number is something else. */
const otherCue = wordsBeginning(String.raw`
  jonotusnumer|vuoronumer|numerolap|könummer|kölapp|queue number|ticket number|талон|lasku|viite|tilinumer|konto|ärende|diarie
  asianumer|asiakasnumer|kundnummer|kund|case|reference|booking|customer|номер клиента|номер дела|номер решения|заявлени|решени
  дел[оау](?!\p{L})|version|versio|верси|order|beställning|bokning|faktur|invoice|account|счёт|hakemu|tunnus|varaus|päätö|beslut
  kort|card|карт|lomake|form(?!\p{L})|blankett|бланк|linja|bussi|linje|buss|bus(?!\p{L})|автобус|y-tunnu|org|artik|стать|закон
  pykälä|section|company|vat(?!\p{L})|paketti|paket|parcel|lähety|kolli|sändning|tracking`);
/** The words say whose number it is: then it is no service's. */
const own = /(?<!\p{L})(?:me|my|mig|mej|mitt|min|mun|minun|minut|minua|mulle|minulle|numeroni|puhelimeni|мне|мой|моего|меня)(?!\p{L})/u;
/** What kind of telephone it is, said after the number. */
const cueAfter =
  /^[ ,(/-]{0,2}(?:office|fax|mobile|cell|home|work|landline|mobil|hem|arbete|hemma|kotiin|työ|kännykkä|моб|дом|раб)(?!\p{L})/u;
const unitAfter = /^ ?(?:€|eur|euro|kr\b|kronor|sek|pound|£|%|руб|евро|крон|min|h\b|тысяч|km|kg|g\b|§|мин|kpl|st\b)/u;
/** Emergency, health and information services, and numbers of agencies and firms (0200, 0295, 0800, 010, 020, 029, 0771 …). */
const service =
  /^(?:\+?358|00358|0)?(?:\(0\))?(?:112|116\d{3}|118\d{0,3}|1177|11414|113\d\d|10022|100(?:16|22)|20\d{4,7}|29\d{4,8}|295\d{3,6}|300\d{3,6}|600\d{3,7}|800\d{3,7}|10\d{5,8}|75\d{6,9})$/u;
const swedishService = /^(?:\+?46|0046|0)(?:77[0-9]\d{5,6}|20\d{5,6}|90[01]\d{4,6}|10\d{6,8})$/u;
const british = /^(?:\+?44|0044|0)(?:800|808|300|303|33\d|345|844|845|870|871|90\d)\d{6,7}$/u;
/** The zero was left out: "44 310 25 60". */
const withoutZero = /^(?:4\d|50|7\d)[ -]\d{3}[ -]\d{2,4}(?:[ -]\d{2})?$/;
/** Three, three and four digits, the first in brackets or all with dashes or points. */
const american = /^(?:\(\d{3}\) ?|\d{3}[-.])\d{3}[-.]\d{4}$/;
/** Finnish, Swedish and British mobile numbers with the country code, its plus left out. */
const mobileAbroad = /^(?:358(?:4\d|50)\d{6,8}|467\d{8}|447\d{9})$/;
const russian = /^8800\d{7}$/u;

export const phone: Recognizer = {
  name: 'phone',
  kind: 'phone',
  find(text) {
    return findNearDigits(text, pattern, { before: 8, digits: 5 }, ([matched], start) => {
      const hours = openingHours.exec(matched)?.[0] ?? '';
      const whole = digitsOf(matched).length - digitsOf(hours).length >= 9 ? matched.slice(0, matched.length - hours.length) : matched;
      const end = start + whole.length;
      const rule = judge(whole, text, start, end);
      return rule && { end, rule: rule[0], confidence: rule[1] };
    });
  },
};

/** The hours to ring, after the number: "… 900-876 8-16". */
const openingHours = new RegExp(`[${blank}]\\d{1,2}[${blank}]?[${dash}][${blank}]?\\d{1,2}$`, 'u');
/** An agency's own exchange. */
const exchange = /(?<!\p{L})(?:vaihte\p{L}*|vaihde|växeln?|switchboard|коммутатор\p{L}{0,2})(?!\p{L})/u;

const extensions = new RegExp(`[${blank}]?\\p{L}[\\p{L}.]*[${blank}]?\\d{1,6}$`, 'u');

type Verdict = [rule: string, confidence: number] | undefined;

function judge(written: string, text: string, start: number, end: number): Verdict {
  const extension = extensions.exec(written)?.index;
  const whole = written.slice(0, extension);
  const digits = digitsOf(whole);
  const before = textBefore(text, start, 32);
  const cued = cue.test(before) || cueAfter.test(textAfter(text, end, 12));
  if (digits.length < 5 || digits.length > 15 || looksLikeDate(whole)) return undefined;
  if ((isService(whole, digits) && !own.test(textBefore(text, start, 24))) || unitAfter.test(textAfter(text, end))) return undefined;
  if (exchange.test(textBefore(text, start, 24) + '|' + textAfter(text, end, 14)) && !own.test(textBefore(text, start, 24)))
    return undefined;
  const other = otherCue.test(before);
  if (/^\(?\+/.test(whole)) return digits.length >= 7 ? ['international', 0.96] : undefined;
  if (/^00[1-9]/.test(digits) && digits.length >= 9) return ['international', 0.9];
  if (digits.startsWith('0') && digits.length >= 7 && digits.length <= 12) return national(whole, digits, cued, other);
  if (/^[78]\d{10}$/.test(digits) && !other && (cued || /[^\d]/.test(whole))) return ['Russian', 0.85];
  if (/^(?:358|46|45|47|44|372|7)\d{7,10}$/.test(digits) && !other && cued) return ['country code', 0.8];
  if (mobileAbroad.test(digits) && !other) return ['mobile with its country', 0.75];
  if (extension !== undefined && digits.length >= 7 && !other) return ['with extension', 0.8];
  if (american.test(whole) && !other) return ['North American', 0.7];
  if (withoutZero.test(whole) && !other) return ['mobile without its zero', 0.65];
  return cued && !other && digits.length >= 6 && digits.length <= 12 ? ['said to be one', 0.72] : undefined;
}

/** With the leading zero of a national number: a mobile prefix is enough, others must not be called something else. */
function national(whole: string, digits: string, cued: boolean, other: boolean): Verdict {
  const mobile = /^0(?:4\d|50|7\d)/.test(digits) && digits.length >= 8;
  if (mobile) return [cued ? 'mobile, said to be one' : 'mobile', other && !cued ? 0.75 : 0.92];
  if (other) return undefined;
  return cued || digits.length >= 8 || /^0\d{1,3}[^\d]/.test(whole) ? ['landline', cued ? 0.9 : 0.8] : undefined;
}

/** A date, or a span of times. */
function looksLikeDate(whole: string): boolean {
  if (/^\d{1,2}[.:]\d\d ?[-–—] ?\d{1,2}[.:]\d\d$/.test(whole)) return true;
  const parts = whole.match(/\d+/g) ?? [];
  if (parts.length !== 3 || !/^\d+([./-])\d+\1\d+$/.test(whole)) return false;
  const [a, b, c] = parts.map(Number) as [number, number, number];
  return (parts[0]!.length <= 2 && isDayAndMonth(a, b)) || (parts[0]!.length === 4 && isDayAndMonth(c, b));
}

function isService(whole: string, digits: string): boolean {
  const plain = (whole.trim().startsWith('+') ? '+' : '') + digits;
  return service.test(plain) || swedishService.test(plain) || british.test(plain) || russian.test(plain);
}
