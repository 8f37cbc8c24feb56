/** The words of themes: the same codes as the contract's, kept here so that this library stands alone. */

export const themes = ['time', 'staff', 'digital', 'complaints', 'information', 'premises', 'outcome', 'cost'] as const;
export type Theme = (typeof themes)[number];

export const polarities = ['pos', 'neg', 'mix', 'neu'] as const;
export type Polarity = (typeof polarities)[number];

export const urgencies = ['threat', 'self-harm', 'person-in-danger'] as const;
export type Urgency = (typeof urgencies)[number];

/** Languages with a lexicon of their own, in the order in which `other` text tries them. */
export const languages = ['fi', 'sv', 'en', 'ru'] as const;
export type Language = (typeof languages)[number];

/** One theme of a comment. `confidence` is the calibrated chance, 0–1, that a human marker would set it too. */
export type ThemeMark = { theme: Theme; facet?: string; polarity: Polarity; confidence: number };

/** What is said of one comment: at most one mark a theme, the feeling of the whole, and what must be seen at once. */
export type Classification = { themes: ThemeMark[]; sentiment: Polarity; urgent: Urgency[] };
