/** Passwords: argon2id with the least cost that OWASP's Password Storage Cheat Sheet gives for it (19 MiB, 2 passes, 1 lane). */
import { argon2, randomBytes, timingSafeEqual, type Argon2Parameters } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify(argon2);
const cost = { memory: 19_456, passes: 2, parallelism: 1 };
const saltBytes = 16;
const hashBytes = 32;

const encoded = /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,3}),p=(\d{1,2})\$([A-Za-z0-9+/]{11,86})\$([A-Za-z0-9+/]{22,86})$/;
const base64 = (bytes: Buffer) => bytes.toString('base64').replaceAll('=', '');
/** The same password typed on two keyboards may differ in its code points (å as one or as two). */
const messageOf = (password: string) => password.normalize('NFKC');

/** The password's hash in PHC string format, with its own salt and cost, so that the cost may be raised later. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(saltBytes);
  const hash = await derive('argon2id', { ...cost, message: messageOf(password), nonce, tagLength: hashBytes });
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.parallelism}$${base64(nonce)}$${base64(hash)}`;
}

/**
 * True when the password made this hash. Without a hash (nobody has that e-mail, or signs in elsewhere) it takes the same
 * time and is false, so that the time of an answer does not tell who has an account.
 */
export async function verifyPassword(password: string, hash: string | undefined): Promise<boolean> {
  const parts = hash === undefined ? undefined : encoded.exec(hash);
  const [, memory, passes, parallelism, salt = '', expected = ''] = parts ?? [];
  const wanted = parts ? Buffer.from(expected, 'base64') : Buffer.alloc(hashBytes);
  const parameters: Argon2Parameters = {
    ...(parts ? { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) } : cost),
    message: messageOf(password),
    nonce: parts ? Buffer.from(salt, 'base64') : Buffer.alloc(saltBytes),
    tagLength: wanted.length,
  };
  const same = timingSafeEqual(await derive('argon2id', parameters), wanted);
  return same && parts !== undefined && parts !== null;
}

/** A random password that can be read aloud and typed: 100 bits, without letters that look alike. */
export function newPassword(): string {
  const letters = 'abcdefghijkmnpqrstuvwxyz23456789';
  const word = () => Array.from(randomBytes(5), (byte) => letters[byte % letters.length]).join('');
  return [word(), word(), word(), word()].join('-');
}
