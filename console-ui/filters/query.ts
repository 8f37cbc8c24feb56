/** What the reader has chosen, kept in the address alone: back, forward, bookmarks and shared links all work. */
import { polarities, type Polarity } from '../../libs/contract/codes.js';
import { trendUnits, type TrendUnit } from '../../libs/contract/figure.js';
import { daysOf, isDay, presets, type Days, type Preset } from './period.js';

export const filterNames = [
  'organisation',
  'service',
  'serviceArea',
  'channelType',
  'touchpoint',
  'mode',
  'selection',
  'language',
  'theme',
] as const;
export type FilterName = (typeof filterNames)[number];

export const compares = ['previous', 'year', 'none'] as const;
export type Compare = (typeof compares)[number];

/** Which comments are shown: those behind one bar of the report. */
export interface Behind {
  /** A theme, or `none`. */
  about?: string;
  polarity?: Polarity;
  /** Complaints; `about` is then their other theme. */
  complaint?: boolean;
  urgent?: boolean;
  /** The key of one of the organisation's own. */
  subTheme?: string;
}

export interface Query {
  period: Preset | Days;
  compare: Compare;
  /** undefined: the server chooses by the length of the period. */
  unit?: TrendUnit;
  filters: Partial<Record<FilterName, string[]>>;
  behind: Behind;
}

export const defaultQuery: Query = { period: '30d', compare: 'previous', filters: {}, behind: {} };

const oneOf = <T extends string>(list: readonly T[], value: string | null): T | undefined => list.find((each) => each === value);

/** Reads an address; what is not understood is left out, never an error. */
export function parseQuery(search: string): Query {
  const params = new URLSearchParams(search);
  const [from, to] = [params.get('from'), params.get('to')];
  const filters: Query['filters'] = {};
  for (const name of filterNames) {
    const values = [...new Set(params.getAll(name).filter(Boolean))];
    if (values.length) filters[name] = values;
  }
  const unit = oneOf(trendUnits, params.get('unit'));
  const polarity = oneOf(polarities, params.get('polarity'));
  const about = params.get('about');
  return {
    period: isDay(from) && isDay(to) && from <= to ? { from, to } : (oneOf(presets, params.get('period')) ?? defaultQuery.period),
    compare: oneOf(compares, params.get('compare')) ?? defaultQuery.compare,
    ...(unit && { unit }),
    filters,
    behind: {
      ...(about && { about }),
      ...(polarity && { polarity }),
      ...(params.get('complaint') === 'true' && { complaint: true }),
      ...(params.get('urgent') === 'true' && { urgent: true }),
      ...(params.get('subTheme') && { subTheme: params.get('subTheme') as string }),
    },
  };
}

/** The address of a query, from `?` on; what is as by default is left out. */
export function searchOf(query: Query): string {
  const params = new URLSearchParams();
  const { period, compare, unit, filters, behind } = query;
  if (typeof period === 'object') {
    params.set('from', period.from);
    params.set('to', period.to);
  } else if (period !== defaultQuery.period) params.set('period', period);
  if (compare !== defaultQuery.compare) params.set('compare', compare);
  if (unit) params.set('unit', unit);
  appendFilters(params, filters);
  appendBehind(params, behind);
  const text = params.toString();
  return text ? `?${text}` : '';
}

function appendFilters(params: URLSearchParams, filters: Query['filters']): void {
  for (const name of filterNames) for (const value of filters[name] ?? []) params.append(name, value);
}

/** The days that the query means today. @param now the organisation's local date */
export const daysOfQuery = ({ period }: Query, now: string): Days => (typeof period === 'object' ? period : daysOf(period, now));

/** What the API is asked for the report, and for its CSV. */
export function summaryParams(query: Query, now: string): URLSearchParams {
  const params = new URLSearchParams({ ...daysOfQuery(query, now), compare: query.compare });
  if (query.unit) params.set('unit', query.unit);
  appendFilters(params, query.filters);
  return params;
}

/** What the API is asked for the comments behind a bar, and for their CSV. */
export function commentParams(query: Query, now: string): URLSearchParams {
  const params = new URLSearchParams({ ...daysOfQuery(query, now) });
  appendFilters(params, query.filters);
  appendBehind(params, query.behind);
  return params;
}

function appendBehind(params: URLSearchParams, { about, polarity, complaint, urgent, subTheme }: Behind): void {
  if (about) params.set('about', about);
  if (polarity) params.set('polarity', polarity);
  if (complaint) params.set('complaint', 'true');
  if (urgent) params.set('urgent', 'true');
  if (subTheme) params.set('subTheme', subTheme);
}

export const filterCount = ({ filters }: Query): number => Object.values(filters).reduce((sum, values) => sum + values.length, 0);
