import { findPersons } from '../../recognizers/any/person.js';
import { tokenize } from '../../text/tokens.js';
import { finnishFile, loadTaggers, mainFile } from './shipped.js';

const missing = new URL('nowhere/names-fi.bin', import.meta.url);

describe('the shipped weights', () => {
  it('read Finnish without the share-alike file too', () => {
    const taggerFor = loadTaggers(mainFile, missing);
    expect(taggerFor('fi')).toBe(taggerFor('sv'));
    const text = 'Kiitos Pekka Virtaselle avusta';
    const found = findPersons(text, { tokens: tokenize(text), language: 'fi' }, taggerFor('fi'));
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['Pekka Virtaselle']);
  });

  it('use that file for Finnish alone', () => {
    const taggerFor = loadTaggers(mainFile, finnishFile);
    expect(taggerFor('fi')).not.toBe(taggerFor('sv'));
    expect(new Set((['sv', 'en', 'ru', 'other'] as const).map(taggerFor)).size).toBe(1);
  });
});
