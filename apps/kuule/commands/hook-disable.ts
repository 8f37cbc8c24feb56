import { DisableHook } from '#libs/channels/hooks/disable-hook.js';
import { administer } from '../administration.js';
import { optional, required, type Command } from '../command.js';
import { recordedByShell } from '../hook-secret.js';

export const hookDisable: Command = {
  usage: '--hook KEY [--organisation KEY]',
  does: 'ends a hook for good: its address answers 404; what it brought stays',
  options: { organisation: { type: 'string' }, hook: { type: 'string' } },
  async run(options) {
    const hook = required(options, 'hook');
    await administer(async ({ database, organisation }) =>
      new DisableHook(database).execute(await organisation(optional(options, 'organisation')), hook, recordedByShell('hook.disable', {})),
    );
    console.log('The hook is disabled.');
  },
};
