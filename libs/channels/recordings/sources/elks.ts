/** 46elks: kept 72 hours; fetched and deleted with the API user's name and password. */
import { bare, basic, isPair, type ProviderApi } from './source.js';

export const elks: ProviderApi = {
  base: 'https://api.46elks.com',
  mediaHosts: [],
  audioUrl: ({ url }) => url,
  /** API username and password. */
  isCredentials: isPair,
  authorization: basic,
  deletionUrl: ({ url }) => bare(url).replace(/\.(wav|mp3)$/, ''),
};
