import { assert, constantFrom, property, string } from 'fast-check';
import type { TextLanguage } from '../../kinds.js';
import { tokenize } from '../../text/tokens.js';
import { testExamples } from '../examples.js';
import { person } from './person.js';

testExamples(person, {
  found: [
    'fi: [[Aino Tervapelto]] lupasi paljon. [[Tervapelto]] ei soittanut',
    'en: signed, [[R. de Mornay]]',
    'sv: doktor [[Al-Sabahi]] svarade',
    'ru: [[Надежда]] вчера помогла нам',
    'en: this fella and some bloke [[roger]] said no',
    'fi: virkailija [[Aino Virtanen]] auttoi',
    'fi: kiitos [[Pekalle]] ja [[Virtaselle]]',
    'fi: täällä puhuu [[maija koskela]] hei',
    'fi: [[Annikin]] neuvo oli hyvä',
    'sv: jag heter [[Liv]]',
    'sv: [[Lindströms]] svar kom fort',
    'sv: tack till [[Björn]] i kassan',
    'sv: ja hej det är [[gunilla bergström]] igen',
    "en: [[Priya]]'s advice helped",
    'en: I spoke to [[J. Hartley]] today',
    'en: my name is [[hope]]',
    'ru: спасибо [[Анне Сергеевне]]',
    'ru: меня зовут [[вера]]',
    'ru: позвонила [[Пяйви Корхонен]]',
    'ru: я [[сомова]] из эспоо',
  ],
  mistyped: 'not applicable',
  notFound: [
    'en: the gate at Victoria Park',
    'en: closed on Boxing Day',
    'fi: Paula-järjestelmä kaatui',
    'sv: projektet Aurora drog över',
    "en: he has Parkinson's",
    'fi: Kuusi, mänty ja koivu kaadettiin',
    'ru: ураган Ольга прошёл',
    'sv: min hund Bosse skällde',
    'fi: Onni että ehdin bussiin',
    'fi: Toivo elää yhä',
    'fi: Maria Jotunin koulu on kaukana',
    'fi: hyvää juhannusta teille',
    'sv: My oh my vilken väntan',
    'sv: Erik Dahlbergsgatan grävs upp',
    'sv: namnsdagen för Ebba firades',
    'en: I hope that will change',
    'en: the shop on Baker Street',
    'en: on Wednesdays in May',
    'ru: надежда есть, вера тоже',
    'ru: роман дочитала в очереди',
    'ru: по-фински и на финском',
  ],
});

describe('names in any text', () => {
  it('are stretches of it, and nothing is thrown', () => {
    const languages = constantFrom<TextLanguage>('fi', 'sv', 'en', 'ru', 'other');
    assert(
      property(string({ unit: 'binary', maxLength: 80 }), languages, (text, language) => {
        for (const { start, end } of person.find(text, { language, tokens: tokenize(text) })) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 2_000 },
    );
  });
});
