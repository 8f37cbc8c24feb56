import type { HookProfile } from '../profile.js';

/** Zendesk: a webhook that a trigger fills with our own body (docs/hooks.md), because its ready-made events bring no ratings. */
export const zendesk: HookProfile = {
  name: 'zendesk',
  support: 'whole',
  verification: {
    kind: 'signature',
    signature: { header: 'x-zendesk-webhook-signature' },
    algorithm: 'sha256',
    encoding: 'base64',
    template: '{timestamp}{body}',
    timestamp: { header: 'x-zendesk-webhook-signature-timestamp', format: 'iso', toleranceSeconds: 300 },
    id: { header: 'x-zendesk-webhook-invocation-id' },
  },
  secretFrom: 'product',
  events: [{ path: 'type', is: ['feedback.given'] }],
  fields: {
    id: ['data.id'],
    rating: 'data.rating',
    scale: { path: 'data.scale' },
    comment: 'data.comment',
    language: 'data.language',
  },
  withoutRating: 'ignored',
  sample: { type: 'feedback.given', data: { id: '1', rating: '4', scale: '1-5', comment: '' } },
};
