/**
 * What the models see of a comment: concepts of the lexicon, plain or negated, its language and length, and hashed pairs, words and
 * letter groups.
 */
import { type Area, areas } from '../areas/areas.data.js';
import { alarmParts, type Concept, concepts } from '../lexicon/concepts.js';
import type { Found, Hit } from '../lexicon/match.js';
import type { Text } from '../text.js';
import { type Language, languages } from '../words.js';

/** Buckets of hashed features. */
export const bucketCount = 3 << 15;
/** Slots for the language, for the number of words (by powers of two) and for the number of clauses. */
const shapeSlots = 32;
const [lengthSlot, clausesSlot, shapeMax] = [8, 16, 7];
/** Slots whose weights are exact: concepts take two each (as said, and after a negation), then words of a service area, then the shape. */
export const areaSlot = concepts.length * 2;
const shapeSlot = areaSlot + areas.length;
export const exactSlots = shapeSlot + shapeSlots;

/**
 * A feature, the place of its clause, of its word (-1 for none), and its value. An index below `exactSlots` is a concept or the shape;
 * above, a bucket + `exactSlots`.
 */
export type Features = { index: Int32Array; clause: Uint16Array; word: Int16Array; value: Float32Array };

const placeOf = new Map<Concept, number>(concepts.map((concept, place) => [concept, place]));
const negationReach = 3;
const pairsMax = 60;

/** Room for one comment at a time, filled and then copied: growing lists would cost more than all the sums. */
const featuresMax = 40_000;
const room: Features = {
  index: new Int32Array(featuresMax),
  clause: new Uint16Array(featuresMax),
  word: new Int16Array(featuresMax),
  value: new Float32Array(featuresMax),
};
let count = 0;

/** Which buckets the present comment has used already: a stamp a comment saves clearing. */
const used = new Uint32Array(bucketCount);
let stamp = 0;

/** Features of a comment, each hashed one once at its first place, concepts once a clause. Groups are scaled to length one each. */
export function featuresOf(text: Text, hits: readonly Hit[], ofAreas: readonly Found<Area>[], language: Language | 'other'): Features {
  stamp = (stamp + 1) >>> 0 || 1;
  count = 0;
  const byClause = addConcepts(text, hits);
  for (const { concept, at } of ofAreas) push(areaSlot + areas.indexOf(concept), text.tokens[at]?.clause ?? 0, at, 1);
  addShape(text, language);
  addGroup(0.7, (add) => byClause.forEach((slots, clause) => addPairs(slots, (hash, word) => add(hash, clause, word))));
  addGroup(1, (add) => addWords(text, add));
  addGroup(1.4, (add) => text.tokens.forEach((token, at) => addLetters(token.text, (hash) => add(hash, token.clause, at))));
  return {
    index: room.index.slice(0, count),
    clause: room.clause.slice(0, count),
    word: room.word.slice(0, count),
    value: room.value.slice(0, count),
  };
}

/** A concept's slot and the word that it stands at. */
type Said = { slot: number; at: number };

function addConcepts(text: Text, hits: readonly Hit[]): Said[][] {
  const negations = new Set(hits.filter((hit) => hit.concept === 'not').map((hit) => hit.at));
  const byClause: Said[][] = Array.from({ length: text.clauses }, () => []);
  for (const { concept, at } of hits) {
    if (alarmParts.has(concept)) continue;
    const clause = text.tokens[at]?.clause ?? 0;
    let negated = false;
    for (let back = 1; back <= negationReach; back++) negated ||= negations.has(at - back) && text.tokens[at - back]?.clause === clause;
    const slot = (placeOf.get(concept) ?? 0) + (negated ? concepts.length : 0);
    if (byClause[clause]?.some((said) => said.slot === slot)) continue;
    byClause[clause]?.push({ slot, at });
    push(slot, clause, at, 1);
  }
  return byClause;
}

/** How a comment looks before a word of it is read: a long one speaks of more, and each language has its own habits. */
function addShape(text: Text, language: Language | 'other'): void {
  push(shapeSlot + languages.indexOf(language as Language) + 1, 0, -1, 0.5);
  push(shapeSlot + lengthSlot + Math.min(shapeMax, Math.floor(Math.log2(text.tokens.length + 1))), 0, -1, 0.3);
  push(shapeSlot + clausesSlot + Math.min(shapeMax, text.clauses), 0, -1, 0.3);
}

function push(index: number, clause: number, word: number, value: number): void {
  if (count === featuresMax) return;
  room.index[count] = index;
  room.clause[count] = clause;
  room.word[count] = word;
  room.value[count++] = value;
}

type Add = (hash: number, clause: number, word: number) => void;

/** Adds a group of hashed features, all of one value, so that their squares sum to `length`². */
function addGroup(length: number, fill: (add: Add) => void): void {
  const from = count;
  fill((hash, clause, word) => {
    const bucket = bucketOf(hash);
    if (used[bucket] === stamp) return;
    used[bucket] = stamp;
    push(exactSlots + bucket, clause, word, 0);
  });
  room.value.fill(length / Math.sqrt(count - from), from, count);
}

function addPairs(said: readonly Said[], add: (hash: number, word: number) => void): void {
  let left = pairsMax;
  for (let i = 0; i < said.length; i++) {
    for (let j = i + 1; j < said.length && left-- > 0; j++) {
      const [one, other] = [said[i]!, said[j]!];
      const [low, high] = [Math.min(one.slot, other.slot), Math.max(one.slot, other.slot)];
      add(step(step(step(seed, 1), low), high), one.at);
    }
  }
}

/** FNV-1a, one step. */
const seed = 0x811c9dc5;
const step = (hash: number, code: number) => Math.imul(hash ^ code, 0x01000193) >>> 0;

/** Spreads the hash once more, as FNV's low bits follow the last letter. */
function bucketOf(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 0;
  return ((mixed ^ (mixed >>> 13)) >>> 0) % bucketCount;
}

function hashWord(word: string, start: number): number {
  let hash = start;
  for (let i = 0; i < word.length; i++) hash = step(hash, word.charCodeAt(i));
  return hash;
}

function addWords({ tokens }: Text, add: Add): void {
  let before = 0;
  tokens.forEach(({ text, clause }, at) => {
    const word = /^\d/.test(text) ? '#' : text;
    add(hashWord(word, step(seed, 2)), clause, at);
    if (before) add(hashWord(word, step(before, 3)), clause, at);
    before = hashWord(word, step(seed, 4));
  });
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
