import { CreateApiKey } from '#libs/access/create-api-key.js';
import { roles } from '#libs/contract/codes.js';
import { administer } from '../administration.js';
import { oneOf, optional, required, type Command } from '../command.js';

export const apiKeyAdd: Command = {
  usage: '--name NAME [--role manager|administrator|reviewer] [--organisation KEY]',
  does: 'makes a key for scripts that read the console’s API (role manager unless said), and prints it, once',
  options: { organisation: { type: 'string' }, name: { type: 'string' }, role: { type: 'string' } },
  async run(options) {
    const key = { name: required(options, 'name'), role: oneOf(options, 'role', roles) ?? 'manager' };
    const { token } = await administer(async ({ database, organisation }) =>
      new CreateApiKey(database).execute({ ...key, organisation: await organisation(optional(options, 'organisation')) }),
    );
    console.log(token);
    console.error('This is the only time the key is shown.');
  },
};
