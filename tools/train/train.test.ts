import { classify } from '#libs/themes/classify.js';
import { linearScores } from '#libs/themes/model/linear.js';
import { unfolded } from '#libs/themes/model/features.js';
import { answerCount, answers, hiddenCount, pooled, presenceColumn } from '#libs/themes/model/network.js';
import { themes } from '#libs/themes/words.js';
import { confusionOf } from './confusion.js';
import { networkExample } from './fit.js';
import { trainLinear } from './linear.js';
import { trainNetwork } from './network.js';
import { feelingsOf, prepare, readAlarms, type Row } from './rows.js';

const row = (text: string, theme: 'time' | 'cost', polarity: 'pos' | 'neg'): Row => ({
  lang: 'en',
  text,
  themes: [{ theme, polarity }],
  sentiment: polarity,
});
/** Made-up words, so that the lexicon knows nothing of them. */
const rows = Array.from({ length: 40 }, (_, i) =>
  i % 2 ? row(`florp grunk zandle ${i}`, 'time', 'neg') : row(`blimey wexit corvan ${i}`, 'cost', 'pos'),
);
const prepared = rows.map(prepare).map((each) => ({ ...each, listed: unfolded(each.features) }));

test('the network learns themes from new words', () => {
  const network = trainNetwork(prepared.map(networkExample), 3);
  const scores = (text: string) => {
    const { features, text: read } = prepare(row(text, 'time', 'neg'));
    return answers(network, pooled(network.rows.sums(features), read.clauses), presenceColumn, themes.length);
  };
  const [time, cost] = [themes.indexOf('time'), themes.indexOf('cost')];
  expect(scores('florp grunk')[time]).toBeGreaterThan(scores('florp grunk')[cost]!);
  expect(scores('wexit corvan')[cost]).toBeGreaterThan(scores('wexit corvan')[time]!);
});

test('the same seed gives the same network, and each unit of each part speaks in it', () => {
  const examples = prepared.map(networkExample);
  const network = trainNetwork(examples, 3);
  expect(trainNetwork(examples, 3)).toEqual(network);
  for (let unit = 0; unit < hiddenCount; unit++) {
    expect(network.hidden.subarray(unit * answerCount, (unit + 1) * answerCount).some((weight) => weight !== 0)).toBe(true);
  }
});

test('the linear model tells groups apart, and the same seed gives the same weights', () => {
  const examples = prepared.map(({ listed, text }, i) => ({
    features: listed,
    words: text.tokens.length,
    from: 0,
    count: 2,
    right: i % 2,
  }));
  const model = trainLinear(examples, 2, () => 0, 5);
  expect(trainLinear(examples, 2, () => 0, 5)).toEqual(model);
  const scores = linearScores(model, prepare(row('zandle florp', 'time', 'neg')).features, 0, 2);
  expect(scores[1]).toBeGreaterThan(scores[0]!);
});

test('a theme praised in one facet and blamed in another is mixed', () => {
  const mixed: Row = {
    lang: 'en',
    text: 'x',
    themes: [
      { theme: 'staff', facet: 'manner', polarity: 'pos' },
      { theme: 'staff', facet: 'capacity', polarity: 'neg' },
    ],
    sentiment: 'mix',
  };
  expect(feelingsOf(mixed)[themes.indexOf('staff')]).toBe(2);
});

test('confusion counts each comment once a theme, truth by what was said', () => {
  const answered = [row('two hours in the queue', 'time', 'neg')].map((each) => ({ row: each, given: classify(each.text, 'en') }));
  expect(confusionOf(answered).counts['en']?.['time']).toEqual([
    [0, 0, 0, 0],
    [0, 0, 0, 0],
    [0, 0, 1, 0],
    [0, 0, 0, 0],
  ]);
});

test('a third of the alarms is held back, and none of it is taught', () => {
  const { taught, heldBack } = readAlarms('en');
  expect(heldBack).toHaveLength(Math.ceil((taught.length + heldBack.length) / 3));
  const known = new Set(taught.map(({ text }) => text));
  expect(heldBack.some(({ text }) => known.has(text))).toBe(false);
});
