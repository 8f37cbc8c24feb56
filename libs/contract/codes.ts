/** The words of Kuule that travel: one list each, used by database checks, schemas, screens and files. */

export const modes = ['kiosk', 'phone', 'chat', 'web', 'paper'] as const;
export type Mode = (typeof modes)[number];

export const selections = ['open', 'invited-all', 'invited-random', 'staff-picked', 'by-hand'] as const;
export type Selection = (typeof selections)[number];

export const channelTypes = ['EChannel', 'WebPage', 'PrintableForm', 'Phone', 'ServiceLocation'] as const;
export type ChannelType = (typeof channelTypes)[number];

export const themes = ['time', 'staff', 'digital', 'complaints', 'information', 'premises', 'outcome', 'cost'] as const;
export type Theme = (typeof themes)[number];

/** What a mark of a theme may say more closely. */
export const facets = {
  time: ['contact', 'queue', 'handling', 'hours'],
  staff: ['manner', 'competence', 'capacity'],
  digital: ['sign-in', 'use', 'fault', 'feedback-tool'],
  complaints: ['new', 'handling', 'how-to'],
  information: ['clarity', 'reasons', 'kept-informed', 'language'],
  premises: ['privacy', 'accessibility', 'other'],
  outcome: ['individual-need', 'fairness', 'settled'],
  cost: [],
} as const satisfies Record<Theme, readonly string[]>;

export const polarities = ['pos', 'neg', 'mix', 'neu'] as const;
export type Polarity = (typeof polarities)[number];

export const urgencies = ['threat', 'self-harm', 'person-in-danger'] as const;
export type Urgency = (typeof urgencies)[number];

/** Languages that redaction and themes know; every other text is `other`. */
export const textLanguages = ['fi', 'sv', 'en', 'ru'] as const;
export type TextLanguage = (typeof textLanguages)[number] | 'other';

/** A transcriber hears recordings and types them, and sees nothing else. */
export const roles = ['transcriber', 'manager', 'administrator', 'reviewer'] as const;
export type Role = (typeof roles)[number];

/** What is kept, each with a retention rule (days, basis, decision). */
export const storedClasses = ['raw', 'recording', 'comment', 'sensitive', 'contact', 'audit'] as const;
export type StoredClass = (typeof storedClasses)[number];

/** What a contact was about, by default; an organisation may use codes of its own. The classifier's list is the same one. */
export const serviceAreas = [
  'care',
  'health',
  'early-education',
  'school',
  'building',
  'library',
  'taxation',
  'benefits',
  'employment',
  'identity',
  'migration',
  'vehicles',
  'culture-sport',
  'environment',
  'housing',
  'justice',
  'business',
] as const;

/** Where a feedback's service area comes from: the touchpoint's service, else the classifier, unless a person has said it. */
export const serviceAreaSources = ['service', 'classified', 'person'] as const;
export type ServiceAreaSource = (typeof serviceAreaSources)[number];

export const feedbackFlags = ['clock'] as const;
export type FeedbackFlag = (typeof feedbackFlags)[number];

/** Who wrote down what was said in a recording; `nothing`: somebody listened, and nothing was said. */
export const transcriptSources = ['provider', 'service', 'person', 'nothing'] as const;
export type TranscriptSource = (typeof transcriptSources)[number];
