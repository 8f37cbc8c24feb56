/** What happens to comments when the worker, its thread or the queue fails. Afterwards: stored once, nothing raw left, or set aside. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { eventually, queueUrls, sendJson, startTestKuule, type TestKuule } from '#tests/support/kuule.js';
import { installation, startProcess } from '#tests/support/processes.js';
import { trouble } from '#tests/support/troubled-analysis.js';
import { seededInstallation } from '#tests/support/seeded.js';

const analysisFile = join(import.meta.dirname, '../support/troubled-analysis.js');

describe('a comment that troubles the analysis', () => {
  let kuule: TestKuule;
  beforeAll(async () => {
    kuule = await startTestKuule({ analysisFile });
  });
  afterAll(() => kuule.stop());

  it.each(['hang', 'die', 'throw'] as const)(
    'that makes it %s is set aside after three attempts and takes no other with it',
    async (kind) => {
      const [bad, ...good] = Array.from({ length: 8 }, () => randomUUID()) as [string, ...string[]];
      const items = [bad, ...good].map((id) => ({
        id,
        touchpoint: 'city-chat',
        rating: 2,
        comment: id === bad ? `Jono ${trouble[kind]}.` : 'Jono oli pitkä.',
      }));
      await kuule.send('POST', '/api/v1/feedback/batch', { items }, kuule.credentials.serverKey);
      await eventually(
        'it is set aside',
        async () => (await kuule.rows('select from kuule.feedback where id = $1 and set_aside_at is not null', [bad])).length,
      );
      expect(await kuule.rows('select attempts from kuule.raw_comment where feedback = $1', [bad])).toEqual([{ attempts: 3 }]);
      await eventually(
        'the others are stored',
        async () => (await kuule.rows('select from kuule.comment where feedback = any($1)', [good])).length === 7,
      );
      expect(await kuule.rows('select from kuule.raw_comment where feedback = any($1)', [good])).toEqual([]);
    },
  );

  it('is counted in health', async () => {
    const { body } = await kuule.send('GET', '/health/ready');
    expect(body).toMatchObject({ status: 'ok', comments: { setAside: 3, waiting: 0 } });
  });
});

describe('a worker that is killed in the middle of a job', () => {
  it('leaves its comments to the next one, which stores each once', async () => {
    const { database, credentials, rows, drop } = await seededInstallation();
    const collector = await startProcess('apps/collector/main.js', installation(database, 'collector'));
    const worker = await startProcess('tests/support/slow-worker.js', installation(database, 'worker'));
    const ids = Array.from({ length: 40 }, () => randomUUID());
    const items = ids.map((id) => ({ id, touchpoint: 'city-chat', rating: 3, comment: `Kiitos avusta ${trouble.slow}.` }));
    const sent = await eventually('a key is there', async () => {
      const { body } = await sendJson(`${collector.url}/api/v1/feedback/batch`, 'POST', { items }, credentials.serverKey);
      return (body.results as { status: number }[])?.every(({ status }) => status < 300) && body;
    });
    expect(sent.results).toHaveLength(40);
    await eventually('the job has begun', async () => (await rows('select from kuule.raw_comment where attempts = 1')).length);
    await worker.kill();
    expect((await rows('select from kuule.raw_comment')).length).toBe(40);
    const next = await startProcess('apps/worker/main.js', installation(database, 'worker'));
    await eventually('the next worker has done it', async () => (await rows('select from kuule.comment')).length === 40, 60);
    expect(await rows('select from kuule.raw_comment')).toEqual([]);
    expect(await rows('select from kuule.feedback where triaged_at is null')).toEqual([]);
    await Promise.all([collector.stop(), next.stop()]);
    await drop();
  }, 120_000);
});

const onRedis = queueUrls.redis ? describe : describe.skip;
onRedis('a Redis that loses everything', () => {
  it('loses no comment, and is heard again afterwards', async () => {
    const kuule = await startTestKuule({ queue: 'redis' });
    const redis = new Redis(queueUrls.redis as string);
    const ids = Array.from({ length: 60 }, () => randomUUID());
    const send = (id: string) =>
      kuule.send(
        'PUT',
        `/api/v1/feedback/${id}`,
        { touchpoint: 'city-chat', rating: 4, comment: 'Allt gick bra.' },
        kuule.credentials.serverKey,
      );
    for (const id of ids) {
      expect((await send(id)).status).toBe(201);
      await redis.flushdb();
    }
    const triaged = async () => (await kuule.rows('select from kuule.comment')).length;
    await eventually('the sweep has found all', async () => (await triaged()) === 60, 40);
    await send(randomUUID());
    await eventually('the bell is heard again', async () => (await triaged()) === 61, 8);
    expect(await kuule.rows('select from kuule.raw_comment')).toEqual([]);
    await redis.quit();
    await kuule.stop();
  }, 90_000);
});
