/** The period of a report: named ones move with the calendar, own dates stay. All dates are local ISO dates. */

export const presets = ['7d', '30d', '90d', 'month', 'last-month', 'this-year'] as const;
export type Preset = (typeof presets)[number];

/** Both ends inclusive. */
export interface Days {
  from: string;
  to: string;
}

/** Today where the organisation is. @param timeZone IANA name; undefined: where the reader is */
export function today(timeZone?: string, now = new Date()): string {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(now);
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

const iso = (time: number) => new Date(time).toISOString().slice(0, 10);

export function addDays(day: string, days: number): string {
  return iso(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000);
}

/** The days that a named period means on the day `now`. */
export function daysOf(preset: Preset, now: string): Days {
  const [year = 0, month = 1] = now.split('-').map(Number);
  switch (preset) {
    case '7d':
      return { from: addDays(now, -6), to: now };
    case '30d':
      return { from: addDays(now, -29), to: now };
    case '90d':
      return { from: addDays(now, -89), to: now };
    case 'month':
      return { from: `${now.slice(0, 7)}-01`, to: now };
    case 'last-month':
      return { from: iso(Date.UTC(year, month - 2, 1)), to: iso(Date.UTC(year, month - 1, 0)) };
    case 'this-year':
      return { from: `${now.slice(0, 4)}-01-01`, to: now };
  }
}

export const isDay = (text: string | null): text is string =>
  text !== null && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
