import { aboutTheme, aboutWhole, weighed } from '#libs/themes/model/together.js';
import { polarities } from '#libs/themes/words.js';
import { learnt } from './together.js';

const chances = (...of: number[]) => Float64Array.from(of);
const undecided = chances(0.25, 0.25, 0.25, 0.25);
const place = (scores: readonly number[]) => scores.indexOf(Math.max(...scores));

test('where the chances about a theme say nothing, the feeling of the whole is learnt to tell', () => {
  const examples = Array.from({ length: 400 }, (_, i) => {
    const right = i % polarities.length;
    const whole = Float64Array.from(polarities, (__, k) => (k === right ? 0.7 : 0.1));
    return { inputs: aboutTheme({ theme: 0, chance: 1, chances: undecided }, whole), right };
  });
  const weighing = learnt(examples, examples[0]!.inputs.length, 7);
  expect(examples.map(({ inputs }) => place(weighed(weighing, inputs)))).toEqual(examples.map(({ right }) => right));
  expect(learnt(examples, examples[0]!.inputs.length, 7)).toEqual(weighing);
});

test('praise of one theme and blame of another meet in the whole', () => {
  const felt = [
    { theme: 0, chance: 1, chances: chances(1, 0, 0, 0) },
    { theme: 1, chance: 0.5, chances: chances(0, 1, 0, 0) },
  ];
  const [some, both] = [aboutWhole(undecided, felt).slice(4, 8), aboutWhole(undecided, felt)[8]];
  expect(some.map(Math.exp)).toEqual([1, 0.5, 0.001, 0.001].map((chance) => expect.closeTo(chance, 6) as number));
  expect(both).toBeCloseTo(0.5, 6);
});
