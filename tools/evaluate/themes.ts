/**
 * How well themes are told, by language: presence of each theme, its polarity where it was found, and the feeling of the whole.
 *
 * Labelled row: `themes: [{theme, polarity}]`, `sentiment`. Macro figures are means over the eight themes, or over the four feelings.
 */
import { classify } from '#libs/themes/classify.js';
import { judge } from '#libs/themes/lexicon/judge.js';
import { type Classification, type Language, polarities, type Polarity, type Theme, themes } from '#libs/themes/words.js';
import { fMeasure, share, shown } from './score.js';
import type { EvaluateTask, LabelledRow, Table } from './task.js';

type Mark = { theme: Theme; polarity: Polarity; facet?: string };
type Pair = {
  lang: string;
  wanted: Map<Theme, Polarity>;
  marks: readonly Mark[];
  sentiment: Polarity;
  area: unknown;
  given: Classification;
  byLexicon: Classification;
};

export const themesTask: EvaluateTask = { name: 'themes', evaluate };

function evaluate(rows: readonly LabelledRow[]): Table[] {
  const pairs = rows.map((row): Pair => {
    const marks = (row.themes ?? []) as Mark[];
    const wanted = new Map(themes.flatMap((theme) => polarityIn(marks, theme)));
    return {
      lang: row.lang,
      wanted,
      marks,
      area: row.area,
      sentiment: row.sentiment as Polarity,
      given: classify(row.text, row.lang as Language),
      byLexicon: judge(row.text, row.lang as Language),
    };
  });
  const languages = [...new Set(rows.map(({ lang }) => lang))];
  const of = (lang: string) => pairs.filter((pair) => pair.lang === lang);
  return [
    ...languages.map((lang) => presenceTable(lang, of(lang))),
    sentimentTable(languages, of),
    lexiconTable(languages, of),
    ...detailTables(languages, of),
  ];
}

/** The polarity of a theme, which may be marked once a facet: praised in one and blamed in another it is mixed. */
function polarityIn(marks: readonly Mark[], theme: Theme): [Theme, Polarity][] {
  const felt = new Set(marks.filter((mark) => mark.theme === theme).map(({ polarity }) => polarity));
  if (!felt.size) return [];
  if (felt.has('mix') || (felt.has('pos') && felt.has('neg'))) return [[theme, 'mix']];
  return [[theme, [...felt].find((polarity) => polarity !== 'neu') ?? 'neu']];
}

/** Facets and service areas, where the rows carry them; marks near the threshold. */
function detailTables(languages: readonly string[], of: (lang: string) => readonly Pair[]): Table[] {
  const pairs = languages.flatMap(of);
  const facetRows = themes.flatMap((theme) => {
    const marked = pairs.filter(({ marks }) => marks.some((mark) => mark.theme === theme && mark.facet));
    const found = marked.filter(({ given }) => given.themes.some((mark) => mark.theme === theme));
    const right = found.filter(({ given, marks }) => {
      const said = given.themes.find((mark) => mark.theme === theme)?.facet;
      return marks.some((mark) => mark.theme === theme && mark.facet === said);
    });
    return marked.length ? [[theme, marked.length, found.length, share(right.length, found.length)]] : [];
  });
  const areaRows = languages.flatMap((lang) => {
    const tellable = of(lang).filter(({ area }) => typeof area === 'string');
    const told = of(lang).filter(({ given }) => given.area);
    const right = told.filter(({ given, area }) => given.area!.area === area).length;
    return tellable.length ? [[lang, tellable.length, told.length, share(right, told.length), share(right, tellable.length)]] : [];
  });
  const unsureRows = languages.map((lang) => {
    const marks = of(lang).flatMap(({ given, wanted }) => given.themes.map((mark) => ({ mark, isRight: wanted.has(mark.theme) })));
    const near = of(lang).flatMap(({ given, wanted }) => given.near.map((mark) => wanted.has(mark.theme)));
    const right = (unsure: boolean) => marks.filter(({ mark, isRight }) => isRight && !!mark.unsure === unsure).length;
    const count = (unsure: boolean) => marks.filter(({ mark }) => !!mark.unsure === unsure).length;
    return [
      lang,
      count(false),
      share(right(false), count(false)),
      count(true),
      share(right(true), count(true)),
      near.length,
      share(near.filter(Boolean).length, near.length),
    ];
  });
  return [
    { title: 'Sure, unsure and near marks', columns: ['language', 'sure', 'right', 'unsure', 'right', 'near', 'wanted'], rows: unsureRows },
    ...(facetRows.length ? [{ title: 'Facets', columns: ['theme', 'marked', 'found', 'facet right'], rows: facetRows }] : []),
    ...(areaRows.length
      ? [{ title: 'Service areas', columns: ['language', 'can be told', 'told', 'right', 'of those that can'], rows: areaRows }]
      : []),
  ];
}

function presenceTable(lang: string, pairs: readonly Pair[]): Table {
  const scores = themes.map((theme) => ({ theme, ...presence(theme, pairs) }));
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [right, found] = [sum(scores.map((score) => score.polarityRight)), sum(scores.map((score) => score.both))];
  const macro = [
    mean(scores.map((score) => score.precision || 0)),
    mean(scores.map((score) => score.recall || 0)),
    mean(scores.map((score) => score.f1 || 0)),
  ];
  return {
    title: `Themes, ${lang}: ${pairs.length} comments`,
    columns: ['theme', 'comments', 'precision', 'recall', 'F1', 'polarity right'],
    rows: [
      ...scores.map((score) => [
        score.theme,
        score.wanted,
        ...[score.precision, score.recall, score.f1].map(shown),
        share(score.polarityRight, score.both),
      ]),
      ['macro', sum(scores.map((score) => score.wanted)), ...macro.map(shown), share(right, found)],
    ],
  };
}

/** The baseline: the lexicon without the model. */
function lexiconTable(languages: readonly string[], of: (lang: string) => readonly Pair[]): Table {
  return {
    title: 'The lexicon alone',
    columns: ['language', 'presence macro F1', 'polarity right', 'feeling right'],
    rows: languages.map((lang) => {
      const pairs = of(lang).map((pair) => ({ ...pair, given: pair.byLexicon }));
      const scores = themes.map((theme) => presence(theme, pairs));
      const right = pairs.filter((pair) => pair.given.sentiment === pair.sentiment).length;
      const polarity = share(sum(scores.map((score) => score.polarityRight)), sum(scores.map((score) => score.both)));
      return [lang, shown(sum(scores.map((score) => score.f1 || 0)) / themes.length), polarity, share(right, pairs.length)];
    }),
  };
}

function presence(theme: Theme, pairs: readonly Pair[]) {
  const wanted = pairs.filter((pair) => pair.wanted.has(theme));
  const given = pairs.filter((pair) => pair.given.themes.some((mark) => mark.theme === theme));
  const both = wanted.filter((pair) => given.includes(pair));
  const polarityRight = both.filter((pair) => pair.given.themes.find((mark) => mark.theme === theme)?.polarity === pair.wanted.get(theme));
  const [precision, recall] = [both.length / given.length, both.length / wanted.length];
  const counts = { wanted: wanted.length, both: both.length, polarityRight: polarityRight.length };
  return { ...counts, precision, recall, f1: fMeasure(precision, recall, 1) };
}

function sentimentTable(languages: readonly string[], of: (lang: string) => readonly Pair[]): Table {
  return {
    title: 'Feeling of the whole comment',
    columns: ['language', 'comments', 'right', 'macro F1', ...polarities.map((polarity) => `F1 ${polarity}`)],
    rows: languages.map((lang) => {
      const pairs = of(lang);
      const f1 = polarities.map((polarity) => {
        const wanted = pairs.filter((pair) => pair.sentiment === polarity);
        const given = pairs.filter((pair) => pair.given.sentiment === polarity);
        const both = wanted.filter((pair) => given.includes(pair)).length;
        return fMeasure(both / given.length, both / wanted.length, 1) || 0;
      });
      const right = pairs.filter((pair) => pair.given.sentiment === pair.sentiment).length;
      return [lang, pairs.length, share(right, pairs.length), shown(sum(f1) / f1.length), ...f1.map(shown)];
    }),
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
