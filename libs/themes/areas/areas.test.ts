import { areaOfServiceClasses, serviceClasses } from './areas.data.js';

test('no service class belongs to two areas', () => {
  const codes: string[] = Object.values(serviceClasses).flat();
  expect(new Set(codes).size).toBe(codes.length);
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
