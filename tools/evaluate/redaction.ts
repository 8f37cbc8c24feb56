/**
 * What redaction finds and what it takes away needlessly, by language and kind.
 *
 * Recall counts values: a value is found when every character of its span is masked, whatever the mask is called. Precision counts
 * masked characters that belong to a span; those in stretches that a set calls `ignored` count for nothing. A comment without spans should come out untouched; "clean-token loss" is the share of the
 * words outside all spans that were masked.
 */
import { detectLanguage } from '#libs/language/detect.js';
import { isMixed } from '#libs/language/mixed.js';
import { spanKinds } from '#libs/redaction/kinds.js';
import { redact } from '#libs/redaction/redact.js';
import { fMeasure, share, shown } from './score.js';
import type { EvaluateTask, LabelledRow, Table } from './task.js';

interface Labelled {
  start: number;
  end: number;
  kind: string;
}

/** What was counted for one kind: values wanted and fully masked, characters masked under this kind and rightly so. */
interface Counts {
  values: number;
  found: number;
  named: number;
  masked: number;
  right: number;
}

interface Measured {
  lang: string;
  kinds: Map<string, Counts>;
  clean: boolean;
  untouched: boolean;
  tokens: number;
  lost: number;
  sensitive: { wanted: boolean; given: boolean };
}

export const redactionTask: EvaluateTask = { name: 'redaction', evaluate };

function evaluate(rows: readonly LabelledRow[]): Table[] {
  const measured = rows.map(measure);
  const languages = [...new Set(rows.map(({ lang }) => lang))];
  const tables = languages.map((lang) =>
    kindTable(
      lang,
      measured.filter((each) => each.lang === lang),
    ),
  );
  if (languages.length > 1) tables.push(kindTable('all', measured));
  return [...tables, cleanTable(languages, measured), sensitiveTable(languages, measured)];
}

function measure(row: LabelledRow): Measured {
  const spans = (row.spans ?? []) as Labelled[];
  const redaction = redact(row.text, isMixed(row.text) ? 'other' : detectLanguage(row.text, row.lang));
  const wanted = mask(row.text, spans);
  const given = mask(row.text, redaction.spans);
  const ignored = mask(row.text, (row.ignored ?? []) as Labelled[]);
  const kinds = new Map<string, Counts>(spanKinds.map((kind) => [kind, { values: 0, found: 0, named: 0, masked: 0, right: 0 }]));
  for (const span of spans) {
    const counts = kinds.get(span.kind);
    if (!counts) continue;
    counts.values++;
    if (allIn(given, span)) counts.found++;
    if (redaction.spans.some((each) => each.kind === span.kind && each.start <= span.start && each.end >= span.end)) counts.named++;
  }
  for (const span of redaction.spans) {
    const counts = kinds.get(span.kind)!;
    for (let at = span.start; at < span.end; at++) {
      if (ignored[at] && !wanted[at]) continue;
      counts.masked++;
      counts.right += wanted[at]!;
    }
  }
  const outside = [...row.text.matchAll(/\S+/g)].filter(({ index, 0: word }) => {
    const place = { start: index, end: index + word.length };
    return !anyIn(wanted, place) && !anyIn(ignored, place);
  });
  return {
    lang: row.lang,
    kinds,
    clean: spans.length === 0,
    untouched: redaction.spans.length === 0,
    tokens: outside.length,
    lost: outside.filter(({ index, 0: word }) => anyIn(given, { start: index, end: index + word.length })).length,
    sensitive: { wanted: row.sensitive === true, given: redaction.sensitive },
  };
}

function mask(text: string, spans: readonly { start: number; end: number }[]): Uint8Array {
  const covered = new Uint8Array(text.length);
  for (const { start, end } of spans) covered.fill(1, start, end);
  return covered;
}

const allIn = (covered: Uint8Array, { start, end }: { start: number; end: number }) => covered.subarray(start, end).every(Boolean);
const anyIn = (covered: Uint8Array, { start, end }: { start: number; end: number }) => covered.subarray(start, end).some(Boolean);

function kindTable(lang: string, measured: readonly Measured[]): Table {
  const counts = new Map(spanKinds.map((kind) => [kind as string, add(measured.map(({ kinds }) => kinds.get(kind)!))]));
  counts.set('all', add([...counts.values()]));
  return {
    title: `Redaction, ${lang}: ${measured.length} comments`,
    columns: ['kind', 'values', 'precision', 'recall', 'same kind', 'F1', 'F2'],
    rows: [...counts].map(([kind, { values, found, named, masked, right }]) => {
      const [precision, recall] = [right / masked, found / values];
      const f = [1, 2].map((beta) => shown(fMeasure(precision, recall, beta)));
      return [kind, values, share(right, masked), share(found, values), share(named, values), ...f];
    }),
  };
}

function add(parts: readonly Counts[]): Counts {
  const sum: Counts = { values: 0, found: 0, named: 0, masked: 0, right: 0 };
  for (const part of parts) for (const key of Object.keys(sum) as (keyof Counts)[]) sum[key] += part[key];
  return sum;
}

function cleanTable(languages: readonly string[], measured: readonly Measured[]): Table {
  return {
    title: 'What had nothing to remove',
    columns: ['language', 'clean comments', 'untouched', 'tokens outside spans', 'lost'],
    rows: [...languages, 'all'].map((lang) => {
      const some = measured.filter((each) => lang === 'all' || each.lang === lang);
      const clean = some.filter((each) => each.clean);
      const [tokens, lost] = [sum(some.map((each) => each.tokens)), sum(some.map((each) => each.lost))];
      return [
        lang,
        clean.length,
        share(clean.filter((each) => each.untouched).length, clean.length),
        tokens,
        tokens ? (lost / tokens).toFixed(4) : '–',
      ];
    }),
  };
}

function sensitiveTable(languages: readonly string[], measured: readonly Measured[]): Table {
  return {
    title: 'Sensitive',
    columns: ['language', 'comments', 'precision', 'recall'],
    rows: [...languages, 'all'].map((lang) => {
      const some = measured.filter((each) => lang === 'all' || each.lang === lang).map((each) => each.sensitive);
      const both = some.filter(({ wanted, given }) => wanted && given).length;
      const wanted = some.filter((each) => each.wanted).length;
      return [lang, wanted, share(both, some.filter(({ given }) => given).length), share(both, wanted)];
    }),
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);
