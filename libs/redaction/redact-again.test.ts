import { assert, constantFrom, property, string, boolean } from 'fast-check';
import { listedForms, type Lists, type MissedValue } from './lists.js';
import { normalise } from './text/normal.js';
import { explainSpans, findPlaceholders } from './placeholders.js';
import { redact } from './redact.js';
import { redactAgain, type StoredRedaction } from './redact-again.js';
import type { SpanKind, TextLanguage } from './kinds.js';

/** A list as the worker makes it; the hash is none, so that a test can read it. */
function listOf(values: [value: string, kind: SpanKind, language?: TextLanguage][]): Lists {
  const byFirst = new Map<string, MissedValue[]>();
  for (const [value, kind, language = 'fi'] of values) {
    for (const form of listedForms(value, language)) {
      const first = `#${form[0]}`;
      byFirst.set(first, [...(byFirst.get(first) ?? []), { report: value, kind, hash: `#${form.join(' ')}`, tokens: form.length }]);
    }
  }
  return { missed: { hash: (text) => `#${text}`, byFirst } };
}

const stored = (text: string, language = 'fi'): StoredRedaction => {
  const { text: redacted, spans, sensitive, assurance, contactRemoved } = redact(text, language);
  return { text: redacted, language, explanations: explainSpans(text, spans), sensitive, assurance, contactRemoved };
};

const masked = (text: string, lists: Lists, language = 'fi') => redact(text, language, { lists }).text;

describe('the list of missed values', () => {
  const lists = listOf([
    ['Zorbaxille', 'person'],
    ['salanimi', 'person'],
    ['tiimi  Oravanpoika', 'reference'],
    ['ab-77/x', 'reference'],
    ['Ёжиков', 'person', 'ru'],
    ['Blixtgroda', 'person', 'sv'],
  ]);

  it.each([
    ['fi', 'zorbaxille kiitos', '[person] kiitos'],
    ['fi', 'ZORBAX auttoi, ja zorbaxin neuvo', '[person] auttoi, ja [person] neuvo'],
    ['fi', 'salanimen kanssa', '[person] kanssa'],
    ['fi', 'Tiimi oravanpoika hoiti', '[reference] hoiti'],
    ['fi', 'tiimi, toinen oravanpoika', 'tiimi, toinen oravanpoika'],
    ['fi', 'asia AB 77 x', 'asia [reference]'],
    ['fi', 'asia ab-77', 'asia ab-77'],
    ['ru', 'спасибо ежикову', 'спасибо [person]'],
    ['sv', 'tack blixtgrodas kollega', 'tack [person] kollega'],
    ['sv', 'tack blixtgrodor', 'tack blixtgrodor'],
  ])('is found as words, in any case and form (%s: %s)', (language, text, expected) => {
    expect(masked(text, lists, language)).toBe(expected);
  });

  it('says which report brought a find, and nothing of the value', () => {
    const span = redact('kiitos Oravanpoika ja tiimi oravanpoika', 'fi', { lists }).spans.find(({ report }) => report);
    expect(span).toMatchObject({ kind: 'reference', recognizer: 'local list', rule: 'reported as missed' });
  });

  it.each([
    ['ja', 'fi'],
    ['palvelu', 'fi'],
    ['hyvä palvelu', 'fi'],
    ['12', 'fi'],
    ['Mäki', 'fi'],
    ['och', 'sv'],
    ['…', 'en'],
    ['a.b.c.d.e.f.g.h.i.j.k.l.m', 'en'],
  ] as const)('takes no everyday words, scraps or whole stories: %s', (value, language) => {
    expect(listedForms(value, language)).toEqual([]);
  });

  it('takes names beside words, and numbers long enough to be somebody’s', () => {
    expect(listedForms('hoitaja Mäki', 'fi')).toContainEqual(['hoitaja', 'mäki']);
    expect(listedForms('4711', 'fi')).toEqual([['4711']]);
  });
});

describe('an exception', () => {
  const exceptions = new Set([normalise('Virtanen'), normalise('040 765 4321')]);

  it('leaves a name that is wholly the word, in any form, and nothing else', () => {
    expect(masked('Virtanen ja Virtasella', { exceptions })).toBe('Virtanen ja Virtasella');
    expect(masked('Kiitos Aino Virtanen', { exceptions })).toBe('Kiitos [person]');
    expect(masked('Soita 040 765 4321', { exceptions })).toBe('Soita [phone]');
  });

  it('yields to a report of the same word', () => {
    expect(masked('Virtanen oli', { exceptions, ...listOf([['Virtanen', 'person']]) })).toBe('[person] oli');
  });
});

describe('redacting again', () => {
  it('adds what is found now, unnumbered, and keeps what was there', () => {
    const before: StoredRedaction = {
      text: 'Kiitos [person 1] ja Zorbax. [person 2] soitti 040 765 4321, [person 1] ei.',
      language: 'fi',
      explanations: ['a', 'b', 'c'].map((rule) => ({ kind: 'person', recognizer: 'person', rule })),
      sensitive: false,
      assurance: 'high',
      contactRemoved: false,
    };
    const again = redactAgain(before, { lists: listOf([['Zorbax', 'online-id']]) });
    expect(again.text).toBe('Kiitos [person 1] ja [online-id]. [person 2] soitti [phone], [person 1] ei.');
    expect(again.explanations.map(({ rule }) => rule)).toEqual(['a', 'reported as missed', 'b', expect.any(String), 'c']);
    expect(redactAgain(before, { lists: listOf([['Zorbax', 'online-id']]), listsOnly: true }).text).toContain('040 765 4321');
  });

  it('never makes a comment laxer', () => {
    const strict: StoredRedaction = { ...stored('Hyvä'), sensitive: true, assurance: 'low', contactRemoved: true };
    expect(redactAgain(strict)).toMatchObject({ sensitive: true, assurance: 'low', contactRemoved: true });
    expect(redactAgain({ ...stored('Hyvä'), text: 'Äidilläni on syöpä' })).toMatchObject({ sensitive: true });
  });

  it('cuts a find at the edge of a placeholder', () => {
    const lists = listOf([['Zorbax Kvux', 'person']]);
    expect(redactAgain({ ...stored(''), text: 'Zorbax [phone] Kvux, 12[person 1]34' }, { lists }).text).toContain('[phone]');
    expect(redactAgain({ ...stored(''), text: '[person 1] [person 2] 12' }, { lists }).text).toBe('[person 1] [person 2] 12');
  });
});

/** What is kept of a text, and its placeholders in order. */
const partsOf = (text: string) => {
  const placeholders = findPlaceholders(text);
  let position = 0;
  let kept = '';
  for (const { start, end } of placeholders) {
    kept += text.slice(position, start);
    position = end;
  }
  return { kept: kept + text.slice(position), placeholders: placeholders.map(({ start, end }) => text.slice(start, end)) };
};

const isSubsequence = <T>(few: ArrayLike<T>, many: ArrayLike<T>) => {
  let at = 0;
  for (let index = 0; index < many.length && at < few.length; index++) if (many[index] === few[at]) at++;
  return at === few.length;
};

const pieces = [
  'Anna ', 'virtanen ', '040 765 ', '4321', '[person]', '[person 2]', '[phone', ']', '[', ' ', 'zorbax', '131052-308T ', 'a@b.fi ', 'heter ', 'yksi ', '😀', '1', 'jag är ', 'på Storgatan 4 ',
]; // prettier-ignore

describe('any text, and any redactor after any other', () => {
  const numRuns = process.env.KUULE_TEST_LONG ? 100_000 : 1_500;
  const language = constantFrom('fi', 'sv', 'en', 'ru', 'other');
  const lists = listOf([
    ['Zorbax', 'person'],
    ['a b', 'reference'],
  ]);

  it.each([
    ['any characters', string({ unit: 'binary', maxLength: 120 })],
    ['leading pieces', string({ unit: constantFrom(...pieces), maxLength: 30 })],
  ])('keeps every placeholder and brings nothing back (%s)', (_, text) => {
    assert(
      property(text, language, language, boolean(), (value, first, second, listsOnly) => {
        const before = stored(value, first);
        expect(before.explanations.map(({ kind }) => kind)).toEqual(findPlaceholders(before.text).map(({ kind }) => kind));
        // A later redactor may think otherwise of the language, know more, or be shown a text that was never redacted.
        for (const old of [
          { ...before, language: second },
          { ...before, text: value, language: second },
        ]) {
          const again = redactAgain(old, { lists, listsOnly });
          const [was, is] = [partsOf(old.text), partsOf(again.text)];
          expect(isSubsequence(is.kept, was.kept)).toBe(true);
          expect(isSubsequence(was.placeholders, is.placeholders)).toBe(true);
          expect(is.placeholders).toHaveLength(was.placeholders.length + again.spans.length);
          expect(again.explanations).toHaveLength(is.placeholders.length);
        }
      }),
      { numRuns },
    );
  });
});
