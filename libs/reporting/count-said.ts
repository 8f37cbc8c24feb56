/** What the classifier itself said in a period, whatever people have corrected since: the counts whose error is known. */
import type { PoolClient } from 'pg';
import type { Composition } from '#libs/contract/figure.js';
import type { Polarity, Theme } from '#libs/contract/codes.js';
import type { Period } from './period.js';
import { selected, selectedValues, type Selection } from './selection.js';

/** Comments that may err alike: sorted by one version, in one language, collected in one mode. */
export interface SaidGroup extends Composition {
  version: string;
  language: string;
}

export interface SaidCounts {
  /** Classified comments. */
  groups: SaidGroup[];
  /** Of these, those with a mark of which the model is sure. */
  marks: { version: string; language: string; mode: string; theme: Theme; polarity: Polarity; n: number }[];
}

export async function countSaid(client: PoolClient, selection: Selection, period: Period): Promise<SaidCounts> {
  const { rows } = await client.query<SaidCounts>(saidSql, selectedValues(selection, period));
  return rows[0] as SaidCounts;
}

const table = (query: string) => `(select coalesce(json_agg(x), '[]') from (${query}) x)`;

const saidSql = `
  with picked as materialized (
    select r.id, r.themes_version as version, r.language, r.mode, r.selection
    from kuule.report_feedback r where ${selected} and r.sentiment is not null
  )
  select
    ${table('select version, language, mode, selection, count(*) as n from picked group by 1, 2, 3, 4 order by 1, 2, 3, 4')} as groups,
    ${table(`select p.version, p.language, p.mode, m.theme, m.polarity, count(*) as n
             from picked p join kuule.model_mark m on m.feedback = p.id where not m.unsure
             group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5`)} as marks`;
