/**
 * Strips a Finnish word of its endings, so that its forms are counted as one. Light, in the manner of Savoy, J. (2006), "Light stemming
 * approaches for the French, Portuguese, German and Hungarian languages", SAC '06: clitics, possessive endings, cases, plural, last vowels,
 * and what differs between the forms of a word (lomake, lomakkeen; päätös, päätöksen; hinta, hinnan). Not a dictionary: it is used for
 * counting alone, and the commonest form of a group is what is shown.
 */
export function finnishStem(word: string): string {
  let stem = word.replaceAll('ä', 'a').replaceAll('ö', 'o');
  for (const endings of [clitics, possessives, cases, plural]) stem = strip(stem, endings);
  stem = vowelless(stem).replace(/(?<=...)(ks|s|im|ij|j)$/, '');
  return vowelless(stem)
    .replace(/(kk|pp|tt)$/, (doubled) => doubled[0]!)
    .replace(/(nn|ll|rr|mm)$/, (weak) => strong[weak as keyof typeof strong]);
}

/** Weak grades of nt, lt, rt and mp. */
const strong = { nn: 'nt', ll: 'lt', rr: 'rt', mm: 'mp' };

const clitics = ['kaan', 'kin', 'han', 'ko', 'pa'];
const possessives = ['nsa', 'mme', 'nne', 'ansa', 'ensa'];
const cases = [
  'issa',
  'ista',
  'ita',
  'ille',
  'illa',
  'ilta',
  'ihin',
  'iden',
  'itten',
  'iin',
  'ina',
  'iksi',
  'itta',
  'ineen',
  'ssa',
  'sta',
  'lle',
  'lla',
  'lta',
  'seen',
  'han',
  'hen',
  'hin',
  'hon',
  'hun',
  'ksi',
  'tta',
  'aan',
  'een',
  'oon',
  'uun',
  'n',
];
const plural = ['jen', 'ja', 'ia', 'it', 'i', 't', 'j'];

/** What is left has this many letters at least. */
const least = 3;

const vowelless = (word: string) => word.replace(/(?<=...)[aeiouy]+$/, '');

/** Takes off the longest of the endings that leaves enough. */
function strip(word: string, endings: readonly string[]): string {
  const fitting = endings.filter((ending) => word.endsWith(ending) && word.length - ending.length >= least);
  const longest = fitting.reduce((best, ending) => (ending.length > best.length ? ending : best), '');
  return longest ? word.slice(0, -longest.length) : word;
}
