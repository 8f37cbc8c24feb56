/** The database roles: one owns and migrates, one a process. Their rights are in the migrations, their logins here. */

export const processes = ['collector', 'worker', 'console'] as const;
export type ProcessName = (typeof processes)[number];

export type DatabaseRoles = Record<ProcessName | 'owner', string>;

/** Role names for a prefix (default `kuule`). Throws when the prefix is not a plain lower-case word. */
export function rolesWithPrefix(prefix = 'kuule'): DatabaseRoles {
  if (!/^[a-z][a-z0-9_]{0,40}$/.test(prefix)) throw new Error('KUULE_DB_ROLE_PREFIX must be lower-case letters, digits and _');
  return { owner: `${prefix}_owner`, collector: `${prefix}_collector`, worker: `${prefix}_worker`, console: `${prefix}_console` };
}

const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;
const identifier = (text: string) => `"${text.replaceAll('"', '""')}"`;

/**
 * The statements that make the roles and let the owner create its schemas in `database`; safe to run again.
 * `passwords` may be left out where the server trusts the connection (a socket). Each statement stands alone:
 * roles belong to the whole server, so two set-ups at once can collide and a caller retries one statement.
 */
export function setupStatements(roles: DatabaseRoles, database: string, passwords: Partial<Record<ProcessName, string>> = {}): string[] {
  const create = (name: string, options: string) =>
    `do $$ begin create role ${name} ${options}; exception when duplicate_object then alter role ${name} ${options}; end $$`;
  const safe = 'nosuperuser nobypassrls nocreatedb nocreaterole noreplication';
  return [
    create(roles.owner, `nologin ${safe}`),
    `grant ${roles.owner} to current_user`,
    ...processes.map((name) => {
      const password = passwords[name];
      return create(roles[name], `login ${safe}${password ? ` password ${literal(password)}` : ''}`);
    }),
    `grant create, connect on database ${identifier(database)} to ${roles.owner}`,
    ...processes.map((name) => `grant connect on database ${identifier(database)} to ${roles[name]}`),
  ];
}
