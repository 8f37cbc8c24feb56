/** The parts of an address that follow a street and house number, alike in all Nordic texts. */
import { blank, dash } from './around.js';

/** Stair and flat ("B 12", "as. 4", "lgh 1102", "3 tr", "кв. 5"), post code, and the town that directly follows it. */
const unit = `(?:,?[${blank}]?(?:as\\.?|asunto|hto|bst\\.?|lgh\\.?|lägenhet|apt\\.?|apartment|flat|кв\\.?|квартира|kv\\.?|huon(?:eisto|e)|port|ovi|porras|rappu|stair|under|подъезд|п\\.|корп\\.?|корпус|строение|стр\\.)[${blank}]?\\d{1,4}[${blank}]?\\p{L}?(?!\\p{L}))`;
const stair = `(?:,?[${blank}]?(?:\\p{Lu}|[a-h])(?![\\p{L}'’]))`;
const floor = `(?:,?[${blank}]?\\d{1,2}[${blank}]?(?:tr(?:appor)?\\.?|vån(?:ing)?\\.?|\\.?[${blank}]?krs|nb|ög|bv)(?!\\p{L}))`;
const flat = `(?:[${blank}]?\\d{1,4}(?!\\p{N}|[.:]\\d|[${blank}]?(?:€|%|eur|kr|min|kpl|vuot|år|h(?!\\p{L})|klo|päiv)))`;
const postCode = `(?:[\\s,]{1,3}(?:fi[${dash}]|se?[${dash}])?\\d{3}[${blank}]?\\d\\d(?!\\p{N}))`;
const town = `(?:[\\s,]{1,2}\\p{Lu}[\\p{L}${dash}]{1,24}(?:[${blank}]\\p{Lu}\\p{L}{1,20})?)`;
const lowerTown = `(?:[\\s,]{1,2}\\p{L}[\\p{L}${dash}]{2,24})`;

/** The large towns, in either case, for where no post code tells: first letters in both cases. */
const towns =
  'helsinki espoo vantaa tampere turku oulu jyväskylä kuopio lahti pori kouvola joensuu lappeenranta vaasa hämeenlinna seinäjoki rovaniemi mikkeli kotka salo porvoo kokkola lohja hyvinkää rauma kajaani kerava järvenpää stockholm göteborg malmö uppsala västerås örebro linköping helsingborg jönköping norrköping lund umeå gävle borås eskilstuna södertälje karlstad växjö halmstad sundsvall luleå östersund kalmar falun kristianstad skellefteå london manchester bristol salford leeds хельсинки эспоо вантаа тампере турку оулу лахти стокгольм москва'
    .split(' ')
    .map((name) => `[${name[0]}${name[0]!.toUpperCase()}]${name.slice(1)}`)
    .join('|');

/** What follows the street: house number with letter or range, stair, flat, floor, post code and town. Case-insensitive use is the caller's choice. */
export const houseNumber = `\\d{1,4}(?:[${blank}]?[${dash}/][${blank}]?\\d{1,4}(?!\\p{N}))?(?::\\d{1,4}(?!\\p{N}|[.:]))?(?:[${blank}]?(?:\\p{Lu}|[a-h])(?![\\p{L}'’]))?(?:n:o)?`;
export const afterHouse = `(?:${unit}|${floor}|${stair}(?:${flat})?|${flat}){0,4}(?:,?[${blank}](?:${towns})(?!\\p{L}))?(?:${postCode}(?:${town}|${lowerTown}(?=[\\s.,]|$))?)?`;
/** The town that stands right after the number, after a comma: "Kuusitie 4, Espoo". */
export const townAfterComma = `(?:,[${blank}]\\p{Lu}[\\p{L}${dash}]{2,24}(?![\\p{L}]))?`;

/** Where an address that was matched at `start` begins: a capital that only opens the sentence ("Asun Kuusikatu 4") is no part of its name. */
export function addressStart(text: string, start: number, whole: string, adjective: RegExp): number {
  const opening = /^\p{Lu}\p{Ll}* (?=\p{L})/u.exec(whole)?.[0];
  if (!opening || adjective.test(opening) || !/(?:^|[.!?\n:]\s*)$/u.test(text.slice(Math.max(0, start - 3), start))) return start;
  return start + opening.length;
}
