/** Which of many comments show best what they are about. */
import { countedWords } from './words.js';

/** Where few are this long, others are taken: code units of a comment that is read at a glance and yet says something. */
const readable = { least: 40, most: 320 };

/** How much nearness to the centre counts against likeness to those chosen before: λ of the marginal relevance. */
const nearness = 0.7;

/** Texts this much alike say the same: only one of them is shown, and fewer where all are. */
const alike = 0.8;

/** Texts among which is chosen: the nearest to the centre. */
const nearest = 300;

type Vector = ReadonlyMap<string, number>;

/**
 * Places of the `most` typical texts, the most typical first. A text is a vector of its words by tf–idf (Salton, G. & Buckley, C. (1988),
 * "Term-weighting approaches in automatic text retrieval", Information Processing & Management 24, 513–523; a word counts once a text);
 * the centre is the mean of all. Chosen is what lies near the centre (cosine) and is unlike those chosen before: maximal marginal relevance
 * (Carbonell, J. & Goldstein, J. (1998), SIGIR '98, 335–336) with λ = 0.7. Only texts of readable length, where there are enough.
 */
export function typicalOf(texts: readonly string[], most: number): number[] {
  const vectors = weigh(texts.map(countedWords));
  const centre = unit(sum(vectors));
  const lengthFits = ({ length }: string) => length >= readable.least && length <= readable.most;
  const places = texts.map((_, at) => at).filter((at) => vectors[at]!.size > 0);
  const fitting = places.filter((at) => lengthFits(texts[at]!));
  const candidates = fitting.length >= most ? fitting : places;
  const relevance = new Map(candidates.map((at) => [at, cosine(vectors[at]!, centre)]));
  // Far from the centre there is no typical comment, however unlike the others it is.
  const left = new Set(candidates.sort((a, b) => relevance.get(b)! - relevance.get(a)! || a - b).slice(0, nearest));
  const chosen: number[] = [];
  const likeness = (at: number) => Math.max(0, ...chosen.map((other) => cosine(vectors[at]!, vectors[other]!)));
  const worth = (at: number) => nearness * relevance.get(at)! - (1 - nearness) * likeness(at);
  while (chosen.length < most && left.size > 0) {
    const next = [...left].reduce((best, at) => (worth(at) > worth(best) ? at : best));
    chosen.push(next);
    for (const at of left) if (at === next || likeness(at) >= alike) left.delete(at);
  }
  return chosen;
}

/** Each text's words weighted by how rare they are among the texts, to length 1. */
function weigh(words: readonly ReadonlySet<string>[]): Vector[] {
  const texts = new Map<string, number>();
  for (const each of words) for (const word of each) texts.set(word, (texts.get(word) ?? 0) + 1);
  const weight = (word: string) => Math.log(1 + words.length / (texts.get(word) ?? 1));
  return words.map((each) => unit(new Map([...each].map((word) => [word, weight(word)]))));
}

function sum(vectors: readonly Vector[]): Vector {
  const total = new Map<string, number>();
  for (const vector of vectors) for (const [word, weight] of vector) total.set(word, (total.get(word) ?? 0) + weight);
  return total;
}

function unit(vector: Vector): Vector {
  let squares = 0;
  for (const weight of vector.values()) squares += weight * weight;
  const length = Math.sqrt(squares);
  return new Map([...vector].map(([word, weight]) => [word, weight / length]));
}

/** Of vectors of length 1, 0–1. */
function cosine(a: Vector, b: Vector): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let product = 0;
  for (const [word, weight] of small) product += weight * (large.get(word) ?? 0);
  return product;
}
