import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Client } from 'pg';
import type { ConsoleDatabase } from '#libs/platform/database.js';
import { makeOrganisation, openConsoleDatabase, startConsole } from '#tests/support/console.js';
import { makeDatabase, withAdmin, type TestDatabase } from '#tests/support/database.js';

describe('the stream of events', () => {
  let made: TestDatabase;
  let database: ConsoleDatabase;
  let collector: Client;
  let a: Awaited<ReturnType<typeof makeOrganisation>>;
  let b: Awaited<ReturnType<typeof makeOrganisation>>;
  let app: NestFastifyApplication;

  beforeAll(async () => {
    made = await makeDatabase();
    database = await openConsoleDatabase(made);
    a = await makeOrganisation(database, 'town-a', 'maija@a.example');
    b = await makeOrganisation(database, 'town-b', 'pekka@b.example');
    collector = new Client(made.as('collector'));
    await collector.connect();
  });
  afterAll(async () => {
    await collector.end();
    await database.close();
    await made.drop();
  });
  beforeEach(async () => {
    app = await startConsole(database);
    await app.listen(0, '127.0.0.1');
    await listening(1);
  });
  afterEach(() => app.close());

  /** Waits until as many connections listen. */
  async function listening(count: number): Promise<number> {
    const sql = "select pid from pg_stat_activity where query = 'listen kuule_events' and datname = $1";
    for (;;) {
      const { rows } = await withAdmin(made.as('superuser'), (client) => client.query<{ pid: number }>(sql, [made.name]));
      if (rows.length === count) return rows[0]?.pid ?? 0;
    }
  }

  class Stream {
    text = '';
    private constructor(readonly answer: IncomingMessage) {
      answer.setEncoding('utf8').on('data', (chunk: string) => (this.text += chunk));
    }

    static async open(token: string, headers: Record<string, string> = {}): Promise<Stream> {
      const { port } = app.getHttpServer().address() as AddressInfo;
      const options = { port, path: '/api/console/v1/events', headers: { authorization: `Bearer ${token}`, ...headers } };
      return new Promise((resolve, reject) => get(options, (answer) => resolve(new Stream(answer))).on('error', reject));
    }

    async until(part: string): Promise<void> {
      while (!this.text.includes(part)) await once(this.answer, 'data');
    }
  }

  const notify = (...organisations: string[]) => collector.query('select pg_notify($1, $2)', ['kuule_events', organisations.join(',')]);
  const count = (stream: Stream) => stream.text.split('event: changed').length - 1;

  it('tells the screens of an organisation, and no other, that something changed', async () => {
    const [ofA, ofB] = [await Stream.open(a.apiKey.token), await Stream.open(b.apiKey.token)];
    expect(ofA.answer.statusCode).toBe(200);
    expect(ofA.answer.headers).toMatchObject({ 'content-type': 'text/event-stream; charset=utf-8', 'x-accel-buffering': 'no' });
    await notify(a.organisation);
    await ofA.until('event: changed\ndata: {"at":"');
    await notify(a.organisation, b.organisation);
    await ofB.until('event: changed');
    expect(count(ofB)).toBe(1);
    expect(ofB.text.startsWith('retry: ')).toBe(true);
  });

  it('joins what happens at once into one event', async () => {
    const stream = await Stream.open(a.apiKey.token);
    for (let group = 0; group < 20; group++) await notify(a.organisation);
    await stream.until('event: changed');
    await notify(b.organisation);
    expect(count(stream)).toBeLessThan(20);
  });

  it('says refetch after it had to listen anew, and goes on', async () => {
    const stream = await Stream.open(a.apiKey.token);
    const pid = await listening(1);
    await withAdmin(made.as('superuser'), (client) => client.query('select pg_terminate_backend($1)', [pid]));
    await stream.until('event: refetch');
    await notify(a.organisation);
    await stream.until('event: changed');
  });

  it('says refetch to a browser that comes back', async () => {
    const stream = await Stream.open(a.apiKey.token, { 'last-event-id': 'open' });
    await stream.until('event: refetch');
  });

  it('ends when the process stops, which does not wait for it', async () => {
    const stream = await Stream.open(a.apiKey.token);
    await stream.until('retry');
    const ended = once(stream.answer, 'end');
    await app.close();
    await ended;
    await listening(0);
    expect(stream.answer.complete).toBe(true);
  });
});
