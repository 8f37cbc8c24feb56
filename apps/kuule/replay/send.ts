/** Sends rows through the HTTP intake in batches, as a server would: it waits when told to, and never sends faster than it is answered. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal } from '#libs/access/refusal.js';
import type { BatchResult } from '#libs/contract/feedback.js';
import { limits } from '#libs/contract/limits.js';
import type { RefusedRow, Row } from './rows.js';

export interface Intake {
  /** Address of the installation, such as http://localhost:3000. */
  url: string;
  /** A server key. */
  token: string;
}

export interface Sent {
  /** Rows by the status that each was answered at last. */
  statuses: Map<number, number>;
  refused: RefusedRow[];
}

const rowsPerBatch = 100;
/** Retries of one batch before its rows are given up. */
const mostRetries = 20;
const longestWaitSeconds = 60;

/** Sends every row. `onProgress` hears how many have been answered. @throws Refusal when nothing answers, or not to this token. */
export async function sendRows(intake: Intake, rows: Row[], onProgress: (answered: number) => void): Promise<Sent> {
  const sent: Sent = { statuses: new Map(), refused: [] };
  let answered = 0;
  for (const batch of batchesOf(rows)) {
    for (const { row, status, code } of await sendBatch(intake, batch)) {
      sent.statuses.set(status, (sent.statuses.get(status) ?? 0) + 1);
      if (status >= 300) sent.refused.push({ line: row.line, code });
    }
    answered += batch.length;
    onProgress(answered);
  }
  return sent;
}

/** Cut by number and by size, as clients of the intake must. */
function batchesOf(rows: Row[]): Row[][] {
  const batches: Row[][] = [];
  let bytes = Infinity;
  for (const row of rows) {
    const size = Buffer.byteLength(JSON.stringify(row.item)) + 1;
    const last = batches.at(-1);
    if (last && last.length < rowsPerBatch && bytes + size <= limits.clientBatchBytes) {
      last.push(row);
      bytes += size;
    } else {
      batches.push([row]);
      bytes = size;
    }
  }
  return batches;
}

interface Answered {
  row: Row;
  status: number;
  code: string;
}

/** Sends a batch until each of its rows has an answer that will not change. */
async function sendBatch(intake: Intake, batch: Row[]): Promise<Answered[]> {
  const done: Answered[] = [];
  let open = batch;
  for (let attempt = 0; open.length; attempt++) {
    const { results, waitSeconds } = await post(intake, open);
    const answers = open.map((row, index) => answerOf(row, results[index]));
    const isLast = attempt === mostRetries;
    done.push(...answers.filter(({ status }) => isLast || status !== 503));
    open = isLast ? [] : answers.filter(({ status }) => status === 503).map(({ row }) => row);
    if (open.length) await sleep(Math.min(waitSeconds, longestWaitSeconds) * 1_000);
  }
  return done;
}

const answerOf = (row: Row, result: BatchResult | undefined): Answered => ({
  row,
  status: result?.status ?? 503,
  code: result?.code ?? 'UNAVAILABLE',
});

/** One request. While the intake has no room (429, 503) there are no results, and a time to wait. */
async function post({ url, token }: Intake, rows: Row[]): Promise<{ results: BatchResult[]; waitSeconds: number }> {
  const response = await fetch(new URL('/api/v1/feedback/batch', url), {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ items: rows.map(({ item }) => item) }),
  }).catch(() => {
    throw new Refusal(`Nothing answers at ${url}`);
  });
  const waitSeconds = Number(response.headers.get('retry-after')) || limits.retryAfterSeconds;
  const body = (await response.json().catch(() => ({}))) as { results?: BatchResult[]; code?: string };
  if (response.ok) return { results: body.results ?? [], waitSeconds };
  if (response.status !== 429 && response.status !== 503) {
    throw new Refusal(`The intake at ${url} refuses the whole batch: ${response.status} ${body.code ?? ''}`);
  }
  return { results: [], waitSeconds };
}
