/**
 * The recognizers that a browser does without: they read speech, or bring a library with them. Like those in `structured.ts` they
 * need no list of names. A further one is one line here.
 */
import type { Recognizer } from '../recognizer.js';
import { phoneAbroad } from './any/phone-abroad.js';
import { spokenEmail } from './any/spoken-email.js';
import { spokenHandle } from './any/spoken-handle.js';
import { worldAddress } from './any/world-address.js';

export const serverRecognizers: readonly Recognizer[] = [spokenEmail, spokenHandle, phoneAbroad, worldAddress];
