/** jambonz: it stores recordings where its operator says; the line names that host. Nothing is known of how they are deleted there. */
import { isToken, type ProviderApi } from './source.js';

export const jambonz: ProviderApi = {
  base: 'https://api.jambonz.cloud',
  mediaHosts: [],
  audioUrl: ({ url }) => url,
  isCredentials: isToken,
  /** The API key of the account. */
  authorization: (credentials) => `Bearer ${credentials.trim()}`,
};
