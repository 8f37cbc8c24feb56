import type { HookProfile } from '../profile.js';

/**
 * Rocket.Chat Omnichannel, at the close of a conversation. The product asks for no rating: a close is an invitation, and a rating is
 * there only where a bot or an app has put it into the conversation's custom fields `rating` and `rating_comment`.
 */
export const rocketchat: HookProfile = {
  name: 'rocketchat',
  support: 'whole',
  verification: { kind: 'token', header: 'x-rocketchat-livechat-token' },
  secretFrom: 'kuule',
  events: [{ path: 'type', is: ['LivechatSession'] }],
  fields: {
    id: ['_id'],
    rating: 'customFields.rating',
    scale: '1-5',
    comment: 'customFields.rating_comment',
    occurredAt: 'closedAt',
  },
  withoutRating: 'invitation',
  sample: { type: 'LivechatSession', _id: 'sample', customFields: { rating: 4 } },
};
