/** E-mail addresses said aloud: "aino piste k at posti piste fi". Read from the words, not by a pattern over the text. */
import { wordSet } from '../../text/around.js';
import type { Found, Recognizer } from '../../recognizer.js';
import type { Token } from '../../text/tokens.js';

const atWords = wordSet(`
  at ät ätmerkki ättä miukumauku snabel snabela kissanhäntä собака собачка эт et alfa kanelbulle ätt ättecken ат sobaka`);
const dotWords = new Set(['piste', 'punkt', 'dot', 'point', 'точка', 'pist', 'tochka', 'ponkt', 'prick', 'piist']);
const linkWords = new Set([
  ...dotWords,
  'viiva',
  'alaviiva',
  'väliviiva',
  'tavuviiva',
  'ala',
  'streck',
  'bindestreck',
  'understreck',
  'dash',
  'hyphen',
  'underscore',
  'minus',
  'miinus',
  'тире',
  'дефис',
  'минус',
  'плюс',
  'подчёркивание',
  'подчеркивание',
  'нижнее',
  'подчерк',
  'plus',
  'under',
  'score',
  'below',
]);
const endings = wordSet(`
  fi se com ru net org ee eu no dk uk io nu de example ax info me pl ком ру фи нет эфи комм co орг эс lt lv by ua es fr nl рф эфай`);
/** Words before the address that are not part of it. */
const lead = wordSet(`
  on is är to till mail email mailaa mailia mejl mejla mejlen mejlet mailen mejladressen mailadressen sähköposti sähköpostiin
  sähköpostini sposti spostiin meili meiliin osoite osoitteeseen osoitteesta address it it's that mitt min мой моя почта почту на
  адрес имейл мейл емейл это vastaus vastaukset svar svara svaret reply write kirjoittakaa laittakaa skriv пишите напишите my me
  the and ja och и адресу электронная at på post viesti viestiä den heter så joo niin eli et että yes um eh öö э ээ ну значит вот
  mun mulle minun i i'm use käyttäkää mig mej`);

export const spokenEmail: Recognizer = {
  name: 'spoken-email',
  kind: 'email',
  find(text, { tokens }) {
    const found: Found[] = [];
    if (!tokens.some(({ lower }) => dotWords.has(lower)) && !text.includes('.')) return found;
    for (let at = 1; at + 2 < tokens.length; at++) {
      const token = tokens[at]!;
      if (!atWords.has(token.lower)) continue;
      const after = token.lower === 'snabel' && tokens[at + 1]!.lower === 'a' ? at + 2 : at + 1;
      const last = domainEnd(text, tokens, after);
      if (last === undefined) continue;
      found.push({ start: tokens[localStart(text, tokens, at)]!.start, end: tokens[last]!.end, rule: 'said aloud', confidence: 0.9 });
    }
    return found;
  },
};

/** The index of the last token of a domain that begins at `first`: some words, a dot (said or written), an ending. */
function domainEnd(text: string, tokens: readonly Token[], first: number): number | undefined {
  let last: number | undefined;
  for (let at = first + 1; at < Math.min(tokens.length, first + 8); at++) {
    const token = tokens[at]!;
    const dotted = dotWords.has(tokens[at - 1]!.lower) || text.slice(tokens[at - 1]!.end, token.start) === '.';
    const sequel = last !== undefined && !dotted && !dotWords.has(token.lower);
    if (sequel || /[!?\n@]/.test(text.slice(tokens[at - 1]!.end, token.start))) break;
    if (dotted && endings.has(token.lower)) last = at;
  }
  return last;
}

/** The index of the first token of the part before the sign: the word before it, and on to the left over links, digits and single letters. */
function localStart(text: string, tokens: readonly Token[], sign: number): number {
  let start = sign - 1;
  while (start > 0 && sign - start < 9) {
    const here = tokens[start]!;
    const before = tokens[start - 1]!;
    const touching = /^[._-]?$/.test(text.slice(before.end, here.start));
    const linked = linkWords.has(here.lower) || linkWords.has(before.lower) || here.kind === 'number' || here.text.length === 1;
    if (!touching && (!linked || lead.has(before.lower))) break;
    start--;
  }
  return start;
}
