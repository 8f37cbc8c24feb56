import { addressesOf } from '#libs/channels/phone/addresses.js';
import { RotateLine } from '#libs/channels/phone/rotate-line.js';
import { administer } from '../administration.js';
import { optional, required, type Command } from '../command.js';
import { auditAtShell, secretFrom } from '../line-secret.js';

export const lineRotate: Command = {
  usage: '--key KEY [--secret-file FILE] [--credentials-file FILE] [--organisation KEY]',
  does: 'gives a phone line another secret; the one from before is good for a day',
  options: Object.fromEntries(['organisation', 'key', 'secret-file', 'credentials-file'].map((name) => [name, { type: 'string' }])),
  async run(options) {
    const key = required(options, 'key');
    const given = { secret: await secretFrom(options, 'secret-file'), credentials: await secretFrom(options, 'credentials-file') };
    await administer(async ({ database, config, organisation }) => {
      const own = await organisation(optional(options, 'organisation'));
      const { provider, secret } = await new RotateLine(database).execute(own, key, given, auditAtShell('line.rotate', own));
      const { start, ended } = addressesOf(config.publicUrl?.origin ?? 'https://YOUR-HOST', provider, key, secret);
      if (secret) console.log(`When a call comes:  ${start}\nWhen a call ends:   ${ended}`);
      else console.log(`Line ${key} has its new secret`);
    });
  },
};
