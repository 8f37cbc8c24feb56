/** Why a figure is as it is: words, typical comments, what goes with low ratings, weeks out of the ordinary. */
import type { Polarity, Theme } from './codes.js';
import type { CommentItem, Figure } from './figure.js';

/** A word or a pair of words that comments use more than those of the period before. */
export interface CharacteristicWord {
  word: string;
  /** Comments in which it stands, in the period and in the one before. */
  now: number;
  before: number;
}

/** Why a theme looks as it does. */
export interface ThemeReasons {
  theme: Theme;
  from: string;
  to: string;
  before: { from: string; to: string };
  /** How many comments were read for it in each period; where there are more, the newest. */
  read: { now: number; before: number; most: number };
  /** The most striking first; empty where nothing stands out or nothing is there to compare with. */
  words: CharacteristicWord[];
  typical: CommentItem[];
}

/** How much more often comments with a theme came with a rating of 1 or 2 than comments without it, within mode and selection. */
export interface Driver {
  theme: Theme;
  with: { low: number; n: number };
  without: { low: number; n: number };
  /** −1 to 1; n is the smaller of the two groups. */
  difference: Figure;
}

export interface Drivers {
  from: string;
  to: string;
  /** Classified comments with a rating: what all drivers are taken from. */
  n: number;
  /** From what goes with low ratings most to what goes with them least. */
  drivers: Driver[];
}

/** Polarities whose weekly counts are watched. */
export const watchedPolarities = ['neg', 'pos'] as const satisfies Polarity[];

/** A week in which a theme was praised or blamed out of the ordinary at a touchpoint. */
export interface WeekAlarm {
  /** Monday and Sunday. */
  from: string;
  to: string;
  /** ISO 8601 number of the week. */
  week: number;
  touchpoint: string;
  theme: Theme;
  polarity: (typeof watchedPolarities)[number];
  direction: 'more' | 'fewer';
  /** Comments with the theme and polarity, of all classified comments there. */
  count: number;
  of: number;
  /** The share that the weeks before let expect, 0–1. */
  expected: number;
  definition: string;
}

export interface WeekAlarms {
  /** Alarms in the weeks that end in the period, the newest first; without a whole week in it, of the last whole week before its end. */
  alarms: WeekAlarm[];
  /** Series with enough weeks behind them to be watched, in the newest of these weeks. */
  watched: number;
  /** False alarms to expect in a year over all of them, at most. */
  falseAYear: number;
  /** Monday of the newest week before these in which something stood out; null when nothing did in the weeks looked at. */
  lastBefore: string | null;
  /** Monday of the oldest week that was looked at; null when none could be. */
  since: string | null;
}
