/** Which head of the linear model answers what: facets theme by theme, then the service areas and "cannot tell", then urgency. */
import { areas } from '../areas/areas.data.js';
import { facets, themes, urgencies } from '../words.js';

/** First facet head of each theme, in the order of `themes`. */
export const facetHeads: readonly number[] = themes.map((_, at) =>
  themes.slice(0, at).reduce((sum, theme) => sum + facets[theme].length, 0),
);
export const areaHeads = facetHeads.at(-1)! + facets[themes.at(-1)!].length;
/** One more than there are areas: the last is "cannot tell". */
export const areaHeadCount = areas.length + 1;
export const urgentHeads = areaHeads + areaHeadCount;
export const linearHeadCount = urgentHeads + urgencies.length;
