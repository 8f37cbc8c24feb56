/** Settings that are chosen on comments which the models have not seen. */
import { areas } from '#libs/themes/areas/areas.data.js';
import { marksOf, sentimentOf, sigmoid } from '#libs/themes/model/decide.js';
import { areaHeadCount, areaHeads, urgentHeads } from '#libs/themes/model/heads.js';
import { linearScores } from '#libs/themes/model/linear.js';
import { softmax } from '#libs/themes/model/network.js';
import { polarities, urgencies } from '#libs/themes/words.js';
import { fMeasure } from '../evaluate/score.js';
import { type Held, readingOf } from './held.js';
import { areaPlace } from './rows.js';

const markWeights = [0, 0.1, 0.2, 0.3, 0.4, 0.6];
/** Of the areas told, so many shall be right. */
const areaPrecision = 0.85;
/** Of a hundred ordinary comments, no more than this may be taken for each kind of alarm by the model alone. */
const falseAlarmsOfHundred = 0.15;

/** The weight of found marks that gives the best macro-F1 of the feeling of the whole. */
export function markWeightFor(comments: readonly Held[]): number {
  const read = comments.map((each) => {
    const reading = readingOf(each);
    return { each, reading, marks: marksOf(each.model, reading).themes };
  });
  const f1At = (markWeight: number) => {
    const given = read.map(({ each, reading, marks }) => sentimentOf({ ...each.model, markWeight }, reading, marks));
    const f1s = polarities.map((polarity) => {
      const right = given.filter((one, i) => one === polarity && read[i]!.each.row.sentiment === polarity).length;
      const said = given.filter((one) => one === polarity).length;
      const wanted = read.filter(({ each }) => each.row.sentiment === polarity).length;
      return fMeasure(right / said, right / wanted, 1) || 0;
    });
    return f1s.reduce((sum, f1) => sum + f1, 0);
  };
  return markWeights.reduce((best, weight) => (f1At(weight) > f1At(best) ? weight : best));
}

/** The smallest chance from which the areas that are told are right often enough. */
export function areaThresholdFor(comments: readonly Held[]): number {
  const told = comments.flatMap(({ row, model, features }) => {
    const right = areaPlace(row);
    if (right === undefined) return [];
    const chances = softmax(linearScores(model.linear, features, areaHeads, areaHeadCount));
    const chance = Math.max(...chances);
    const place = chances.indexOf(chance);
    return place === areas.length ? [] : [{ chance, isRight: place === right }];
  });
  for (let threshold = 0.2; threshold < 0.95; threshold += 0.01) {
    const above = told.filter(({ chance }) => chance >= threshold);
    if (above.filter(({ isRight }) => isRight).length >= areaPrecision * above.length) return Number(threshold.toFixed(2));
  }
  return 0.95;
}

/** Per urgency, the smallest chance at which few enough ordinary comments raise a false alarm. */
export function urgentThresholdsFor(held: readonly Held[]): number[] {
  return urgencies.map((_, kind) => {
    const chances = held
      .filter(({ row }) => row.urgent === undefined)
      .map(({ model, features }) => sigmoid(linearScores(model.linear, features, urgentHeads + kind, 1)[0]!))
      .sort((a, b) => b - a);
    return Number(Math.max(0.05, chances[Math.floor((chances.length * falseAlarmsOfHundred) / 100)] ?? 0.5).toFixed(4));
  });
}
