/** The dialects that Kuule speaks; a further provider is one file and one name here. */
import type { Provider } from '#libs/contract/line.js';
import type { Dialect } from './dialect.js';
import { fortySixElks } from './46elks.js';
import { jambonz } from './jambonz.js';
import { telnyx } from './telnyx.js';
import { twilio } from './twilio.js';
import { vonage } from './vonage.js';

export const dialects: readonly Dialect[] = [twilio, telnyx, vonage, fortySixElks, jambonz];
const byProvider = new Map<string, Dialect>(dialects.map((dialect) => [dialect.provider, dialect]));

export const dialectOf = (provider: Provider | string): Dialect | undefined => byProvider.get(provider);
