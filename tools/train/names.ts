/**
 * `npm run train -- names --data DIR [--folds N]`: learns the weights that find persons' names, and prints cross-validated figures.
 *
 * DIR holds corpora and labelled comments (names/corpora.ts says which); each that is not there is left out. N parts (3) are held out in
 * turn for the figures; 0 for none. The same texts give the same files.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import type { TextLanguage } from '#libs/redaction/kinds.js';
import { Tagger, type Weights } from '#libs/redaction/names/tagger/tagger.js';
import { encodeWeights } from '#libs/redaction/names/tagger/weights-file.js';
import { findPersons } from '#libs/redaction/recognizers/any/person.js';
import { tokenize } from '#libs/redaction/text/tokens.js';
import { namesTable } from '../evaluate/names.js';
import { rendered } from '../evaluate/task.js';
import { randomFrom, shuffled } from './logistic.js';
import { asTranscript, withOtherNames } from './names/augment.js';
import { type Corpora, readCorpora, readOwn, readThemeComments, type TrainingRow } from './names/corpora.js';
import { learn, type Lesson, type Options } from './names/crf.js';
import { lessonOf } from './names/lessons.js';

const seed = 7;
const options: Options = { rounds: 6, rate: 0.08, decay: 1e-6, seed };
const mainFile = 'libs/redaction/names/tagger/weights/names.bin';
const finnishFile = 'libs/redaction/names/tagger/weights-by-sa/names-fi.bin';

/** How much a row counts, and how many copies it gets with other names and as transcripts. */
interface Share {
  weight: number;
  renamed: number;
  transcripts: number;
}

/** Comments are what the tagger is for; there are fewer of them than of news. */
const shares: Record<keyof Corpora | 'own' | 'themes', Share> = {
  own: { weight: 2, renamed: 1, transcripts: 1 },
  comments: { weight: 2, renamed: 1, transcripts: 1 },
  themes: { weight: 1, renamed: 0, transcripts: 0.3 },
  turku: { weight: 1, renamed: 0, transcripts: 0.1 },
  klintan: { weight: 1, renamed: 0, transcripts: 0.15 },
  factrueval: { weight: 1, renamed: 0, transcripts: 0.15 },
  presidio: { weight: 0.3, renamed: 0, transcripts: 0.1 },
};

export type TrainingSet = Record<keyof Corpora | 'own' | 'themes', TrainingRow[]>;

export function trainNames(args: string[]): void {
  const { values } = parseArgs({ args, options: { data: { type: 'string' }, folds: { type: 'string', default: '3' } } });
  if (!values.data) throw new Error('Say where the corpora are: npm run train -- names --data DIR');
  const set: TrainingSet = { ...readCorpora(values.data), own: readOwn(), themes: readThemeComments() };
  for (const [name, rows] of Object.entries(set)) console.log(`${name}: ${rows.length} texts`);
  crossValidate(set, Number(values.folds));
  write(mainFile, learnFrom({ ...set, turku: [] }));
  if (set.turku.length) write(finnishFile, learnFrom(set));
}

/** The lessons of all rows and their copies; those with other names follow from the seed. */
export function learnFrom(set: TrainingSet, learning = options): Weights {
  const random = randomFrom(seed);
  const lessons: Lesson[] = [];
  for (const [name, rows] of Object.entries(set) as [keyof TrainingSet, TrainingRow[]][]) {
    const { weight, renamed, transcripts } = shares[name];
    for (const row of rows) {
      lessons.push(lessonOf(row, weight));
      if (row.entities.length && random() < renamed) lessons.push(lessonOf(withOtherNames(row, random), weight / 2));
      if (random() < transcripts) lessons.push(lessonOf(asTranscript(withOtherNames(row, random)), weight / 2));
    }
  }
  return learn(lessons, learning);
}

/** Holds out each part in turn, whole groups of rows at a time, and scores what is found in it. */
function crossValidate(set: TrainingSet, folds: number): void {
  if (folds < 2) return;
  const groups = [
    ...new Set(
      Object.values(set)
        .flat()
        .map(({ group }) => group),
    ),
  ];
  const parts = new Map(shuffled(groups, randomFrom(seed)).map((group, index) => [group, index % folds]));
  const found = new Map<TrainingRow, { start: number; end: number }[]>();
  for (let part = 0; part < folds; part++) {
    const split = (held: boolean) =>
      Object.fromEntries(
        Object.entries(set).map(([name, all]) => [name, all.filter(({ group }) => (parts.get(group) === part) === held)]),
      ) as TrainingSet;
    const kept = split(false);
    const forAll = new Tagger(learnFrom({ ...kept, turku: [] }));
    const forFinnish = set.turku.length ? new Tagger(learnFrom(kept)) : forAll;
    for (const row of Object.values(split(true)).flat()) found.set(row, find(row, row.lang === 'fi' ? forFinnish : forAll));
  }
  const sets = Object.entries(set).flatMap(([name, rows]) =>
    ['fi', 'sv', 'en', 'ru']
      .map((lang) => ({ name: `${name} ${lang}`, rows: rows.filter((row) => row.lang === lang) }))
      .filter((each) => each.rows.length > 0),
  );
  console.log(rendered(namesTable(`Cross-validated in ${folds} parts`, sets, (row) => found.get(row as TrainingRow)!)));
}

function find({ text, lang }: TrainingRow, tagger: Tagger) {
  return findPersons(text, { tokens: tokenize(text), language: lang as TextLanguage }, tagger);
}

function write(file: string, weights: Weights): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, encodeWeights(weights));
  console.log(`Wrote ${file}`);
}
