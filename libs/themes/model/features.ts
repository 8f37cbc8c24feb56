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
 * Single features: the place of each in the tables, of its clause, of its word (-1 for none), and its value. An index below `exactSlots`
 * is a concept or the shape; above, a bucket + `exactSlots`.
 */
export type Listed = { index: Int32Array; clause: Uint16Array; word: Int16Array; value: Float32Array };

/**
 * What the models see of a comment. Words and their letter groups are left folded: what they say together is the same in every comment,
 * so models may remember it (rows.ts).
 */
export type Features = Listed & { clauses: number; spelt: readonly Spelt[]; letterValue: number };
/** A word, each once at its first place; each of its buckets counts `letterValue`. */
export type Spelt = { text: string; clause: number; at: number };

const placeOf = new Map<Concept, number>(concepts.map((concept, place) => [concept, place]));
const negationReach = 3;
const pairsMax = 60;
/** Letters in a group, and the length of all groups of a comment together. */
const [groupShortest, groupLongest] = [3, 5];
const lettersLength = 1.6;
/** A word counts as much as so many of its letter groups. */
const wordWeight = 3;
const digit = /^\d/;

/** Room for one comment at a time, filled and then copied: growing lists would cost more than all the sums. */
const featuresMax = 20_000;
const room: Listed = {
  index: new Int32Array(featuresMax),
  clause: new Uint16Array(featuresMax),
  word: new Int16Array(featuresMax),
  value: new Float32Array(featuresMax),
};
let count = 0;

/** Which buckets the present comment has used already: a stamp a comment saves clearing. */
const used = new Uint32Array(bucketCount);
let stamp = 0;

/** Features of a comment, each hashed one once at its first place, concepts once a clause. Groups are scaled to a length of their own. */
export function featuresOf(text: Text, hits: readonly Hit[], ofAreas: readonly Found<Area>[], language: Language | 'other'): Features {
  stamp = (stamp + 1) >>> 0 || 1;
  count = 0;
  const byClause = addConcepts(text, hits);
  for (const { concept, at } of ofAreas) push(areaSlot + areas.indexOf(concept), text.tokens[at]?.clause ?? 0, at, 1);
  addShape(text, language);
  addGroup(0.7, (add) => byClause.forEach((slots, clause) => addPairs(slots, (hash, word) => add(hash, clause, word))));
  addGroup(0.7, (add) => addNeighbours(text, add));
  return { ...listed(), clauses: text.clauses, ...speltOf(text) };
}

const listed = (): Listed => ({
  index: room.index.slice(0, count),
  clause: room.clause.slice(0, count),
  word: room.word.slice(0, count),
  value: room.value.slice(0, count),
});

/** All features one by one, each letter group too: what the trainers walk through. */
export function unfolded({ index, clause, word, value, spelt, letterValue }: Features): Listed {
  count = 0;
  index.forEach((slot, i) => push(slot, clause[i]!, word[i]!, value[i]!));
  for (const { text, clause: own, at } of spelt) for (const bucket of bucketsOf(text)) push(exactSlots + bucket, own, at, letterValue);
  return listed();
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

/** Pairs of words that follow each other. */
function addNeighbours({ tokens }: Text, add: Add): void {
  for (let at = 1; at < tokens.length; at++) {
    const before = hashWord(spelling(tokens[at - 1]!.text), step(seed, 4));
    add(hashWord(spelling(tokens[at]!.text), step(before, 3)), tokens[at]!.clause, at);
  }
}

/** A number is like any other. */
const spelling = (text: string) => (digit.test(text) ? '#' : text);

/** The words to be spelt, and what a letter group counts: the squares of all groups sum to `lettersLength`². */
function speltOf({ tokens }: Text): { spelt: Spelt[]; letterValue: number } {
  const seen = new Set<string>();
  const spelt: Spelt[] = [];
  let groups = 0;
  tokens.forEach((token, at) => {
    const text = spelling(token.text);
    if (seen.has(text)) return;
    seen.add(text);
    spelt.push({ text, clause: token.clause, at });
    groups += wordWeight;
    for (let length = groupShortest; length <= groupLongest; length++) groups += Math.max(0, text.length + 3 - length);
  });
  return { spelt, letterValue: lettersLength / Math.sqrt(groups || 1) };
}

/** Buckets of a word: itself, as often as it weighs, and its letter groups with the word's edges. */
export function bucketsOf(word: string): number[] {
  const own = bucketOf(hashWord(word, step(seed, 2)));
  const buckets = Array.from({ length: wordWeight }, () => own);
  if (word.length < groupShortest) return buckets;
  const edged = `<${word}>`;
  for (let from = 0; from <= edged.length - groupShortest; from++) {
    let hash = step(seed, 5);
    for (let at = from; at < Math.min(from + groupLongest, edged.length); at++) {
      hash = step(hash, edged.charCodeAt(at));
      if (at - from >= groupShortest - 1) buckets.push(bucketOf(hash));
    }
  }
  return buckets;
}
