/** Vonage: fetched with a token signed by the application's key. Its Voice API has no deletion; the provider deletes by its own rule. */
import { createPrivateKey, randomUUID, sign } from 'node:crypto';
import type { ProviderApi } from './source.js';

const tokenSeconds = 300;
const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

function parted(credentials: string): { application: string; key: string } {
  const [, application = '', key = ''] = /^\s*([\w-]+):(.+)$/s.exec(credentials) ?? [];
  return { application, key };
}

export const vonage: ProviderApi = {
  base: 'https://api.nexmo.com',
  // Recordings of calls in a region are at its own host, which wants the same token: such a line names that host as its base.
  mediaHosts: [],
  audioUrl: ({ url }) => url,
  /** The application's id, a colon, and its private key (PEM). */
  isCredentials(credentials) {
    try {
      return createPrivateKey(parted(credentials).key).asymmetricKeyType === 'rsa';
    } catch {
      return false;
    }
  },
  authorization(credentials) {
    const { application, key } = parted(credentials);
    const now = Math.floor(Date.now() / 1_000);
    const claims = { application_id: application, iat: now, exp: now + tokenSeconds, jti: randomUUID() };
    const unsigned = `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}`;
    return `Bearer ${unsigned}.${sign('sha256', Buffer.from(unsigned), createPrivateKey(key)).toString('base64url')}`;
  },
};
