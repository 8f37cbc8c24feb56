import type { HookProfile } from '../profile.js';

/** Zammad's trigger webhook with its default body. The rating is a ticket attribute `rating` that the organisation has added. */
export const zammad: HookProfile = {
  name: 'zammad',
  support: 'whole',
  verification: {
    kind: 'signature',
    signature: { header: 'x-hub-signature', prefix: 'sha1=' },
    algorithm: 'sha1',
    encoding: 'hex',
    template: '{body}',
    id: { header: 'x-zammad-delivery' },
  },
  secretFrom: 'kuule',
  events: [],
  fields: {
    id: ['ticket.id'],
    rating: 'ticket.rating',
    scale: '1-5',
    comment: 'ticket.rating_comment',
    occurredAt: 'ticket.updated_at',
  },
  withoutRating: 'ignored',
  sample: { ticket: { id: 1, rating: '4', updated_at: '2026-01-01T12:00:00Z' } },
};
