/** Telnyx: a signed address at its store that lives ten minutes; credentials would be refused there, and are the API's alone. */
import { isToken, plainId, type ProviderApi } from './source.js';

export const telnyx: ProviderApi = {
  base: 'https://api.telnyx.com',
  mediaHosts: ['s3.amazonaws.com', /^[a-z0-9-]+\.s3(\.[a-z0-9-]+)?\.amazonaws\.com$/, /^[a-z0-9.-]+\.telnyxstorage\.com$/],
  audioUrl: ({ url }) => url,
  isCredentials: isToken,
  /** The API key. */
  authorization: (credentials) => `Bearer ${credentials.trim()}`,
  deletionUrl({ providerId }, base) {
    const id = plainId(providerId);
    return id && `${base}/v2/recordings/${id}`;
  },
};
