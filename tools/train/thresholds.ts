/** Settings that are chosen on comments which the models have not seen. */
import { areas } from '#libs/themes/areas/areas.data.js';
import { sigmoid } from '#libs/themes/model/decide.js';
import { areaHeadCount, areaHeads, urgentHeads } from '#libs/themes/model/heads.js';
import { linearScores } from '#libs/themes/model/linear.js';
import { softmax } from '#libs/themes/model/network.js';
import { urgencies } from '#libs/themes/words.js';
import type { Held } from './held.js';
import { areaPlace } from './rows.js';

/** Of the areas told, so many shall be right. */
const areaPrecision = 0.7;
/** Of a hundred ordinary comments, no more than this may be taken for each kind of alarm by the model alone. */
const falseAlarmsOfHundred = 1.5;

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
    return Number((chances[Math.floor((chances.length * falseAlarmsOfHundred) / 100)] ?? 0.5).toFixed(4));
  });
}
