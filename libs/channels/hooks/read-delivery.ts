/** From a product's delivery to what it says about feedback. Whatever no field names is dropped here: names, addresses, transcripts. */
import { codePoints } from '#libs/contract/feedback.js';
import { limits } from '#libs/contract/limits.js';
import type { Condition, Field, HookProfile } from './profile.js';
import { isScale, ratingOn } from './scale.js';

export interface Rated {
  kind: 'rated';
  /** The product's own names for the survey; only a keyed hash of them is kept. */
  id: string;
  rating: number;
  comment: string | undefined;
  language: string | undefined;
  occurredAt: string | undefined;
  answers: unknown;
}

/** Somebody may be asked about this; `id` as in `Rated`, absent where the product names none. */
export interface Invited {
  kind: 'invitation';
  id?: string;
}

export type Reading = Rated | Invited | { kind: 'ignored' } | { kind: 'unusable'; field: string };

/** What a delivery says: a reading for each of its items, one `ignored` where there is nothing of interest. */
export function readDelivery(profile: HookProfile, payload: unknown): Reading[] {
  const items = profile.items === undefined ? [payload] : valuesAt(payload, profile.items);
  const readings = items.filter((item) => profile.events.every((event) => holds(event, item))).map((item) => readItem(profile, item));
  return readings.length ? readings : [{ kind: 'ignored' }];
}

export function holds({ path, is }: Condition, payload: unknown): boolean {
  const value = valueAt(payload, path);
  return typeof value === 'string' && is.includes(value);
}

function readItem({ fields, withoutRating }: HookProfile, item: unknown): Reading {
  const given = read(item, fields.rating);
  const id = idOf(item, fields.id);
  if (given === undefined || given === null || given === '')
    return withoutRating === 'invitation' ? { kind: 'invitation', ...(id && { id }) } : { kind: 'ignored' };
  const scale = typeof fields.scale === 'string' ? fields.scale : valueAt(item, fields.scale.path);
  if (!isScale(scale)) return { kind: 'unusable', field: 'scale' };
  const rating = ratingOn(scale, given);
  if (rating === undefined) return { kind: 'unusable', field: 'rating' };
  if (id === undefined) return { kind: 'unusable', field: 'id' };
  return {
    kind: 'rated',
    id,
    rating,
    comment: fields.comment && textOf(read(item, fields.comment)),
    language: fields.language && languageOf(read(item, fields.language)),
    occurredAt: fields.occurredAt && timeOf(read(item, fields.occurredAt)),
    answers: fields.answers === undefined ? undefined : valueAt(item, fields.answers),
  };
}

function idOf(item: unknown, fields: readonly Field[]): string | undefined {
  const names = fields.map((field) => read(item, field));
  const areNames = names.every((name) => (typeof name === 'string' && name !== '') || typeof name === 'number');
  return areNames ? JSON.stringify(names.map(String)) : undefined;
}

function read(item: unknown, field: Field): unknown {
  if (typeof field === 'string') return valueAt(item, field);
  const value = valueAt(item, field.path);
  return typeof value === 'string' ? field.match.exec(value)?.[1] : undefined;
}

/** The values at a path; own members only, so that `__proto__` and the like are names as any other. */
export function valuesAt(payload: unknown, path: string): unknown[] {
  const found: unknown[] = [];
  visit(payload, stepsOf(path), 0, (value) => {
    found.push(value);
    return false;
  });
  return found;
}

/** The first value at a path; undefined where there is none, which no value in JSON is. */
export function valueAt(payload: unknown, path: string): unknown {
  let first: unknown;
  visit(payload, stepsOf(path), 0, (value) => {
    first = value;
    return true;
  });
  return first;
}

/** Paths are written down in profiles, so there are few. */
const knownSteps = new Map<string, string[][]>();
function stepsOf(path: string): string[][] {
  const known = knownSteps.get(path);
  if (known) return known;
  const steps = path.split('.').map((step) => step.split('|'));
  knownSteps.set(path, steps);
  return steps;
}

/** Goes down from a value by the steps from `depth` on, to every end in its order, until one of them `isEnough`. */
function visit(value: unknown, steps: string[][], depth: number, isEnough: (value: unknown) => boolean): boolean {
  const names = steps[depth];
  if (!names) return isEnough(value);
  if (names[0] === '*') return Array.isArray(value) && value.some((each) => visit(each, steps, depth + 1, isEnough));
  if (typeof value !== 'object' || value === null) return false;
  for (const name of names) {
    if (Object.hasOwn(value, name) && visit((value as Record<string, unknown>)[name], steps, depth + 1, isEnough)) return true;
  }
  return false;
}

/** A comment as it can be stored. What is too long is cut: the rating must not be lost with it. */
function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.replaceAll('\0', '').toWellFormed();
  return codePoints(text) <= limits.commentCodePoints ? text : [...text].slice(0, limits.commentCodePoints).join('');
}

/** A BCP 47 tag (`fi_FI` is one to some products); undefined for anything else. */
function languageOf(value: unknown): string | undefined {
  const tag = typeof value === 'string' ? value.replaceAll('_', '-') : '';
  return /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}$/.test(tag) ? tag : undefined;
}

/** Seconds, milliseconds, or an ISO time with its zone, as ISO; undefined for anything else. */
function timeOf(value: unknown): string | undefined {
  const number = typeof value === 'number' || (typeof value === 'string' && /^\d{1,13}$/.test(value)) ? Number(value) : undefined;
  const isZoned = typeof value === 'string' && /^\d{4}-.*T.*(Z|[+-]\d{2}:?\d{2})$/.test(value);
  const at = number !== undefined ? new Date(number < 100_000_000_000 ? number * 1_000 : number) : new Date(isZoned ? value : Number.NaN);
  const year = at.getUTCFullYear();
  return year >= 1970 && year <= 9999 ? at.toISOString() : undefined;
}
