/** The five providers' ends of a call: what each sends when, in its own form, signed as it signs. */
import { createHash, createHmac, generateKeyPairSync, sign } from 'node:crypto';
import twilioLibrary from 'twilio';
import type { Provider } from '#libs/contract/line.js';
import type { NewLine } from '#libs/channels/phone/create-line.js';
import { publicOrigin, signingSecret } from './phone.js';

const telnyxKeys = generateKeyPairSync('ed25519');
export const telnyxPublicKey = telnyxKeys.publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64');

/** What a line of the provider is made with, for tests. */
export const lineOf: Record<Provider, Pick<NewLine, 'provider'> & Partial<NewLine>> = {
  twilio: { provider: 'twilio' },
  telnyx: { provider: 'telnyx', secret: telnyxPublicKey },
  vonage: { provider: 'vonage' },
  '46elks': { provider: '46elks', settings: { addresses: ['127.0.0.1'] } },
  jambonz: { provider: 'jambonz', settings: { recorder: 'wss://recorder.kuule.example/' } },
};

export interface Sent {
  path: string;
  body: string;
  headers: Record<string, string>;
}

/** Signs a body for the path that it is sent to. */
export type Sign = (path: string, body: string) => Record<string, string>;

const form = { 'content-type': 'application/x-www-form-urlencoded' };
const json = { 'content-type': 'application/json' };
const seconds = (at: number) => Math.floor(at / 1_000);

/** Signatures over whatever is sent; `at` is the provider's clock, `secret` and `origin` what it believes. */
export function signerOf(provider: Provider, { at = Date.now(), secret = signingSecret, origin = publicOrigin } = {}): Sign {
  switch (provider) {
    case 'twilio':
      return (path, body) => ({
        ...form,
        'x-twilio-signature': twilioLibrary.getExpectedTwilioSignature(
          secret,
          origin + path,
          Object.fromEntries(new URLSearchParams(body)),
        ),
      });
    case 'telnyx':
      return (_path, body) => ({
        ...form,
        'telnyx-timestamp': String(seconds(at)),
        'telnyx-signature-ed25519': sign(null, Buffer.from(`${seconds(at)}|${body}`), telnyxKeys.privateKey).toString('base64'),
      });
    case 'vonage':
      return (_path, body) => ({ ...json, authorization: `Bearer ${vonageToken(secret, body, seconds(at))}` });
    case 'jambonz':
      return (_path, body) => ({
        ...json,
        'jambonz-signature': `t=${seconds(at)},v1=${createHmac('sha256', secret)
          .update(`${seconds(at)}.${body}`)
          .digest('hex')}`,
      });
    case '46elks':
      return () => form;
  }
}

function vonageToken(secret: string, body: string, iat: number): string {
  const part = (of: object) => Buffer.from(JSON.stringify(of)).toString('base64url');
  const claims = { iss: 'Vonage', iat, jti: 'x', api_key: 'abcd1234', payload_hash: createHash('sha256').update(body).digest('hex') };
  const head = `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}`;
  return `${head}.${createHmac('sha256', secret).update(head).digest('base64url')}`;
}

/** What happens in a call, as the provider's body says it. */
export interface Saying {
  start(call: string, more?: { from?: string; to?: string }): string;
  /** A key, or silence. */
  key(call: string, key: string): string;
  /** After the speech: what goes to the next step, and what goes to the recording address. */
  spoken(call: string): string;
  recording(call: string): string;
  /** What it understood, where it writes that down; empty when it failed. */
  transcript?(call: string, text: string): string;
  /** Where it has what it understood, where it tells only that; undefined when it failed. */
  transcriptAt?(call: string, url: string | undefined): string;
  ended(call: string, isTaken?: boolean): string;
}

const [from, to] = ['+358401234567', '+358100000000'];
const encode = (fields: Record<string, string>) => new URLSearchParams(fields).toString();
const twilioForm = (call: string) => ({
  CallSid: call,
  AccountSid: 'AC00',
  From: from,
  To: to,
  CallStatus: 'in-progress',
  Direction: 'inbound',
});
const jambonzCall = (call: string) => ({
  call_sid: call,
  direction: 'inbound',
  from,
  to,
  call_status: 'in-progress',
  account_sid: 'a',
  trace_id: 't',
});
const vonageCall = (call: string) => ({ from: from.slice(1), to: to.slice(1), uuid: `leg-${call}`, conversation_uuid: call });
const recorded = {
  twilio: 'https://api.twilio.com/2010-04-01/Accounts/AC00/Recordings/RE01',
  telnyx: 'https://s3.telnyx.example/RE01.wav',
};

const likeTwilio = (provider: 'twilio' | 'telnyx'): Saying => ({
  start: (call, more = {}) => encode({ ...twilioForm(call), ...(more.from && { From: more.from }), ...(more.to && { To: more.to }) }),
  key: (call, key) => encode({ ...twilioForm(call), Digits: key, msg: 'Gather End' }),
  spoken: (call) => encode({ ...twilioForm(call), RecordingUrl: recorded[provider], RecordingDuration: '7', Digits: '#' }),
  recording: (call) =>
    encode({
      CallSid: call,
      AccountSid: 'AC00',
      RecordingSid: 'RE01',
      RecordingUrl: recorded[provider],
      RecordingStatus: 'completed',
      RecordingDuration: '7',
    }),
  transcript: (call, text) =>
    encode({
      ...twilioForm(call),
      TranscriptionSid: 'TR01',
      TranscriptionStatus: text ? 'completed' : 'failed',
      TranscriptionText: text,
      TranscriptionType: 'fast',
      RecordingSid: 'RE01',
      RecordingUrl: recorded[provider],
    }),
  ended: (call, isTaken = true) => encode({ ...twilioForm(call), CallStatus: isTaken ? 'completed' : 'no-answer' }),
});

export const sayings: Record<Provider, Saying> = {
  twilio: likeTwilio('twilio'),
  telnyx: likeTwilio('telnyx'),
  vonage: {
    start: (call, more = {}) => JSON.stringify({ ...vonageCall(call), ...more }),
    key: (call, key) => JSON.stringify({ ...vonageCall(call), dtmf: { digits: key, timed_out: key === '' }, speech: { results: [] } }),
    spoken: (call) => JSON.stringify({ ...vonageCall(call), recorded: true }),
    recording: (call) =>
      JSON.stringify({
        conversation_uuid: call,
        recording_uuid: 'RE01',
        recording_url: 'https://api.nexmo.com/v1/files/RE01',
        start_time: '2026-01-01T12:00:00Z',
        end_time: '2026-01-01T12:00:07Z',
        size: 12_345,
      }),
    transcriptAt: (call, url) =>
      JSON.stringify({
        conversation_uuid: call,
        type: 'record',
        recording_uuid: 'RE01',
        ...(url ? { status: 'transcribed', transcription_url: url } : { status: 'failed' }),
      }),
    ended: (call, isTaken = true) => JSON.stringify({ ...vonageCall(call), status: isTaken ? 'completed' : 'unanswered', duration: '20' }),
  },
  '46elks': {
    start: (call, more = {}) => encode({ direction: 'incoming', callid: call, from: more.from ?? from, to: more.to ?? to }),
    key: (call, key) => encode({ callid: call, from, to, result: key || 'failed' }),
    spoken: (call) => encode({ callid: call, from, to }),
    recording: (call) =>
      encode({ callid: call, created: '2026-01-01T12:00:00', duration: '7', wav: 'https://api.46elks.com/recordings/RE01.wav', from, to }),
    ended: (call, isTaken = true) => encode({ callid: call, state: isTaken ? 'success' : 'failed', duration: '20' }),
  },
  jambonz: {
    start: (call, more = {}) => JSON.stringify({ ...jambonzCall(call), ...more, sip: { headers: {} } }),
    key: (call, key) =>
      JSON.stringify({ ...jambonzCall(call), ...(key ? { digits: key, reason: 'dtmfDetected' } : { reason: 'timeout' }) }),
    spoken: (call) => JSON.stringify(jambonzCall(call)),
    recording: (call) =>
      JSON.stringify({ call_sid: call, recording_url: 'https://recorder.kuule.example/RE01.wav', recording_id: 'RE01', duration: 7 }),
    ended: (call, isTaken = true) => JSON.stringify({ ...jambonzCall(call), call_status: isTaken ? 'completed' : 'no-answer' }),
  },
};
