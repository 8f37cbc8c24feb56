/** Handles, profile links and IP addresses. An agency's own site is none. */
import type { Found, Recognizer } from '../../recognizer.js';
import { textBefore, wordsBeginning } from '../../text/around.js';
import { findMatches, findNearDigits } from '../../text/matches.js';

const handle = /(?<![\p{L}\p{N}_.@/])@[\p{L}\p{N}_][\p{L}\p{N}_.-]{1,40}(?<![.-])(?!@)/gu;
/** A name with an underscore in it; codes of forms are in capitals. */
const underscored =
  /(?<![\p{L}\p{N}_.@/-])(?=[\p{Ll}_.]{1,30}\d)(?=[\p{Ll}\p{N}_.]{6})\p{Ll}[\p{Ll}\p{N}.]{0,30}_[\p{Ll}\p{N}_.]{1,30}(?<!\.)(?![\p{L}@/])/gu;
/** A network's address with somebody's path; networks.md lists none: adding one is a word here. */
const profile =
  /(?:https?:\/\/)?(?:www\.|m\.|[a-z]{2}\.)?(?:facebook\.com|fb\.com|fb\.me|instagram\.com|instagr\.am|linkedin\.com|twitter\.com|x\.com|tiktok\.com|t\.me|telegram\.me|vk\.com|vk\.ru|ok\.ru|youtube\.com|snapchat\.com|github\.com|discord\.gg|threads\.net|bsky\.app|mastodon\.\p{L}{2,10}|reddit\.com|pinterest\.com|flickr\.com|soundcloud\.com|steamcommunity\.com|wa\.me|signal\.me|vimeo\.com|twitch\.tv|medium\.com)\/[^\s<>"'),;»”]{2,120}(?<![.!?:])/giu;
const v4 = /(?<![\p{L}\p{N}.])(?:\d{1,3}\.){3}\d{1,3}(?![\p{N}]|\.\d)/gu;
const v6 = /(?<![\p{L}\p{N}:])(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}(?:%[a-z0-9]{1,12})?(?![\p{L}\p{N}:])/giu;
const version = wordsBeginning(String.raw`
  versio|version|v\.?\s*$|ver\.|верси|ios|android|app(?!\p{L})|appen|sovellu|приложени|build|chrome|firefox|safari|windows
  firmware`);
const ipCue = wordsBeginning(String.raw`ip|айпи|osoite|adress|address|адрес`);

const network =
  'insta\\p{L}{0,6}|instagram\\p{L}{0,5}|ig|snap\\p{L}{0,6}|snäp\\p{L}{0,5}|snapchat\\p{L}{0,4}|telegram\\p{L}{0,5}|tg|tele|whatsapp|discord\\p{L}{0,4}|disco|twitter\\p{L}{0,5}|twiitteri\\p{L}{0,3}|x-tili\\p{L}{0,3}|tiktok\\p{L}{0,4}|tikt?ok|facebook\\p{L}{0,5}|face|fb|fb-?profil\\p{L}{0,4}|linkedin\\p{L}{0,5}|jodel\\p{L}{0,3}|skype\\p{L}{0,4}|messenger\\p{L}{0,3}|kik|reddit\\p{L}{0,3}|youtube\\p{L}{0,3}|twitch\\p{L}{0,3}|steam\\p{L}{0,3}|threads|mastodon\\p{L}{0,3}|bluesky|signal|viber|вк|вконтакт\\p{L}{1,2}|телеграм\\p{L}{0,3}|телег\\p{L}{1,2}|тг|инст\\p{L}{1,8}|инстаграм\\p{L}{0,2}|скайп\\p{L}{0,2}|дискорд\\p{L}{0,2}|тикток\\p{L}{0,2}|фейсбук\\p{L}{0,2}|одноклассник\\p{L}{0,3}';
const nick =
  'nick\\p{L}{0,4}|nickname|nimimerk\\p{L}{1,5}|käyttäjätunnu\\p{L}{1,6}|käyttäjänim\\p{L}{1,5}|handle|username|user name|användarnamn\\p{L}{0,4}|alias|profiili\\p{L}{0,4}|profil\\p{L}{0,3}|profile|ник\\p{L}{0,3}|логин\\p{L}{0,2}|никнейм\\p{L}{0,2}|аккаунт\\p{L}{0,2}|юзернейм|tag|tägi';
const filler =
  '(?:[\\s:=,–\\-]|on|oon|olen|är|is|as|called|heter|name|nimellä|nimi|mun|my|mitt|min|me|mig|mej|jag|under|som|user|handle|nick|ник|мой|это|меня|я|там|найдёте|löytyy|löydät|nimim|under|namnet|under namnet|account|tili|konto|tilini|profile|profil|на|в|är|e|på|at|find|nimimerkki|username|käyttäjä|tunnus|id){0,6}';
/** After the name of a network or "nick": a word that is built as handles are (a digit, dot or underscore in it). */
const named = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${network}|${nick})(?![\\p{L}])${filler}[\\s:=]["'«“”(]?(@?[\\p{L}\\p{N}]{1,30}(?:[._\\-]{1,2}[\\p{L}\\p{N}]{1,30}){0,4}_?#?\\d{0,6})(?![\\p{L}\\p{N}@])`,
  'giu',
);

/** How the words begin that a handle may follow: looked for first, since most comments have none. */
const mayBeNamed =
  /insta|ig[ :=]|snap|snäp|tele|tg|whats|disc|twit|twii|x-t|tik|face|fb|linked|jodel|skype|mess|kik|redd|yout|twitch|steam|threads|masto|blues|signal|viber|nick|nimim|käyttäj|handle|user|använd|alias|prof|tag|täg|вк|вконт|тг|инст|скайп|диск|тикток|фейс|однокл|ник|логин|аккаун|юзер/iu;

export const onlineId: Recognizer = {
  name: 'online-id',
  kind: 'online-id',
  find(text) {
    const found: Found[] = [];
    if (text.includes('@')) found.push(...findMatches(text, handle, () => ({ rule: 'handle', confidence: 0.9 })));
    if (text.includes('_')) found.push(...findMatches(text, underscored, () => ({ rule: 'with underscore', confidence: 0.6 })));
    if (text.includes('/')) found.push(...findMatches(text, profile, () => ({ rule: 'profile link', confidence: 0.95 })));
    found.push(...addresses(text));
    if (/[\d_]|\p{L}\.\p{L}/u.test(text) && mayBeNamed.test(text))
      found.push(...findMatches(text, named, ([, value], _start, end) => judgeNamed(value, end)));
    return found;
  },
};

function judgeNamed(value: string | undefined, end: number) {
  if (!value || !/[\d_]|\p{L}\.\p{L}/u.test(value) || /^\d+(?:[.-]\d+)*$/.test(value)) return undefined;
  return { start: end - value.length, end, rule: 'named as one', confidence: 0.8 };
}

function addresses(text: string): Found[] {
  return [
    ...findNearDigits(text, v4, { before: 3, digits: 4 }, ([whole], start) => {
      if (whole.split('.').some((part) => Number(part) > 255)) return undefined;
      const before = textBefore(text, start, 30);
      if (version.test(before) && !ipCue.test(before)) return undefined;
      return { rule: 'IPv4 address', confidence: 0.9 };
    }),
    ...(/:[0-9a-f]{0,4}:/iu.test(text) ? findNearDigits(text, v6, { before: 40, digits: 1 }, judgeV6) : []),
  ];
}

function judgeV6([whole]: RegExpMatchArray) {
  const groups = whole!.split(':').filter(Boolean).length;
  if (!whole!.includes('::') && groups < 8) return undefined;
  return /[0-9]/.test(whole!) && groups >= 2 && groups <= 8 ? { rule: 'IPv6 address', confidence: 0.9 } : undefined;
}
