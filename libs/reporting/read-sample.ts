/** What a person found left in a sample of redacted comments, as shares with their intervals (Wilson 95 %). */
import type { PoolClient } from 'pg';
import type { QualitySample } from '#libs/contract/figure.js';
import { definitions, shareFigure } from './statistics/figure.js';

interface SampleRow {
  drawnAt: Date;
  restricted: boolean;
  drawn: number;
  checked: { language: string; version: string; missed: string[] }[];
}

/** The last sample of the organisation in view of which anything was checked; null when there is none. @param id a certain one */
export async function readSample(client: Pick<PoolClient, 'query'>, id?: string): Promise<QualitySample | null> {
  const { rows } = await client.query<SampleRow>(
    `select s.drawn_at as "drawnAt", s.restricted, count(*)::int as drawn,
            coalesce(jsonb_agg(jsonb_build_object('language', c.language, 'version', c.redaction_version, 'missed', c.missed))
              filter (where c.checked_at is not null), '[]') as checked
     from kuule.sample s join kuule.sample_comment c on c.sample = s.id
     where $1::uuid is null or s.id = $1
     group by s.id having count(c.checked_at) > 0 order by s.drawn_at desc limit 1`,
    [id ?? null],
  );
  const row = rows[0];
  if (!row) return null;
  const { checked, restricted, drawn } = row;
  const share = (some: typeof checked, isHit: (missed: string[]) => boolean) =>
    shareFigure(definitions.residualShare, some.filter(({ missed }) => isHit(missed)).length, some.length);
  const kinds = [...new Set(checked.flatMap(({ missed }) => missed))].sort();
  return {
    drawnAt: row.drawnAt.toISOString(),
    versions: [...new Set(checked.map(({ version }) => version))].sort(),
    restricted,
    drawn,
    any: share(checked, (missed) => missed.length > 0),
    kinds: kinds.map((kind) => ({
      kind,
      comments: checked.filter(({ missed }) => missed.includes(kind)).length,
      share: share(checked, (missed) => missed.includes(kind)),
    })),
    languages: [...new Set(checked.map(({ language }) => language))].sort().map((language) => ({
      language,
      any: share(
        checked.filter((each) => each.language === language),
        (missed) => missed.length > 0,
      ),
    })),
  };
}
