import { CreateServerKey } from '#libs/catalogue/create-server-key.js';
import { administer } from '../administration.js';
import { optional, required, type Command } from '../command.js';

export const serverKeyAdd: Command = {
  usage: '--name NAME [--organisation KEY]',
  does: 'makes a key for a server that sends feedback, and prints it, once',
  options: { organisation: { type: 'string' }, name: { type: 'string' } },
  async run(options) {
    const name = required(options, 'name');
    const { token } = await administer(async ({ database, organisation }) =>
      new CreateServerKey(database).execute({ organisation: await organisation(optional(options, 'organisation')), name }),
    );
    console.log(token);
    console.error('This is the only time the key is shown.');
  },
};
