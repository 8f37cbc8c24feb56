/**
 * `npm run -s evaluate -- names --data DIR`: person names in the news corpora of DIR, through the whole of redaction.
 *
 * "Masked" is the share of the words of persons' names with no letter left to read; precision and F1 count names found from their first
 * letter to their last.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { redact } from '#libs/redaction/redact.js';
import { readFactRuEval } from './read/factrueval.js';
import { readKlintan, splitKlintan } from './read/klintan.js';
import { readTurku } from './read/turku.js';
import { fMeasure, share, shown } from './score.js';
import type { LabelledRow, Table } from './task.js';

type Span = { start: number; end: number };
type Finder = (row: LabelledRow) => readonly (Span & { kind?: string })[];

/** The parts of the corpora that are scored: where they lie under DIR, and how they are read. */
export const newsSets: readonly { name: string; path: string; read(path: string): LabelledRow[] }[] = [
  { name: 'Turku dev', path: 'turku-ner/dev.tsv', read: readTurku },
  { name: 'klintan, own split', path: 'sv-ner-klintan/train_corpus.txt', read: (path) => splitKlintan(readKlintan(path)).test },
  { name: 'factRuEval devset', path: 'factrueval2016/devset', read: readFactRuEval },
];

/** One line a set that is there. */
export function evaluateNames(folder: string): Table[] {
  const present = newsSets.filter(({ path }) => existsSync(join(folder, path)));
  return [
    namesTable(
      'Person names in news',
      present.map(({ name, path, read }) => ({ name, rows: read(join(folder, path)) })),
    ),
  ];
}

/** How `find` does on each set of labelled rows; every find masks, those of kind person (or of none) count as names. */
export function namesTable(title: string, sets: readonly { name: string; rows: readonly LabelledRow[] }[], find: Finder = redacted): Table {
  return {
    title,
    columns: ['set', 'rows', 'names', 'words masked', 'precision', 'recall', 'F1', 'clean untouched'],
    rows: sets.map(({ name, rows }) => {
      const sums: Sums = { words: 0, masked: 0, wanted: 0, given: 0, both: 0, clean: 0, untouched: 0 };
      for (const row of rows) count(row, find(row), sums);
      const [precision, recall] = [share(sums.both, sums.given), share(sums.both, sums.wanted)];
      const f1 = shown(fMeasure(sums.both / sums.given, sums.both / sums.wanted, 1));
      const untouched = share(sums.untouched, sums.clean);
      return [name, rows.length, sums.wanted, share(sums.masked, sums.words), precision, recall, f1, untouched];
    }),
  };
}

const redacted: Finder = ({ text, lang }) => redact(text, lang).spans;

/** Words of names and those masked; names wanted, given, and both; texts without any span, and those of them left alone. */
type Sums = Record<'words' | 'masked' | 'wanted' | 'given' | 'both' | 'clean' | 'untouched', number>;

function count(row: LabelledRow, found: ReturnType<Finder>, sums: Sums): void {
  if ((row.spans as unknown[]).length === 0) {
    sums.clean++;
    if (found.length === 0) sums.untouched++;
  }
  const wanted = ((row.spans ?? []) as (Span & { kind: string })[]).filter(({ kind }) => kind === 'person');
  const persons = found.filter(({ kind }) => kind === undefined || kind === 'person');
  const places = new Set(persons.map(({ start, end }) => `${start}-${end}`));
  sums.wanted += wanted.length;
  sums.given += persons.length;
  sums.both += wanted.filter(({ start, end }) => places.has(`${start}-${end}`)).length;
  for (const span of wanted) {
    for (const { 0: word, index } of row.text.slice(span.start, span.end).matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
      const [start, end] = [span.start + index, span.start + index + word.length];
      sums.words++;
      if (found.some((each) => each.start <= start && end <= each.end)) sums.masked++;
    }
  }
}
