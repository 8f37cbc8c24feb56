/** What the commands about hooks share: a secret is read from the input, never from an argument that every user of the machine can see. */
import { text } from 'node:stream/consumers';
import { RecordAudit } from '#libs/access/record-audit.js';
import type { OnHookDone } from '#libs/channels/hooks/hook-secret.js';
import { limits } from '#libs/contract/limits.js';
import { UsageError, type Options } from './command.js';

/** The secret on standard input where `--secret-stdin` asks for it. */
export async function readSecret(options: Options): Promise<string | undefined> {
  if (!options['secret-stdin']) return undefined;
  const secret = (await text(process.stdin)).trim();
  if (!/^[\x21-\x7e]{8,}$/.test(secret) || secret.length > limits.hookSecretLength)
    throw new UsageError(`the secret is 8 to ${limits.hookSecretLength} letters, digits and signs without spaces`);
  return secret;
}

export const recordedByShell =
  (action: string, filter: Record<string, unknown>): OnHookDone =>
  (client, organisation) =>
    new RecordAudit().record(client, { principal: { kind: 'shell', id: null }, action, organisations: [organisation], filter, count: 1 });
