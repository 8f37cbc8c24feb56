/** Figures and changes in words. The metric's definition decides whether a value is a share, a mean or an index. */
import type { Change, Figure } from '../../libs/contract/figure.js';
import type { Locale } from '../language/locale.js';

type Scale = 'share' | 'mean' | 'index';

/** @param definition of the metric registry, such as `rating-mean@1` */
function scaleOf(definition: string): Scale {
  if (definition.startsWith('rating-mean@')) return 'mean';
  return definition.startsWith('index@') ? 'index' : 'share';
}

const digitsOf = { mean: 1, index: 0 };

export function valueText({ value, definition }: Figure, { percent, number }: Locale): string {
  if (value === null) return '–';
  const scale = scaleOf(definition);
  return scale === 'share' ? percent(value) : number(value, digitsOf[scale]);
}

/** `66–76 %`, or nothing where there is no interval. */
export function intervalText({ low, high, definition }: Figure, { percentRange, range }: Locale): string {
  if (low === null || high === null) return '';
  const scale = scaleOf(definition);
  return scale === 'share' ? percentRange(low, high) : range(low, high, digitsOf[scale]);
}

/** Where the value and its interval lie on their scale, 0–1. */
export function position(figure: Figure): { value: number; low: number; high: number } | null {
  const { value, low, high } = figure;
  if (value === null || low === null || high === null) return null;
  const place = { share: (x: number) => x, mean: (x: number) => (x - 1) / 4, index: (x: number) => x / 100 }[scaleOf(figure.definition)];
  return { value: place(value), low: place(low), high: place(high) };
}

/** Why a figure is not an ordinary number; nothing when it is. */
export function stateText({ state }: Figure, { t }: Locale): string {
  return state === 'ok' ? '' : t(`figure.${state}`);
}

export type Verdict = 'better' | 'worse' | 'same' | 'not';

/** Better or worse only where the interval excludes zero: otherwise chance alone may explain it. */
export function verdictOf({ comparable, points, low, high }: Change): Verdict {
  if (!comparable || points === null || low === null || high === null) return 'not';
  if (low > 0) return 'better';
  return high < 0 ? 'worse' : 'same';
}

/** Points without a decimal, save where that would hide a certain change. */
export function pointDigits(change: Change): number {
  const verdict = verdictOf(change);
  return (verdict === 'better' || verdict === 'worse') && Math.abs(change.points ?? 0) < 1 ? 1 : 0;
}

export const isShare = (definition: string): boolean => scaleOf(definition) === 'share';

const changeDigits = (change: Change, definition: string): number => (scaleOf(definition) === 'mean' ? 1 : pointDigits(change));

/** `+4`, in percentage points for a share, else in the figure's own points. */
export const pointsText = (change: Change, definition: string, { signed }: Locale): string =>
  signed(change.points ?? 0, changeDigits(change, definition));

export function changeIntervalText(change: Change, definition: string, { range }: Locale): string {
  const { low, high } = change;
  if (low === null || high === null) return '';
  return range(low, high, changeDigits(change, definition));
}

/** The figure before a change, for showing beside the present one; it has no interval of its own. */
export function beforeOf({ value, definition }: Figure, { points }: Change): Figure {
  const before = value === null || points === null ? null : value - points / (isShare(definition) ? 100 : 1);
  return { value: before, low: null, high: null, n: 0, definition, state: before === null ? 'none' : 'ok' };
}

export const whyText = ({ why }: Change, { word, t }: Locale): string => word(`why.${why ?? 'other'}`, t('why.other'));
