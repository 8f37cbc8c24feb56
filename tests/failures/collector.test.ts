/** What happens to answers when the collector or the database fails under load. Whatever was answered 2xx is stored once. */
import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import type { DemoCredentials } from '#apps/kuule/demo/demo.js';
import { eventually, sendJson } from '#tests/support/kuule.js';
import { installation, startProcess } from '#tests/support/processes.js';
import { seededInstallation } from '#tests/support/seeded.js';

/** What a sender with an outbox would send: always the same for an id. */
const feedbackOf = (id: string) => ({ touchpoint: 'city-chat', rating: 1 + (id.charCodeAt(0) % 5), comment: `Kiitos ${id.slice(0, 8)}.` });

/** Sends one feedback; its status, or undefined when no answer came. */
const send = (url: string, id: string, token: string) =>
  sendJson(`${url}/api/v1/feedback/${id}`, 'PUT', feedbackOf(id), token).then(
    ({ status }) => status,
    () => undefined,
  );

/** Eight senders that go on until they are stopped; each id once. What was not answered 201 is in `other`. */
function loadWith(url: string, token: string) {
  const acknowledged: string[] = [];
  const other: { id: string; status: number | undefined }[] = [];
  let loading = true;
  const client = async () => {
    while (loading) {
      const id = randomUUID();
      const status = await send(url, id, token);
      if (status === 201) acknowledged.push(id);
      else {
        other.push({ id, status });
        await sleep(50);
      }
    }
  };
  const clients = Array.from({ length: 8 }, client);
  const stop = async () => {
    loading = false;
    await Promise.all(clients);
  };
  return { acknowledged, other, stop };
}

describe('collectors side by side', () => {
  it('store the same feedback once, however often and wherever it is sent', async () => {
    const { database, credentials, rows, drop } = await seededInstallation();
    const worker = await startProcess('apps/worker/main.js', installation(database, 'worker'));
    const collectors = await Promise.all([1, 2].map(() => startProcess('apps/collector/main.js', installation(database, 'collector'))));
    const ids = Array.from({ length: 20 }, () => randomUUID());
    const sends = ids.flatMap((id) =>
      collectors.flatMap(({ url }) => Array.from({ length: 5 }, () => send(url, id, credentials.serverKey))),
    );
    const statuses = await Promise.all(sends);
    expect(statuses.filter((status) => status === 201)).toHaveLength(20);
    expect(statuses.filter((status) => status === 200)).toHaveLength(180);
    await eventually('all are triaged', async () => (await rows('select from kuule.comment')).length === 20);
    await Promise.all([worker, ...collectors].map((each) => each.stop()));
    await drop();
  }, 90_000);

  it('that are killed between commit and answer leave nothing half, nothing twice', async () => {
    const { database, credentials, rows, drop } = await seededInstallation();
    const worker = await startProcess('apps/worker/main.js', installation(database, 'worker'));
    const first = await startProcess('apps/collector/main.js', installation(database, 'collector'));
    const { acknowledged, other, stop } = loadWith(first.url, credentials.serverKey);
    await eventually('it is under load', async () => acknowledged.length > 100);
    await first.kill();
    await stop();
    // The outbox sends what was not acknowledged; what was committed before the answer got lost is known as a repeat.
    const unanswered = other.filter(({ status }) => status === undefined).map(({ id }) => id);
    expect(unanswered.length).toBeGreaterThan(0);
    const second = await startProcess('apps/collector/main.js', installation(database, 'collector'));
    const again = await Promise.all(unanswered.map((id) => send(second.url, id, credentials.serverKey)));
    expect(again.filter((status) => status !== 200 && status !== 201)).toEqual([]);
    await eventually(
      'all are triaged',
      async () => (await rows('select from kuule.comment')).length === acknowledged.length + unanswered.length,
      60,
    );
    const stored = new Set((await rows<{ id: string }>('select id from kuule.feedback')).map(({ id }) => id));
    expect(stored).toEqual(new Set([...acknowledged, ...unanswered]));
    expect(await rows('select from kuule.raw_comment')).toEqual([]);
    await Promise.all([worker.stop(), second.stop()]);
    await drop();
  }, 120_000);
});

describe('the embedded PostgreSQL, killed under load', () => {
  it('comes back by itself, and whatever was answered 2xx is there', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kd-'));
    const data = join(folder, 'data');
    const kuule = await startProcess('apps/kuule/main.js', { KUULE_DATA: data });
    const { serverKey } = JSON.parse(await readFile(join(data, 'demo-credentials.json'), 'utf8')) as DemoCredentials;
    const { acknowledged, other, stop } = loadWith(kuule.url, serverKey);
    await eventually('it is under load', async () => acknowledged.length > 100);
    const postmaster = Number((await readFile(join(data, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')[0]);
    process.kill(postmaster, 'SIGKILL');
    const atKill = acknowledged.length;
    await eventually('it stores again', async () => acknowledged.length > atKill + 100, 60);
    await stop();
    expect(other.length).toBeGreaterThan(0);
    expect(other.filter(({ status }) => status !== undefined && status !== 503)).toEqual([]);
    const client = new Client({ host: join(data, 'socket'), user: 'postgres', database: 'kuule' });
    await client.connect();
    const count = async (sql: string) => Number((await client.query<{ n: string }>(sql, [acknowledged])).rows[0]?.n);
    expect(await count('select count(*)::int as n from kuule.feedback where id = any($1)')).toBe(acknowledged.length);
    await eventually(
      'all are triaged',
      async () => (await count('select count(*)::int as n from kuule.comment where feedback = any($1)')) === acknowledged.length,
      60,
    );
    await client.end();
    await kuule.stop();
    await rm(folder, { recursive: true, force: true });
  }, 180_000);
});
