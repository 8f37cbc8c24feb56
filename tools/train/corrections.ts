/** What people here have checked, as training comments of the installation's own. Nothing of it leaves the data folder. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { PoolClient } from 'pg';
import { administer } from '#apps/kuule/administration.js';
import { Refusal } from '#libs/access/refusal.js';
import { findLocalWeights, localThemesFolder } from '#libs/feedback/triage/local-weights.js';
import { themesVersion } from '#libs/themes/classify.js';
import { languages } from '#libs/themes/words.js';
import type { Row } from './rows.js';
import { trainThemes } from './themes.js';

/** Options: `--organisation KEY`, repeatable, whose comments are learned from; none: the only one. */
export async function trainFromCorrections(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { 'from-corrections': { type: 'boolean' }, organisation: { type: 'string', multiple: true, default: [] } },
  });
  const keys = values.organisation;
  try {
    await administer(async ({ database, config, organisation }) => {
      const organisations = await Promise.all((keys.length ? keys : [undefined]).map((key) => organisation(key)));
      const rows = await database.writing({ organisations, reviewing: false }, (client) => readChecked(client, organisations));
      if (!rows.length) throw new Refusal('No comment has been checked for every theme yet: check some on the page “Check themes” first');
      train(rows, localThemesFolder(config.dataFolder));
    });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

function train(rows: readonly Row[], folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const last = Number(/\+local-(\d+)$/.exec(findLocalWeights(folder)?.version ?? '')?.[1] ?? 0);
  const version = `${themesVersion}+local-${last + 1}`;
  console.log(`${rows.length} comments checked here`);
  trainThemes(rows, { weights: join(folder, 'weights.bin'), confusion: join(folder, 'confusion.json') });
  writeFileSync(join(folder, 'local.json'), `${JSON.stringify({ base: themesVersion, version })}\n`);
  console.log(`The worker classifies as ${version} after its next start`);
}

/** Comments on which people have decided every theme, without restricted ones; that they were read is recorded. */
export async function readChecked(client: PoolClient, organisations: readonly string[]): Promise<Row[]> {
  const { rows } = await client.query<Row>(
    `select r.language as lang, x.text, r.sentiment,
            coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object('theme', c.theme, 'polarity', c.polarity, 'facet', c.facet)) order by c.theme)
              filter (where c.present), '[]') as themes
     from kuule.theme_correction c join kuule.report_feedback r on r.id = c.feedback join kuule.comment_text x on x.feedback = c.feedback
     where exists (select from kuule.theme_check k where k.feedback = c.feedback) and r.language = any ($1)
     group by r.id, r.language, x.text, r.sentiment having count(*) = 8 order by r.id`,
    [languages],
  );
  await client.query(
    `insert into kuule.audit (organisation, actor_kind, action, filter, count)
     select organisation, 'shell', 'themes.train', '{}', $2 from unnest($1::uuid[]) as organisation`,
    [organisations, rows.length],
  );
  return rows;
}
