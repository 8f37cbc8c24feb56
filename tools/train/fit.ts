/** From labelled comments to both models of libs/themes. Pure: rows in, models out. */
import { areas } from '#libs/themes/areas/areas.data.js';
import { concepts, specOf } from '#libs/themes/lexicon/concepts.js';
import { areaSlot, type Listed, unfolded } from '#libs/themes/model/features.js';
import { areaHeadCount, areaHeads, facetHeads, linearHeadCount, urgentHeads } from '#libs/themes/model/heads.js';
import { scopeOf } from '#libs/themes/model/network.js';
import type { Model } from '#libs/themes/model/weights.js';
import { facets, polarities, themes, urgencies } from '#libs/themes/words.js';
import { type LinearExample, trainLinear } from './linear.js';
import { type NetworkExample, trainNetwork } from './network.js';
import { areaPlace, facetsOf, feelingsOf, type Prepared } from './rows.js';

export const seed = 7;
/** Comments that only sound like an alarm are few, and show where the line runs: one weighs as much as so many others. */
const harmlessWeight = 3;
/** Comments of which nobody could tell the area outnumber those of any area. */
const noAreaWeight = 0.5;

/** A comment with its features one by one. */
type Unfolded = Prepared & { listed: Listed };
const unfold = (each: Prepared): Unfolded => ({ ...each, listed: unfolded(each.features) });

/** The network from `comments`; the linear model from them and `alarms`, which teach urgency alone. */
export function fit(comments: readonly Prepared[], alarms: readonly Prepared[]): Pick<Model, 'network' | 'linear'> {
  const taught = comments.map(unfold);
  const network = trainNetwork(taught.map(networkExample), seed);
  const facetExamples = taught.flatMap((each) => facetExamplesOf(each, network.rows.sums(each.features)));
  const examples = [...facetExamples, ...taught.flatMap(areaExample), ...[...taught, ...alarms.map(unfold)].map(urgentExample)];
  return { network, linear: trainLinear(examples, linearHeadCount, prior, seed) };
}

export function networkExample({ row, text, listed: features }: Unfolded): NetworkExample {
  const felt = feelingsOf(row);
  const presence = Float32Array.from(felt, (place) => +(place >= 0));
  // Praise by allusion, taught, makes blame of plain facts look like praise.
  const feeling = row.oblique ? felt.fill(-1) : felt;
  return { features, words: text.tokens.length, sides: text.sides, presence, feeling, sentiment: polarities.indexOf(row.sentiment) };
}

function facetExamplesOf({ row, text, listed: features }: Unfolded, sums: Float32Array): LinearExample[] {
  return themes.flatMap((theme, at) =>
    facetsOf(row, theme).map((right) => ({
      features,
      words: text.tokens.length,
      scope: scopeOf(sums, text.sides, at),
      from: facetHeads[at]!,
      count: facets[theme].length,
      right,
    })),
  );
}

function areaExample({ row, text, listed: features }: Unfolded): LinearExample[] {
  const right = areaPlace(row);
  if (right === undefined) return [];
  const weight = right === areas.length ? noAreaWeight : 1;
  return [{ features, words: text.tokens.length, from: areaHeads, count: areaHeadCount, right, weight }];
}

function urgentExample({ row, text, listed: features }: Unfolded): LinearExample {
  const targets = urgencies.map((kind) => +(row.urgent?.includes(kind) ?? false));
  return {
    features,
    words: text.tokens.length,
    from: urgentHeads,
    count: urgencies.length,
    targets,
    weight: row.urgent?.length === 0 ? harmlessWeight : 1,
  };
}

/** What the lexicon says of a head before training: concepts of their facet, area words of their area, alarms of theirs. */
function prior(slot: number, head: number): number {
  if (slot >= areaSlot && slot < areaSlot + areas.length) return head === areaHeads + (slot - areaSlot) ? 4 : 0;
  const concept = concepts[slot];
  if (!concept) return 0;
  const { theme, facet, strength } = specOf(concept);
  if (theme && facet && head === facetHeads[themes.indexOf(theme)]! + facets[theme].indexOf(facet)) return 1.5 * strength;
  return head >= urgentHeads && urgencies[head - urgentHeads] === (concept as string) ? 3 : 0;
}
