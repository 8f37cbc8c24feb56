/** The texts that the tagger learns from: our own, and those of the corpora in a folder. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { spanKinds } from '#libs/redaction/kinds.js';
import { findByScore } from '#libs/redaction/names/hand.js';
import { scoreWords } from '#libs/redaction/names/score.js';
import { readSentence } from '#libs/redaction/names/sentence.js';
import { tokenize } from '#libs/redaction/text/tokens.js';
import type { Entity, NewsRow } from '../../evaluate/read/entities.js';
import { readFactRuEval } from '../../evaluate/read/factrueval.js';
import { readKlintan, splitKlintan } from '../../evaluate/read/klintan.js';
import { readTurku } from '../../evaluate/read/turku.js';

/** A row with what it is held out with when we cross-validate: rows of one group are never on both sides. */
export interface TrainingRow extends NewsRow {
  group: string;
}

const languages = ['fi', 'sv', 'en', 'ru'] as const;
const own = 'libs/redaction/training';
const examples = 'libs/redaction/examples';

/** One comment a line, persons between `[[` and `]]`. */
function readOwnLines(file: string, lang: string): TrainingRow[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim());
  return lines.map((line, index) => rowOfLine(line, lang, index));
}

/** Ten neighbouring lines are one group: they were written in one breath. */
export function rowOfLine(line: string, lang: string, index: number): TrainingRow {
  const spans: Entity[] = [];
  let text = '';
  for (const part of line.split(/(\[\[.*?\]\])/)) {
    const name = /^\[\[(.*)\]\]$/.exec(part)?.[1];
    if (name !== undefined) spans.push({ start: text.length, end: text.length + name.length, kind: 'person' });
    text += name ?? part;
  }
  return { id: `own-${lang}-${index + 1}`, lang, text, spans, entities: spans, group: `own-${lang}-${Math.floor(index / 10)}` };
}

/** Our own comments: the training lines and the labelled examples. */
export function readOwn(): TrainingRow[] {
  return languages.flatMap((lang) => [...readOwnLines(`${own}/${lang}.txt`, lang), ...readLabelled(`${examples}/${lang}.jsonl`)]);
}

/** Labelled comments of any kind; what is not a person is nothing to the tagger. */
export function readLabelled(file: string): TrainingRow[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim());
  return lines.map((line, index) => {
    const row = JSON.parse(line) as NewsRow;
    const known = new Set<string>(spanKinds);
    const spans = row.spans.filter(({ kind }) => known.has(kind));
    const persons = spans.filter(({ kind }) => kind === 'person');
    return { ...row, spans, entities: persons, group: `${row.id.replace(/\d+$/, '')}${Math.floor(index / 10)}` };
  });
}

const presidioKinds: Record<string, string> = { PERSON: 'person', LOCATION: 'location', ADDRESS: 'location', ORGANIZATION: 'organisation' };

interface PresidioRow {
  full_text: string;
  template_id: number;
  spans: { entity_type: string; start_position: number; end_position: number }[];
}

/** presidio-research: sentences made from templates, in English. */
function readPresidio(file: string): TrainingRow[] {
  return (JSON.parse(readFileSync(file, 'utf8')) as PresidioRow[]).map(({ full_text: text, template_id: template, spans }, index) => {
    const entities = spans
      .filter(({ entity_type: type }) => presidioKinds[type])
      .map((span) => ({ start: span.start_position, end: span.end_position, kind: presidioKinds[span.entity_type]! }));
    const persons = entities.filter(({ kind }) => kind === 'person');
    return { id: `presidio-${index + 1}`, lang: 'en', text, entities, spans: persons, group: `presidio-${template}` };
  });
}

const withGroups = (rows: readonly NewsRow[], size: number): TrainingRow[] =>
  rows.map((row, index) => ({ ...row, group: `${row.id.split('-')[0]}-${Math.floor(index / size)}` }));

/** `comments` are labelled comments of the kind that is stored, as `libs/redaction/examples` are. Turku's rows may only go into the file under its licence. */
export type Corpora = Record<'turku' | 'klintan' | 'factrueval' | 'presidio' | 'comments', TrainingRow[]>;

/** The corpora that are in the folder, by name. */
export function readCorpora(folder: string): Corpora {
  const read = (path: string, reader: (path: string) => TrainingRow[]) => {
    if (existsSync(join(folder, path))) return reader(join(folder, path));
    console.log(`${path} is not there: trained without it`);
    return [];
  };
  return {
    turku: read('turku-ner/train.tsv', (path) => withGroups(readTurku(path), 20)),
    klintan: read('sv-ner-klintan/train_corpus.txt', (path) => withGroups(splitKlintan(readKlintan(path)).train, 20)),
    factrueval: read('factrueval2016/devset', (path) => withGroups(readFactRuEval(path), 1)),
    presidio: read('presidio/generated_large.json', readPresidio),
    comments: languages.flatMap((lang) => read(`pii/${lang}.jsonl`, readLabelled)),
  };
}

/** The comments that teach themes: they name nobody, but for the few in which the hand rules find somebody, which are left out. */
export function readThemeComments(): TrainingRow[] {
  return languages.flatMap((lang) => {
    const lines = readFileSync(`libs/themes/training/${lang}.jsonl`, 'utf8')
      .split('\n')
      .filter((line) => line.trim());
    const rows = lines.map((line, index) => {
      const { text } = JSON.parse(line) as { text: string };
      return { id: `themes-${lang}-${index + 1}`, lang, text, spans: [], entities: [], group: `themes-${lang}-${Math.floor(index / 10)}` };
    });
    return rows.filter(({ text }) => !namesSomebody(text, lang));
  });
}

function namesSomebody(text: string, language: (typeof languages)[number]): boolean {
  const sentence = readSentence(text, { tokens: tokenize(text), language });
  return findByScore(sentence, scoreWords(sentence)).some(({ elsewhere }) => !elsewhere);
}
