import fc from 'fast-check';
import { WordList } from './word-list.js';

describe('a word list', () => {
  it('has its own words and no other', () => {
    const list = new WordList('aino\nväinö\nнаталья\n');
    expect(['aino', 'väinö', 'наталья'].every((word) => list.has(word))).toBe(true);
    expect(['ain', 'ainoa', '', '\n', 'väino', 'aino\nväinö'].some((word) => list.has(word))).toBe(false);
  });

  it('answers as a Set would, whatever the words', () => {
    const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }).filter((text) => !text.includes('\n'));
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 60 }), fc.array(word), (words, asked) => {
        const list = new WordList(words.join('\n'));
        const set = new Set(words);
        expect([...list]).toEqual(words);
        for (const each of [...words, ...asked]) expect(list.has(each)).toBe(set.has(each));
      }),
    );
  });
});
