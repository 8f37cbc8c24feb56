/** The base forms that an inflected Finnish name may come from. */

const clitic = /(?:kin|kaan|kään|han|hän|ko|kö|kohan|pa|pä)$/;
const possessive = /(?:ni|si|mme|nne|nsa|nsä)$/;
const endings = [
  'lleen',
  'lle',
  'lla',
  'llä',
  'lta',
  'ltä',
  'ssa',
  'ssä',
  'sta',
  'stä',
  'ksi',
  'tta',
  'ttä',
  'seen',
  'hin',
  'hun',
  'han',
  'hon',
  'hän',
  'hyn',
  'hen',
  'hön',
  'ta',
  'tä',
  'na',
  'nä',
  'een',
  'n',
  'a',
  'ä',
];
const vowel = /[aeiouyäö]/;

/** Base forms of `lower`, likeliest first, without `lower` itself; longer than two letters. Source of the rules: VISK §§ 41–89. */
export function finnishBases(lower: string): string[] {
  const bases = new Set<string>();
  for (const word of [lower, ...shorter(lower, clitic), ...shorter(lower, possessive)]) {
    if (word !== lower) bases.add(word);
    for (const ending of endings) {
      if (!word.endsWith(ending) || word.length - ending.length < 3) continue;
      const stem = word.slice(0, -ending.length);
      for (const base of fromStem(stem, ending)) bases.add(base);
    }
  }
  return [...bases];
}

function shorter(word: string, ending: RegExp): string[] {
  const rest = word.replace(ending, '');
  return rest !== word && rest.length > 3 ? [rest] : [];
}

function fromStem(stem: string, ending: string): string[] {
  const last = stem.at(-1)!;
  if (!vowel.test(last)) return ending === 'ta' || ending === 'tä' ? [stem, `${stem.replace(/s$/, '')}nen`] : ending === 'n' ? [] : [stem];
  const bases = [stem];
  // The illative lengthens the vowel: Laine, Laineen; Anna, Annaan.
  if (ending === 'n' && stem.at(-2) === last) bases.push(stem.slice(0, -1));
  if (ending === 'een') bases.push(`${stem}e`, `${stem}i`, stem);
  if (stem.endsWith('ee')) bases.push(stem.slice(0, -1));
  if (stem.endsWith('se')) bases.push(`${stem.slice(0, -2)}nen`);
  if (stem.endsWith('kse')) bases.push(`${stem.slice(0, -3)}s`);
  if (last === 'i') bases.push(stem.slice(0, -1));
  if (last === 'e') bases.push(`${stem.slice(0, -1)}i`);
  bases.push(...strengthened(stem));
  return bases;
}

/** Consonant gradation undone: Jaako- is Jaakko, Lahde- Lahti, Mäe- Mäki. */
function strengthened(stem: string): string[] {
  const last = stem.at(-1)!;
  const body = stem.slice(0, -1);
  const finals = last === 'e' ? ['e', 'i'] : [last];
  const bodies: string[] = [];
  if (/[kpt]$/.test(body) && !/(.)\1$/.test(body)) bodies.push(body + body.at(-1)!);
  if (body.endsWith('d')) bodies.push(`${body.slice(0, -1)}t`);
  if (body.endsWith('v')) bodies.push(`${body.slice(0, -1)}p`);
  if (body.endsWith('nn')) bodies.push(`${body.slice(0, -1)}t`);
  if (body.endsWith('mm')) bodies.push(`${body.slice(0, -1)}p`);
  if (body.endsWith('ng')) bodies.push(`${body.slice(0, -1)}k`);
  if (body.endsWith('ll')) bodies.push(`${body.slice(0, -1)}t`);
  if (body.endsWith('rr')) bodies.push(`${body.slice(0, -1)}t`);
  if (vowel.test(body.at(-1) ?? '') || /[rlh]$/.test(body)) bodies.push(`${body}k`);
  return bodies.flatMap((each) => finals.map((final) => each + final));
}
