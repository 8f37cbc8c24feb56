import { CreateWebhook } from '#libs/channels/outgoing/create-webhook.js';
import { webhookEvents } from '#libs/contract/webhook.js';
import { administer } from '../administration.js';
import { optional, required, several, UsageError, type Command } from '../command.js';
import { inWords, recordedAs } from '../webhook-change.js';

export const webhookAdd: Command = {
  usage: `--name NAME --url https://… [--event ${webhookEvents.join('|')}]… [--organisation KEY]`,
  does: 'makes an outgoing webhook (every event unless said), and prints its secret, once',
  options: {
    organisation: { type: 'string' },
    name: { type: 'string' },
    url: { type: 'string' },
    event: { type: 'string', multiple: true },
  },
  async run(options) {
    const asked = several(options, 'event') ?? [...webhookEvents];
    const events = webhookEvents.filter((event) => asked.includes(event));
    if (events.length < new Set(asked).size) throw new UsageError(`--event is one of ${webhookEvents.join(', ')}`);
    const given = { name: required(options, 'name'), url: required(options, 'url'), events };
    const { secret } = await administer(({ database, organisation }) =>
      inWords(async () =>
        new CreateWebhook(database).execute(
          { organisation: await organisation(optional(options, 'organisation')), ...given },
          recordedAs('webhook.add'),
        ),
      ),
    );
    console.log(secret);
    console.error('This is the only time the secret is shown.');
  },
};
