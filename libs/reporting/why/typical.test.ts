import { typicalOf } from './typical.js';

const queue = (n: number) => `Odotin jonossa ${n} tuntia ennen kuin vuoroni tiskillä viimein tuli.`;
const phone = (n: number) => `Puhelimessa kukaan ei vastannut, soitin ${n} kertaa samana aamuna.`;

describe('typical comments', () => {
  it('are near the middle and unlike each other', () => {
    const texts = [
      ...Array.from({ length: 12 }, (_, n) => queue(n)),
      ...Array.from({ length: 8 }, (_, n) => phone(n)),
      'Kissani nimi on Miuku ja se pitää kovasti kalasta.',
    ];
    const [first, second, third] = typicalOf(texts, 3).map((at) => texts[at] ?? '');
    expect(first).toContain('jonossa');
    expect(second).toContain('Puhelimessa');
    // What says the same is said once.
    expect(third).toContain('Kissani');
  });

  it('are fewer where all say the same', () => {
    expect(typicalOf([queue(1), queue(2), queue(3), phone(1), phone(2)], 3)).toHaveLength(2);
  });

  it('are of readable length, unless too few are', () => {
    const texts = [
      'Jono.',
      'Jono!',
      queue(1),
      phone(3),
      'Hissi oli rikki, ja portaissa oli rattailla hankala kulkea.',
      `${queue(4)} `.repeat(9),
    ];
    expect(typicalOf(texts, 3).sort()).toEqual([2, 3, 4]);
    expect(typicalOf(['Jono.', 'Hidas palvelu.'], 3).sort()).toEqual([0, 1]);
    expect(typicalOf([], 3)).toEqual([]);
    expect(typicalOf(['!!!', '[person]'], 3)).toEqual([]);
  });

  it('holds for as many comments as are ever read', () => {
    const texts = Array.from({ length: 5_000 }, (_, n) =>
      `${queue(n)} sana${n % 977} toinen${n % 1009} kolmas${n}`.replace(/\d/g, (d) => 'abcdefghij'[Number(d)] ?? ''),
    );
    expect(new Set(typicalOf(texts, 3)).size).toBe(3);
  });
});
