import { CreateHook } from '#libs/channels/hooks/create-hook.js';
import { hookProfiles } from '#libs/channels/hooks/profiles.js';
import { administer } from '../administration.js';
import { oneOf, optional, required, type Command } from '../command.js';
import { readSecret, recordedByShell } from '../hook-secret.js';

const profiles = hookProfiles.map(({ name }) => name);

export const hookAdd: Command = {
  usage: `--touchpoint KEY --profile ${profiles.join('|')} --name NAME [--secret-stdin] [--organisation KEY]`,
  does: 'makes an address that a chat product sends ratings to, and prints it with its secret, once; docs/hooks.md says what goes where',
  options: {
    ...Object.fromEntries(['organisation', 'touchpoint', 'profile', 'name'].map((name) => [name, { type: 'string' as const }])),
    'secret-stdin': { type: 'boolean' },
  },
  async run(options) {
    required(options, 'profile');
    const profile = oneOf(options, 'profile', profiles)!;
    const [touchpoint, name] = [required(options, 'touchpoint'), required(options, 'name')];
    const given = await readSecret(options);
    const made = await administer(async ({ database, organisation }) =>
      new CreateHook(database).execute(
        { organisation: await organisation(optional(options, 'organisation')), touchpoint, profile, name, secret: given },
        recordedByShell('hook.create', { profile }),
      ),
    );
    console.log(made.path);
    if (made.secret) console.log(made.secret);
    if (made.secret) console.error('This is the only time the secret is shown.');
    else if (!given)
      console.error('Paste the secret that the product shows: hook rotate --hook KEY --secret-stdin. Until then nothing is taken.');
  },
};
