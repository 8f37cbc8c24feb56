import { RegisterDevice } from '#libs/catalogue/register-device.js';
import { administer } from '../administration.js';
import { optional, required, several, UsageError, type Command } from '../command.js';

export const deviceAdd: Command = {
  usage: '--name NAME --touchpoint KEY… [--organisation KEY]',
  does: 'registers a kiosk and prints its token, once',
  options: { organisation: { type: 'string' }, name: { type: 'string' }, touchpoint: { type: 'string', multiple: true } },
  async run(options) {
    const touchpoints = several(options, 'touchpoint');
    if (!touchpoints) throw new UsageError('--touchpoint is missing');
    const name = required(options, 'name');
    const { token } = await administer(async ({ database, organisation }) =>
      new RegisterDevice(database).execute({ organisation: await organisation(optional(options, 'organisation')), name, touchpoints }),
    );
    console.log(token);
    console.error('This is the only time the token is shown. The kiosk opens as /kiosk/#device=TOKEN');
  },
};
