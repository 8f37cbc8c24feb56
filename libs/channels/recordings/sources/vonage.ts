/**
 * Vonage: fetched with a token signed by the application's key. Its Voice API has no deletion; the provider deletes by its own rule.
 * A transcript is a file of the same kind, JSON in the form that Vonage's official .NET library reads (`TranscriptionResult`).
 */
import { createPrivateKey, randomUUID, sign } from 'node:crypto';
import { z } from 'zod';
import type { Heard } from '../../transcription/transcriber.js';
import { wordsOf } from '../../phone/dialects/dialect.js';
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
  readTranscript,
};

const transcriptFile = z.object({
  channels: z.array(
    z.object({
      transcript: z.array(
        z.object({
          sentence: z.string(),
          words: z
            .array(z.object({ confidence: z.number().min(0).max(1) }))
            .optional()
            .catch(undefined),
        }),
      ),
    }),
  ),
});

/** Confidence: the mean of the words'; null where they have none. */
function readTranscript(file: Buffer): Heard | undefined {
  const { data } = transcriptFile.safeParse(jsonOf(file));
  if (!data) return undefined;
  const segments = data.channels.flatMap(({ transcript }) => transcript);
  const known = segments.flatMap(({ words = [] }) => words.map(({ confidence }) => confidence));
  const confidence = known.length ? known.reduce((sum, each) => sum + each, 0) / known.length : null;
  return { text: wordsOf(segments.map(({ sentence }) => sentence.trim()).join(' ')), confidence };
}

/** An error of the parser would repeat what was said. */
function jsonOf(file: Buffer): unknown {
  try {
    return JSON.parse(file.toString('utf8'));
  } catch {
    return undefined;
  }
}
