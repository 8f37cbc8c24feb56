/** How soon a caller hears what comes next, beside how soon the plain intake of the same collector answers as many senders. */
import { randomBytes, randomUUID } from 'node:crypto';
import { CreateLine } from '#libs/channels/phone/create-line.js';
import { ConsoleDatabase } from '#libs/platform/database.js';
import { consoleEntities } from '#apps/console/console.module.js';
import { withCollectorHome, type CollectorHome } from './intake/database.js';
import type { Bench } from './support/bench.js';
import { runForJson, startServer, type Child } from './support/child.js';
import { percentile, printAim, printTable, rounded } from './support/table.js';

/** Calls, or senders, at the same time. */
const atOnce = [10, 50];
const [rounds, seconds] = [3, 4];
/** What Twilio calls, and so what it signs. */
const origin = 'https://phone.kuule.example';

export const phoneAnswers: Bench = {
  name: 'phone',
  about: 'documents for callers, each step signed, against PUT /api/v1/feedback/{id}, on the same collector',
  run: () => withCollectorHome(measureAll),
};

interface Line {
  LOAD_LINE: string;
  LOAD_SECRET: string;
  LOAD_ORIGIN: string;
}

async function measureAll(home: CollectorHome): Promise<void> {
  const server = await startServer('apps/collector/main.js', {
    DATABASE_URL: `postgres://kuule_collector@${encodeURIComponent(home.socket)}/kuule`,
    KUULE_HASH_KEY: randomBytes(32).toString('base64'),
    KUULE_PUBLIC_URL: origin,
    PORT: '0',
  });
  try {
    const line = await makeLine(home);
    for (const many of atOnce) await measure(server, home, line, many);
    const { rows } = await home.client.query<{ n: number }>("select count(*)::int as n from kuule.feedback where sender_kind = 'phone'");
    console.log(`${rows[0]?.n} feedbacks came by telephone`);
  } finally {
    await server.stop();
  }
}

async function makeLine({ socket, client }: CollectorHome): Promise<Line> {
  const console = await ConsoleDatabase.open(
    'console',
    { host: socket, user: 'kuule_console', database: 'kuule' },
    { entities: consoleEntities, max: 1 },
  );
  const { rows } = await client.query<{ id: string }>("select id from kuule.organisation where key = 'demo'");
  const line = { LOAD_LINE: 'bench-line', LOAD_SECRET: randomUUID(), LOAD_ORIGIN: origin };
  const made = { key: line.LOAD_LINE, name: 'Bench', touchpoint: 'passport-phone', provider: 'twilio' as const, secret: line.LOAD_SECRET };
  await new CreateLine(console).execute(rows[0]?.id ?? '', made, async () => {});
  await console.close();
  return line;
}

async function measure(server: Child, { serverKey }: CollectorHome, line: Line, many: number): Promise<void> {
  const loads: Record<string, Record<string, string>> = { 'plain intake': { LOAD_TOKEN: serverKey }, 'phone answers': { ...line } };
  const took: Record<string, number[]> = { 'plain intake': [], 'phone answers': [] };
  const run = (name: string, length: number) =>
    runForJson<number[]>('tools/bench/phone/load.js', {
      LOAD_URL: server.url,
      LOAD_CONNECTIONS: String(many),
      LOAD_SECONDS: String(length),
      ...loads[name],
    });
  const order = Object.keys(loads);
  for (const name of order) await run(name, 2);
  for (let round = 0; round < rounds; round++) for (const name of order) took[name]?.push(...(await run(name, seconds)));
  const at = (name: string, p: number) => rounded(percentile(took[name] ?? [], p), 1);
  printTable(
    `${many} at once, ${rounds} rounds in turn of ${seconds} s`,
    ['', 'answers/s', 'p50 ms', 'p95 ms', 'p99 ms'],
    order.map((name) => [name, rounded((took[name]?.length ?? 0) / rounds / seconds), at(name, 0.5), at(name, 0.95), at(name, 0.99)]),
  );
  printAim(`phone answers, ${many} calls at once, p95`, at('phone answers', 0.95), ' ms', { below: 200 });
  console.log('');
}
