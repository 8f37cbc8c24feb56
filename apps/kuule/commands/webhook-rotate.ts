import { RotateWebhook } from '#libs/channels/outgoing/rotate-webhook.js';
import { limits } from '#libs/contract/limits.js';
import { recordedAs, webhookChange } from '../webhook-change.js';

export const webhookRotate = webhookChange(
  `gives a webhook a new secret and prints it, once; for ${limits.webhookRotationHours} hours messages are signed with both`,
  async (database, organisation, webhook) => {
    const { secret } = await new RotateWebhook(database).execute(organisation, webhook, recordedAs('webhook.rotate'));
    console.log(secret);
    console.error('This is the only time the secret is shown.');
  },
);
