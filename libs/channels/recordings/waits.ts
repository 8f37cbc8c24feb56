import { limits } from '#libs/contract/limits.js';

/** Longer than a try can last: what a killed worker had claimed is due again. */
export const leaseSeconds = (2 * limits.recordingFetchMs) / 1_000;

/** How long to wait after the n-th try that failed: each wait is four times the one before. */
export const waitSeconds = (attempts: number): number => limits.recordingWaitSeconds * 4 ** (attempts - 1);
