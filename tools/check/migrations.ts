/** Do the entities say what the migrations made? Migrates a database in a temporary folder and compares every column. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig, MikroORM } from '@mikro-orm/postgresql';
import { Client } from 'pg';
import { accessEntities } from '#libs/access/entities.js';
import { catalogueEntities } from '#libs/catalogue/entities.js';
import type { Connection } from '#libs/platform/database.js';
import { EmbeddedServer } from '#libs/platform/embedded/server.js';
import { rolesWithPrefix } from '#libs/platform/roles.js';
import { migrate, setUpRoles } from '#libs/platform/setup.js';

interface Column {
  table: string;
  name: string;
  type: string;
  nullable: boolean;
  key: boolean;
}

/** The columns that the entities declare; types as the database itself spells them. */
async function declaredColumns(client: Client): Promise<Column[]> {
  const orm = await MikroORM.init(defineConfig({ dbName: 'kuule', entities: [...accessEntities, ...catalogueEntities] }));
  const columns = [...orm.getMetadata().getAll().values()].flatMap(({ tableName, props }) =>
    props.map(({ fieldNames, columnTypes, nullable, primary }) => ({
      table: tableName,
      name: fieldNames[0] ?? '',
      type: columnTypes[0] ?? '',
      nullable: nullable ?? false,
      key: primary ?? false,
    })),
  );
  await orm.close();
  const { rows } = await client.query<{ type: string }>(
    'select t::regtype::text as type from unnest($1::text[]) with ordinality as u (t, n) order by n',
    [columns.map(({ type }) => type)],
  );
  return columns.map((column, index) => ({ ...column, type: rows[index]?.type ?? column.type }));
}

/** The columns that the migrations made, of the given tables. */
async function migratedColumns(client: Client, tables: string[]): Promise<Column[]> {
  const { rows } = await client.query<Column>(
    `select c.relname as "table", a.attname as name, format_type(a.atttypid, a.atttypmod) as type, not a.attnotnull as nullable,
            exists (select from pg_index i where i.indrelid = c.oid and i.indisprimary and a.attnum = any (i.indkey)) as key
     from pg_attribute a join pg_class c on c.oid = a.attrelid
     where c.relnamespace = 'kuule'::regnamespace and c.relname = any ($1) and a.attnum > 0 and not a.attisdropped`,
    [tables],
  );
  return rows;
}

const describe = ({ table, name, type, nullable, key }: Column) =>
  `${table}.${name} ${type}${nullable ? '' : ' not null'}${key ? ' primary key' : ''}`;

async function compare(connection: Connection): Promise<string[]> {
  const client = new Client(connection);
  await client.connect();
  try {
    const declared = (await declaredColumns(client)).map(describe);
    const tables = [...new Set(declared.map((column) => column.split('.')[0] ?? ''))];
    const migrated = (await migratedColumns(client, tables)).map(describe);
    return [
      ...declared.filter((column) => !migrated.includes(column)).map((column) => `only in the entities:   ${column}`),
      ...migrated.filter((column) => !declared.includes(column)).map((column) => `only in the migrations: ${column}`),
    ].sort((a, b) => a.slice(24).localeCompare(b.slice(24)));
  } finally {
    await client.end();
  }
}

const folder = await mkdtemp(join(tmpdir(), 'kc-'));
const server = await EmbeddedServer.start(folder);
try {
  const connection = server.connection('postgres', 'postgres');
  await setUpRoles(connection, rolesWithPrefix());
  await migrate(connection, rolesWithPrefix());
  const differences = await compare(connection);
  for (const line of differences) console.log(line);
  process.exitCode = differences.length ? 1 : 0;
} finally {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}
