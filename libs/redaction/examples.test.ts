/** The labelled examples as a floor: how much of each kind is found, and how many clean comments come out untouched. */
import { readFileSync } from 'node:fs';
import type { SpanKind } from './kinds.js';
import { redact } from './redact.js';

interface Example {
  lang: string;
  text: string;
  spans: { start: number; end: number; kind: SpanKind }[];
  sensitive?: boolean;
}

/** Slightly below what is reached (README.md, "Figures"). */
const floors: Record<SpanKind, number> = {
  person: 0.96,
  phone: 0.97,
  email: 1,
  address: 0.95,
  'personal-id': 1,
  'bank-account': 1,
  card: 1,
  plate: 1,
  'birth-date': 1,
  reference: 1,
  'online-id': 1,
};

const examples = ['fi', 'sv', 'en', 'ru'].flatMap((language) =>
  readFileSync(new URL(`./examples/${language}.jsonl`, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const example = JSON.parse(line) as Example;
      const { spans: found, sensitive: marked } = redact(example.text, example.lang);
      return { ...example, found, marked };
    }),
);

/** A value counts when every character of it is masked. */
function recallOf(kind: SpanKind): number {
  const values = examples.flatMap(({ spans, found }) =>
    spans.filter((span) => span.kind === kind).map(({ start, end }) => found.some((each) => each.start <= start && end <= each.end)),
  );
  return values.filter(Boolean).length / values.length;
}

describe('the labelled examples', () => {
  it.each(Object.entries(floors) as [SpanKind, number][])('finds of %s at least %d', (kind, floor) => {
    expect(recallOf(kind)).toBeGreaterThanOrEqual(floor);
  });

  it('leaves nearly every clean comment as it was', () => {
    const clean = examples.filter(({ spans }) => spans.length === 0);
    const touched = clean.filter(({ found }) => found.length > 0);
    expect(touched.length / clean.length).toBeLessThanOrEqual(0.1);
  });

  it('marks nearly every sensitive comment, and few others', () => {
    const wanted = examples.filter(({ sensitive }) => sensitive);
    const marked = examples.filter((example) => example.marked);
    const both = wanted.filter((example) => example.marked).length;
    expect(both / wanted.length).toBeGreaterThanOrEqual(0.95);
    expect(both / marked.length).toBeGreaterThanOrEqual(0.9);
  });
});
