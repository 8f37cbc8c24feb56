import { CreatePerson } from '#libs/access/create-person.js';
import { roles } from '#libs/contract/codes.js';
import { administer } from '../administration.js';
import { oneOf, optional, required, type Command } from '../command.js';

export const personAdd: Command = {
  usage: `--email EMAIL --name NAME [--role ${roles.join('|')}] [--organisation KEY]`,
  does: 'lets a person into an organisation (role manager unless said) and prints the password, once',
  options: { organisation: { type: 'string' }, email: { type: 'string' }, name: { type: 'string' }, role: { type: 'string' } },
  async run(options) {
    const person = {
      email: required(options, 'email'),
      name: required(options, 'name'),
      role: oneOf(options, 'role', roles) ?? 'manager',
    };
    const { password } = await administer(async ({ database, organisation }) =>
      new CreatePerson(database).execute({ ...person, organisation: await organisation(optional(options, 'organisation')) }),
    );
    if (password) console.log(password);
    console.error(password ? 'This is the only time the password is shown.' : 'The person has an account already and keeps its password.');
  },
};
