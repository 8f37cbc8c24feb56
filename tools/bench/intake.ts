/** How fast feedback is taken in, against servers that do nothing but store it, on the same database in the same run. */
import { randomBytes } from 'node:crypto';
import { withCollectorHome, type CollectorHome } from './intake/database.js';
import type { Loaded } from './intake/load.js';
import type { Bench } from './support/bench.js';
import { runForJson, startServer, type Child } from './support/child.js';
import { mean, printAim, printTable, rounded } from './support/table.js';

const connections = 50;
const rounds = 4;
const seconds = 4;
/** Requests that each server answers before it counts: a server just started is measured while it is still being compiled. */
const warmUp = 15_000;
const comment = 'The queue moved slowly today, but the clerk at the second desk explained every step and the papers were done at once.';

type Name = 'Kuule' | 'one INSERT a request' | 'batched INSERT';

export const intake: Bench = {
  name: 'intake',
  about: 'PUT /api/v1/feedback/{id} against bare Fastify on the same embedded PostgreSQL',
  run: () => withCollectorHome(measureAll),
};

async function measureAll(home: CollectorHome): Promise<void> {
  await makeBareTables(home);
  await printSettings(home);
  const servers = await startServers(home);
  try {
    for (const [kind, text] of Object.entries({ 'ratings alone': '', [`with a comment of ${comment.length} characters`]: comment })) {
      const results = await measureInTurns(servers, home.serverKey, text);
      printKind(`${kind}: ${connections} connections, ${rounds} rounds in turn of ${seconds} s`, results);
    }
  } finally {
    await Promise.all([...servers.values()].map((server) => server.stop()));
  }
}

/** Like Kuule's, with all their indices; without row security, foreign keys and rights. */
async function makeBareTables({ client }: CollectorHome): Promise<void> {
  await client.query(`create schema bench;
    create table bench.feedback (like kuule.feedback including all);
    create table bench.raw_comment (like kuule.raw_comment including all);`);
}

async function printSettings({ client }: CollectorHome): Promise<void> {
  const { rows } = await client.query<{ settings: string }>(
    `select string_agg(name || '=' || setting, ' ' order by name) as settings from pg_settings where name in ('fsync', 'synchronous_commit')`,
  );
  console.log(`${rows[0]?.settings}; PostgreSQL, the server that is measured and autocannon share this machine's processors.`);
  console.log("Kuule is the collector's own process, without a worker beside it; the bare servers check, seal and ring nothing.\n");
}

async function startServers({ socket }: CollectorHome): Promise<Map<Name, Child>> {
  const databaseUrl = `postgres://kuule_collector@${encodeURIComponent(socket)}/kuule`;
  const hashKey = randomBytes(32).toString('base64');
  const bare = (mode: string) => startServer('tools/bench/intake/bare.js', { BARE_MODE: mode, BARE_SOCKET: socket });
  return new Map<Name, Child>([
    ['Kuule', await startServer('apps/collector/main.js', { DATABASE_URL: databaseUrl, KUULE_HASH_KEY: hashKey, PORT: '0' })],
    ['one INSERT a request', await bare('single')],
    ['batched INSERT', await bare('batched')],
  ]);
}

/** Each server once a round, the first of a round another one each time. */
async function measureInTurns(servers: Map<Name, Child>, token: string, text: string): Promise<Map<Name, Loaded[]>> {
  const results = new Map<Name, Loaded[]>([...servers.keys()].map((name) => [name, []]));
  const load = async (server: Child, length: { LOAD_SECONDS: string } | { LOAD_AMOUNT: string }) => {
    const loaded = await runForJson<Loaded>('tools/bench/intake/load.js', {
      LOAD_URL: server.url,
      LOAD_TOKEN: token,
      LOAD_CONNECTIONS: String(connections),
      ...length,
      LOAD_COMMENT: text,
    });
    if (loaded.failed) throw new Error(`${loaded.failed} requests were not answered 2xx`);
    return loaded;
  };
  for (const server of servers.values()) await load(server, { LOAD_AMOUNT: String(warmUp) });
  const order = [...servers];
  for (let round = 0; round < rounds; round++) {
    for (const [name, server] of order) results.get(name)?.push(await load(server, { LOAD_SECONDS: String(seconds) }));
    order.push(...order.splice(0, 1));
  }
  return results;
}

function printKind(title: string, results: Map<Name, Loaded[]>): void {
  const best = (name: Name) => Math.max(...(results.get(name) ?? []).map(({ perSecond }) => perSecond));
  const usual = (name: Name) => mean((results.get(name) ?? []).map(({ perSecond }) => perSecond));
  const fastest = (name: Name, of: 'p50' | 'p99') => Math.min(...(results.get(name) ?? []).map((each) => each[of]));
  const rows = [...results.keys()].map((name) => {
    const ratio = (figure: (name: Name) => number) => rounded(figure('Kuule') / figure(name), 2);
    return [name, rounded(best(name)), rounded(usual(name)), fastest(name, 'p50'), fastest(name, 'p99'), ratio(best), ratio(usual)];
  });
  printTable(title, ['', 'best/s', 'mean/s', 'p50 ms', 'p99 ms', 'Kuule ÷ it, best', 'mean'], rows);
  printAim('Kuule ÷ one INSERT a request', rounded(usual('Kuule') / usual('one INSERT a request'), 2), '', { atLeast: 1.3 });
  printAim('Kuule ÷ batched INSERT', rounded(usual('Kuule') / usual('batched INSERT'), 2), '', { atLeast: 0.75 });
  console.log('');
}
