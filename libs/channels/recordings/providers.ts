import { elks } from './sources/elks.js';
import { jambonz } from './sources/jambonz.js';
import type { ProviderApi } from './sources/source.js';
import { telnyx } from './sources/telnyx.js';
import { twilio } from './sources/twilio.js';
import { vonage } from './sources/vonage.js';

/** By the line's provider. */
export const providers: Readonly<Record<string, ProviderApi>> = { twilio, telnyx, vonage, '46elks': elks, jambonz };
