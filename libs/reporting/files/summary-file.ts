import type { Readable } from 'node:stream';
import { polarities } from '#libs/contract/codes.js';
import type { Change, Figure, PolarityCounts, Summary, ThemeFigures } from '#libs/contract/figure.js';
import type { FileLanguage } from '../filters.js';
import { csvStream, wordOf, type Cell } from './spreadsheet.js';
import type { Words } from './words.data.js';

const columns = ['table', 'item', 'measure', 'value', 'low', 'high', 'n', 'state', 'definition'] as const;
type Column = (typeof columns)[number];
type Row = Partial<Record<Column, Cell>>;

const whyWords = { none: 'none', few: 'few', mix: 'mixMoved', classifier: 'classifierChanged' } as const satisfies Record<
  string,
  keyof Words
>;

/** The tables of a report, one under another in one long form: a row for each number, so that a spreadsheet can filter and pivot them. */
export function summaryFile(summary: Summary, adjusted: ThemeFigures, language: FileLanguage): Readable {
  const header = columns.map((column) => wordOf(language, column));
  const translated: ReadonlySet<Column> = new Set(['table', 'item', 'measure', 'state']);
  const cell = (row: Row, column: Column): Cell => {
    const value = row[column] ?? null;
    return typeof value === 'string' && translated.has(column) ? wordOf(language, value) : value;
  };
  return csvStream([header, ...tablesOf(summary, adjusted, language).map((row) => columns.map((column) => cell(row, column)))], language);
}

/** Every table with the codes of its words. */
function tablesOf(summary: Summary, adjusted: ThemeFigures, language: FileLanguage): Row[] {
  const { n, themes, subThemes, complaintsBy, composition, trend, comments, urgent } = summary;
  return [
    ...named('report', { from: summary.from, to: summary.to, timeZone: summary.timeZone, asOf: summary.asOf }),
    ...named('figures', { answers: n }),
    ...(['csat', 'mean', 'index'] as const).map((item) => ({ table: 'figures', item, ...figureCells(summary[item]) })),
    ...summary.ratings.map((count, index) => ({ table: 'distribution', item: String(index + 1), measure: 'answers', value: count, n })),
    ...composition.map((group) => ({ table: 'composition', item: group.mode, measure: group.selection, value: group.n, n })),
    ...trend.points.flatMap((point) => [
      { table: 'trend', item: point.from, measure: 'csat', ...figureCells(point.csat) },
      { table: 'trend', item: point.from, measure: 'mean', ...figureCells(point.mean) },
    ]),
    ...themes.flatMap((row) => [
      { table: 'themes', item: row.theme, measure: 'comments', value: row.comments, n: row.ofComments },
      { table: 'themes', item: row.theme, measure: 'positiveShare', ...figureCells(row.positiveShare) },
      ...polarityRows('themes', row.theme, row),
    ]),
    ...adjustedRows(adjusted),
    ...subThemes.map(({ key, name, comments: of }) => ({
      table: 'subThemes',
      item: name[language] || key,
      measure: 'comments',
      value: of,
    })),
    ...complaintsBy.map((row) => ({
      table: 'complaintsBy',
      item: row.theme === 'none' ? 'noTheme' : row.theme,
      measure: 'comments',
      value: row.n,
    })),
    ...polarityRows('general', undefined, summary.general),
    ...named('comments', { ...comments, urgent }),
    ...changeRows(summary),
  ];
}

const named = (table: string, values: Record<string, Cell>): Row[] =>
  Object.entries(values).map(([item, value]) => ({ table, item, value }));

const figureCells = ({ value, low, high, n, state, definition }: Figure): Row => ({ value, low, high, n, state, definition });

const polarityRows = (table: string, item: string | undefined, counts: PolarityCounts): Row[] =>
  polarities.map((polarity) => ({ table, item, measure: polarity, value: counts[polarity] }));

/** Themes with the classifier's error taken out; `provisional` while too few comments have been checked. */
function adjustedRows({ themes, errorsFrom, checks }: ThemeFigures): Row[] {
  const state = (row: Row): Row => (checks.provisional && row.state === 'ok' ? { ...row, state: 'provisional' } : row);
  return [
    { table: 'adjusted', item: 'errorsFrom', measure: errorsFrom === 'none' ? 'notKnown' : errorsFrom },
    ...named('adjusted', { checkedComments: checks.n }),
    ...themes.flatMap(({ theme, prevalence, positiveShare, change }) => [
      { table: 'adjusted', item: theme, measure: 'share', ...state(figureCells(prevalence)) },
      { table: 'adjusted', item: theme, measure: 'positiveShare', ...state(figureCells(positiveShare)) },
      ...(change ? [{ table: 'adjustedChange', item: theme, measure: 'share', ...changeCells(change.prevalence) }] : []),
      ...(change ? [{ table: 'adjustedChange', item: theme, measure: 'positiveShare', ...changeCells(change.positiveShare) }] : []),
    ]),
  ];
}

const changeCells = ({ points, low, high, why }: Change): Row => ({ value: points, low, high, state: why ? whyWords[why] : 'ok' });

function changeRows({ change }: Summary): Row[] {
  if (!change) return [];
  return [
    ...named('change', { from: change.from, to: change.to, answers: change.n }),
    { table: 'change', item: 'csat', measure: 'percentagePoints', ...changeCells(change.csat) },
    { table: 'change', item: 'mean', measure: 'points', ...changeCells(change.mean) },
    { table: 'change', item: 'index', measure: 'points', ...changeCells(change.index) },
    ...change.themes.map(({ theme, positiveShare }) => ({
      table: 'changeOfThemes',
      item: theme,
      measure: 'percentagePoints',
      ...changeCells(positiveShare),
    })),
  ];
}
