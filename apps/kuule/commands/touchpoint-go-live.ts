import { GoLive } from '#libs/catalogue/go-live.js';
import { administer } from '../administration.js';
import { optional, required, type Command } from '../command.js';

export const touchpointGoLive: Command = {
  usage: '--key KEY [--organisation KEY]',
  does: 'opens a touchpoint for feedback, once its organisation says what visitors must be told',
  options: { organisation: { type: 'string' }, key: { type: 'string' } },
  async run(options) {
    const key = required(options, 'key');
    await administer(async ({ database, config, organisation }) =>
      new GoLive(database, config).execute(await organisation(optional(options, 'organisation')), key),
    );
    console.log(`Touchpoint ${key} is live`);
  },
};
