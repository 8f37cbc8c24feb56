/** The secrets of the installation: the worker's master key, and the collector's key for comment hashes. */
import { hkdfSync, randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { ConfigError, type Config } from './config.js';

const keyBytes = 32;

/**
 * The worker's master key: KUULE_SECRET_KEY, else KUULE_KEY_FILE, else on the embedded database `<KUULE_DATA>.key`, made on
 * first use and kept outside the data folder, so that a copy of the data alone opens nothing.
 * @throws ConfigError when there is none, or it is not 32 bytes in base64 or hex.
 */
export function masterKey(config: Config): Buffer {
  if (config.secretKey) return decodeKey('KUULE_SECRET_KEY', config.secretKey);
  if (config.keyFile) return decodeKey('KUULE_KEY_FILE', readKeyFile(config.keyFile));
  if (config.databaseUrl) throw new ConfigError('KUULE_SECRET_KEY or KUULE_KEY_FILE: the worker needs a master key, 32 bytes in base64');
  const file = `${config.dataFolder}.key`;
  try {
    writeFileSync(file, `${randomBytes(keyBytes).toString('base64')}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return decodeKey(file, readFileSync(file, 'utf8'));
}

/**
 * The key for comment hashes and for the secrets of lines and hooks: KUULE_HASH_KEY; where one process has the master key anyway, derived from it.
 * Collectors and workers side by side must share it, or a repeat that reaches the other one is taken for another comment.
 */
export function hashKey(config: Config, master?: Buffer): Buffer {
  if (config.hashKey) return decodeKey('KUULE_HASH_KEY', config.hashKey);
  if (master) return Buffer.from(hkdfSync('sha256', master, '', 'kuule comment hash', keyBytes));
  throw new ConfigError('KUULE_HASH_KEY: the collector needs a key for comment hashes, 32 bytes in base64');
}

/** The key that signs the links of follow-ups (libs/channels/follow-up.ts). */
export const followUpKey = (hash: Buffer): Buffer => Buffer.from(hkdfSync('sha256', hash, '', 'kuule follow-up', keyBytes));

function readKeyFile(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new ConfigError(`KUULE_KEY_FILE: cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
}

function decodeKey(name: string, text: string): Buffer {
  const trimmed = text.trim();
  const key = /^[0-9a-f]{64}$/i.test(trimmed) ? Buffer.from(trimmed, 'hex') : Buffer.from(trimmed, 'base64');
  if (key.length !== keyBytes) throw new ConfigError(`${name}: must be 32 bytes, in base64 or as 64 hexadecimal digits`);
  return key;
}
