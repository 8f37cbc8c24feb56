import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { ConsoleDatabase } from '#libs/platform/database.js';
import type { Actor } from '../lists/actor.js';

export interface SampleAsked {
  /** Organisation id. */
  organisation: string;
  /** How many comments; fewer where fewer are stored. */
  size: number;
  /** The same seed draws the same comments from the same store. */
  seed: string;
  /** Whether comments are drawn too that only a reviewing role may read. */
  restricted: boolean;
  actor: Actor;
}

@Injectable()
export class DrawSample {
  constructor(private readonly database: ConsoleDatabase) {}

  /**
   * Draws comments at random from all stored ones, in proportion to their languages, for a person to check. An unfinished sample
   * ends where it is. Which comments they are is stored, their words are not.
   * @returns the sample's id and size; undefined when no comment is stored.
   */
  async execute({ organisation, size, seed, restricted, actor }: SampleAsked): Promise<{ id: string; drawn: number } | undefined> {
    return this.database.writing({ organisations: [organisation], reviewing: restricted }, async (client) => {
      const shares = proportional(await countLanguages(client), size);
      if (shares.size === 0) return undefined;
      await client.query('update kuule.sample set finished_at = now() where finished_at is null');
      const id = randomUUID();
      await client.query(
        'insert into kuule.sample (id, organisation, actor_kind, actor, seed, restricted) values ($1, $2, $3, $4, $5, $6)',
        [id, organisation, actor.kind, actor.id, seed, restricted],
      );
      const { rowCount } = await client.query(insertComments, [id, organisation, seed, [...shares.keys()], [...shares.values()]]);
      return { id, drawn: rowCount ?? 0 };
    });
  }
}

/** The order is that of a hash of seed and id: random for anybody who has not seen the ids, and the same again with the same seed. */
const insertComments = `
  with stored as (
    select c.feedback, c.language, c.redaction_version, md5($3 || c.feedback::text) as chance,
           row_number() over (partition by c.language order by md5($3 || c.feedback::text)) as nth
    from kuule.comment_text t join kuule.comment c on c.feedback = t.feedback
  )
  insert into kuule.sample_comment (sample, organisation, place, feedback, language, redaction_version)
  select $1, $2, row_number() over (order by s.chance), s.feedback, s.language, s.redaction_version
  from stored s join unnest($4::text[], $5::int[]) as q (language, quota) on q.language = s.language and s.nth <= q.quota`;

async function countLanguages(client: PoolClient): Promise<Map<string, number>> {
  const { rows } = await client.query<{ language: string; n: number }>(
    'select c.language, count(*)::int as n from kuule.comment_text t join kuule.comment c on c.feedback = t.feedback group by 1 order by 1',
  );
  return new Map(rows.map(({ language, n }) => [language, n]));
}

/** `size` shared out in proportion to `counts`, whole numbers by largest remainders; never more than there are. */
export function proportional(counts: ReadonlyMap<string, number>, size: number): Map<string, number> {
  const all = [...counts.values()].reduce((sum, n) => sum + n, 0);
  const wanted = Math.min(size, all);
  const shares = [...counts].map(([key, n]) => ({ key, whole: Math.floor((n * wanted) / all), rest: ((n * wanted) / all) % 1 }));
  let left = wanted - shares.reduce((sum, { whole }) => sum + whole, 0);
  for (const share of shares.toSorted((a, b) => b.rest - a.rest || (a.key < b.key ? -1 : 1))) {
    if (left-- > 0) share.whole++;
  }
  return new Map(shares.filter(({ whole }) => whole > 0).map(({ key, whole }) => [key, whole]));
}
