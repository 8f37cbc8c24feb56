import { randomBytes, randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { collectorModule, prepareCollector } from '#apps/collector/collector.module.js';
import { CreateServerKey } from '#libs/catalogue/create-server-key.js';
import { CreateTouchpoint } from '#libs/catalogue/create-touchpoint.js';
import { limits } from '#libs/contract/limits.js';
import { readConfig } from '#libs/platform/config.js';
import { CollectorDatabase } from '#libs/platform/database.js';
import { createHttpApplication } from '#libs/platform/http.js';
import { loggerModule } from '#libs/platform/logging.js';
import { makeKeyPair } from '#libs/platform/sealing.js';
import { runKuule } from '#tests/support/cli.js';
import { makeOrganisation, openConsoleDatabase } from '#tests/support/console.js';
import { makeDatabase, withAdmin, type TestDatabase } from '#tests/support/database.js';
import { readRows } from './rows.js';
import { sendRows } from './send.js';

const touchpoint = 'town-web';
const words = 'Saunavuoro peruttiin ilmoittamatta';
const lineOf = (fields: Record<string, unknown>) => JSON.stringify({ id: randomUUID(), lang: 'fi', mode: 'web', text: words, ...fields });

describe('the rows of a file', () => {
  const read = (text: string, run = '') => readRows(text, { touchpoint, run });

  it.each([
    ['its own rating', { rating: 2, sentiment: 'pos' }, 2],
    ['a good mood', { sentiment: 'pos' }, 5],
    ['a bad mood', { sentiment: 'neg' }, 1],
    ['a mixed mood', { sentiment: 'mix' }, 3],
    ['no mood', { sentiment: 'neu' }, 3],
    ['nothing said', {}, 3],
  ])('are rated by %s', (_name, fields, rating) => {
    expect(read(lineOf(fields)).rows[0]?.item.rating).toBe(rating);
  });

  it('have ids that follow from row, touchpoint and run alone', () => {
    const text = lineOf({ id: 'a-1' });
    const idOf = (run: string, of = touchpoint) => readRows(text, { touchpoint: of, run }).rows[0]?.item.id;
    expect(idOf('')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(idOf('')).toBe(idOf(''));
    expect(new Set([idOf(''), idOf('second'), idOf('', 'town-chat')]).size).toBe(3);
  });

  it('that are none are refused by their line, and the others are read', () => {
    const { rows, refused } = read(['', '{', lineOf({}), '[]', lineOf({ rating: 6 }), lineOf({ text: 7 })].join('\n'));
    expect(rows.map(({ line }) => line)).toEqual([3]);
    expect(refused.map(({ line, code }) => `${line} ${code}`)).toEqual([2, 4, 5, 6].map((line) => `${line} NOT_A_COMMENT`));
  });
});

describe('an intake that has no room', () => {
  let server: Server;
  let batches: { id: string }[][];
  afterEach(() => new Promise((done) => server.close(done)));
  /** Answers each request by the next of `answers`, and in the end takes everything. */
  async function listen(answers: ((ids: string[]) => { status: number; results?: unknown })[]): Promise<string> {
    batches = [];
    server = createServer((request, response) => {
      let body = '';
      request.on('data', (data: Buffer) => (body += data.toString()));
      request.on('end', () => {
        const { items } = JSON.parse(body) as { items: { id: string }[] };
        batches.push(items);
        const ids = items.map(({ id }) => id);
        const { status, results } = answers.shift()?.(ids) ?? { status: 200, results: ids.map((id) => ({ id, status: 201 })) };
        response.writeHead(status, { 'content-type': 'application/json', 'retry-after': '1' }).end(JSON.stringify({ results }));
      });
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }
  const rowsOf = (count: number, text = words) =>
    readRows(Array.from({ length: count }, () => lineOf({ text })).join('\n'), { touchpoint, run: '' }).rows;

  it('is asked again, with the rows that it had no room for only', async () => {
    const url = await listen([
      () => ({ status: 429 }),
      () => ({ status: 503 }),
      (ids) => ({ status: 200, results: ids.map((id, n) => (n === 1 ? { id, status: 503, code: 'OVERLOADED' } : { id, status: 201 })) }),
    ]);
    const rows = rowsOf(3);
    const { statuses, refused } = await sendRows({ url, token: 'ks_x' }, rows, () => {});
    expect([...statuses]).toEqual([[201, 3]]);
    expect(refused).toEqual([]);
    expect(batches.map((batch) => batch.length)).toEqual([3, 3, 3, 1]);
    expect(batches[3]?.[0]?.id).toBe(rows[1]?.item.id);
  });

  it('gets batches of a size that it takes', async () => {
    const url = await listen([]);
    await sendRows({ url, token: 'ks_x' }, rowsOf(80, '😀'.repeat(2_000)), () => {});
    expect(batches.length).toBeGreaterThan(1);
    for (const batch of batches) expect(Buffer.byteLength(JSON.stringify(batch))).toBeLessThanOrEqual(limits.clientBatchBytes + 2);
    expect(batches.flat()).toHaveLength(80);
  });
});

describe('a replay', () => {
  let made: TestDatabase;
  let folder: string;
  let app: NestFastifyApplication;
  let database: CollectorDatabase;
  let intake: string[];
  const stored = () =>
    withAdmin(made.as('superuser'), async (client) => {
      const { rows } = await client.query('select rating, mode, count(*) from kuule.feedback group by 1, 2 order by 1, 2');
      return rows as unknown[];
    });

  beforeAll(async () => {
    made = await makeDatabase();
    const console = await openConsoleDatabase(made);
    const { organisation } = await makeOrganisation(console, 'town', 'maija@town.example');
    const desk = { organisation, key: touchpoint, name: { fi: 'Verkko' }, mode: 'web', channelType: 'EChannel' } as const;
    await new CreateTouchpoint(console, { databaseUrl: undefined }).execute(desk);
    const { token } = await new CreateServerKey(console).execute({ organisation, name: 'replay' });
    await console.close();
    const { key } = makeKeyPair(randomUUID(), randomBytes(32));
    await withAdmin(made.as('superuser'), (client) =>
      client.query('insert into kuule.sealing_key (id, public_key) values ($1, $2)', [key.id, key.publicKey]),
    );
    database = await CollectorDatabase.open('collector', made.as('collector'), { max: 4 });
    const config = readConfig({});
    const collector = collectorModule(config, database, randomBytes(32));
    app = await createHttpApplication({ ...collector, imports: [loggerModule('silent')] }, config);
    await prepareCollector(app);
    await app.listen(0, '127.0.0.1');
    folder = await mkdtemp(join(tmpdir(), 'kuule-replay-'));
    intake = ['--touchpoint', touchpoint, '--url', await app.getUrl(), '--token', token];
  });
  afterAll(async () => {
    await app.close();
    await database.close();
    await made.drop();
    await rm(folder, { recursive: true });
  });

  it('stores a file once, says what was refused by line and code, and never what a line says', async () => {
    const file = join(folder, 'comments.jsonl');
    const lines = [lineOf({ sentiment: 'neg' }), lineOf({ sentiment: 'pos' }), lineOf({ text: `${words}\0` }), lineOf({ text: 1 })];
    await writeFile(file, lines.join('\n'));
    const first = await runKuule(['replay', file, ...intake], {});
    expect(first).toMatchObject({ code: 1, out: '4 comments: 2 new, 0 known already, 2 refused\n' });
    expect(first.err).toContain('NOT_A_COMMENT: line 4\nINVALID_FIELDS: line 3\n');
    expect(first.err + first.out).not.toContain('Saunavuoro');
    expect(await stored()).toEqual([
      { rating: 1, mode: 'web', count: 1 },
      { rating: 5, mode: 'web', count: 1 },
    ]);
    expect((await runKuule(['replay', file, ...intake], {})).out).toBe('4 comments: 0 new, 2 known already, 2 refused\n');
    expect((await runKuule(['replay', file, ...intake, '--run', 'b', '--mode', 'chat'], {})).out).toContain('2 new');
  });

  it('ends with 0 when everything was taken, and says plainly when nothing answers or the key is wrong', async () => {
    const file = join(folder, 'one.jsonl');
    await writeFile(file, `${lineOf({})}\n`);
    expect(await runKuule(['replay', file, ...intake], {})).toMatchObject({ code: 0 });
    const wrong = await runKuule(['replay', file, ...intake, '--token', 'ks_wrong'], {});
    expect(wrong).toMatchObject({ code: 1 });
    expect(wrong.err).toContain('401 UNAUTHENTICATED');
    const nobody = await runKuule(['replay', file, ...intake, '--url', 'http://127.0.0.1:9'], {});
    expect(nobody).toMatchObject({ code: 1 });
    expect(nobody.err).toContain('Nothing answers at http://127.0.0.1:9');
    expect(await runKuule(['replay', file, '--touchpoint', touchpoint], { KUULE_DATA: folder })).toMatchObject({ code: 1 });
    expect(await runKuule(['replay', '--touchpoint', touchpoint], {})).toMatchObject({ code: 2 });
  });
});
