/**
 * The concepts that lexicons find, in no language: what each speaks for, and with what force when the lexicon judges alone.
 * Fields: theme (or none), facet, polarity of the concept itself, strength (1 = enough to mark the theme).
 */
import type { Theme } from '../words.js';

export type ConceptSpec = { theme?: Theme; facet?: string; polarity: 1 | 0 | -1; strength: number };

const spec = (theme: Theme | undefined, facet: string | undefined, polarity: 1 | 0 | -1, strength: number): ConceptSpec => ({
  polarity,
  strength,
  ...(theme && { theme }),
  ...(facet && { facet }),
});

export const conceptSpecs = {
  // time
  queue: spec('time', 'queue', 0, 1),
  wait: spec('time', 'queue', -1, 1),
  pastime: spec('time', 'queue', -1, 0.6), // what people do while they wait: knit, grow a beard, read the whole book
  nowait: spec('time', 'queue', 1, 1),
  fast: spec('time', 'handling', 1, 1),
  slow: spec('time', 'handling', -1, 1),
  late: spec('time', 'queue', -1, 0.8),
  ages: spec('time', 'handling', -1, 0.8), // weeks, months, years
  minutes: spec('time', 'queue', 0, 0.6), // minutes and hours
  days: spec('time', 'handling', 0, 0.5),
  calendar: spec('time', undefined, 0, 0.25), // months, weekdays, feasts
  clock: spec('time', undefined, 0, 0.4),
  hours: spec('time', 'hours', 0, 1),
  closed: spec('time', 'hours', -1, 0.6),
  unreachable: spec('time', 'contact', -1, 1),
  reached: spec('time', 'contact', 1, 1),
  phone: spec('time', 'contact', 0, 0.4),
  appointment: spec('time', undefined, 0, 0.5),
  // staff
  clerk: spec('staff', undefined, 0, 0.8),
  person: spec('staff', undefined, 0, 0.4), // he, she, the lady, a lad
  kind: spec('staff', 'manner', 1, 1),
  rude: spec('staff', 'manner', -1, 1),
  able: spec('staff', 'competence', 1, 0.8),
  unable: spec('staff', 'competence', -1, 0.8),
  shortage: spec('staff', 'capacity', -1, 1),
  // digital
  web: spec('digital', 'use', 0, 1),
  app: spec('digital', 'use', 0, 1),
  signin: spec('digital', 'sign-in', 0, 1),
  machine: spec('digital', 'use', 0, 1),
  bot: spec('digital', 'use', -1, 1),
  form: spec('digital', 'use', 0, 0.4),
  screen: spec('digital', 'use', 0, 0.7),
  file: spec('digital', 'use', 0, 0.7),
  fault: spec('digital', 'fault', -1, 0.7),
  survey: spec('digital', 'feedback-tool', 0, 0.6),
  // complaints
  complain: spec('complaints', 'new', -1, 1),
  appeal: spec('complaints', 'new', -1, 1),
  demand: spec('complaints', 'new', -1, 1),
  redress: spec('complaints', 'new', -1, 0.7),
  amended: spec('complaints', 'handling', 1, 1), // a grievance put right, an apology
  noanswer: spec('complaints', 'handling', -1, 0.8),
  lost: spec('complaints', 'new', -1, 0.8),
  again: spec('complaints', 'new', -1, 0.8), // the third time, once more
  promise: spec('complaints', 'new', -1, 0.8),
  discrimination: spec('complaints', 'new', -1, 1),
  authority: spec('complaints', 'new', -1, 1), // ombudsman, court, police, lawyer
  damage: spec('complaints', 'new', -1, 0.7),
  leak: spec('complaints', 'new', -1, 1),
  mistake: spec('complaints', 'new', -1, 0.8),
  howto: spec('complaints', 'how-to', 0, 1),
  // information
  explained: spec('information', 'clarity', 1, 1),
  unclear: spec('information', 'clarity', -1, 1),
  letter: spec('information', 'clarity', 0, 0.5),
  guide: spec('information', 'clarity', 0, 0.9),
  tongue: spec('information', 'language', 0, 1),
  untold: spec('information', 'kept-informed', -1, 1),
  told: spec('information', 'kept-informed', 0, 0.5),
  reasons: spec('information', 'reasons', -1, 0.9),
  contradiction: spec('information', 'clarity', -1, 0.9),
  where: spec('information', 'clarity', 0, 0.8), // where do I find, what papers do I need
  // premises
  building: spec('premises', 'other', 0, 0.8),
  access: spec('premises', 'accessibility', 0, 1),
  parking: spec('premises', 'other', 0, 0.9),
  toilet: spec('premises', 'other', 0, 1),
  seats: spec('premises', 'other', 0, 0.9),
  clean: spec('premises', 'other', 1, 1),
  dirty: spec('premises', 'other', -1, 1),
  climate: spec('premises', 'other', 0, 0.7),
  noise: spec('premises', 'other', -1, 0.9),
  privacy: spec('premises', 'privacy', -1, 1),
  signs: spec('premises', 'other', 0, 0.8),
  route: spec('premises', 'other', 0, 0.6),
  cramped: spec('premises', 'other', -1, 1),
  // outcome
  decision: spec('outcome', undefined, 0, 0.7),
  granted: spec('outcome', 'settled', 1, 1),
  refused: spec('outcome', undefined, -1, 1),
  settled: spec('outcome', 'settled', 1, 1),
  unsettled: spec('outcome', 'settled', -1, 1),
  unfair: spec('outcome', 'fairness', -1, 1),
  fair: spec('outcome', 'fairness', 1, 1),
  rules: spec('outcome', 'individual-need', -1, 0.9),
  benefit: spec('outcome', undefined, 0, 0.4),
  paper: spec('outcome', undefined, 0, 0.3), // passport, permit, certificate
  // cost
  money: spec('cost', undefined, 0, 0.8),
  price: spec('cost', undefined, 0, 1),
  dear: spec('cost', undefined, -1, 1),
  free: spec('cost', undefined, 1, 1),
  income: spec('cost', undefined, 0, 0.4),
  // feeling and manner of speech
  good: spec(undefined, undefined, 1, 1),
  bad: spec(undefined, undefined, -1, 1),
  thanks: spec(undefined, undefined, 1, 0.7),
  joy: spec(undefined, undefined, 1, 1),
  anger: spec(undefined, undefined, -1, 1),
  sorrow: spec(undefined, undefined, -1, 0.7),
  not: spec(undefined, undefined, 0, 0),
  nothing: spec(undefined, undefined, -1, 0.3),
  irony: spec(undefined, undefined, -1, 0.8),
  wish: spec(undefined, undefined, 0, 0),
  question: spec(undefined, undefined, 0, 0),
  help: spec('staff', undefined, 1, 0.4),
  // of urgent matters, of which it takes two (urgent.ts)
  attack: spec(undefined, undefined, 0, 0), // harming as one who means to speaks of it
  target: spec(undefined, undefined, 0, 0), // whom or what a threat is aimed at
  weapon: spec(undefined, undefined, 0, 0),
  mine: spec(undefined, undefined, 0, 0), // having, bringing, next time
  harm: spec(undefined, undefined, 0, 0), // harming as it is told of others
  peril: spec(undefined, undefined, 0, 0), // fallen, alone, hungry, without medicine, does not wake
  dependent: spec(undefined, undefined, 0, 0), // who may need protection: kin, the old, the ill, me
  unwilling: spec(undefined, undefined, 0, 0),
  life: spec(undefined, undefined, 0, 0),
  // urgent
  threat: spec(undefined, undefined, -1, 1),
  'self-harm': spec(undefined, undefined, -1, 1),
  'person-in-danger': spec(undefined, undefined, -1, 1),
} as const satisfies Record<string, ConceptSpec>;

export type Concept = keyof typeof conceptSpecs;
export const concepts = Object.keys(conceptSpecs) as Concept[];

/** What a concept speaks for, under the common type. */
export const specOf = (concept: Concept): ConceptSpec => conceptSpecs[concept];

/** Parts of an alarm: too common, and too empty alone, to tell a theme or a feeling. The model does not see them. */
export const alarmParts: ReadonlySet<Concept> = new Set<Concept>([
  'attack',
  'target',
  'weapon',
  'mine',
  'harm',
  'peril',
  'dependent',
  'unwilling',
  'life',
]);
