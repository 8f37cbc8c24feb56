import type { Provider } from '../../../libs/contract/line.js';

/** As the providers write themselves. */
export const providerNames: Record<Provider, string> = {
  twilio: 'Twilio',
  telnyx: 'Telnyx',
  vonage: 'Vonage',
  '46elks': '46elks',
  jambonz: 'jambonz',
};

/** Providers that sign nothing: their secret is made by Kuule and is part of the address. */
export const unsigned: ReadonlySet<Provider> = new Set(['46elks']);

/** Providers that can write down what was said. */
export const transcribing: ReadonlySet<Provider> = new Set(['twilio', 'telnyx', 'vonage']);

/** What a provider asks of whoever fetches a recording, in its own words. */
export const credentialForms: Record<Provider, string> = {
  twilio: 'ACCOUNT_SID:AUTH_TOKEN',
  telnyx: 'API key',
  vonage: 'APPLICATION_ID:PRIVATE KEY (PEM)',
  '46elks': 'user:password',
  jambonz: 'API key',
};
