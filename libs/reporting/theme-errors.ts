/** How versions of the classifier err: what people here have found in comments drawn at random, and the versions' model cards. */
import type { PoolClient } from 'pg';
import type { Theme } from '#libs/contract/codes.js';
import { added, blend, effectiveConfusion, isKnown, noConfusion, type CheckedCell } from './statistics/confusion.js';
import type { Confusion } from './statistics/misclassification.js';

interface CheckedRow extends CheckedCell {
  version: string;
  language: string;
  mode: string;
  theme: Theme;
}

/** Confusions by language and theme, truth by said in the order of `classes`. */
export type Card = Record<string, Partial<Record<Theme, Confusion>>>;

export interface CheckedGroup {
  organisation: string;
  version: string;
  language: string;
  mode: string;
  /** Comments drawn and checked. */
  n: number;
}

/** A mode's errors stand for themselves from so many checked comments of its own in a language; before, they are those of the language. */
const ownModeFrom = 100;
/** A card says little of a language that it was not measured in. */
const otherLanguageMost = 5;

export class ThemeErrors {
  constructor(
    readonly checked: readonly CheckedGroup[],
    private readonly rows: readonly CheckedRow[],
    private readonly cards: ReadonlyMap<string, Card>,
  ) {}

  /** Whether the comments of this mode are checked enough to be a group of their own. */
  standsAlone(version: string, language: string, mode: string): boolean {
    const own = this.checked.filter((group) => group.version === version && group.language === language && group.mode === mode);
    return own.reduce((sum, { n }) => sum + n, 0) >= ownModeFrom;
  }

  /** Of one theme, for one mode that stands alone or for the modes that do not. What is known from elsewhere counts little. */
  confusionOf(version: string, language: string, mode: string | null, theme: Theme): Confusion {
    const own = this.rows.filter((row) => row.version === version && row.language === language && row.theme === theme);
    const isHere = (row: CheckedRow) => (mode === null ? !this.standsAlone(version, language, row.mode) : row.mode === mode);
    const here = effectiveConfusion(own.filter(isHere));
    const elsewhere = effectiveConfusion(own.filter((row) => !isHere(row)));
    return blend(here, blend(elsewhere, this.cardOf(version, language, theme)));
  }

  private cardOf(version: string, language: string, theme: Theme): Confusion {
    const card = this.cards.get(version);
    if (!card) return noConfusion;
    const own = card[language]?.[theme];
    if (own) return own;
    const everywhere = Object.values(card).flatMap((themes) => (themes[theme] ? [themes[theme]] : []));
    return blend(noConfusion, added(everywhere), otherLanguageMost);
  }

  /** Where what is known of these versions comes from. */
  source(versions: readonly string[]): 'none' | 'card' | 'checks' {
    const isSaid = versions.every(
      (version) => this.cards.has(version) || this.rows.some((row) => row.version === version && isKnown(effectiveConfusion([row]))),
    );
    if (versions.length === 0 || !isSaid) return 'none';
    return this.rows.length ? 'checks' : 'card';
  }
}

/** Reads what is known of the versions in the organisations in view. */
export async function readThemeErrors(client: PoolClient, versions: readonly string[]): Promise<ThemeErrors> {
  const checked = await client.query<CheckedGroup>(groupsSql, [versions]);
  const rows = await client.query<CheckedRow>(cellsSql, [versions]);
  const cards = await client.query<{ version: string; confusion: Card }>(
    'select version, confusion from kuule.classifier_error where version = any ($1)',
    [versions],
  );
  return new ThemeErrors(checked.rows, rows.rows, new Map(cards.rows.map(({ version, confusion }) => [version, confusion])));
}

/** Only what was drawn: who notices a comment by themselves notices the wrong ones. */
const drawn = `from kuule.theme_check k join kuule.comment c on c.feedback = k.feedback join kuule.feedback f on f.id = k.feedback
  where k.source = 'suggested' and k.classifier_version = any ($1)`;

const groupsSql = `
  select k.organisation, k.classifier_version as version, c.language, f.mode, count(*)::int as n ${drawn} group by 1, 2, 3, 4`;

/** The weights of a round are brought to a mean of 1: rounds of different frames then count by the comments checked in them. */
const cellsSql = `
  with weighed as (
    select k.feedback, k.classifier_version as version, c.language, f.mode, k.said,
           k.weight / avg(k.weight) over (partition by k.round, c.language) as weight
    ${drawn}
  )
  select w.version, w.language, w.mode, x.theme,
         case when not x.present then 0 else array_position(array['pos', 'neg', 'neu'], replace(x.polarity, 'mix', 'neg')) end as truth,
         coalesce(array_position(array['pos', 'neg', 'neu'], replace(w.said ->> x.theme, 'mix', 'neg')), 0) as said,
         sum(w.weight) as weights, sum(w.weight ^ 2) as squares
  from weighed w join kuule.theme_correction x on x.feedback = w.feedback
  group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6`;
