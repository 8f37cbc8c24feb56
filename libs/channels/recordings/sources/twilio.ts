/** Twilio: kept until deleted. The address of a recording is that of the resource; with `.wav` its audio, with `.json` what DELETE takes. */
import { bare, basic, isPair, type ProviderApi } from './source.js';

const resource = (url: string) => bare(url).replace(/\.(wav|mp3|json)$/, '');

export const twilio: ProviderApi = {
  base: 'https://api.twilio.com',
  // Regional hosts (api.dublin.ie1.twilio.com) are named as the line's own base; media is redirected to these.
  mediaHosts: ['media.twiliocdn.com', /^[a-z0-9-]+\.s3(\.[a-z0-9-]+)?\.amazonaws\.com$/],
  audioUrl: ({ url }) => `${resource(url)}.wav`,
  /** Account SID and auth token, or key SID and its secret. */
  isCredentials: isPair,
  authorization: basic,
  deletionUrl: ({ url }) => `${resource(url)}.json`,
};
