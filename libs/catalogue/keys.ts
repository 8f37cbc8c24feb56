/** Keys of organisations, services and touchpoints: public identifiers, never reused, so their form is checked before they exist. */
import { Refusal } from '#libs/access/refusal.js';
import { limits } from '#libs/contract/limits.js';

/** @throws Refusal when the key is not 3 to 64 lower-case letters, digits and dashes. */
export function checkKey(what: string, key: string): void {
  if (!limits.touchpointKey.test(key)) throw new Refusal(`The key of a ${what} is 3 to 64 lower-case letters, digits and dashes`);
}
