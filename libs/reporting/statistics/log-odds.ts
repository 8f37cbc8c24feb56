/** Words that one group of comments uses more than another. */

/** How often each word stands in a group of texts. */
export type WordCounts = ReadonlyMap<string, number>;

export interface Characteristic {
  word: string;
  /** How often it stands in the group, and in the one that is compared with. */
  now: number;
  before: number;
  /** Log-odds ratio over its standard error; above 1.96 the difference is more than chance. */
  z: number;
}

/**
 * The words of `now` that stand out against `before`, the most striking first: weighted log-odds ratios with an informative Dirichlet
 * prior (Monroe, B. L., Colaresi, M. P. & Quinn, K. M. (2008), "Fightin' Words", Political Analysis 16, 372–403, section 3.5.1). The prior
 * is how often both together use the word, scaled to `priorWords` words, so that neither rare nor everyday words win by accident; of few
 * words it is a tenth at most, or it would drown what they say.
 * @param least a word must stand this often in `now`.
 */
export function characteristicWords(now: WordCounts, before: WordCounts, { least = 3, priorWords = 500 } = {}): Characteristic[] {
  const sum = (counts: WordCounts) => [...counts.values()].reduce((total, count) => total + count, 0);
  const [nowTotal, beforeTotal] = [sum(now), sum(before)];
  const both = nowTotal + beforeTotal;
  const weight = Math.min(priorWords, both / 10);
  const found: Characteristic[] = [];
  for (const [word, count] of now) {
    if (count < least) continue;
    const past = before.get(word) ?? 0;
    const prior = (weight * (count + past)) / both;
    const odds = Math.log((count + prior) / (nowTotal + weight - count - prior));
    const pastOdds = Math.log((past + prior) / (beforeTotal + weight - past - prior));
    const error = Math.sqrt(1 / (count + prior) + 1 / (past + prior));
    found.push({ word, now: count, before: past, z: (odds - pastOdds) / error });
  }
  return found.filter(({ z }) => z > 1.96).sort((a, b) => b.z - a.z || a.word.localeCompare(b.word));
}
