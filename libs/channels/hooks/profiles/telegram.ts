import type { HookProfile } from '../profile.js';

/** Telegram inline buttons whose data is `rate:1` … `rate:5`. Shape only. */
export const telegram: HookProfile = {
  name: 'telegram',
  support: 'shape-only',
  verification: { kind: 'token', header: 'x-telegram-bot-api-secret-token' },
  secretFrom: 'kuule',
  events: [],
  fields: {
    id: ['callback_query.message.chat.id', 'callback_query.message.message_id'],
    rating: { path: 'callback_query.data', match: /^rate:([1-5])$/ },
    scale: '1-5',
    language: 'callback_query.from.language_code',
  },
  withoutRating: 'ignored',
  sample: { update_id: 1, callback_query: { id: '1', data: 'rate:4', message: { message_id: 1, chat: { id: 1 } } } },
};
