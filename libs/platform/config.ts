/** The environment, read once, typed, refused by name at start-up when something is wrong. Values are never echoed: they may be secrets. */
import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';
import { processes, rolesWithPrefix, type DatabaseRoles, type ProcessName } from './roles.js';

const areAddresses = (text: string) =>
  text
    .split(/[\s,]+/)
    .filter(Boolean)
    .every((part) => {
      const [address = '', bits, ...more] = part.split('/');
      return isIP(address) > 0 && more.length === 0 && (bits === undefined || /^\d{1,3}$/.test(bits));
    });

const environment = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  KUULE_DATA: z.string().min(1).default('data'),
  KUULE_DEMO: z.string().optional(),
  KUULE_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  KUULE_TRUSTED_PROXIES: z.string().refine(areAddresses, 'IP addresses or networks (10.0.0.0/8), by comma').optional(),
  KUULE_PRIVATE_TARGETS: z.string().refine(areAddresses, 'IP addresses or networks (10.0.0.0/8), by comma').optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  MIGRATION_DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  KUULE_DB_ROLE_PREFIX: z.string().optional(),
  KUULE_DB_PASSWORD_COLLECTOR: z.string().optional(),
  KUULE_DB_PASSWORD_WORKER: z.string().optional(),
  KUULE_DB_PASSWORD_CONSOLE: z.string().optional(),
  QUEUE_URL: z.url({ protocol: /^(postgres|rediss?)$/ }).default('postgres:'),
  KUULE_SECRET_KEY: z.string().optional(),
  KUULE_KEY_FILE: z.string().optional(),
  KUULE_HASH_KEY: z.string().optional(),
  KUULE_TRANSCRIBER_URL: z.url({ protocol: /^https?$/ }).optional(),
  KUULE_TRANSCRIBER_KEY: z.string().optional(),
  KUULE_TRANSCRIBER_MODEL: z.string().default('whisper-1'),
  KUULE_METRICS_TOKEN: z.string().min(16).optional(),
  KUULE_LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('warn'),
  KUULE_PARENT_PIPE: z.coerce.number().int().optional(),
});

export interface Config {
  host: string;
  port: number;
  dataFolder: string;
  demo: boolean;
  publicUrl: URL | undefined;
  trustedProxies: string[];
  /** Private addresses that webhooks and recordings may be at. */
  privateTargets: string[];
  databaseUrl: string | undefined;
  migrationDatabaseUrl: string | undefined;
  roles: DatabaseRoles;
  rolePasswords: Partial<Record<ProcessName, string>>;
  queueUrl: string;
  secretKey: string | undefined;
  keyFile: string | undefined;
  hashKey: string | undefined;
  /** The speech-to-text service, if the installation has one. */
  transcriber: { url: string; key: string | undefined; model: string } | undefined;
  metricsToken: string | undefined;
  logLevel: string;
  parentPipe: number | undefined;
}

export class ConfigError extends Error {}

/** Reads the configuration. Throws ConfigError naming every variable at fault and the rule it breaks, never its value. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  // An empty variable means "not set": compose files and CI systems often pass them so.
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'));
  }
  const read = parsed.data;
  const isDemo = read.KUULE_DEMO !== '0' && read.DATABASE_URL === undefined;
  if (isDemo && read.KUULE_DEMO === undefined && !isLoopback(read.HOST)) {
    throw new ConfigError('HOST: others could reach the demo. Set KUULE_DEMO=1 to show it to them, or KUULE_DEMO=0 to go without');
  }
  return {
    host: read.HOST,
    port: read.PORT,
    dataFolder: resolve(read.KUULE_DATA),
    demo: isDemo,
    publicUrl: read.KUULE_PUBLIC_URL ? new URL(read.KUULE_PUBLIC_URL) : undefined,
    trustedProxies: addressList(read.KUULE_TRUSTED_PROXIES),
    privateTargets: addressList(read.KUULE_PRIVATE_TARGETS),
    databaseUrl: read.DATABASE_URL,
    migrationDatabaseUrl: read.MIGRATION_DATABASE_URL,
    roles: rolesFor(read.KUULE_DB_ROLE_PREFIX),
    rolePasswords: {
      collector: read.KUULE_DB_PASSWORD_COLLECTOR,
      worker: read.KUULE_DB_PASSWORD_WORKER,
      console: read.KUULE_DB_PASSWORD_CONSOLE,
    },
    queueUrl: read.QUEUE_URL,
    secretKey: read.KUULE_SECRET_KEY,
    keyFile: read.KUULE_KEY_FILE,
    hashKey: read.KUULE_HASH_KEY,
    transcriber: read.KUULE_TRANSCRIBER_URL
      ? { url: read.KUULE_TRANSCRIBER_URL, key: read.KUULE_TRANSCRIBER_KEY, model: read.KUULE_TRANSCRIBER_MODEL }
      : undefined,
    metricsToken: read.KUULE_METRICS_TOKEN,
    logLevel: read.KUULE_LOG_LEVEL,
    parentPipe: read.KUULE_PARENT_PIPE,
  };
}

const addressList = (text = ''): string[] => text.split(/[\s,]+/).filter(Boolean);

const isLoopback = (host: string) => /^(localhost|127\.[\d.]+|::1)$/.test(host);

function rolesFor(prefix: string | undefined): DatabaseRoles {
  try {
    return rolesWithPrefix(prefix);
  } catch (error) {
    throw new ConfigError((error as Error).message);
  }
}

/**
 * The connection of one process to an external server: DATABASE_URL with the process's own role in it.
 * A URL that already names that role is taken as it is; so each process of a larger installation may have its own URL.
 */
export function processDatabaseUrl(config: Config, name: ProcessName): string {
  if (!config.databaseUrl) throw new ConfigError('DATABASE_URL is not set');
  const url = new URL(config.databaseUrl);
  const others = processes.filter((other) => other !== name).map((other) => config.roles[other]);
  if (others.includes(decodeURIComponent(url.username))) {
    throw new ConfigError(`DATABASE_URL names the role of another process; the ${name} logs in as ${config.roles[name]}`);
  }
  url.username = config.roles[name];
  const password = config.rolePasswords[name];
  if (password) url.password = encodeURIComponent(password);
  return url.href;
}
