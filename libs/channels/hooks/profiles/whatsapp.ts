import type { HookProfile } from '../profile.js';

/** WhatsApp Cloud: replies to a list (five rows need one) or to buttons, whose ids are `rate:1` … `rate:5`. Shape only. */
export const whatsapp: HookProfile = {
  name: 'whatsapp',
  support: 'shape-only',
  verification: {
    kind: 'signature',
    signature: { header: 'x-hub-signature-256', prefix: 'sha256=' },
    algorithm: 'sha256',
    encoding: 'hex',
    template: '{body}',
  },
  secretFrom: 'product',
  answersHubChallenge: true,
  events: [{ path: 'type', is: ['interactive'] }],
  items: 'entry.*.changes.*.value.messages.*',
  fields: {
    // The message that was answered: pressing again changes the answer.
    id: ['from', 'context.id'],
    rating: { path: 'interactive.list_reply|button_reply.id', match: /^rate:([1-5])$/ },
    scale: '1-5',
    occurredAt: 'timestamp',
  },
  withoutRating: 'ignored',
  sample: {
    object: 'whatsapp_business_account',
    entry: [
      {
        changes: [
          {
            field: 'messages',
            value: {
              messages: [
                {
                  from: '1',
                  id: 'sample',
                  timestamp: '1767268800',
                  type: 'interactive',
                  context: { id: 'sample' },
                  interactive: { type: 'list_reply', list_reply: { id: 'rate:4', title: '4' } },
                },
              ],
            },
          },
        ],
      },
    ],
  },
};
