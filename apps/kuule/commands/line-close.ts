import { CloseLine } from '#libs/channels/phone/close-line.js';
import { administer } from '../administration.js';
import { optional, required, type Command } from '../command.js';
import { auditAtShell } from '../line-secret.js';

export const lineClose: Command = {
  usage: '--key KEY [--organisation KEY]',
  does: 'takes a phone line out of use; its calls stay counted, its key is not used again',
  options: { organisation: { type: 'string' }, key: { type: 'string' } },
  async run(options) {
    const key = required(options, 'key');
    await administer(async ({ database, organisation }) => {
      const own = await organisation(optional(options, 'organisation'));
      await new CloseLine(database).execute(own, key, auditAtShell('line.close', own));
    });
    console.log(`Line ${key} is closed`);
  },
};
