/** Why a request to a provider gave nothing, as a word that may be stored and logged. */
import { OutsideError } from '#libs/platform/outside.js';
import { safeError } from '#libs/platform/safe-error.js';

export class FetchFailure extends Error {
  override readonly name = 'FetchFailure';

  constructor(
    readonly reason: string,
    /** No later try can end otherwise. */
    readonly isFinal = false,
  ) {
    super(reason);
  }
}

/** An address that is not the provider's, or a file that is not what was promised, stays so. */
const finalReasons = new Set(['address', 'scheme', 'host', 'redirects', 'too-long']);

export function failureOf(error: unknown): { reason: string; isFinal: boolean } {
  const reason = error instanceof FetchFailure || error instanceof OutsideError ? error.reason : safeError(error).name;
  return { reason, isFinal: finalReasons.has(reason) || (error instanceof FetchFailure && error.isFinal) };
}
