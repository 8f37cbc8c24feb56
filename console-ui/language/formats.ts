/** Numbers, shares, intervals and dates in the form of one language, through Intl. */
import type { LocalText } from '../../libs/contract/questionnaire.js';
import type { TrendUnit } from '../../libs/contract/figure.js';

export interface Formats {
  number(value: number, digits?: number): string;
  /** With its sign, and a true minus. */
  signed(value: number, digits?: number): string;
  /** @param fraction 0–1 */
  percent(fraction: number, digits?: number): string;
  percentRange(low: number, high: number, digits?: number): string;
  range(low: number, high: number, digits: number): string;
  /** @param iso a local date, such as 2026-11-21 */
  day(iso: string): string;
  days(from: string, to: string): string;
  /** The label of one step of a trend, short. */
  step(iso: string, unit: TrendUnit): string;
  /** @param instant with a time zone @param timeZone IANA name */
  moment(instant: string, timeZone: string): string;
  /** @param seconds rounded up to whole minutes beyond one */
  wait(seconds: number): string;
  list(items: string[]): string;
  name(text: LocalText): string;
  languageName(tag: string): string;
}

/** Local dates carry no zone: they are read and written as UTC, so that no zone moves them. */
const dateOf = (iso: string) => new Date(`${iso}T00:00:00Z`);

/** @param tag BCP 47, such as `sv-FI` @param month how a month stands in a date */
export function formats(tag: string, month: 'numeric' | 'short'): Formats {
  const language = tag.slice(0, 2);
  const numbers = (digits: number, more: Intl.NumberFormatOptions = {}) =>
    new Intl.NumberFormat(tag, { minimumFractionDigits: digits, maximumFractionDigits: digits, ...more });
  const dates = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options });
  const whole = dates({ day: 'numeric', month, year: 'numeric' });
  const steps = {
    day: dates({ day: 'numeric', month }),
    week: dates({ day: 'numeric', month }),
    month: dates({ month: 'short', year: 'numeric' }),
  };
  const displayNames = new Intl.DisplayNames(tag, { type: 'language', fallback: 'code' });
  return {
    number: (value, digits = 0) => numbers(digits).format(value),
    signed: (value, digits = 0) => numbers(digits, { signDisplay: 'exceptZero' }).format(value).replace('-', '−'),
    percent: (fraction, digits = 0) => numbers(digits, { style: 'percent' }).format(fraction),
    percentRange: (low, high, digits = 0) => `${numbers(digits).format(low * 100)}–${numbers(digits, { style: 'percent' }).format(high)}`,
    // Ranges with a negative end are said with words' dash spaced, for "−2–4" cannot be read.
    range: (low, high, digits) => {
      const [a, b] = [low, high].map((end) => numbers(digits).format(end).replace('-', '−'));
      return low < 0 ? `${a} … ${b}` : `${a}–${b}`;
    },
    day: (iso) => whole.format(dateOf(iso)),
    days: (from, to) => (from === to ? whole.format(dateOf(from)) : whole.formatRange(dateOf(from), dateOf(to))),
    step: (iso, unit) => steps[unit].format(dateOf(iso)),
    moment: (instant, timeZone) =>
      new Intl.DateTimeFormat(tag, { dateStyle: 'short', timeStyle: 'short', timeZone }).format(new Date(instant)),
    wait: (seconds) =>
      new Intl.NumberFormat(tag, { style: 'unit', unit: seconds > 60 ? 'minute' : 'second', unitDisplay: 'long' }).format(
        seconds > 60 ? Math.ceil(seconds / 60) : seconds,
      ),
    list: (items) => new Intl.ListFormat(tag, { type: 'conjunction' }).format(items),
    name: (text) => text[language] ?? text.fi ?? Object.values(text)[0] ?? '',
    languageName: (each) => displayNames.of(each) ?? each,
  };
}
