/** The recognizers that need no list of names: small enough for a browser. One line each; their order does not matter. */
import type { Recognizer } from '../recognizer.js';
import { email } from './any/email.js';

export const structuredRecognizers: readonly Recognizer[] = [email];
