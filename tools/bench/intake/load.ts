/**
 * A process that does nothing but send: `LOAD_CONNECTIONS` connections, each with one feedback under way at a time, every one
 * under an id of its own, for LOAD_SECONDS or until LOAD_AMOUNT are sent. Prints what came of it as JSON.
 */
import { randomUUID } from 'node:crypto';
import autocannon from 'autocannon';

export interface Loaded {
  /** Requests with a 2xx. */
  answered: number;
  perSecond: number;
  p50: number;
  p99: number;
  /** Requests without a 2xx. */
  failed: number;
}

const { LOAD_URL = '', LOAD_TOKEN = '', LOAD_CONNECTIONS, LOAD_SECONDS, LOAD_AMOUNT, LOAD_COMMENT } = process.env;
const now = new Date().toISOString();
const feedback = {
  touchpoint: 'city-chat',
  mode: 'chat',
  rating: 4,
  language: 'en',
  occurredAt: now,
  sentAt: now,
  ...(LOAD_COMMENT && { comment: LOAD_COMMENT }),
};
const result = await autocannon({
  url: LOAD_URL,
  connections: Number(LOAD_CONNECTIONS),
  ...(LOAD_AMOUNT ? { amount: Number(LOAD_AMOUNT) } : { duration: Number(LOAD_SECONDS) }),
  method: 'PUT',
  headers: { 'content-type': 'application/json', authorization: `Bearer ${LOAD_TOKEN}` },
  body: JSON.stringify(feedback),
  requests: [{ setupRequest: (request) => ({ ...request, path: `/api/v1/feedback/${randomUUID()}` }) }],
});
const { latency, duration, non2xx, errors } = result;
const [answered, failed] = [result['2xx'], non2xx + errors];
const loaded: Loaded = { answered, perSecond: answered / duration, p50: latency.p50, p99: latency.p99, failed };
console.log(JSON.stringify(loaded));
