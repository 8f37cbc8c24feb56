/** What cross-validation says of the models: printed by the trainer, written down in the model card. */
import { areas } from '#libs/themes/areas/areas.data.js';
import { areaAndAlarms, facetOf } from '#libs/themes/model/decide.js';
import { scopeOf } from '#libs/themes/model/network.js';
import { facets, languages, polarities, themes } from '#libs/themes/words.js';
import { share } from '../evaluate/score.js';
import { type Answered, type Held, readingOf } from './held.js';
import { areaPlace, facetsOf, feelingsOf } from './rows.js';

const bins = 10;

export function printCrossValidation(answered: readonly Answered[], held: readonly Held[]): void {
  for (const lang of languages) {
    const own = answered.filter(({ row }) => row.lang === lang);
    console.log(`${lang}: polarity of found themes ${polarityRight(own)}, calibration error ${calibrationError(own).toFixed(3)}`);
  }
  const ordinary = held.filter(({ row }) => row.urgent === undefined);
  console.log(
    `facets: ${themes
      .filter((theme) => facets[theme].length)
      .map((theme) => `${theme} ${facetsRight(ordinary, theme)}`)
      .join(', ')}`,
  );
  console.log(`areas: ${areasRight(answered)}`);
  const alarming = held.filter(({ row }) => row.urgent?.length);
  const caught = alarming.filter((each) =>
    areaAndAlarms(each.model, readingOf(each)).urgent.some((kind) => each.row.urgent!.includes(kind)),
  );
  console.log(`urgent, the model alone: found ${share(caught.length, alarming.length)} of ${alarming.length} taught in other folds`);
}

/** Right polarities among the themes that were rightly found. */
export function polarityRight(answered: readonly Answered[]): string {
  let [right, found] = [0, 0];
  for (const { row, given } of answered) {
    const feelings = feelingsOf(row);
    for (const mark of given.themes) {
      const place = feelings[themes.indexOf(mark.theme)]!;
      if (place < 0) continue;
      found++;
      if (polarities[place] === mark.polarity) right++;
    }
  }
  return share(right, found);
}

/** Expected calibration error over ten bins of the marks that were given or nearly given. */
function calibrationError(answered: readonly Answered[]): number {
  const marks = answered.flatMap(({ row, given }) =>
    [...given.themes, ...given.near].map(({ theme, confidence }) => ({
      confidence,
      isRight: row.themes.some((mark) => mark.theme === theme),
    })),
  );
  let error = 0;
  for (let bin = 0; bin < bins; bin++) {
    const own = marks.filter(({ confidence }) => Math.min(bins - 1, Math.floor(confidence * bins)) === bin);
    const mean = own.reduce((sum, { confidence }) => sum + confidence, 0);
    error += Math.abs(mean - own.filter(({ isRight }) => isRight).length) / marks.length;
  }
  return error;
}

/** Facets said right where the theme is there and its facet was marked. */
function facetsRight(held: readonly Held[], theme: (typeof themes)[number]): string {
  const at = themes.indexOf(theme);
  const marked = held.filter(({ row }) => facetsOf(row, theme).length);
  const right = marked.filter((each) => {
    const read = readingOf(each);
    const scope = scopeOf(read.sums, each.text.sides, at);
    const said = facetOf(each.model.linear, read.linearSums, at, scope);
    return facetsOf(each.row, theme).includes(facets[theme].indexOf(said ?? ''));
  });
  return `${share(right.length, marked.length)} of ${marked.length}`;
}

function areasRight(answered: readonly Answered[]): string {
  const tellable = answered.filter(({ row }) => (areaPlace(row) ?? areas.length) < areas.length);
  const told = answered.filter(({ row, given }) => areaPlace(row) !== undefined && given.area);
  const right = told.filter(({ row, given }) => row.area === given.area!.area).length;
  return `${share(right, told.length)} of ${told.length} told were right; ${share(right, tellable.length)} of ${tellable.length} that can be told were told rightly`;
}
