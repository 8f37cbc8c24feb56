import { SwitchWebhook } from '#libs/channels/outgoing/switch-webhook.js';
import { recordedAs, webhookChange } from '../webhook-change.js';

export const webhookDisable = webhookChange(
  'switches a webhook off; what happens meanwhile is not told later',
  (database, organisation, webhook) => new SwitchWebhook(database).execute(organisation, webhook, false, recordedAs('webhook.disable')),
);
