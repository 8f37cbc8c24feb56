import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import type { MissedReport, Quality } from '#libs/contract/figure.js';
import { limits } from '#libs/contract/limits.js';
import { ConsoleDatabase } from '#libs/platform/database.js';
import { Problem } from '#libs/platform/problem.js';
import { readSample } from './read-sample.js';
import { definitions, shareFigure } from './statistics/figure.js';

/** How good one organisation's redaction is: what a sample found left, what rules removed wrongly, its own lists. No words of comments. */
@Injectable()
export class ReadQuality {
  constructor(private readonly database: ConsoleDatabase) {}

  async execute(organisation: string): Promise<Quality> {
    return this.database.reading({ organisations: [organisation], reviewing: false }, async (client) => ({
      organisation,
      sample: await readSample(client),
      rules: await readRules(client),
      list: { entries: await countEntries(client), reports: await readReports(client) },
      exceptions: await readExceptions(client),
      renewal: await readRenewal(client),
    }));
  }

  /** One report of the reader's organisations. @throws Problem NOT_FOUND */
  async report(organisations: readonly string[], id: string): Promise<MissedReport> {
    return this.database.reading({ organisations, reviewing: false }, async (client) => {
      const [report] = await readReports(client, id);
      if (!report) throw new Problem('NOT_FOUND');
      return report;
    });
  }

  /** What became of a word that was to go from the list: how many entries went, null while the worker has not looked. @throws Problem NOT_FOUND */
  async removal(organisation: string, id: string): Promise<{ removed: number | null; finishedAt: string | null }> {
    return this.database.reading({ organisations: [organisation], reviewing: false }, async (client) => {
      const { rows } = await client.query<{ removed: number | null; finishedAt: Date | null }>(
        'select removed, finished_at as "finishedAt" from kuule.missed_removal where id = $1',
        [id],
      );
      const row = rows[0];
      if (!row) throw new Problem('NOT_FOUND');
      return { removed: row.removed, finishedAt: row.finishedAt?.toISOString() ?? null };
    });
  }
}

async function readRules(client: PoolClient): Promise<Quality['rules']> {
  const { rows } = await client.query<{ kind: string; recognizer: string; rule: string; used: number; wrong: number }>(
    `select e ->> 'kind' as kind, e ->> 'recognizer' as recognizer, e ->> 'rule' as rule, count(*)::int as used,
            count(*) filter (where (e -> 'wrong')::boolean)::int as wrong
     from kuule.comment c, jsonb_array_elements(c.explanations) as e
     where c.explanations <> '[]' group by 1, 2, 3 order by wrong desc, used desc, kind, recognizer, rule`,
  );
  return rows.map((row) => ({ ...row, share: shareFigure(definitions.wronglyRemovedShare, row.wrong, row.used) }));
}

async function countEntries(client: PoolClient): Promise<number> {
  const { rows } = await client.query<{ n: number }>('select count(distinct report)::int as n from kuule.missed_value');
  return rows[0]?.n ?? 0;
}

interface ReportRow extends Omit<MissedReport, 'reportedAt' | 'finishedAt'> {
  reportedAt: Date;
  finishedAt: Date | null;
}

/** @param id one report; left out, the last ones. */
async function readReports(client: PoolClient, id?: string): Promise<MissedReport[]> {
  const { rows } = await client.query<ReportRow>(
    `select id, kind, reported_at as "reportedAt", comments, finished_at as "finishedAt",
            case when taken_at is not null then missed_revision is not null when lost_at is not null then false end as everywhere
     from kuule.missed_report where $1::uuid is null or id = $1 order by reported_at desc limit $2`,
    [id ?? null, limits.listItemsDefault],
  );
  return rows.map((row) => ({
    ...row,
    reportedAt: row.reportedAt.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
  }));
}

async function readExceptions(client: PoolClient): Promise<string[]> {
  const { rows } = await client.query<{ word: string }>('select word from kuule.redaction_exception order by word');
  return rows.map(({ word }) => word);
}

async function readRenewal(client: PoolClient): Promise<Quality['renewal']> {
  const { rows } = await client.query<{
    total: number;
    done: number;
    changed: number;
    failed: number;
    started: Date;
    finished: Date | null;
  }>(
    `select total, least(done, total) as done, changed, failed, started_at as started, finished_at as finished
     from kuule.renewal where task = 'redaction'`,
  );
  const row = rows[0];
  if (!row) return null;
  const { started, finished, ...counts } = row;
  return { ...counts, startedAt: started.toISOString(), finishedAt: finished?.toISOString() ?? null };
}
