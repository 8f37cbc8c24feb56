/** Theme figures from which the classifier's error is taken out, by theme, over the groups of comments that err alike. */
import { setImmediate } from 'node:timers/promises';
import { themes, type Theme } from '#libs/contract/codes.js';
import type { SaidCounts } from './count-said.js';
import { isKnown } from './statistics/confusion.js';
import { adjust, type Adjusted, type ByClass, type Stratum } from './statistics/misclassification.js';
import type { ThemeErrors } from './theme-errors.js';

interface Group {
  version: string;
  language: string;
  /** Null: all modes that do not stand alone. */
  mode: string | null;
}

const keyOf = ({ version, language, mode }: Group) => `${version} ${language} ${mode ?? ''}`;

/**
 * The strata of one theme.
 * @returns null when the errors of a group are not known.
 */
export function strataOf(theme: Theme, now: SaidCounts, before: SaidCounts | undefined, errors: ThemeErrors): Stratum[] | null {
  const groupOf = ({ version, language, mode }: { version: string; language: string; mode: string }): Group => ({
    version,
    language,
    mode: errors.standsAlone(version, language, mode) ? mode : null,
  });
  const groups = new Map([...now.groups, ...(before?.groups ?? [])].map(groupOf).map((group) => [keyOf(group), group]));
  const said = ({ groups: all, marks }: SaidCounts, key: string): ByClass => {
    const counts: [number, number, number, number] = [0, 0, 0, 0];
    for (const group of all) if (keyOf(groupOf(group)) === key) counts[0] += group.n;
    for (const mark of marks) {
      if (mark.theme !== theme || keyOf(groupOf(mark)) !== key) continue;
      counts[{ pos: 1, neg: 2, mix: 2, neu: 3 }[mark.polarity]]! += mark.n;
      counts[0] -= mark.n;
    }
    return counts;
  };
  const strata = [...groups].map(([key, { version, language, mode }]) => ({
    said: said(now, key),
    ...(before && { before: said(before, key) }),
    confusion: errors.confusionOf(version, language, mode, theme),
  }));
  return strata.length > 0 && strata.every(({ confusion }) => isKnown(confusion)) ? strata : null;
}

/** Adjusted figures follow from their strata alone, and take some tens of milliseconds: the last ones are kept. */
const kept = new Map<string, Adjusted>();
const mostKept = 500;

export async function adjusted(strata: readonly Stratum[]): Promise<Adjusted> {
  const key = JSON.stringify(strata);
  const found = kept.get(key);
  if (found) {
    kept.delete(key);
    kept.set(key, found);
    return found;
  }
  // One theme is as long as other requests may wait.
  await setImmediate();
  const made = adjust(strata);
  kept.set(key, made);
  if (kept.size > mostKept) for (const oldest of kept.keys()) if (kept.size > mostKept) kept.delete(oldest);
  return made;
}

/** Each theme with what is estimated of it; null where the errors are not known. */
export async function adjustThemes(
  now: SaidCounts,
  before: SaidCounts | undefined,
  errors: ThemeErrors,
): Promise<Map<Theme, Adjusted | null>> {
  const found = new Map<Theme, Adjusted | null>();
  for (const theme of themes) {
    const strata = strataOf(theme, now, before, errors);
    found.set(theme, strata && (await adjusted(strata)));
  }
  return found;
}
