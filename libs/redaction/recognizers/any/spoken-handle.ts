/** Handles and profile links said aloud: "pupu alaviiva kolme", "facebook dot com slash jo dot field". Read from the words. */
import type { Found, Recognizer } from '../../recognizer.js';
import { isNumberWord } from '../../spoken/view.js';
import { textBefore, wordSet, wordsBeginning } from '../../text/around.js';
import type { Token } from '../../text/tokens.js';

const underscores = wordSet('alaviiva alaviivaa understreck underscore подчёркивание подчеркивание нижнееподчёркивание podcherkivanie');
/** With `viiva`, `score`, `streck` or a name for underscore behind it, part of the sign. */
const firstOfTwo = wordSet('ala under нижнее нижний alhainen');
const secondOfTwo = wordSet('viiva score streck подчёркивание подчеркивание');
const dots = wordSet('piste punkt dot point точка tochka');
const dashes = wordSet('viiva väliviiva tavuviiva streck bindestreck dash hyphen тире дефис');
const slashes = wordSet('kautta kauttaviiva vinoviiva keno kenoviiva snedstreck slash stroke слэш слеш дробь');
const networks = wordSet(`
  facebook instagram tiktok linkedin twitter telegram t vk youtube snapchat fb x threads reddit github фейсбук инстаграм телеграм
  тикток вк ютуб твиттер`);
const endings = wordSet('com me ru net fi se ком ру ми');
const cue = wordsBeginning(String.raw`
  insta|snap|telegram|tiktok|twitter|facebook|nick|nimimerk|käyttäjä|handle|username|användarnamn|discord|инст|телег|ник(?!\p{L})|вк(?!\p{L})
  тикток|дискорд|jodel|twitch|skype|скайп`);
/** How many words a handle has at most on either side of its first sign. */
const reach = 8;

export const spokenHandle: Recognizer = {
  name: 'spoken-handle',
  kind: 'online-id',
  find(text, { tokens }) {
    const found: Found[] = [];
    for (let at = 1; at + 1 < tokens.length; at++) {
      const isUnderscore =
        underscores.has(tokens[at]!.lower) || (secondOfTwo.has(tokens[at]!.lower) && firstOfTwo.has(tokens[at - 1]!.lower));
      const isDot = !isUnderscore && dots.has(tokens[at]!.lower) && cue.test(textBefore(text, tokens[at - 1]!.start, 44));
      const link = slashes.has(tokens[at]!.lower) ? linkStart(tokens, at) : undefined;
      if (!isUnderscore && !isDot && link === undefined) continue;
      const first = link ?? leftEnd(tokens, at);
      const last = rightEnd(tokens, at);
      if (first === undefined || last === at) continue;
      const rule = link === undefined ? 'handle said aloud' : 'profile link said aloud';
      found.push({ start: tokens[first]!.start, end: tokens[last]!.end, rule, confidence: isDot ? 0.7 : 0.85 });
      at = last;
    }
    return found;
  },
};

/** The network's name before "dot com slash". */
function linkStart(tokens: readonly Token[], slash: number): number | undefined {
  const [network, dot, ending] = [tokens[slash - 3], tokens[slash - 2], tokens[slash - 1]];
  const isLink = network && networks.has(network.lower) && dots.has(dot!.lower) && endings.has(ending!.lower);
  return isLink ? slash - 3 : undefined;
}

function isSign({ lower }: Token): boolean {
  return underscores.has(lower) || dots.has(lower) || dashes.has(lower) || secondOfTwo.has(lower);
}

const isDigits = (token: Token) => token.kind === 'number' || isNumberWord(token.lower);

/** To the left of the sign: digits, and the one word that they or the sign stand behind; and on over further signs. */
function leftEnd(tokens: readonly Token[], sign: number): number | undefined {
  let at = sign - 1;
  while (at >= 0 && (firstOfTwo.has(tokens[at]!.lower) || isSign(tokens[at]!))) at--;
  const lowest = Math.max(0, sign - reach);
  while (at > lowest && (isDigits(tokens[at]!) || isSign(tokens[at - 1]!))) at--;
  return at >= 0 ? at : undefined;
}

/** To the right: a word or digits behind each sign, and digits behind a word. */
function rightEnd(tokens: readonly Token[], sign: number): number {
  let last = sign;
  let open = true;
  for (let at = sign + 1; at < Math.min(tokens.length, sign + 2 * reach); at++) {
    const token = tokens[at]!;
    if (isSign(token) || (firstOfTwo.has(token.lower) && at + 1 < tokens.length && secondOfTwo.has(tokens[at + 1]!.lower))) open = true;
    else if (open || isDigits(token)) {
      last = at;
      open = false;
    } else break;
  }
  return last;
}
