import { SwitchWebhook } from '#libs/channels/outgoing/switch-webhook.js';
import { recordedAs, webhookChange } from '../webhook-change.js';

export const webhookEnable = webhookChange(
  'switches a webhook on again; what waited when it went off is sent now',
  (database, organisation, webhook) => new SwitchWebhook(database).execute(organisation, webhook, true, recordedAs('webhook.enable')),
);
