/**
 * The feeling about a theme and that of the whole comment tell of each other: their chances are weighed together once more, by weights
 * learnt from comments that the network had not seen (tools/train/together.ts).
 */
import { polarities } from '../words.js';

/** Polarity × what is weighed. */
export type Weighing = readonly (readonly number[])[];

/** A theme that is marked or nearly so: its place in `themes`, its chance, and those of the polarities about it. */
export type Felt = { theme: number; chance: number; chances: Float64Array };

/** No chance counts as smaller, so that no single one decides. */
const leastChance = 1e-3;
const logs = (chances: ArrayLike<number>) => Array.from(chances, (chance) => Math.log(Math.max(chance, leastChance)));
const [pos, neg] = [polarities.indexOf('pos'), polarities.indexOf('neg')];

/** What is weighed for the feeling about a theme: its own chances, those of the whole, and one. */
export const aboutTheme = ({ chances }: Felt, whole: Float64Array): number[] => [...logs(chances), ...logs(whole), 1];

/** What is weighed for the feeling of the whole: its own chances, that some theme has each polarity, that praise meets blame, and one. */
export function aboutWhole(whole: Float64Array, felt: readonly Felt[]): number[] {
  const some = polarities.map((_, k) => 1 - felt.reduce((none, { chance, chances }) => none * (1 - chance * chances[k]!), 1));
  return [...logs(whole), ...logs(some), some[pos]! * some[neg]!, 1];
}

/** One score a polarity. */
export const weighed = (weighing: Weighing, inputs: readonly number[]): number[] =>
  weighing.map((weights) => weights.reduce((sum, weight, i) => sum + weight * inputs[i]!, 0));
