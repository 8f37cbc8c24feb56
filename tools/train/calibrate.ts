/** Turns scores of comments that the model had not seen into chances (Platt 1999) and thresholds of best F1, by language and theme. */
import type { Calibration } from '#libs/themes/model/weights.js';
import { languages, type Theme, themes } from '#libs/themes/words.js';
import { fMeasure } from '../evaluate/score.js';

export type Scored = { row: { lang: string; themes: readonly { theme: Theme }[] }; presence: Float64Array };

/** How far from the threshold, in logits, a chance is still unsure. */
const unsureReach = 0.8;
/** How much comments of the other languages count in a language's choice of threshold. */
const otherWeight = 0.5;

type Point = { score: number; wanted: boolean; own: boolean };

/** Calibration per language and for `all`; prints what the held comments score. */
export function calibrate(held: readonly Scored[]): Record<string, Calibration[]> {
  const result: Record<string, Calibration[]> = {};
  for (const lang of [...languages, 'all']) {
    const f1s: number[] = [];
    result[lang] = themes.map((theme, at): Calibration => {
      const points = held.map(({ row, presence }) => ({
        score: presence[at]!,
        wanted: row.themes.some((mark) => mark.theme === theme),
        own: lang === 'all' || row.lang === lang,
      }));
      const { slope, offset } = platt(points.filter((point) => point.own));
      const cut = bestCut(points);
      f1s.push(
        f1At(
          points.filter((point) => point.own),
          cut,
        ) || 0,
      );
      const chanceAt = (logit: number) => Number((1 / (1 + Math.exp(-logit))).toFixed(4));
      const logit = slope * cut + offset;
      return { slope, offset, threshold: chanceAt(logit), unsure: [chanceAt(logit - unsureReach), chanceAt(logit + unsureReach)] };
    });
    console.log(
      `${lang}: cross-validated presence F1 ${(f1s.reduce((sum, f1) => sum + f1, 0) / f1s.length).toFixed(3)} (${f1s.map((f1) => f1.toFixed(2)).join(' ')})`,
    );
  }
  return result;
}

function f1At(points: readonly Point[], cut: number): number {
  let [both, given, wanted] = [0, 0, 0];
  for (const point of points) {
    const weight = point.own ? 1 : otherWeight;
    if (point.wanted) wanted += weight;
    if (point.score >= cut) {
      given += weight;
      if (point.wanted) both += weight;
    }
  }
  return fMeasure(both / given, both / wanted, 1);
}

function bestCut(points: readonly Point[]): number {
  let [best, bestF1] = [0, -1];
  for (let cut = -3; cut <= 3; cut += 0.05) {
    const f1 = f1At(points, cut);
    if (f1 > bestF1) [best, bestF1] = [cut, f1];
  }
  return best;
}

/** Slope and offset of a logistic curve through the points, by gradient descent. */
function platt(points: readonly Point[]): { slope: number; offset: number } {
  let [slope, offset] = [1, 0];
  for (let round = 0; round < 300; round++) {
    let [bySlope, byOffset] = [0, 0];
    for (const { score, wanted } of points) {
      const error = 1 / (1 + Math.exp(-(slope * score + offset))) - +wanted;
      bySlope += error * score;
      byOffset += error;
    }
    slope -= (0.5 * bySlope) / points.length;
    offset -= (0.5 * byOffset) / points.length;
  }
  return { slope: Number(slope.toFixed(4)), offset: Number(offset.toFixed(4)) };
}
