import type { HookProfile } from '../profile.js';

/** Chatwoot's satisfaction survey: the message that carries it is updated when it is answered, and again when the answer changes. */
export const chatwoot: HookProfile = {
  name: 'chatwoot',
  support: 'whole',
  verification: {
    kind: 'signature',
    signature: { header: 'x-chatwoot-signature', prefix: 'sha256=' },
    algorithm: 'sha256',
    encoding: 'hex',
    template: '{timestamp}.{body}',
    timestamp: { header: 'x-chatwoot-timestamp', format: 'unix', toleranceSeconds: 300 },
    id: { header: 'x-chatwoot-delivery' },
  },
  secretFrom: 'product',
  events: [
    { path: 'event', is: ['message_updated'] },
    { path: 'content_type', is: ['input_csat'] },
  ],
  fields: {
    // A conversation that is opened again is asked about again: the survey's message is what was answered.
    id: ['id'],
    rating: 'content_attributes.submitted_values.csat_survey_response.rating',
    scale: '1-5',
    comment: 'content_attributes.submitted_values.csat_survey_response.feedback_message',
  },
  withoutRating: 'ignored',
  sample: {
    event: 'message_updated',
    id: 1,
    content_type: 'input_csat',
    content_attributes: { submitted_values: { csat_survey_response: { rating: 4, feedback_message: '' } } },
  },
};
