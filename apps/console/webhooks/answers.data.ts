/** The answers about webhooks as OpenAPI describes them. */
import { webhookEvents, webhookVerdicts } from '#libs/contract/webhook.js';
import { integer, list, maybeText, object, oneOf, text } from '../schema.js';

const webhook = object({
  id: text,
  name: text,
  url: text,
  events: list(oneOf(webhookEvents)),
  createdAt: text,
  disabledAt: maybeText,
  disabledBecause: { type: 'string', enum: ['gone', 'person'], nullable: true },
  failingSince: maybeText,
  pausedUntil: maybeText,
  formerUntil: maybeText,
  waiting: integer,
});

const message = object({
  id: text,
  type: text,
  releasedAt: text,
  attempts: integer,
  last: { ...object({ at: text, verdict: oneOf(webhookVerdicts), status: { ...integer, nullable: true }, ms: integer }), nullable: true },
  nextAt: maybeText,
  deliveredAt: maybeText,
  givenUpAt: maybeText,
});

export const webhooks = object({ organisation: text, webhooks: list(webhook) });
export const messages = object({ items: list(message) });
export const newSecret = object({ id: text, secret: text });
export const testSent = object({ message: text });
