/** English street addresses: house number, name, street word; a flat before it, a town and a post code after it. */
import type { Recognizer } from '../../recognizer.js';
import { blank, dash } from '../../text/around.js';
import { findNearDigits } from '../../text/matches.js';

const street =
  'street|st\\.?|road|rd\\.?|lane|ln\\.?|avenue|ave\\.?|close|drive|dr\\.?|hill|row|court|ct\\.?|way|terrace|crescent|cres\\.?|gardens|grove|place|pl\\.?|square|sq\\.?|mews|walk|park|parade|rise|gate|green|view|boulevard|blvd\\.?|circle|highway|hwy\\.?|mount|vale|wharf|quay|yard|embankment|parkway|trail|loop|alley|plaza|bank|bridge|broadway|circus|croft|dene|end|field|fold|heights|house|meadow|path|pike|point|reach|ride|spur|villas|wynd|estate';
const flat = `(?:(?:flat|apartment|apt\\.?|unit|room)[${blank}]\\d{1,4}\\p{L}?,?[${blank}])?`;
const ukCode = `\\p{L}{1,2}\\d[\\p{L}\\d]?[${blank}]?\\d\\p{L}{2}(?!\\p{L})`;
const usCode = `\\p{Lu}{2}[${blank}]\\d{5}(?:-\\d{4})?`;
const town = `(?:,?[\\s]\\p{Lu}[\\p{L}'’${dash}]{2,20}(?:[${blank}]\\p{Lu}[\\p{L}'’${dash}]{2,20})?)`;
const tail = `(?:,?[${blank}](?:[Aa]pt|[Aa]partment|[Ff]lat|[Ss]uite|[Uu]nit|[Rr]oom|#)\\.?[${blank}]?\\d{1,5})?(?:${town})?(?:,?[\\s](?:${ukCode}|${usCode}))?`;
const written = new RegExp(
  `(?<![\\p{L}\\p{N}£€$])(?:${flat.replace('flat', '[Ff]lat')})\\d{1,5}[A-Za-z]?(?:[${dash}/]\\d{1,4})?,?[${blank}](?:[\\p{L}'’.${dash}]{2,20}[${blank}]){1,3}(?:${street.replaceAll(/(?<=^|\|)\p{L}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`)})(?![\\p{L}])(?:${tail})`,
  'gu',
);
/** Read from speech: no capitals to bound the town by, so one word after the street word is taken when nothing else follows it. */
const small = new Set(
  'of in on at for and the a to is was my minutes minute days hours people times weeks years months more than or with from by this that other euros pounds per percent year day week month'.split(
    ' ',
  ),
);

/** The sentence went on and came to another street word: "2 Rectory Lane and park". */
const wordsAfter = new RegExp(
  `^(.*?[${blank}](?:${street.replaceAll(/(?<=^|\|)\p{L}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`)}))[${blank}](?:and|or|on|in|at|for|to|is|was|the|but|near|by)[${blank}]`,
  'u',
);

const flatFirst = new RegExp(`^${flat.replace('flat', '[Ff]lat')}`, 'iu');

export const englishAddress: Recognizer = {
  name: 'en/address',
  kind: 'address',
  find(text, { language }) {
    if (language !== 'en' && language !== 'other') return [];
    return findNearDigits(text, written, { before: 16, digits: 1 }, ([whole], start) => {
      const name = whole
        .replace(flatFirst, '')
        .replace(/^\d+\p{L}?(?:[-/]\d+)?,? /u, '')
        .split(/\s/);
      const words = name.slice(
        0,
        Math.max(
          1,
          name.findIndex((word, index) => index > 0 && new RegExp(`^(?:${street})$`, 'iu').test(word)),
        ),
      );
      if (words.some((word) => small.has(word.toLowerCase()) && word !== 'The')) return undefined;
      const capital = words.every((word) => /^\p{Lu}/u.test(word));
      const beyond = capital ? wordsAfter.exec(whole)?.[1] : undefined;
      if (beyond) return { end: start + beyond.length, rule: 'number and street', confidence: 0.92 };
      const spokenTown =
        capital || /\p{Lu}/u.test(text)
          ? undefined
          : /^ (?!(?:not|and|but|is|was|please|because|instead|again|so|in|to|on|for|the|at|they|we|my|you|it|that|which|since|who|or|with|if|as|today|now|thanks|thank)(?!\p{L}))\p{Ll}{4,20}(?= not | and | please |[.,]|$)/u.exec(
              text.slice(start + whole.length, start + whole.length + 40),
            );
      return {
        end: start + whole.length + (spokenTown?.[0].length ?? 0),
        rule: capital ? 'number and street' : 'lower case',
        confidence: capital ? 0.92 : 0.75,
      };
    });
  },
};
