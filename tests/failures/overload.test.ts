/** Far more feedback at once than may wait for the database, while it stores nothing. Memory is bounded; no answer is a lie. */
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Client } from 'pg';
import type { BatchResult } from '#libs/contract/feedback.js';
import { limits } from '#libs/contract/limits.js';
import { eventually, sendJson } from '#tests/support/kuule.js';
import { installation, startProcess } from '#tests/support/processes.js';
import { seededInstallation } from '#tests/support/seeded.js';

const batches = 40;
/** What a collector needs at rest and with a full buffer, and room for what the collector of garbage has not come to yet. */
const mostMegabytes = 400;

const feedback = () => ({ id: randomUUID(), touchpoint: 'city-chat', rating: 4, comment: 'Jono oli pitkä, mutta asia hoitui.' });

async function peakMegabytes(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1]) / 1_000;
}

describe('a collector that is sent more than it may keep', () => {
  it('refuses the rest with Retry-After, lives on, and stores all that it answered 201', async () => {
    const { database, credentials, rows, drop } = await seededInstallation();
    const worker = await startProcess('apps/worker/main.js', installation(database, 'worker'));
    const collector = await startProcess('apps/collector/main.js', installation(database, 'collector'));
    const put = () => {
      const { id, ...body } = feedback();
      return sendJson(`${collector.url}/api/v1/feedback/${id}`, 'PUT', body, credentials.serverKey);
    };
    const sendBatch = async () => {
      const items = Array.from({ length: limits.batchItems }, feedback);
      const { body } = await sendJson(`${collector.url}/api/v1/feedback/batch`, 'POST', { items }, credentials.serverKey);
      return body.results as BatchResult[];
    };
    await eventually('a first one is stored', async () => (await put()).status === 201);
    const blocker = new Client(database.as('superuser'));
    await blocker.connect();
    await blocker.query('begin; lock table kuule.feedback in exclusive mode');

    const sending = Array.from({ length: batches }, sendBatch);
    const refusal = await eventually('the buffer is full', async () => {
      const answer = await Promise.race([put(), new Promise<undefined>((done) => setTimeout(done, 200, undefined))]);
      return answer?.status === 503 && answer;
    });
    expect(refusal.body.code).toBe('OVERLOADED');
    expect(refusal.headers.get('retry-after')).toBe(String(limits.retryAfterSeconds));
    await blocker.query('rollback');
    await blocker.end();

    const results = (await Promise.all(sending)).flat();
    const stored = results.filter(({ status }) => status === 201).map(({ id }) => id);
    const others = results.filter(({ status }) => status !== 201);
    expect(results).toHaveLength(batches * limits.batchItems);
    expect(others.length).toBeGreaterThan(0);
    expect(new Set(others.map(({ status, code }) => `${status} ${code}`))).toEqual(new Set(['503 OVERLOADED']));
    expect(await rows('select from kuule.feedback where id = any($1)', [stored])).toHaveLength(stored.length);
    expect(await peakMegabytes(collector.child.pid)).toBeLessThan(mostMegabytes);
    expect((await put()).status).toBe(201);
    await Promise.all([worker.stop(), collector.stop()]);
    await drop();
  }, 180_000);
});
