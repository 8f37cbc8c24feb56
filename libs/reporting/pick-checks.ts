/** Which comments to check next: those that narrow the widest interval of a theme in a language. */
import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { themes, type Theme } from '#libs/contract/codes.js';
import { limits } from '#libs/contract/limits.js';
import { ConsoleDatabase } from '#libs/platform/database.js';
import { Problem } from '#libs/platform/problem.js';
import { adjusted, strataOf } from './adjusted-themes.js';
import { countSaid, type SaidCounts } from './count-said.js';
import type { RoundQuery } from './filters.js';
import { periodOf, readToday, type Period } from './period.js';
import type { Scope } from './scope.js';
import { selected, selectedValues } from './selection.js';
import { readThemeErrors, type ThemeErrors } from './theme-errors.js';

export interface PickedChecks {
  theme: Theme;
  language: string;
  version: string;
  /** In the order in which they are to be shown, each with how many comments it stands for. */
  comments: { feedback: string; weight: number }[];
}

interface Cell {
  version: string;
  language: string;
}

@Injectable()
export class PickChecks {
  constructor(private readonly database: ConsoleDatabase) {}

  /**
   * Draws comments of the selection at random, by what the model says of the theme whose interval is the widest.
   * @param scope one organisation.
   * @throws Problem NOTHING_TO_CHECK when no language has comments enough.
   */
  async execute(scope: Scope, query: RoundQuery): Promise<PickedChecks> {
    const { period, counts, errors } = await this.database.reading(scope, async (client) => {
      const period = periodOf(query, (await readToday(client)).today);
      const counts = await countSaid(client, query, period);
      const versions = [...new Set(counts.groups.map(({ version }) => version))];
      return { period, counts, errors: await readThemeErrors(client, versions) };
    });
    for (const { theme, cell } of await byWidth(counts, errors)) {
      const comments = await this.database.reading(scope, (client) => draw(client, query, period, theme, cell));
      if (comments.length) return { theme, ...cell, comments };
    }
    throw new Problem('NOTHING_TO_CHECK');
  }
}

/** Themes by language and version, the widest interval first; where nothing is known, nothing is wider. */
async function byWidth(counts: SaidCounts, errors: ThemeErrors): Promise<{ theme: Theme; cell: Cell; width: number }[]> {
  const cells = Map.groupBy(counts.groups, ({ version, language }) => `${version} ${language}`);
  const found = [];
  for (const groups of cells.values()) {
    const [{ version, language } = { version: '', language: '' }] = groups;
    if (groups.reduce((sum, { n }) => sum + n, 0) < limits.checkComments) continue;
    const marks = counts.marks.filter((mark) => mark.version === version && mark.language === language);
    for (const theme of themes) {
      const strata = strataOf(theme, { groups, marks }, undefined, errors);
      const interval = strata && (await adjusted(strata)).prevalence;
      found.push({ theme, cell: { version, language }, width: interval ? interval.high - interval.low : 1 });
    }
  }
  return found.sort((a, b) => b.width - a.width);
}

/** What the model says of the theme, with how many of a full draw are taken of each: the rare ones more often than by chance. */
const shares = { present: 20, unsure: 10, absent: 20 };
type Said = keyof typeof shares;

interface Candidate {
  feedback: string;
  said: Said;
  /** All comments of the cell of which the model says the same, checked ones too: what was checked was drawn at random itself. */
  total: number;
}

async function draw(client: PoolClient, query: RoundQuery, period: Period, theme: Theme, { version, language }: Cell) {
  const { rows } = await client.query<Candidate>(drawSql, [
    ...selectedValues(query, period),
    version,
    language,
    theme,
    limits.checkComments,
  ]);
  const taken = allot(rows, limits.checkComments);
  const drawn = (said: Said) => taken.filter((each) => each.said === said).length;
  return taken
    .map(({ feedback, said, total }) => ({ feedback, weight: total / drawn(said) }))
    .map((comment) => ({ comment, at: Math.random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ comment }) => comment);
}

/** `count` of the candidates, which stand in a random order; what one answer lacks is made up from the others. */
export function allot<T extends { said: Said }>(candidates: readonly T[], count: number): T[] {
  const by = Object.groupBy(candidates, ({ said }) => said);
  const first = (Object.keys(shares) as Said[]).flatMap((said) => (by[said] ?? []).slice(0, Math.round((shares[said] * count) / 50)));
  const rest = candidates.filter((each) => !first.includes(each));
  return [...first, ...rest].slice(0, count);
}

/** In a random order, at most $14 of each answer: of comments that may be read now and that were not drawn and decided before. */
const drawSql = `
  with frame as materialized (
    select r.id as feedback, case when m.theme is null then 'absent' when m.unsure then 'unsure' else 'present' end as said,
           not exists (select from kuule.theme_check k where k.feedback = r.id and k.classifier_version = $11 and k.source = 'suggested')
           and not exists (select from kuule.check_suggestion s where s.feedback = r.id and s.skipped_at is not null) as is_open
    from (
      select r.*, (r.comment_received_at at time zone r.time_zone)::date as received_on from kuule.report_feedback r
    ) r
    left join kuule.model_mark m on m.feedback = r.id and m.theme = $13
    where ${selected} and r.sentiment is not null and r.themes_version = $11 and r.language = $12
      and (r.show_comments = 'at-once' or r.urgent <> '{}' or r.received_on < (now() at time zone r.time_zone)::date)
      and exists (select from kuule.comment_text x where x.feedback = r.id)
  ), mixed as (
    select f.feedback, f.said, (select count(*) from frame g where g.said = f.said) as total, row_number() over (partition by f.said order by random()) as place
    from frame f where f.is_open
  )
  select feedback, said, total::int as total from mixed where place <= $14 order by random()`;
