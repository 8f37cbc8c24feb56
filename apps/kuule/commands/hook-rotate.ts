import { RotateHook } from '#libs/channels/hooks/rotate-hook.js';
import { limits } from '#libs/contract/limits.js';
import { administer } from '../administration.js';
import { optional, required, UsageError, type Command } from '../command.js';
import { readSecret, recordedByShell } from '../hook-secret.js';

export const hookRotate: Command = {
  usage: '--hook KEY [--hours HOURS] [--secret-stdin] [--organisation KEY]',
  does: 'gives a hook a new secret, which it prints once; the one before it is accepted for 24 hours more',
  options: {
    ...Object.fromEntries(['organisation', 'hook', 'hours'].map((name) => [name, { type: 'string' as const }])),
    'secret-stdin': { type: 'boolean' },
  },
  async run(options) {
    const hook = required(options, 'hook');
    const hours = Number(optional(options, 'hours') ?? 24);
    if (!Number.isInteger(hours) || hours < 0 || hours > limits.hookRotationHours)
      throw new UsageError(`--hours is a whole number from 0 to ${limits.hookRotationHours}`);
    const secret = await readSecret(options);
    const made = await administer(async ({ database, organisation }) =>
      new RotateHook(database).execute(
        { organisation: await organisation(optional(options, 'organisation')), hook, hours, secret },
        recordedByShell('hook.rotate', {}),
      ),
    );
    if (made.secret) console.log(made.secret);
    console.error(`The secret before it is accepted for ${hours} hours more.`);
  },
};
