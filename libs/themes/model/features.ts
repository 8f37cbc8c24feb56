/** What the linear model sees of a comment: concepts of the lexicon, plain or negated, and hashed pairs, words and letter groups. */
import { alarmParts, type Concept, concepts } from '../lexicon/concepts.js';
import type { Hit } from '../lexicon/match.js';
import type { Text } from '../text.js';

/** Buckets of hashed features; a power of two. */
export const bucketCount = 1 << 16;
/** Concepts take two slots each: as said, and after a negation. */
export const conceptSlots = concepts.length * 2;

/** A feature, the place of its clause, its value. Index below `conceptSlots` is a concept; above, a bucket + `conceptSlots`. */
export type Features = { index: Int32Array; clause: Uint16Array; value: Float32Array };

const placeOf = new Map<Concept, number>(concepts.map((concept, place) => [concept, place]));
const negationReach = 3;
const pairsMax = 60;

/** Room for one comment at a time, filled and then copied: growing lists would cost more than all the sums. */
const featuresMax = 40_000;
const room: Features = { index: new Int32Array(featuresMax), clause: new Uint16Array(featuresMax), value: new Float32Array(featuresMax) };
let count = 0;

/** Which buckets the present comment has used already: a stamp a comment saves clearing. */
const used = new Uint32Array(bucketCount);
let stamp = 0;

/** Features of a comment, each hashed one once at its first place, concepts once a clause. Groups are scaled to length one each. */
export function featuresOf(text: Text, hits: readonly Hit[]): Features {
  stamp = (stamp + 1) >>> 0 || 1;
  count = 0;
  const byClause = addConcepts(text, hits);
  addGroup(0.7, (add) => byClause.forEach((slots, clause) => addPairs(slots, (hash) => add(hash, clause))));
  addGroup(1, (add) => addWords(text, add));
  addGroup(1.4, (add) => text.tokens.forEach((token) => addLetters(token.text, (hash) => add(hash, token.clause))));
  return { index: room.index.slice(0, count), clause: room.clause.slice(0, count), value: room.value.slice(0, count) };
}

function addConcepts(text: Text, hits: readonly Hit[]): number[][] {
  const negations = new Set(hits.filter((hit) => hit.concept === 'not').map((hit) => hit.at));
  const byClause: number[][] = Array.from({ length: text.clauses }, () => []);
  for (const { concept, at } of hits) {
    if (alarmParts.has(concept)) continue;
    const clause = text.tokens[at]?.clause ?? 0;
    let negated = false;
    for (let back = 1; back <= negationReach; back++) negated ||= negations.has(at - back) && text.tokens[at - back]?.clause === clause;
    const slot = (placeOf.get(concept) ?? 0) + (negated ? concepts.length : 0);
    if (byClause[clause]?.includes(slot)) continue;
    byClause[clause]?.push(slot);
    push(slot, clause, 1);
  }
  return byClause;
}

function push(index: number, clause: number, value: number): void {
  if (count === featuresMax) return;
  room.index[count] = index;
  room.clause[count] = clause;
  room.value[count++] = value;
}

type Add = (hash: number, clause: number) => void;

/** Adds a group of hashed features, all of one value, so that their squares sum to `length`². */
function addGroup(length: number, fill: (add: Add) => void): void {
  const from = count;
  fill((hash, clause) => {
    const bucket = (hash ^ (hash >>> 15)) & (bucketCount - 1);
    if (used[bucket] === stamp) return;
    used[bucket] = stamp;
    push(conceptSlots + bucket, clause, 0);
  });
  room.value.fill(length / Math.sqrt(count - from), from, count);
}

function addPairs(slots: readonly number[], add: (hash: number) => void): void {
  let left = pairsMax;
  for (let i = 0; i < slots.length; i++) {
    for (let j = i + 1; j < slots.length && left-- > 0; j++) {
      const [low, high] = [Math.min(slots[i] ?? 0, slots[j] ?? 0), Math.max(slots[i] ?? 0, slots[j] ?? 0)];
      add(step(step(step(seed, 1), low), high));
    }
  }
}

/** FNV-1a, one step. */
const seed = 0x811c9dc5;
const step = (hash: number, code: number) => Math.imul(hash ^ code, 0x01000193) >>> 0;

function hashWord(word: string, start: number): number {
  let hash = start;
  for (let i = 0; i < word.length; i++) hash = step(hash, word.charCodeAt(i));
  return hash;
}

function addWords({ tokens }: Text, add: Add): void {
  let before = 0;
  for (const { text, clause } of tokens) {
    const word = /^\d/.test(text) ? '#' : text;
    add(hashWord(word, step(seed, 2)), clause);
    if (before) add(hashWord(word, step(before, 3)), clause);
    before = hashWord(word, step(seed, 4));
  }
}

/** Groups of three to five letters, with the word's edges. */
function addLetters(word: string, add: (hash: number) => void): void {
  if (word.length < 3 || /^\d/.test(word)) return;
  const edged = `<${word}>`;
  for (let from = 0; from < edged.length - 2; from++) {
    let hash = step(seed, 5);
    for (let at = from; at < Math.min(from + 5, edged.length); at++) {
      hash = step(hash, edged.charCodeAt(at));
      if (at - from >= 2) add(hash);
    }
  }
}
