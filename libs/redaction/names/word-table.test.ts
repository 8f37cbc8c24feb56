import fc from 'fast-check';
import { WordTable } from './word-table.js';

describe('a table of words', () => {
  it('knows its own words and no other', () => {
    const table = new WordTable(16);
    table.add('aino\nväinö', 0, 4, 1);
    table.add('aino\nväinö', 5, 10, 2);
    table.add('aino', 0, 4, 4);
    expect(['aino', 'väinö'].map((word) => table.get(word))).toEqual([5, 2]);
    expect(['ain', 'ainoa', '', 'väino', 'aino\nväinö'].map((word) => table.get(word))).toEqual([0, 0, 0, 0, 0]);
  });

  it('answers as a Map would, whatever the words', () => {
    const word = fc.string({ unit: 'grapheme', maxLength: 6 });
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 60 }), fc.array(word), (words, asked) => {
        const table = new WordTable(256);
        const map = new Map(words.map((each, index) => [each, index + 1]));
        for (const [each, bits] of map) table.add(each, 0, each.length, bits);
        for (const each of [...words, ...asked]) expect(table.get(each)).toBe(map.get(each) ?? 0);
      }),
    );
  });

  it('refuses to be filled', () => {
    const table = new WordTable(8);
    expect(() => [...'abcdefgh'].forEach((letter) => table.add(letter, 0, 1, 1))).toThrow('full');
  });
});
