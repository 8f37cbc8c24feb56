import type { HookProfile } from '../profile.js';

/** Slack buttons whose value is `rate:1` … `rate:5`, in a message that one person got. Shape only. */
export const slack: HookProfile = {
  name: 'slack',
  support: 'shape-only',
  verification: {
    kind: 'signature',
    signature: { header: 'x-slack-signature', prefix: 'v0=' },
    algorithm: 'sha256',
    encoding: 'hex',
    template: 'v0:{timestamp}:{body}',
    timestamp: { header: 'x-slack-request-timestamp', format: 'unix', toleranceSeconds: 300 },
  },
  secretFrom: 'product',
  formField: 'payload',
  challenge: { when: { path: 'type', is: ['url_verification'] }, answer: 'challenge' },
  events: [{ path: 'type', is: ['block_actions'] }],
  fields: {
    id: ['container.channel_id', 'container.message_ts'],
    rating: { path: 'actions.*.value', match: /^rate:([1-5])$/ },
    scale: '1-5',
  },
  withoutRating: 'ignored',
  sample: {
    type: 'block_actions',
    container: { channel_id: 'D1', message_ts: '1767268800.000100' },
    actions: [{ type: 'button', value: 'rate:4' }],
  },
};
