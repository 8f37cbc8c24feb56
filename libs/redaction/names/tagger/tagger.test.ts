import { tokenize } from '../../text/tokens.js';
import { readSentence } from '../sentence.js';
import { makeWord } from '../word.js';
import { bucketCount, gapCount, neighbourBuckets, neighbours, placeBuckets, placeFeatures, variantOf, wordBuckets } from './features.js';
import { placesOf } from './places.js';
import { isAllowed, labelCount, labels, noWeights, Tagger, weighed, type Weights } from './tagger.js';
import { decodeWeights, encodeWeights } from './weights-file.js';

/** Weights that look like nothing in particular, the same each time. */
function someWeights(): Weights {
  const weights = noWeights();
  weights.scale = 0.01;
  for (let index = 0; index < bucketCount * weighed; index++) weights.buckets[index] = (Math.imul(index + 1, 0x9e3779b1) >>> 24) - 128;
  for (let index = 0; index < gapCount * labelCount * labelCount; index++) weights.steps[index] = ((index * 7) % 11) / 5 - 1;
  return weights;
}

const read = (text: string) => placesOf(readSentence(text, { tokens: tokenize(text), language: 'sv' }));

/** The chances by adding up every way to label the words, from the features one by one. */
function byAllWays(text: string, { buckets, scale, steps }: Weights): number[] {
  const places = read(text);
  const { sentence, gaps } = places;
  const { words } = sentence;
  const score = (at: number, label: number) => {
    const ofPlace = new Int32Array(placeFeatures);
    placeBuckets(places, at, ofPlace);
    const all = [...ofPlace, ...wordBuckets(words[at]!, variantOf(sentence, at))];
    for (const offset of neighbours) if (words[at + offset]) all.push(...neighbourBuckets(words[at + offset]!, offset));
    return label === 0 ? 0 : scale * all.reduce((sum, bucket) => sum + buckets[bucket * weighed + label - 1]!, 0);
  };
  const emitted = words.map((_, at) => labels.map((_label, label) => score(at, label)));
  const sums = Array.from({ length: words.length * 2 }, () => 0);
  let total = 0;
  for (let way = 0; way < labelCount ** words.length; way++) {
    const path = words.map((_, at) => Math.floor(way / labelCount ** at) % labelCount);
    const taken = path.map((label, at) => (gaps[at]! * labelCount + (at ? path[at - 1]! : 0)) * labelCount + label);
    if (!taken.every(isAllowed) || path.some((label, at) => label > 0 && !places.open[at])) continue;
    const chance = Math.exp(path.reduce((sum, label, at) => sum + emitted[at]![label]! + steps[taken[at]!]!, 0));
    total += chance;
    path.forEach((label, at) => {
      if (label === 1) sums[at * 2]! += chance;
      if (label === 2) sums[at * 2 + 1]! += chance;
    });
  }
  return sums.map((sum) => sum / total);
}

describe('the tagger', () => {
  it.each(['Kiitos Aino', 'hej Liv, du', 'A. Ek 12', 'Liv Ek och Bo'])('gives the chances that all ways to label %j add up to', (text) => {
    const weights = someWeights();
    const chances = [...new Tagger(weights).chances(read(text))];
    byAllWays(text, weights).forEach((chance, index) => expect(chances[index]).toBeCloseTo(chance, 6));
  });

  it('gives chances between 0 and 1 however strong the weights are', () => {
    const weights = { ...someWeights(), scale: 50 };
    for (const chance of new Tagger(weights).chances(read('Tack Aino Virtanen för 3 kakor. Hej! '.repeat(20)))) {
      expect(chance).toBeGreaterThanOrEqual(0);
      expect(chance).toBeLessThanOrEqual(1);
    }
  });

  it('has nothing to say of a text without words', () => {
    expect(new Tagger(noWeights()).chances(read(' … '))).toHaveLength(0);
  });

  it('keeps the words of two taggers apart', () => {
    const places = read('Kiitos Aino');
    const [plain, strong] = [new Tagger(noWeights()), new Tagger(someWeights())];
    const before = plain.chances(places);
    strong.chances(places);
    expect(plain.chances(places)).toEqual(before);
  });
});

describe('a file of weights', () => {
  it('comes back as it was written', () => {
    const weights = noWeights();
    weights.scale = 0.25;
    weights.steps[3] = -2;
    for (const bucket of [0, 1, 254, 255, 256, 1000, bucketCount - 1]) weights.buckets[bucket * weighed + 2] = (bucket % 200) - 100 || 1;
    expect(decodeWeights(encodeWeights(weights))).toEqual(weights);
  });

  it('is refused when it is something else', () => {
    expect(() => decodeWeights(Buffer.from('PK\u0003\u0004'))).toThrow('Not a file');
  });
});

describe('the features of a word', () => {
  it('stay within the buckets, for any word', () => {
    for (const text of ['A', 'ÅÄÖ', 'Наталья', 'x'.repeat(300), "o'brien", '12', '\ud83d']) {
      const [token] = tokenize(text);
      if (!token) continue;
      for (const bucket of wordBuckets(makeWord(token, 'other'), 3)) expect(bucket >= 0 && bucket < bucketCount).toBe(true);
    }
  });
});
