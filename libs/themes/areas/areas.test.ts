import { areaData, areaOfServiceClasses, areas } from './areas.data.js';

test('every area has a name in each language, and no service class belongs to two', () => {
  const codes = areas.flatMap((area) => areaData[area].serviceClasses);
  expect(new Set(codes).size).toBe(codes.length);
  for (const area of areas) expect(Object.values(areaData[area].names).every(Boolean)).toBe(true);
});

test.each([
  [['P5.12'], 'health'],
  [['P6.1'], 'early-education'],
  [['P6.2'], 'school'],
  [['P4.2', 'P4.11'], 'migration'],
  [['P1.4'], 'benefits'],
  [['P1.1'], 'housing'],
  [['P99'], null],
  [[], null],
])('service classes %j are the area %s', (codes, area) => {
  expect(areaOfServiceClasses(codes)).toBe(area);
});
