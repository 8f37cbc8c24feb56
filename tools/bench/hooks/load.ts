/**
 * A process that does nothing but deliver to hooks, as tools/bench/intake/load.ts does to the plain intake: every delivery signed with
 * its hook's secret, with a name and a survey of its own. They are signed beforehand: the processors are shared, and it is the server
 * that is measured. Prints what came of it as JSON.
 */
import { randomUUID } from 'node:crypto';
import autocannon from 'autocannon';
import { generic } from '#libs/channels/hooks/profiles/generic.js';
import { sign } from '#libs/channels/verify/sign.js';
import type { Loaded } from '../intake/load.js';

const { LOAD_URL = '', LOAD_HOOKS = '[]', LOAD_CONNECTIONS, LOAD_SECONDS, LOAD_AMOUNT } = process.env;
const hooks = JSON.parse(LOAD_HOOKS) as { path: string; secret: string }[];
let turn = 0;

function delivery() {
  const hook = hooks[turn++ % hooks.length];
  const at = new Date();
  const data = { id: randomUUID(), rating: 4, scale: '1-5', language: 'en' };
  const body = JSON.stringify({ type: 'feedback.given', timestamp: at.toISOString(), data });
  const signature = sign(generic.verification, { body: Buffer.from(body), id: `msg_${data.id}`, at }, hook?.secret ?? '');
  return { path: hook?.path ?? '', body, headers: { 'content-type': 'application/json', ...signature } };
}

/** More than are sent in a run; what is beyond them is signed on the way. */
const signed = Array.from({ length: Number(LOAD_AMOUNT ?? Number(LOAD_SECONDS) * 8_000) }, delivery);

const result = await autocannon({
  url: LOAD_URL,
  connections: Number(LOAD_CONNECTIONS),
  ...(LOAD_AMOUNT ? { amount: Number(LOAD_AMOUNT) } : { duration: Number(LOAD_SECONDS) }),
  method: 'POST',
  requests: [{ setupRequest: (request) => ({ ...request, ...(signed.pop() ?? delivery()) }) }],
});
const { latency, duration, non2xx, errors } = result;
const [answered, failed] = [result['2xx'], non2xx + errors];
const loaded: Loaded = { answered, perSecond: answered / duration, p50: latency.p50, p99: latency.p99, failed };
console.log(JSON.stringify(loaded));
