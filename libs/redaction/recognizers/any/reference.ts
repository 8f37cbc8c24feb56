/**
 * Case, customer, decision, patient, booking and like numbers of a person: by the words before them, and by forms that registries use.
 * Forms' codes, queue tickets, paragraphs, prices, times and versions stay.
 */
import type { Recognizer } from '../../recognizer.js';
import { blank, dash, digitCount, oneOf, textAfter, textBefore, wordSet } from '../../text/around.js';
import { findNearDigits } from '../../text/matches.js';

/** Parts of letters and digits joined by single signs, a space only before digits. */
const code = new RegExp(
  `(?<![\\p{L}\\p{N}@./+${dash}])[\\p{L}\\p{N}]{1,24}(?:(?:[${dash}/_:.]|[${blank}](?=\\p{N}))[\\p{L}\\p{N}]{1,14}){0,6}(?:(?<=\\d)[${blank}]\\p{Lu}(?!\\p{L}))?(?![\\p{L}\\p{N}@])`,
  'gu',
);

/** Single letters and groups of digits in turn, as codes are read out: "k 79 p 22". */
const spelled = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:\\p{L}|\\p{Lu}{2,3})[${blank}${dash}]?\\d{1,6}(?:[${blank}${dash}](?:\\p{L}|\\p{Lu}{2,3})(?!\\p{L})[${blank}${dash}]?\\d{1,6}){1,4}(?:[${blank}]?\\p{Lu})?(?![\\p{L}\\p{N}])`,
  'gu',
);

/** Words that a person's number follows, and at most a few words between ("asiakasnumeroni on", "my case number, I think, is"). */
const nouns = oneOf(String.raw`
  asianumero\p{L}*|order(?:nummer|nr|number)\p{L}*|asian(?: tunnus| numero)?|asiatunnus|asiani|diaari\p{L}*|dnro|dno|asiakas(?:numero|tunnus|nro|kortti)?\p{L}*
  asiakkuus\p{L}*|viite\p{L}*|viitenumero\p{L}*|tunnus\p{L}*|tunnukse\p{L}*|\p{L}{0,10}tapau\p{L}*|\p{L}{0,14}hakemu\p{L}*|hakemusnumero\p{L}*
  päätö\p{L}*|päätösnumero\p{L}*|varau\p{L}*|varausnumero\p{L}*|varaustunnus\p{L}*|lasku\p{L}*|laskunumero\p{L}*|jutun|juttu
  potilas\p{L}*|lähety\p{L}*|paketti\p{L}*|seurantatunnus\p{L}*|\p{L}{0,10}tiketti\p{L}*|tiketin|palvelupyyn\p{L}*|\p{L}{0,14}ilmoitu\p{L}*
  rikosilmoitu\p{L}*|tilau\p{L}*|kirjastokort\p{L}*|tutkijakort\p{L}*|jäsen\p{L}*|sopimu\p{L}*|lupa(?:numero|tunnus)?\p{L}*|luvan
  vahinko\p{L}*|vahingon|ajanvarau\p{L}*|valitu\p{L}*|kantelu\p{L}*|perintä\p{L}*|passikort\p{L}*|kortin numero|\p{L}{0,14}ärende\p{L}*
  diarie\p{L}*|dnr|kund\p{L}*|referens\p{L}*|ref|mål(?:nummer|nr|et)?|besluts?\p{L}*|bokning\p{L}*|beställning\p{L}*|faktur\p{L}*
  ansökan\p{L}*|ansökningsnummer|journal\p{L}*|patient\p{L}*|skade\p{L}*|skadenummer|försändelse\p{L}*|paket\p{L}*|kolli\p{L}*
  lånekort\p{L}*|bibliotekskort\p{L}*|tillstånd\p{L}*|avtal\p{L}*|avtalsnummer|\p{L}{0,14}anmälan\p{L}*|medlem\p{L}*|ocr\p{L}*|löpnummer
  registreringsnummer|akt\p{L}*|överklag\p{L}*|case|reference|ref(?:erence)?\.? ?(?:no|number|nr)?\.?|customer|client|booking
  reservation|appointment|decision|application|invoice|bill number|ticket(?: id)?|claim|file|dossier|parcel|tracking|shipment
  order|permit|policy|patient|hospital number|membership|member|library card|card number|complaint|docket|account|receipt
  confirmation|registration number|licence number|report|request|enquiry|visa|ur number|дел[оауе]м?
  номер\p{L}{0,3} (?:дела|клиента|решения|заявления|обращения|записи|брони|договора|заказа|карты|пациента|полиса|посылки)
  клиент\p{L}*|решени\p{L}*|заявлени\p{L}*|\p{L}{0,6}заявк\p{L}*|обращени\p{L}*|брон\p{L}*|бронирован\p{L}*|запис\p{L}*|договор\p{L}*
  заказ\p{L}*|посылк\p{L}*|квитанц\p{L}*|счёт-фактур\p{L}*|жалоб\p{L}*|тикет\p{L}*|пациент\p{L}*|полис\p{L}*|карточк\p{L}*
  абонемент\p{L}*|читательск\p{L}*|протокол\p{L}*|дневник\p{L}*|референс\p{L}*|анкет\p{L}*|ходатайств\p{L}*|delo|nomer dela
  zajavk\p{L}*|\p{L}{0,10}etuus\p{L}*|\p{L}{0,10}ersättning\p{L}*|benefit|пособи\p{L}*|laina\p{L}*|lån\p{L}{0,3}|loan`);
const cue = new RegExp(`(?<![\\p{L}\\p{N}])(?:${nouns})(?![\\p{L}])[^.!?\\n;]{0,26}$`, 'u');
/** "number", "nro" and the like alone: enough for a code that is long or of letters and digits. */
const numberCue =
  /(?<!\p{L})(?:nro|numero(?:ni|lla|na|ksi)?|nr|nummer|numret|number|no\.?|num|id|koodi|kod|code|номер\p{L}{0,2}|№|nomer|#)(?!\p{L})[ :.(]{0,3}(?:on |är |is |oli |var |was )?[ :."«#№]{0,2}$/u;
const notMine = new RegExp(
  `(?<!\\p{L})(?:company|y-tunnu\\p{L}*|org\\.?|lomak\\p{L}*|blankett\\p{L}*|form|forms|бланк\\p{L}*|форм\\p{L}*|versio\\p{L}*|version\\p{L}*|верси\\p{L}*|v|ios|android|lain?|laki|lag(?:en)?|act|law|закон\\p{L}*|section|§|pykäl\\p{L}*|artik\\p{L}*|article|стать\\p{L}*|kap\\p{L}*|luku|luvun|mom|stycke\\p{L}*|avsnitt\\p{L}*|vuoronumero\\p{L}*|jonotusnumero\\p{L}*|jonossa|numerolap\\p{L}*|kölapp\\p{L}*|könummer|queue|kö(?:n|plats)?|linja\\p{L}*|bussi\\p{L}*|linje\\p{L}*|buss\\p{L}*|bus|tram|line|автобус\\p{L}*|маршрут\\p{L}*|талон\\p{L}*|очеред\\p{L}*|klo|kl|kello|klockan|at|в|kel|maksaa|kostar|costs?|стоит|hinta|pris|price|цена|sivu\\p{L}*|sida\\p{L}*|page|стр\\p{L}*|direktiv\\p{L}*|asetu\\p{L}*|förordning\\p{L}*|regulation|jono|rivi|room|huone|rum|kerros|våning|floor|plan|этаж\\p{L}*|luukku|lucka|window|desk|окн\\p{L}*|vuosi|vuonna|vuoden|år(?:et)?|year|год\\p{L}*|ssn|ikä|age|skv|kela|fpa|teline\\p{L}*|hylly|osio|kohta\\p{L}*|kohdassa|punkt|пункт\\p{L}*|question|fråga|kysymy\\p{L}*|вопрос\\p{L}*|ikkun\\p{L}*|tiski|kiosk\\p{L}*|automaatti|sarja\\p{L}*|korko|prosentti)(?!\\p{L})[ :.,"(«#№]{0,3}(?:nro|numero|nr|nummer|number|no|№|on|är|is)?[ :.]{0,2}$`,
  'u',
);
/** What a screen or camera shows is nobody's number. */
const shown =
  /(?<!\p{L})(?:virhe\p{L}*|error|fel(?:kod|meddelande)\p{L}*|felet|fault|ошибк\p{L}*|screen|ruudu\p{L}*|näytö\p{L}*|skärm\p{L}*|экран\p{L}*|passikuva\p{L}*|valokuva\p{L}*|passfoto\p{L}*|photo)(?: (?:code|koodi|kod|number|код|№|\p{L}{2,8})){0,2}[ :"«]{1,2}$/u;
const unitAfter =
  /^ ?(?:€|eur|euro|kr(?!\p{L})|kronor|sek(?!\p{L})|pound|£|%|руб|евро|крон|min|h(?!\p{L})|t(?:unti|untia|immar|im)(?!\p{L})|minu|hour|час|day|dag|päiv|viik|veck|week|kuuk|månad|month|vuot|vuode|year|år(?!\p{L})|лет|год|дн|недел|месяц|мин|§|kertaa|gång|times|раз(?!\p{L})|people|ihmi|henk|pers|person|челов|km|kpl|st(?!\p{L})|:\d\d|luku|kap(?!\p{L})|метр|meter|metr|sivu|sidor|pages|стран|dagar|kuun|asti|mennessä|jälkeen)/u;

/** Forms that registries use and little else: two groups of digits after letters, or a year with a long running number. */
const strong = [
  new RegExp(`^\\p{Lu}\\d{3,6}[${dash}/]\\d{2,6}$`, 'u'),
  /^\p{Lu}{2,5}0?\d{7,12}$/u,
  new RegExp(`^\\p{Lu}{1,5}\\d{0,3}[${dash}/ ]\\d{1,7}(?:[${dash}/.]\\d{1,7}){1,4}$`, 'u'),
  new RegExp(`^\\p{Lu}{2,5}[${dash}/]\\d{4,12}(?:[${dash}/]\\p{L}{1,3})?$`, 'u'),
  new RegExp(`^\\p{Lu}{1,5}[${dash}]\\d{2,8}[${dash}][\\p{Lu}\\d]{1,6}$`, 'u'),
  new RegExp(`^(?:19|20)\\d\\d[${dash}/]\\d{4,9}(?:[${dash}/]\\d{1,6})?$`, 'u'),
  new RegExp(`^\\d{1,8}/\\d{2}\\.\\d{2}(?:\\.\\d{2})*/(?:19|20)\\d\\d$`, 'u'),
  new RegExp(`^\\d{4}[${dash}/]\\d{3,6}[${dash}/]\\d{1,6}$`, 'u'),
  new RegExp(`^\\d{3,6}[${dash}]\\d{3,6}[${dash}][\\dA-Z]$`, 'u'),
  new RegExp(`^\\d{4}[${dash}]K\\d{4,8}[${dash}]\\d\\d$`, 'u'),
];
const timeOrDate = new RegExp(
  `^(?:\\d{1,2}[.:]\\d\\d|\\d{1,2}[./]\\d{1,2}\\.?(?:\\d{2,4})?|\\d{4}[${dash}]\\d\\d[${dash}]\\d\\d|\\d{1,2}[${dash}]\\d{1,2}|(?:19|20)\\d\\d(?:[${dash}](?:\\d\\d|(?:19|20)\\d\\d))?|\\d{1,3}(?:[ .]000)+)$`,
  'u',
);
const queueTicket = /^\p{L}[ -]?\d{1,3}$/u;

/** Where the last word begins before `digit` that no code can have run into: a code goes on over a space only to a number. */
function wordBegin(text: string, digit: number, lowest: number): number {
  for (let at = digit; at > lowest; at--) if (text[at - 1] === ' ' && letter.test(text[at]!)) return at;
  return lowest;
}
const letter = /\p{L}/u;

export const reference: Recognizer = {
  name: 'reference',
  kind: 'reference',
  find(text) {
    return [
      ...findNearDigits(text, code, { before: 120, digits: 2, from: wordBegin }, ([whole], start, end) => judge(whole, text, start, end)),
      ...findNearDigits(text, spelled, { before: 6, digits: 2 }, ([whole], start, end) => {
        const before = textBefore(text, start, 56);
        const isCode = digitCount(whole) >= 3 && !unitAfter.test(textAfter(text, end, 12)) && cue.test(before) && !notMine.test(before);
        return isCode ? { rule: 'letters and digits one by one', confidence: 0.75 } : undefined;
      }),
    ];
  },
};

/** An ordinary word that the pattern took along. */
const wordBefore = new RegExp(`^\\p{L}*\\p{Ll}[${blank}]`, 'u');
/** A cue in capitals at its head: "OCR 1234 …", "DNRO 12/…". */
const cueWord = new RegExp(
  `^(?:DOB|TEL|PUH|GSM|HETU|PNR|SSN|NHS|IP|OCR|DNRO?|DNO|REF|REFERENCE|CASE|ID|NRO?|NO|VIITE|ÄRENDE|ДЕЛО|№)[${blank}]`,
  'u',
);
/** Short words that are no register's letters ("ks 2024-7" is one with them). */
const smallLead = wordSet(`
  on är is nr nro no oli var was i in om at på och and ja se den det the är: num от на это за и он но по до we my me so eh um öö э
  jo nyt jag men vi du av för to of by for en ett a joo tuo kai ei ref case file ocr nrs`);
/** A count with a unit, or a number grouped by thousands: "350kr", "1 624". */
/** Statutes, mailboxes and firms' numbers. */
const statute = /^(?:SI|SFS|SopS|HE|EU|EC|EY|ЕС|PL|PB|[Bb]ox|ИП)[ :.-]?\d/u;
/** A post code before its town. */
const postCode = /^\d{3} ?\d\d$/u;
const amount = /^(?:\d+\p{Ll}{1,3}|\d{1,3}(?: \d{3})+|\d{1,2} ?h ?\d{0,2}(?: ?min)?)$/u;

/** A letter said before the digits that is no word by itself. */
const consonant = /^[bcdfghjklmnpqrtvwxz] $/u;

function judge(
  match: string,
  text: string,
  matchStart: number,
  end: number,
): { start: number; rule: string; confidence: number } | undefined {
  if (digitCount(match) < 2) return undefined;
  const lead = wordBefore.exec(match)?.[0] ?? cueWord.exec(match)?.[0] ?? '';
  const prefix =
    (consonant.test(lead) || (lead.length >= 3 && lead.length <= 4)) &&
    digitCount(match) >= 5 &&
    !smallLead.has(lead.trim()) &&
    cue.test(textBefore(text, matchStart, 56));
  const start = matchStart + (prefix ? 0 : lead.length);
  const whole = text.slice(start, end);
  const digits = digitCount(whole);
  if (digits < 2 || whole.length < 4 || timeOrDate.test(whole) || queueTicket.test(whole) || amount.test(whole) || statute.test(whole))
    return undefined;
  if (postCode.test(whole) && /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3))) return undefined;
  const before = textBefore(text, start, 56);
  if (notMine.test(before) || shown.test(before) || unitAfter.test(textAfter(text, end, 12))) return undefined;
  const letters = /\p{L}/u.test(whole);
  if (cue.test(before) && (digits >= 4 || (letters && digits >= 2 && whole.length >= 4) || /\d[/-]\d/.test(whole)))
    return { start, rule: 'said to be one', confidence: 0.8 };
  if (numberCue.test(before) && (digits >= 5 || (letters && digits >= 3))) return { start, rule: 'a number', confidence: 0.6 };
  return strong.some((form) => form.test(whole)) && digits >= 4 ? { start, rule: 'registry form', confidence: 0.65 } : undefined;
}
