/** What the commands about one webhook have in common: it is named, changed, and the change is recorded. */
import { RecordAudit } from '#libs/access/record-audit.js';
import { Refusal } from '#libs/access/refusal.js';
import { ReadWebhooks } from '#libs/channels/outgoing/read-webhooks.js';
import type { OnDone } from '#libs/channels/outgoing/webhook-scope.js';
import type { ConsoleDatabase } from '#libs/platform/database.js';
import { Problem } from '#libs/platform/problem.js';
import { administer } from './administration.js';
import { optional, required, type Command, type Options } from './command.js';

/** The audit row of an operator at a shell. */
export const recordedAs =
  (action: string): OnDone =>
  (client, organisation, webhook) =>
    new RecordAudit().record(client, {
      principal: { kind: 'shell', id: null },
      action,
      organisations: [organisation],
      filter: { webhook },
      count: 1,
    });

/** Runs `work`; a problem of the HTTP API is said as a sentence. */
export async function inWords<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const fields = error.errors?.map(({ field, message }) => `--${field}: ${message}`).join('\n');
    throw new Refusal(fields ?? error.detail ?? error.body.title);
  }
}

/** A command about the webhook that `--webhook NAME` names. */
export const webhookChange = (
  does: string,
  change: (database: ConsoleDatabase, organisation: string, webhook: string) => Promise<void>,
): Command => ({
  usage: '--webhook NAME [--organisation KEY]',
  does,
  options: { organisation: { type: 'string' }, webhook: { type: 'string' } },
  run: (options) => administer(({ database, organisation }) => inWords(() => changeNamed(options, database, organisation, change))),
});

async function changeNamed(
  options: Options,
  database: ConsoleDatabase,
  organisation: (key: string | undefined) => Promise<string>,
  change: (database: ConsoleDatabase, organisation: string, webhook: string) => Promise<void>,
): Promise<void> {
  const name = required(options, 'webhook');
  const owner = await organisation(optional(options, 'organisation'));
  const { webhooks } = await new ReadWebhooks(database).execute(owner);
  const found = webhooks.find((webhook) => webhook.name === name);
  if (!found) throw new Refusal(`There is no such webhook. Known: ${webhooks.map((webhook) => webhook.name).join(', ')}`);
  await change(database, owner, found.id);
}
