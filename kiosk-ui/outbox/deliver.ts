/** One batch to the collector and what became of each item (`POST /api/v1/feedback/batch`). */
import type { BatchResult, FeedbackBody } from '../../libs/contract/feedback.js';
import { limits } from '../../libs/contract/limits.js';

export type Item = FeedbackBody & { id: string };

/** `later`: keep and try again. `refused`: final, the collector will never take it. */
export type Verdict = { kind: 'stored' } | { kind: 'later' } | { kind: 'refused'; status: number; code: string };

export interface Delivery {
  /** In the order of the items. */
  verdicts: Verdict[];
  retryAfterMs?: number;
  /** The device's token is not (or no longer) accepted. */
  revoked?: boolean;
}

const later: Verdict = { kind: 'later' };
const answerMs = 30_000;

/** Cuts items into batches of at most 256 KiB and 500 items. */
export function batches<T extends { item: Item }>(entries: T[]): T[][] {
  const cut: T[][] = [];
  let bytes = Infinity;
  for (const entry of entries) {
    const size = new TextEncoder().encode(JSON.stringify(entry.item)).length + 1;
    if (bytes + size > limits.clientBatchBytes || cut.at(-1)!.length >= limits.batchItems) {
      cut.push([]);
      bytes = '{"items":[]}'.length;
    }
    cut.at(-1)!.push(entry);
    bytes += size;
  }
  return cut;
}

/** Sends the items; never throws. What cannot be understood (a proxy's page, a cut line) counts as "later". */
export async function deliver(items: Item[], token: string): Promise<Delivery> {
  const all = (verdict: Verdict) => items.map(() => verdict);
  let response: Response;
  let body: unknown;
  try {
    response = await fetch('/api/v1/feedback/batch', {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ items }),
      redirect: 'error',
      credentials: 'omit',
      cache: 'no-store',
      signal: AbortSignal.timeout(answerMs),
    });
    body = await response.json().catch(() => undefined);
  } catch {
    return { verdicts: all(later) };
  }
  if (response.ok) return { verdicts: readResults(items, body) };
  const { status } = response;
  const code = (body as { code?: unknown } | undefined)?.code;
  // 401 and 403 of a whole request are about the credential, not about what visitors said.
  if (status === 401 || status === 403) return { verdicts: all(later), revoked: true };
  const isTemporary = status >= 500 || [408, 425, 429].includes(status);
  const isOurs = status === 413 || typeof code === 'string';
  if (isTemporary || !isOurs) return { verdicts: all(later), retryAfterMs: retryAfterMs(response) };
  if (items.length === 1) return { verdicts: [{ kind: 'refused', status, code: typeof code === 'string' ? code : 'BODY_TOO_LARGE' }] };
  return deliverHalves(items, token);
}

async function deliverHalves(items: Item[], token: string): Promise<Delivery> {
  const middle = Math.ceil(items.length / 2);
  const first = await deliver(items.slice(0, middle), token);
  const second = await deliver(items.slice(middle), token);
  return {
    verdicts: [...first.verdicts, ...second.verdicts],
    retryAfterMs: Math.max(first.retryAfterMs ?? 0, second.retryAfterMs ?? 0) || undefined,
    revoked: first.revoked || second.revoked,
  };
}

function readResults(items: Item[], body: unknown): Verdict[] {
  const results = (body as { results?: BatchResult[] } | undefined)?.results;
  return items.map((item, index) => {
    const result = Array.isArray(results) ? results[index] : undefined;
    if (result?.id !== item.id) return later;
    if (result.status === 200 || result.status === 201) return { kind: 'stored' };
    if ([403, 409, 422].includes(result.status))
      return { kind: 'refused', status: result.status, code: result.code ?? String(result.status) };
    return later;
  });
}

/** Retry-After in milliseconds, given in seconds or as a date; at most an hour, so that a wrong header cannot silence a kiosk. */
function retryAfterMs(response: Response): number | undefined {
  const header = response.headers.get('retry-after');
  if (!header) return undefined;
  const ms = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return Number.isFinite(ms) ? Math.min(Math.max(ms, 0), 3_600_000) : undefined;
}
