import { Tagger } from '#libs/redaction/names/tagger/tagger.js';
import { encodeWeights } from '#libs/redaction/names/tagger/weights-file.js';
import { findPersons } from '#libs/redaction/recognizers/any/person.js';
import { tokenize } from '#libs/redaction/text/tokens.js';
import { learnFrom, type TrainingSet } from './names.js';
import { asTranscript, withOtherNames } from './names/augment.js';
import { rowOfLine } from './names/corpora.js';
import { randomFrom } from './logistic.js';

const lines = [
  'Kiitos [[Ainolle]] tiskillä',
  '[[Aino]] tiskillä auttoi',
  'Kiitos kahvista tiskillä',
  'Tiskillä oli jono',
  'Kiitos [[Pekalle]] tiskillä',
  'Jono oli pitkä, kiitos',
];
const set: TrainingSet = {
  own: lines.map((line, index) => rowOfLine(line, 'fi', index)),
  themes: [],
  turku: [],
  klintan: [],
  factrueval: [],
  presidio: [],
  comments: [],
};
const options = { rounds: 8, rate: 0.2, decay: 1e-6, seed: 3 };

describe('training on names', () => {
  it('gives the same file for the same texts', () => {
    expect(encodeWeights(learnFrom(set, options)).equals(encodeWeights(learnFrom(set, options)))).toBe(true);
  });

  it('learns where names stand', () => {
    const tagger = new Tagger(learnFrom(set, options));
    const find = (text: string) =>
      findPersons(text, { tokens: tokenize(text), language: 'fi' }, tagger).map(({ start, end }) => text.slice(start, end));
    expect(find('Kiitos Liisalle tiskillä')).toEqual(['Liisalle']);
    expect(find('Tiskillä oli kahvia')).toEqual([]);
  });
});

describe('copies of a comment', () => {
  const marked = ({ text, spans }: ReturnType<typeof rowOfLine>) => spans.map(({ start, end }) => text.slice(start, end));

  it('as a transcript keep the names in their places', () => {
    const copy = asTranscript(rowOfLine('Hei, olen [[Aino Kuula]]. "[[Pekka]]" ei vastaa!', 'fi', 0));
    expect(copy.text).toBe('hei olen aino kuula pekka ei vastaa');
    expect(marked(copy)).toEqual(['aino kuula', 'pekka']);
  });

  it('with other names keep the form and the place', () => {
    const row = rowOfLine('Kiitos [[Annalle]], [[PEKKA]] nukkui ja [[матрона]] ei', 'fi', 0);
    const copy = withOtherNames(row, randomFrom(5));
    const [thanked, slept] = marked(copy);
    expect(copy.text).toBe(`Kiitos ${thanked}, ${slept} nukkui ja ${marked(copy)[2]} ei`);
    expect(thanked).toMatch(/^\p{Lu}\p{Ll}+lle$/u);
    expect(thanked).not.toBe('Annalle');
    expect(slept).toBe(slept!.toUpperCase());
  });
});
