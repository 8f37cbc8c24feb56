/** The OpenAPI schemas of what the console answers about hooks, addresses and what needs somebody. */
import { hookVerdicts } from '#libs/contract/hook.js';
import { addressedModes } from '#libs/contract/touchpoint.js';
import { integer, list, maybeText, object, oneOf, text, words, type SchemaObject } from '../schema.js';

const time: SchemaObject = { type: 'string', format: 'date-time' };
const touchpoint = object({ key: text, name: words });

export const hookSecret = object({
  id: text,
  path: { type: 'string', description: 'Where the product sends to, below the installation’s address' },
  secret: { type: 'string', nullable: true, description: 'Shown this once; null when it was given or is still to come from the product' },
});

export const hooks = object({
  organisation: text,
  hooks: list(
    object({
      id: text,
      name: text,
      profile: text,
      path: text,
      touchpoint,
      createdAt: time,
      disabledAt: maybeText,
      hasSecret: { type: 'boolean' },
      rotatingUntil: maybeText,
      counts: { type: 'object', additionalProperties: { type: 'integer' }, description: 'Deliveries of the last 30 days by verdict' },
      deliveries: list(object({ at: time, verdict: oneOf(hookVerdicts) })),
    }),
  ),
  profiles: list(object({ name: text, support: oneOf(['whole', 'shape-only']), secretFrom: oneOf(['kuule', 'product']) })),
  touchpoints: list(touchpoint),
});

export const addressedTouchpoints = object({
  organisation: text,
  touchpoints: list(
    object({
      key: text,
      name: words,
      mode: oneOf(addressedModes),
      liveAt: { ...maybeText, description: 'null: not live yet, its addresses answer 404' },
      allowedOrigins: list(text),
      addresses: object({ form: text, poster: text, widget: { ...maybeText, description: 'The script, for a chat alone' } }),
      chats: {
        ...object({ unrated: integer, unfinished: integer, finished: integer }),
        nullable: true,
        description: 'Chats that ended in the last 30 days, by how far they came; null where the mode is another',
      },
    }),
  ),
});

export const channelNotices = object({
  notices: list(
    object({ organisation: text, failingWebhooks: integer, goneWebhooks: integer, recordings: integer, oldestRecording: maybeText }),
  ),
});
