/** Trains the weights of libs/themes from libs/themes/training, calibrates them by cross-validation, and writes them beside the code. */
import { readFileSync, writeFileSync } from 'node:fs';
import { type Concept, concepts, specOf } from '#libs/themes/lexicon/concepts.js';
import { lexiconOf } from '#libs/themes/lexicon/lexicons.js';
import { bucketCount, conceptSlots, type Features, featuresOf } from '#libs/themes/model/features.js';
import {
  clauseScores,
  encode,
  feelingHead,
  feelings,
  headCount,
  type Model,
  scopeOf,
  score,
  sentimentHead,
} from '#libs/themes/model/model.js';
import { read, type Text } from '#libs/themes/text.js';
import { type Language, languages, polarities, type Polarity, type Theme, themes } from '#libs/themes/words.js';
import { calibrate } from './calibrate.js';
import { type Example, type Options, randomFrom, shuffled, train, type Weights } from './logistic.js';

type Mark = { theme: Theme; polarity: Polarity; facet?: string };
export type Row = { lang: Language; text: string; themes: Mark[]; sentiment: Polarity };
type Read = { row: Row; text: Text; features: Features };

const seed = 7;
const folds = 5;
const options: Options = { epochs: 14, rate: 0.12, decay: 2e-3, seed };
/** For every ten comments, so many are joined of two, as long letters speak of many things. */
const joinedOfTen = 4;
const file = 'libs/themes/model/weights.bin';

/**
 * @param more an installation's own comments, which are learned with the shipped ones.
 * @param into where the weights are written.
 */
export function trainThemes(more: readonly Row[] = [], into = file): void {
  const rows = [...languages.flatMap(readTraining), ...more];
  console.log(
    `${rows.length} comments: ${languages.map((lang) => `${lang} ${rows.filter((row) => row.lang === lang).length}`).join(', ')}`,
  );
  const order = shuffled(rows, randomFrom(seed));
  const held = Array.from({ length: folds }, (_, fold) => {
    const own = order.filter((_row, i) => i % folds === fold);
    const model = fit(order.filter((_row, i) => i % folds !== fold));
    return own.map(prepare).map((each) => ({ row: each.row, presence: score(model, each.features, 0, themes.length) }));
  }).flat();
  const model = fit(order);
  model.calibration = calibrate(held);
  writeFileSync(into, encode(model));
  console.log(`Wrote ${into}`);
}

function readTraining(lang: Language): Row[] {
  const lines = readFileSync(`libs/themes/training/${lang}.jsonl`, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => ({ ...(JSON.parse(line) as Omit<Row, 'lang'>), lang }));
}

function prepare(row: Row): Read {
  const lexicon = lexiconOf(row.lang);
  const text = read(row.text, lexicon.contrasts);
  return { row, text, features: featuresOf(text, lexicon.find(text.tokens)) };
}

/** Presence and the feeling of the whole first; then, in the scope that these find, the feeling about each theme. */
function fit(rows: readonly Row[]): Model {
  const all = [...rows, ...joined(rows)].map(prepare);
  const whole = train(all.map(wholeExample), start(0, feelingHead), options);
  const model = assemble(whole, start(feelingHead, feelings.length));
  const marks = all.flatMap((each) => [...feelingExamples(each, model), ...feelingOfWhole(each)]);
  return assemble(whole, train(marks, start(feelingHead, feelings.length), options));
}

/** Comments made of two others of the same language: both lists of themes; a theme that both have is left to the longer text's view. */
function joined(rows: readonly Row[]): Row[] {
  const random = randomFrom(seed + 1);
  const made: Row[] = [];
  for (const lang of languages) {
    const own = shuffled(
      rows.filter((row) => row.lang === lang && row.themes.length),
      random,
    );
    for (let i = 0; i + 1 < own.length && i < (own.length * joinedOfTen) / 5; i += 2) {
      const [first, second] = [own[i]!, own[i + 1]!];
      if (second.themes.some((mark) => first.themes.some((other) => other.theme === mark.theme && other.polarity !== mark.polarity)))
        continue;
      const marks = [...first.themes, ...second.themes.filter((mark) => !first.themes.some((other) => other.theme === mark.theme))];
      made.push({
        lang,
        text: `${first.text}. ${second.text}`,
        themes: marks,
        sentiment: sentimentOfBoth(first.sentiment, second.sentiment),
      });
    }
  }
  return made;
}

function sentimentOfBoth(first: Polarity, second: Polarity): Polarity {
  if (first === second || second === 'neu') return first;
  return first === 'neu' ? second : 'mix';
}

/** Concepts of the whole comment count once; buckets are unique already. */
function wholeExample({ row, features }: Read): Example {
  const present = new Set(row.themes.map((mark) => mark.theme));
  const target = Float32Array.from([...themes.map((theme) => +present.has(theme)), ...polarities.map((one) => +(one === row.sentiment))]);
  const keep = Array.from(features.index, (index, i) => index >= conceptSlots || features.index.indexOf(index) === i);
  return { index: features.index.filter((_, i) => keep[i]), value: features.value.filter((_, i) => keep[i]), target };
}

function feelingExamples({ row, text, features }: Read, model: Model): Example[] {
  const byClause = clauseScores(model, features, text.clauses);
  return row.themes
    .filter((mark) => mark.polarity !== 'mix')
    .map((mark) => {
      const scope = scopeOf(byClause, text.sides, themes.indexOf(mark.theme));
      const value = Float32Array.from(features.value, (one, i) => one * scope[features.clause[i]!]!);
      return { index: features.index, value, target: Float32Array.from(feelings, (one) => +(one === mark.polarity)) };
    });
}

/** The whole comment teaches what feeling sounds like, where it is of one mind. */
function feelingOfWhole({ row, features }: Read): Example[] {
  if (row.sentiment === 'mix') return [];
  const target = Float32Array.from(feelings, (one) => +(one === row.sentiment));
  return [{ index: features.index, value: features.value, target }];
}

/** Where training starts and what rare features stay near: what the lexicon says of each concept. */
function start(from: number, heads: number): Weights {
  const weights = new Float32Array((conceptSlots + bucketCount) * heads);
  const bias = Float32Array.from({ length: heads }, (_, head) => (from + head < sentimentHead ? -3 : -1));
  concepts.forEach((concept, place) => {
    for (let head = 0; head < heads; head++) {
      weights[place * heads + head] = prior(concept, from + head, 1);
      weights[(place + concepts.length) * heads + head] = prior(concept, from + head, -0.6);
    }
  });
  return { weights, bias, heads };
}

/** What a concept says of a head before training; `sign` is 1 as said, negative after a negation. */
function prior(concept: Concept, head: number, sign: number): number {
  const { theme, polarity, strength } = specOf(concept);
  if (head < sentimentHead) return theme === themes[head] ? 3 * strength * Math.abs(sign) : 0;
  const felt = head < feelingHead ? polarities[head - sentimentHead] : feelings[head - feelingHead];
  const value = polarity * strength * sign * 0.8;
  if (felt === 'pos') return value;
  if (felt === 'neg') return -value;
  return felt === 'neu' ? (concept === 'question' || concept === 'wish' ? 1 : -Math.abs(value) / 2) : 0;
}

/** Puts the two trainings together, bucket weights rounded to a byte. */
function assemble(whole: Weights, feeling: Weights): Model {
  const exact = new Float32Array((conceptSlots + bucketCount) * headCount);
  for (let feature = 0; feature < conceptSlots + bucketCount; feature++) {
    for (let head = 0; head < headCount; head++) {
      const [part, at] = head < feelingHead ? [whole, head] : [feeling, head - feelingHead];
      exact[feature * headCount + head] = part.weights[feature * part.heads + at]!;
    }
  }
  const split = conceptSlots * headCount;
  const scales = new Float32Array(headCount);
  for (let i = split; i < exact.length; i++) scales[i % headCount] = Math.max(scales[i % headCount]!, Math.abs(exact[i]!) / 127);
  const buckets = Int8Array.from(exact.subarray(split), (weight, i) => Math.round(weight / (scales[i % headCount] || 1)));
  const bias = Float32Array.from([...whole.bias, ...feeling.bias]);
  return { bias, concepts: exact.slice(0, split), buckets, scales, calibration: {}, markWeight: 2 };
}
