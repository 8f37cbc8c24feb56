import { wordsOf, wordsThatStandOut } from './words.js';

const many = (n: number, text: string, language = 'fi') => Array.from({ length: n }, () => ({ text, language }));

describe('the words of a comment', () => {
  it('are lower case, without numbers, signs and what was removed', () => {
    expect(wordsOf('Odotin 2 tuntia, [person 2] oli E-passi.')).toEqual(['odotin', null, 'tuntia', null, null, 'oli', 'e-passi', null]);
  });
});

describe('the words that stand out', () => {
  it('are those that the comments use more than the ones before, counted once a comment', () => {
    const now = [...many(12, 'Numerolappu, numerolappu ja taas numerolappu hukkui.'), ...many(20, 'Jono eteni hitaasti.')];
    const before = many(40, 'Jono eteni hitaasti.');
    const words = wordsThatStandOut(now, before);
    expect(words).toContainEqual({ word: 'numerolappu hukkui', now: 12, before: 0 });
    expect(words.map(({ word }) => word).join(' ')).not.toContain('jono');
    // Both words stand in the pair always: said once.
    expect(words).toHaveLength(1);
  });

  it('are none in fewer than three comments, none of everyday words, and none where nothing is there to compare with', () => {
    const before = many(40, 'The queue moved slowly.', 'en');
    expect(wordsThatStandOut([...before, ...many(2, 'The ticket machine broke.', 'en')], before)).toEqual([]);
    expect(wordsThatStandOut(many(40, 'They were there and it was so very much theirs.', 'en'), before)).toEqual([]);
    expect(wordsThatStandOut(before, [])).toEqual([]);
    expect(wordsThatStandOut([], before)).toEqual([]);
    expect(wordsThatStandOut(before, before)).toEqual([]);
  });

  it('are counted over their forms, and shown in the commonest', () => {
    const now = [...many(2, 'Lomake hukkui.'), ...many(4, 'Lomakkeen kanssa kesti.'), ...many(2, 'Lomakkeet puuttuivat.')];
    const words = wordsThatStandOut([...now, ...many(10, 'Jono eteni.')], many(40, 'Jono eteni.'));
    expect(words).toContainEqual({ word: 'lomakkeen', now: 8, before: 0 });
    expect(words.filter(({ word }) => word.startsWith('lomak'))).toHaveLength(1);
  });

  it('never hold what redaction left', () => {
    const now = many(30, 'Soitin numeroon [phone] ja [person] vastasi.');
    const words = wordsThatStandOut([...now, ...many(5, 'Jono.')], many(30, 'Jono oli pitkä.'));
    expect(words.map(({ word }) => word)).toEqual(expect.arrayContaining(['vastasi', 'soitin numeroon']));
    expect(JSON.stringify(words)).not.toMatch(/phone|person/);
  });
});
