import { readFile } from 'node:fs/promises';
import { RecordAudit } from '#libs/access/record-audit.js';
import { PutPrompt } from '#libs/channels/phone/prompts/put-prompt.js';
import { promptPlace } from '#libs/contract/prompt.js';
import { Problem } from '#libs/platform/problem.js';
import { administer } from '../administration.js';
import { optional, required, UsageError, type Command } from '../command.js';

export const promptPut: Command = {
  usage: '--line KEY --language TAG --prompt NAME FILE.wav [--organisation KEY]',
  does: 'uploads a recorded prompt of a phone line (WAV, PCM); it is kept as 8 kHz mono',
  options: {
    organisation: { type: 'string' },
    line: { type: 'string' },
    language: { type: 'string' },
    prompt: { type: 'string' },
  },
  async run(options, [file]) {
    if (!file) throw new UsageError('FILE.wav is missing');
    const place = promptPlace.safeParse({
      line: required(options, 'line'),
      language: required(options, 'language'),
      prompt: required(options, 'prompt'),
    });
    if (!place.success) throw new UsageError(place.error.issues.map(({ path, message }) => `--${path.join('.')}: ${message}`).join('\n'));
    const audio = await readFile(file);
    await administer(async ({ database, organisation }) => {
      const organisations = [await organisation(optional(options, 'organisation'))];
      const audit = new RecordAudit();
      const entry = { principal: { kind: 'shell' as const, id: null }, action: 'prompt.put', organisations, filter: place.data, count: 1 };
      await new PutPrompt(database).execute(organisations, place.data, audio, (client) => audit.record(client, entry)).catch(inWords);
    });
    console.log(`Prompt ${place.data.prompt} of ${place.data.line} is played in ${place.data.language} from now on`);
  },
};

/** What the HTTP API would say by code, as a sentence. */
function inWords(error: unknown): never {
  if (!(error instanceof Problem)) throw error;
  if (error.code === 'NOT_FOUND') throw new UsageError('There is no such open line in this organisation');
  throw new UsageError(error.errors?.map(({ message }) => message).join('\n') ?? error.code);
}
