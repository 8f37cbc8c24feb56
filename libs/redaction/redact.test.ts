import { array, assert, constantFrom, integer, property, string } from 'fast-check';
import { spanKinds } from './kinds.js';
import { redact } from './redact.js';
import { replaceSpans } from './replace.js';

const redacted = (text: string, language: string) => redact(text, language).text;

describe('redact', () => {
  it('puts a mark in the place of each span and drops the ending that belonged to it', () => {
    expect(redacted('Soittakaa numeroon 040 765 4321, t. Aino Virtanen', 'fi')).toBe('Soittakaa numeroon [phone], t. [person]');
    expect(redacted('Asun Kuusikatu 4 B 12:ssa', 'fi')).toBe('Asun [address]');
    expect(redacted("Priya's advice was good", 'en')).toBe('[person] advice was good');
    expect(redacted('Kiitos Pekalle ja Virtaselle', 'fi')).toBe('Kiitos [person] ja [person]');
  });

  it('numbers the values of a kind when there are several and one returns', () => {
    expect(redacted('Aino Virtanen auttoi, Pekka Koskela ei. Ainolle kiitos!', 'fi')).toBe(
      '[person 1] auttoi, [person 2] ei. [person 1] kiitos!',
    );
    expect(redacted('Ring 070 123 45 67 eller 070-1234567', 'sv')).toBe('Ring [phone] eller [phone]');
  });

  it('gives spans in order, apart, with kind, recognizer, rule and confidence, and no value', () => {
    const { spans } = redact('Jag heter Lars Ek, 811228-9874, mejla lars.ek@firma.se', 'sv');
    expect(spans.map(({ kind }) => kind)).toEqual(['person', 'personal-id', 'email']);
    for (const [index, span] of spans.entries()) {
      expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
      expect(Object.keys(span).sort()).toEqual(['confidence', 'end', 'kind', 'recognizer', 'rule', 'start']);
      expect(JSON.stringify(span)).not.toMatch(/lars|ek|8112/i);
    }
  });

  it('finds what was said aloud at its place in the given text', () => {
    const text = 'numero on nolla viisikymmentä kaksi kaksi kuusi yksi yhdeksän nolla neljä soittakaa';
    const { spans, text: result } = redact(text, 'fi');
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual([
      'nolla viisikymmentä kaksi kaksi kuusi yksi yhdeksän nolla neljä',
    ]);
    expect(result).toBe('numero on [phone] soittakaa');
  });

  it('redacts identity codes with a wrong check character, in lower case and with odd spaces', () => {
    for (const code of ['131052-308t', '131052-308U', '131052 -308T']) expect(redacted(`hetu ${code}`, 'fi')).toBe('hetu [personal-id]');
  });

  it('leaves a comment without personal data as it was', () => {
    for (const text of ['Jonotin 40 minuuttia, vuoronumero A123.', 'Onni että ehdin bussiin', 'Hinta oli 52 € ja aika klo 12.30']) {
      expect(redact(text, 'fi')).toMatchObject({ text, spans: [], sensitive: false, contactRemoved: false, assurance: 'high' });
    }
  });

  it('is unsure of any other language, and then asks all rules', () => {
    expect(redact('Bonjour, je suis Matti Virtanen, tel +358 40 765 4321', 'fr')).toMatchObject({
      assurance: 'low',
      text: 'Bonjour, je suis [person], tel [phone]',
    });
  });

  it('says when a contact was removed from a wish to be contacted', () => {
    expect(redact('Ring mig på 070-123 45 67', 'sv').contactRemoved).toBe(true);
    expect(redact('Ring mig gärna', 'sv').contactRemoved).toBe(false);
    expect(redact('Fel nummer på sidan: 070-123 45 67', 'sv').contactRemoved).toBe(false);
  });

  it.each([
    ['fi', 'Äidilläni on syöpä ja hän on raskaana', 'Jono oli pitkä'],
    ['sv', 'Jag är gravid och sitter i rullstol', 'Same kö som igår'],
    ['en', 'I am deaf and have diabetes', 'The same queue again'],
    ['ru', 'У меня диабет', 'Та же очередь'],
  ])('marks what is sensitive (%s)', (language, sensitive, plain) => {
    expect(redact(sensitive, language).sensitive).toBe(true);
    expect(redact(plain, language).sensitive).toBe(false);
  });
});

/** Pieces that lead recognizers on: the text is made of them, of any characters, or of both. */
const pieces = [
  '1',
  '0',
  'a',
  'Aa',
  ' ',
  '.',
  '-',
  '@',
  '/',
  ':',
  '+',
  'FI',
  'yksi ',
  'noll ',
  'Anna ',
  'vägen 1',
  'heter ',
  '\u0301',
  '\ud800',
  '😀',
  'ё',
  'İ',
  '\udc00',
  '０',
  'o7',
  ' alaviiva ',
  ' dot com ',
  'born ',
  'ärende ',
  'hetu ',
  'Apt. ',
  '\n',
];

describe('redact with any text', () => {
  const numRuns = process.env.KUULE_TEST_LONG ? 50_000 : 1_500;
  const language = constantFrom('fi', 'sv', 'en', 'ru', 'other', 'xx');

  it.each([
    ['any characters', string({ unit: 'binary', maxLength: 120 })],
    [
      'any code units, lone surrogates too',
      array(integer({ min: 0, max: 0xffff }), { maxLength: 80 }).map((units) => String.fromCharCode(...units)),
    ],
    ['leading pieces', string({ unit: constantFrom(...pieces), maxLength: 60 })],
  ])('never throws, gives spans in order within the text that its text agrees with, and the same twice (%s)', (_, text) => {
    assert(
      property(text, language, (value, inLanguage) => {
        const { spans, ...rest } = redact(value, inLanguage);
        let position = 0;
        for (const { start, end, kind, confidence } of spans) {
          expect(start >= position && end > start && end <= value.length).toBe(true);
          expect(spanKinds).toContain(kind);
          expect(confidence > 0 && confidence <= 1).toBe(true);
          position = end;
        }
        expect(rest.text).toBe(replaceSpans(value, spans));
        expect(redact(value, inLanguage)).toEqual({ spans, ...rest });
      }),
      { numRuns },
    );
  });

  it('finds nothing inside its own marks', () => {
    assert(
      property(string({ unit: constantFrom(...pieces), maxLength: 60 }), language, (value, inLanguage) => {
        const { text } = redact(value, inLanguage);
        const marks = [...text.matchAll(/\[[a-z-]+(?: \d+)?\]/g)].filter(([mark]) => spanKinds.some((kind) => mark.startsWith(`[${kind}`)));
        const inside = redact(text, inLanguage).spans.filter(({ start, end }) =>
          marks.some(({ index, 0: mark }) => start > index && end < index + mark.length),
        );
        expect(inside).toEqual([]);
      }),
      { numRuns },
    );
  });
});

describe('redact with hostile texts', () => {
  const hostile = [
    '1',
    '1 ',
    '1.',
    'a.',
    'a@',
    'a@a.',
    'A1-',
    '1:',
    '/a',
    'katu 1 ',
    'kaksi ',
    'kaksikymmentä',
    'a\u0301',
    'FI21 ',
    'Anna von ',
    'A. ',
    'min son ',
  ];

  it.each(hostile)('takes time in proportion to the length of %j repeated', (piece) => {
    const fastest = (length: number) => {
      const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
      let least = Infinity;
      for (let run = 0; run < 2; run++) {
        const start = performance.now();
        redact(text, 'fi');
        least = Math.min(least, performance.now() - start);
      }
      return least;
    };
    fastest(2_000);
    // 64 times the text; quadratic growth would be 4,096-fold.
    expect(fastest(128_000) / (fastest(2_000) + 0.2)).toBeLessThan(1_000);
  });
});
