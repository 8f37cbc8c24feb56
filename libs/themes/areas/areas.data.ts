/**
 * The default list of service areas: what a contact was about. With each, the main classes of the Finnish service catalogue (Suomi.fi code
 * list `ptvserclass2`; a code also stands for its subclasses) that it covers. Only codes that were checked against the list are given: an
 * area without codes is told from comments alone until its codes have been added. Their order is that of the model's weights. What they
 * are called is in console-ui/locales; the contract, which may import nothing, lists them too, and a test holds both equal.
 */
export const serviceClasses = {
  care: ['P4'],
  health: ['P5'],
  'early-education': ['P6.1'],
  school: ['P6'],
  building: ['P2'],
  library: [],
  taxation: [],
  benefits: ['P13', 'P1.4'],
  employment: ['P10'],
  identity: ['P1.5'],
  migration: ['P22', 'P4.11'],
  vehicles: [],
  'culture-sport': ['P27'],
  environment: [],
  housing: ['P1'],
  justice: ['P7'],
  business: ['P12'],
} as const satisfies Record<string, readonly string[]>;

export type Area = keyof typeof serviceClasses;
export const areas = Object.keys(serviceClasses) as readonly Area[];

/** The area of a service of the catalogue by its service classes (codes, the most exact first wins); null when none of them is known. */
export function areaOfServiceClasses(codes: readonly string[]): Area | null {
  const owner = (code: string) => areas.find((area) => (serviceClasses[area] as readonly string[]).includes(code));
  for (const code of codes) {
    const found = owner(code);
    if (found) return found;
  }
  for (const code of codes) {
    const found = owner(code.split('.')[0]!);
    if (found) return found;
  }
  return null;
}
