/** What the readers of news corpora share: a sentence made of its words, with the names in it. */
import type { LabelledRow } from '../task.js';

/** A stretch of text that names something: UTF-16 offsets, end exclusive. */
export interface Entity {
  start: number;
  end: number;
  kind: string;
}

/** A row of a corpus: `spans` holds the persons, `entities` everything that is named. */
export interface NewsRow extends LabelledRow {
  spans: Entity[];
  entities: Entity[];
}

/** A word of a corpus with its label in BIO form (`O`, `B-person`, `I-person`). */
export interface TaggedWord {
  word: string;
  label: string;
}

const closing = /^(?:[.,;:!?%)\]}”’…]+|'s)$/;
const opening = /^[([{„]+$/;

/** The words as people write them (no space before a full stop), with a span for each run of one label. */
export function rowOf(id: string, lang: string, words: readonly TaggedWord[]): NewsRow {
  let text = '';
  const entities: Entity[] = [];
  words.forEach(({ word, label }, index) => {
    const before = words[index - 1];
    if (before && !closing.test(word) && !opening.test(before.word)) text += ' ';
    const start = text.length;
    text += word;
    const [place, kind] = label.split('-');
    const last = entities.at(-1);
    if (place === 'B' && kind) entities.push({ start, end: text.length, kind });
    else if (place === 'I' && last) last.end = text.length;
  });
  return { id, lang, text, entities, spans: entities.filter((each) => each.kind === 'person') };
}

/** Sentences: runs of lines that are not blank. */
export function sentencesOf(file: string): string[][] {
  return file
    .split(/\r?\n\s*\r?\n/)
    .map((sentence) => sentence.split(/\r?\n/).filter((line) => line.trim()))
    .filter((lines) => lines.length > 0);
}
