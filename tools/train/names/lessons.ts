/** Labelled rows as lessons for the tagger. */
import type { TextLanguage } from '#libs/redaction/kinds.js';
import { readSentence } from '#libs/redaction/names/sentence.js';
import {
  neighbourBuckets,
  neighbours,
  placeBuckets,
  placeFeatures,
  variantCount,
  variantOf,
  wordBuckets,
} from '#libs/redaction/names/tagger/features.js';
import { placesOf } from '#libs/redaction/names/tagger/places.js';
import { labels } from '#libs/redaction/names/tagger/tagger.js';
import type { Word } from '#libs/redaction/names/word.js';
import { tokenize } from '#libs/redaction/text/tokens.js';
import type { Entity, NewsRow } from '../../evaluate/read/entities.js';
import type { Lesson } from './crf.js';

const labelOf: Record<string, (typeof labels)[number]> = { location: 'place', organisation: 'thing', other: 'thing' };

export function lessonOf({ text, lang, entities }: Pick<NewsRow, 'text' | 'lang' | 'entities'>, weight: number): Lesson {
  const tokens = tokenize(text);
  const places = placesOf(readSentence(text, { tokens, language: lang as TextLanguage }));
  const { words } = places.sentence;
  const buckets: number[] = [];
  const starts = new Int32Array(words.length + 1);
  const found = new Int32Array(placeFeatures);
  words.forEach((word, at) => {
    starts[at + 1] = buckets.length;
    if (!places.open[at]) return;
    placeBuckets(places, at, found);
    for (const bucket of found) buckets.push(bucket);
    for (const bucket of bucketsOf(word, variantOf(places.sentence, at))) buckets.push(bucket);
    neighbours.forEach((offset, index) => {
      const neighbour = words[at + offset];
      if (neighbour) for (const bucket of bucketsOf(neighbour, variantCount + index)) buckets.push(bucket);
    });
    starts[at + 1] = buckets.length;
  });
  const given = Uint8Array.from(tokens, ({ start, end }, at) => {
    if (!places.open[at]) return 0;
    return labels.indexOf(labelAt(entities, start, end, places.open[at - 1] ? tokens[at - 1]?.end : undefined));
  });
  return { buckets: Int32Array.from(buckets), starts, labels: given, gaps: places.gaps.slice(0, words.length), weight };
}

const known = new WeakMap<Word, Int32Array[]>();

/** The buckets of a word for a variant, or (from `variantCount` on) for a place beside the word that is labelled. */
function bucketsOf(word: Word, slot: number): Int32Array {
  const slots = known.get(word) ?? [];
  known.set(word, slots);
  return (slots[slot] ??= slot < variantCount ? wordBuckets(word, slot) : neighbourBuckets(word, neighbours[slot - variantCount]!));
}

/** The label of the word from `start` to `end`; a word goes on with a name where the word before lies in the same one. */
function labelAt(entities: readonly Entity[], start: number, end: number, before = -1): (typeof labels)[number] {
  const entity = entities.find((each) => each.start < end && start < each.end);
  if (!entity) return 'outside';
  if (entity.kind !== 'person') return labelOf[entity.kind] ?? 'outside';
  return entity.start < before ? 'inside' : 'begin';
}
