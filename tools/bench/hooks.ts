/** How fast signed deliveries of hooks are taken in, beside the plain intake of the same collector in the same run. */
import { randomBytes } from 'node:crypto';
import { CreateHook } from '#libs/channels/hooks/create-hook.js';
import { ConsoleDatabase } from '#libs/platform/database.js';
import { consoleEntities } from '#apps/console/console.module.js';
import { withCollectorHome, type CollectorHome } from './intake/database.js';
import type { Loaded } from './intake/load.js';
import type { Bench } from './support/bench.js';
import { processorMs, runForJson, startServer, type Child } from './support/child.js';
import { mean, printAim, printTable, rounded } from './support/table.js';

const connections = 50;
const rounds = 4;
const seconds = 4;
const warmUp = 15_000;
/** Each takes so many a minute only (limits.ts), as the hooks of a whole country's towns would. */
const hooks = 300;

export const hookDeliveries: Bench = {
  name: 'hooks',
  about: `signed deliveries to ${hooks} hooks against PUT /api/v1/feedback/{id}, ratings alone, on the same collector`,
  run: () => withCollectorHome(measureAll),
};

interface Given {
  path: string;
  secret: string | null;
}

async function measureAll(home: CollectorHome): Promise<void> {
  const hashKey = randomBytes(32).toString('base64');
  const databaseUrl = `postgres://kuule_collector@${encodeURIComponent(home.socket)}/kuule`;
  const server = await startServer('apps/collector/main.js', { DATABASE_URL: databaseUrl, KUULE_HASH_KEY: hashKey, PORT: '0' });
  try {
    const given = await makeHooks(home);
    const loads = {
      'plain intake': (length: Length) => load('tools/bench/intake/load.js', server, { LOAD_TOKEN: home.serverKey, ...length }),
      'signed hooks': (length: Length) => load('tools/bench/hooks/load.js', server, { LOAD_HOOKS: JSON.stringify(given), ...length }),
    };
    const results = await measureInTurns(loads, () => spending(server, home));
    await print(results, home);
  } finally {
    await server.stop();
  }
}

type Length = { LOAD_SECONDS: string } | { LOAD_AMOUNT: string };

async function makeHooks({ socket, client }: CollectorHome): Promise<Given[]> {
  const database = await ConsoleDatabase.open(
    'console',
    { host: socket, user: 'kuule_console', database: 'kuule' },
    { entities: consoleEntities, max: 1 },
  );
  const { rows } = await client.query<{ id: string }>("select id from kuule.organisation where key = 'demo'");
  const create = new CreateHook(database);
  const organisation = rows[0]?.id ?? '';
  const made: Given[] = [];
  for (let n = 0; n < hooks; n++) {
    made.push(await create.execute({ organisation, touchpoint: 'city-chat', profile: 'generic', name: `Hook ${n}` }, async () => {}));
  }
  await database.close();
  return made;
}

async function load(file: string, server: Child, more: Record<string, string>): Promise<Loaded> {
  const loaded = await runForJson<Loaded>(file, { LOAD_URL: server.url, LOAD_CONNECTIONS: String(connections), ...more });
  if (loaded.failed) throw new Error(`${loaded.failed} requests were not answered 2xx`);
  return loaded;
}

/** Processor milliseconds: what an answer costs can be compared on a busy machine too. */
interface Costs {
  server: number;
  database: number;
}
type Measured = Loaded & { cost: Costs };

/** Begins to count; what it returns says what was spent since. */
async function spending(server: Child, { client }: CollectorHome): Promise<() => Promise<Costs>> {
  const read = async () => {
    const { rows } = await client.query<{ pid: number }>("select pid from pg_stat_activity where usename = 'kuule_collector'");
    return { server: processorMs(server.process.pid ?? 0), database: new Map(rows.map(({ pid }) => [pid, processorMs(pid)])) };
  };
  const before = await read();
  return async () => {
    const after = await read();
    // A connection that was idle has gone meanwhile; one that is new began at nothing.
    const database = [...after.database].reduce((sum, [pid, ms]) => sum + ms - (before.database.get(pid) ?? 0), 0);
    return { server: after.server - before.server, database };
  };
}

async function measureInTurns(
  loads: Record<string, (length: Length) => Promise<Loaded>>,
  count: () => Promise<() => Promise<Costs>>,
): Promise<Map<string, Measured[]>> {
  const results = new Map<string, Measured[]>(Object.keys(loads).map((name) => [name, []]));
  const order = Object.entries(loads);
  for (const [, run] of order) await run({ LOAD_AMOUNT: String(warmUp) });
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of order) {
      const spent = await count();
      const loaded = await run({ LOAD_SECONDS: String(seconds) });
      results.get(name)?.push({ ...loaded, cost: await spent() });
    }
    order.reverse();
  }
  return results;
}

async function print(results: Map<string, Measured[]>, { client }: CollectorHome): Promise<void> {
  const of = (name: string) => (results.get(name) ?? []).map(({ perSecond }) => perSecond);
  const fastest = (name: string, what: 'p50' | 'p99') => Math.min(...(results.get(name) ?? []).map((each) => each[what]));
  const sum = (name: string, what: (each: Measured) => number) => (results.get(name) ?? []).reduce((all, each) => all + what(each), 0);
  const each = (name: string, what: (each: Measured) => number) => (sum(name, what) * 1_000) / sum(name, ({ answered }) => answered);
  const costOf = (name: string) => each(name, ({ cost }) => cost.server + cost.database);
  printTable(
    `${connections} connections, ${rounds} rounds in turn of ${seconds} s`,
    ['', 'best/s', 'mean/s', 'p50 ms', 'p99 ms', 'server µs', 'database µs'],
    [...results.keys()].map((name) => [
      name,
      rounded(Math.max(...of(name))),
      rounded(mean(of(name))),
      fastest(name, 'p50'),
      fastest(name, 'p99'),
      rounded(each(name, ({ cost }) => cost.server)),
      rounded(each(name, ({ cost }) => cost.database)),
    ]),
  );
  const { rows } = await client.query<{ n: number }>("select count(*)::int as n from kuule.feedback where sender_kind = 'hook'");
  console.log(`${rows[0]?.n} feedbacks came by hooks`);
  console.log(`plain intake ÷ signed hooks, processor time an answer: ${rounded(costOf('plain intake') / costOf('signed hooks'), 2)}`);
  printAim('signed hooks ÷ plain intake, mean', rounded(mean(of('signed hooks')) / mean(of('plain intake')), 2), '', { atLeast: 0.7 });
}
