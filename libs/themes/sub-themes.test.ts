import { patternOf, subThemeFinder } from './sub-themes.js';

const find = subThemeFinder([
  { key: 'parking', phrases: { fi: ['pysäköin*', 'parkkipaik*'], en: ['parking', 'car park*'] } },
  { key: 'passport-photo', phrases: { fi: ['passikuv*', 'e-passi*'], sv: ['passfoto*'] } },
]);

describe('sub-themes', () => {
  it.each([
    ['Pysäköinnistä sakko, vaikka PARKKIPAIKALLA oli tilaa', 'fi', ['parking']],
    ['The car parks were full', 'en', ['parking']],
    ['The car was parked', 'en', []],
    ['passikuvan otto ja pysäköinti', 'fi', ['passport-photo', 'parking']],
    ['E-passin tilaaminen takkusi', 'fi', ['passport-photo']],
    ['pysäköinti', 'sv', []],
    ['pysäköinti och passfotot', 'other', ['parking', 'passport-photo']],
    ['[person] pysäköi', 'ru', []],
    ['', 'fi', []],
  ])('in “%s” (%s) are %j', (text, language, keys) => {
    expect(find(text, language).sort()).toEqual([...keys].sort());
  });

  it('have phrases that are read as words, whatever stands between them', () => {
    expect(patternOf('  Pysäköinti*   MAKSU* ')).toBe('pysäköinti*_maksu*');
    expect(patternOf('!?')).toBe('');
    expect(subThemeFinder([{ key: 'all', phrases: { fi: ['*', '!', ''] } }])('mitä vain', 'fi')).toEqual([]);
    expect(subThemeFinder([])('mitä vain', 'fi')).toEqual([]);
  });
});
