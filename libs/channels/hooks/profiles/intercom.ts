import type { HookProfile } from '../profile.js';

/** Intercom's conversation rating. Shape only. */
export const intercom: HookProfile = {
  name: 'intercom',
  support: 'shape-only',
  verification: {
    kind: 'signature',
    signature: { header: 'x-hub-signature', prefix: 'sha1=' },
    algorithm: 'sha1',
    encoding: 'hex',
    template: '{body}',
  },
  secretFrom: 'product',
  events: [{ path: 'topic', is: ['conversation.rating.added'] }],
  fields: {
    id: ['data.item.id'],
    rating: 'data.item.conversation_rating.rating',
    scale: '1-5',
    comment: 'data.item.conversation_rating.remark',
    occurredAt: 'created_at',
  },
  withoutRating: 'ignored',
  sample: {
    type: 'notification_event',
    topic: 'conversation.rating.added',
    created_at: 1_767_268_800,
    data: { item: { id: '1', conversation_rating: { rating: 4, remark: '' } } },
  },
};
