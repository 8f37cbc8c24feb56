/** A process's database: one pool under the process's own role. */
import { defineConfig, MikroORM, type EntityManager } from '@mikro-orm/postgresql';
import type { EntitySchema } from '@mikro-orm/core';
import { Pool, types, type PoolClient, type PoolConfig } from 'pg';
import { safeError } from './safe-error.js';
import type { ProcessName } from './roles.js';

// Counts fit a double long before they outgrow it; a string in JSON would surprise every reader.
types.setTypeParser(types.builtins.INT8, Number);
// A date without a time stays the text it is: a JavaScript Date would move it by the zone.
types.setTypeParser(types.builtins.DATE, (text) => text);

/** How to reach a server: a pg configuration (socket folder, or connection string). */
export type Connection = Pick<PoolConfig, 'connectionString' | 'host' | 'port' | 'user' | 'password' | 'database'>;

interface ReadingScope {
  organisations: readonly string[];
  /** True when restricted texts may be read too. */
  reviewing: boolean;
}

async function setScope(client: PoolClient, { organisations, reviewing }: ReadingScope): Promise<void> {
  await client.query("select set_config('kuule.organisations', $1, true), set_config('kuule.reviewing', $2, true)", [
    organisations.join(','),
    reviewing ? 'on' : 'off',
  ]);
}

const oneSnapshot = 'begin isolation level repeatable read';

export class Database {
  protected constructor(
    readonly pool: Pool,
    private readonly orm: MikroORM | undefined,
  ) {}

  /**
   * Opens the pool and refuses a role that could step over row security.
   * @throws when the server cannot be reached, or the role is SUPERUSER or BYPASSRLS.
   */
  static async open(
    name: ProcessName,
    connection: Connection,
    options: { entities?: EntitySchema[]; max?: number } = {},
  ): Promise<Database> {
    const pool = new Pool({ ...connection, max: options.max ?? 10, application_name: `kuule-${name}`, connectionTimeoutMillis: 5_000 });
    outliveConnections(pool);
    try {
      await refusePowerfulRole(pool);
    } catch (error) {
      await pool.end();
      throw error;
    }
    const orm = options.entities && (await openOrm(connection, options.entities));
    return new Database(pool, orm);
  }

  /**
   * Runs `work` in one transaction on one connection; commits when it resolves, rolls back when it throws.
   * Values go as parameters of the protocol, so that no server log can carry them.
   */
  async transaction<T>(work: (client: PoolClient) => Promise<T>, begin: 'begin' | typeof oneSnapshot = 'begin'): Promise<T> {
    const client = await this.pool.connect();
    let broken: Error | undefined;
    try {
      await client.query(begin);
      const result = await work(client);
      await client.query('commit');
      return result;
    } catch (error) {
      broken = await client.query('rollback').then(
        () => undefined,
        (failure: unknown) => new Error(safeError(failure).name),
      );
      throw error;
    } finally {
      client.release(broken);
    }
  }

  /** Entities in one transaction that sees the given organisations only. */
  async entities<T>(organisations: readonly string[], work: (em: EntityManager) => Promise<T>): Promise<T> {
    if (!this.orm) throw new Error('This process uses no entities');
    return this.orm.em.fork().transactional(async (em) => {
      await em.execute("select set_config('kuule.organisations', ?, true)", [organisations.join(',')]);
      return work(em);
    });
  }

  /**
   * Reads in one transaction that sees the given organisations only, and restricted texts when `reviewing`; all its statements see the
   * database as it was at the first one, so that figures of one report add up while feedback comes in.
   */
  async reading<T>(scope: ReadingScope, work: (client: PoolClient) => Promise<T>): Promise<T> {
    return this.transaction(async (client) => {
      await setScope(client, scope);
      return work(client);
    }, oneSnapshot);
  }

  /** As `reading`, for statements that change something: each sees what was committed before it. */
  async writing<T>(scope: ReadingScope, work: (client: PoolClient) => Promise<T>): Promise<T> {
    return this.transaction(async (client) => {
      await setScope(client, scope);
      return work(client);
    });
  }

  async close(): Promise<void> {
    await this.orm?.close();
    await this.pool.end();
  }
}

/** One class a process, so that each use case says in its constructor under whose rights it runs. */
export abstract class CollectorDatabase extends Database {}
export abstract class WorkerDatabase extends Database {}
export abstract class ConsoleDatabase extends Database {}

/**
 * Lets the process outlive its connections. One that dies, idle in the pool or between two statements of a transaction, says so
 * as an event, and an event of that name that nobody hears ends the process; the next statement on it fails, which is enough.
 */
function outliveConnections(pool: Pick<Pool, 'on'>): void {
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
}

async function refusePowerfulRole(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ rolname: string }>(
    'select rolname from pg_roles where rolname = current_user and (rolsuper or rolbypassrls)',
  );
  if (rows[0])
    throw new Error(`Role ${rows[0].rolname} is SUPERUSER or BYPASSRLS and would step over row security; see docs/operations.md`);
}

function openOrm(connection: Connection, entities: EntitySchema[]): Promise<MikroORM> {
  const { connectionString, ...parts } = connection;
  return MikroORM.init(
    defineConfig({
      ...(connectionString ? { clientUrl: connectionString } : { ...parts, dbName: parts.database }),
      // MikroORM reads host and names from a URL and drops the rest (sslmode, a socket's folder): pg gets the whole of it.
      driverOptions: { ...connection, onPoolCreated: outliveConnections },
      entities,
      schema: 'kuule',
      pool: { min: 0, max: 4 },
      debug: false,
      ensureDatabase: false,
      discovery: { warnWhenNoEntities: false },
    }),
  );
}
