/**
 * A process of callers, or of senders: LOAD_CONNECTIONS of them, each with one request under way at a time, for LOAD_SECONDS. A caller
 * starts a call on LOAD_LINE, rates it, answers and hangs up, every request signed as Twilio signs; a sender, of LOAD_TOKEN, puts a
 * rating. Prints the milliseconds that each answer took as JSON; of a call, those of the documents that somebody waits for.
 */
import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { twilioSignature } from '#libs/channels/phone/signatures/twilio.js';
import { sign } from '#libs/channels/verify/sign.js';

const { LOAD_URL = '', LOAD_ORIGIN = '', LOAD_LINE, LOAD_SECRET = '', LOAD_TOKEN = '', LOAD_CONNECTIONS, LOAD_SECONDS } = process.env;
const until = Date.now() + Number(LOAD_SECONDS) * 1_000;
const agent = new Agent({ keepAlive: true, maxSockets: Number(LOAD_CONNECTIONS) });
const took: number[] = [];

/** @returns the milliseconds until the whole answer was there. @throws where it is no 2xx. */
function send(method: string, path: string, body: string, headers: Record<string, string>): Promise<number> {
  const from = performance.now();
  return new Promise((done, fail) => {
    const sent = request(
      LOAD_URL + path,
      { method, agent, headers: { ...headers, 'content-length': Buffer.byteLength(body) } },
      (answer) => {
        answer.resume().on('end', () => {
          if (answer.statusCode === 200 || answer.statusCode === 201) done(performance.now() - from);
          else fail(new Error(`${path} was answered ${answer.statusCode}`));
        });
      },
    );
    sent.on('error', fail).end(body);
  });
}

async function call(): Promise<void> {
  const id = `CA${randomUUID()}`;
  const say = (to: string, fields: Record<string, string>) => {
    const path = `/api/v1/phone/twilio/${LOAD_LINE}/${to}`;
    const all = { AccountSid: 'AC00', CallSid: id, CallStatus: 'in-progress', From: '+358401234567', To: '+358100000000', ...fields };
    const form = Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1));
    const unsigned = { body: Buffer.alloc(0), id: '', at: new Date(), url: LOAD_ORIGIN + path, form: form.flat().join('') };
    const headers = { 'content-type': 'application/x-www-form-urlencoded', ...sign(twilioSignature, unsigned, LOAD_SECRET) };
    return send('POST', path, new URLSearchParams(form).toString(), headers);
  };
  took.push(await say('start', {}));
  took.push(await say('steps/1', { Digits: '4' }));
  took.push(await say('steps/2', { Digits: '3' }));
  await say('ended', { CallStatus: 'completed' });
}

async function rating(): Promise<void> {
  const now = new Date().toISOString();
  const body = JSON.stringify({ touchpoint: 'city-chat', mode: 'chat', rating: 4, language: 'en', occurredAt: now, sentAt: now });
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${LOAD_TOKEN}` };
  took.push(await send('PUT', `/api/v1/feedback/${randomUUID()}`, body, headers));
}

const one = LOAD_LINE ? call : rating;
const goOn = async () => {
  while (Date.now() < until) await one();
};
await Promise.all(Array.from({ length: Number(LOAD_CONNECTIONS) }, goOn));
agent.destroy();
console.log(JSON.stringify(took));
