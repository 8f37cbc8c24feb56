import type { HookProfile } from '../profile.js';

/** The Standard Webhooks signature (https://www.standardwebhooks.com, 1.0.0) over a body of our own, described in docs/hooks.md. */
export const generic: HookProfile = {
  name: 'generic',
  support: 'whole',
  verification: {
    kind: 'signature',
    signature: { header: 'webhook-signature', prefix: 'v1,', separator: ' ' },
    algorithm: 'sha256',
    encoding: 'base64',
    template: '{id}.{timestamp}.{body}',
    timestamp: { header: 'webhook-timestamp', format: 'unix', toleranceSeconds: 300 },
    id: { header: 'webhook-id' },
    secret: { encoding: 'base64', prefix: 'whsec_' },
  },
  secretFrom: 'kuule',
  events: [{ path: 'type', is: ['feedback.given'] }],
  fields: {
    id: ['data.id'],
    rating: 'data.rating',
    scale: { path: 'data.scale' },
    comment: 'data.comment',
    language: 'data.language',
    occurredAt: 'timestamp',
    answers: 'data.answers',
  },
  withoutRating: 'invitation',
  sample: { type: 'feedback.given', timestamp: '2026-01-01T12:00:00Z', data: { id: 'sample', rating: 4, scale: '1-5', language: 'en' } },
};
