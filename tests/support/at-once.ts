/** Requests that meet at the same rows at the same moment: held up in PostgreSQL until all of them are there. */
import { Client } from 'pg';
import { eventually, type TestKuule } from './kuule.js';

/**
 * Locks rows, sends the requests, and lets go when as many transactions as there are requests wait for a lock.
 * @param lock a `select … for update` of rows that each request needs.
 */
export async function atOnce<T>(
  kuule: Pick<TestKuule, 'database'>,
  { lock, values }: { lock: string; values: unknown[] },
  requests: readonly (() => Promise<T>)[],
): Promise<T[]> {
  const holder = new Client(kuule.database.as('superuser'));
  await holder.connect();
  try {
    await holder.query('begin');
    await holder.query(lock, values);
    const answers = Promise.all(requests.map((request) => request()));
    await eventually('all of them wait', async () => {
      const { rows } = await holder.query<{ n: number }>(
        "select count(*)::int as n from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
      );
      return (rows[0]?.n ?? 0) >= requests.length;
    });
    await holder.query('commit');
    return await answers;
  } finally {
    await holder.end();
  }
}
