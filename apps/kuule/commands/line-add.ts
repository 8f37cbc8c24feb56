import { readFile } from 'node:fs/promises';
import { addressesOf } from '#libs/channels/phone/addresses.js';
import { CreateLine } from '#libs/channels/phone/create-line.js';
import { lineSettings, providers, type LineSettings } from '#libs/contract/line.js';
import { administer } from '../administration.js';
import { oneOf, optional, required, UsageError, type Command, type Options } from '../command.js';
import { auditAtShell, secretFrom } from '../line-secret.js';

export const lineAdd: Command = {
  usage:
    `--key KEY --name NAME --touchpoint KEY --provider ${providers.join('|')} [--secret-file FILE] [--credentials-file FILE]` +
    ' [--settings-file FILE.json] [--organisation KEY]',
  does: 'adds a phone line and prints the addresses to tell its provider; secrets are read from files, - is standard input',
  options: Object.fromEntries(
    ['organisation', 'key', 'name', 'touchpoint', 'provider', 'secret-file', 'credentials-file', 'settings-file'].map((name) => [
      name,
      { type: 'string' },
    ]),
  ),
  async run(options) {
    const provider = oneOf(options, 'provider', providers);
    if (!provider) throw new UsageError('--provider is missing');
    const [key, name, touchpoint] = [required(options, 'key'), required(options, 'name'), required(options, 'touchpoint')];
    const given = { secret: await secretFrom(options, 'secret-file'), credentials: await secretFrom(options, 'credentials-file') };
    const settings = await settingsFrom(options);
    await administer(async ({ database, config, organisation }) => {
      const own = await organisation(optional(options, 'organisation'));
      const line = { key, name, touchpoint, provider, settings, ...given };
      const { secret } = await new CreateLine(database).execute(own, line, auditAtShell('line.create', own));
      const { start, ended } = addressesOf(config.publicUrl?.origin ?? 'https://YOUR-HOST', provider, key, secret);
      console.log(`When a call comes:  ${start}\nWhen a call ends:   ${ended}`);
      if (secret) console.error('This is the only time the secret, which is in these addresses, is shown.');
    });
  },
};

async function settingsFrom(options: Options): Promise<LineSettings | undefined> {
  const file = optional(options, 'settings-file');
  if (!file) return undefined;
  const parsed = lineSettings.safeParse(JSON.parse(await readFile(file, 'utf8')));
  if (!parsed.success) throw new UsageError(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'));
  return parsed.data;
}
