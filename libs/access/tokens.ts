/** Tokens: 256 random bits behind a readable prefix; the database holds their SHA-256 only. */
import { randomBytes } from 'node:crypto';
import { digest } from '#libs/platform/hmac.js';

/** The prefix says what a token is when it turns up where it should not (a log, a repository, a chat). */
const prefixes = { device: 'kd_', 'server-key': 'ks_', 'api-key': 'ka_', session: 'kp_', chat: 'kc_' } as const;
export type TokenKind = keyof typeof prefixes;

export interface NewToken {
  /** Shown once, stored nowhere. */
  token: string;
  hash: Buffer;
}

export function newToken(kind: TokenKind): NewToken {
  const token = `${prefixes[kind]}${randomBytes(32).toString('base64url')}`;
  return { token, hash: hashToken(token) };
}

/** What the database knows a token by. A plain hash is enough: 256 random bits cannot be tried out. */
export const hashToken = (token: string): Buffer => digest('sha256', token);

/** What the text claims to be, by its prefix and length; undefined when it can be no token of ours. */
export function tokenKind(text: string): TokenKind | undefined {
  if (!/^k[dsapc]_[\w-]{43}$/.test(text)) return undefined;
  return (Object.keys(prefixes) as TokenKind[]).find((kind) => text.startsWith(prefixes[kind]));
}
