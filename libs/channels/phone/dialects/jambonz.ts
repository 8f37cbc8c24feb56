/**
 * jambonz: JSON in, an array of verbs out. It records by streaming to a web socket: a recorder of the operator's takes the speech and
 * tells the line's recording address where the file is. Without a recorder nobody is asked to speak.
 */
import { limits } from '#libs/contract/limits.js';
import type { PhoneDocument, Prompt } from '../document.js';
import { apologies } from '../texts.js';
import type { Signature } from '../../verify/verification.js';
import { invitationOf, json, jsonFields, keysOf, provenBy, recordingOf, textOf, type Dialect, type Printing } from './dialect.js';

const untaken = new Set(['busy', 'failed', 'no-answer']);

/**
 * `t=seconds,v1=hex`; several `v1` while a secret rotates.
 * Source: https://docs.jambonz.org/webhooks/overview; held against the official library by tests.
 */
export const jambonzSignature: Signature = {
  kind: 'signature',
  signature: { header: 'jambonz-signature', prefix: 'v1=', separator: ',' },
  algorithm: 'sha256',
  encoding: 'hex',
  template: '{timestamp}.{body}',
  timestamp: {
    header: 'jambonz-signature',
    prefix: 't=',
    separator: ',',
    format: 'unix',
    toleranceSeconds: limits.phoneSignatureSeconds,
  },
};

export const jambonz: Dialect = {
  provider: 'jambonz',
  canSpeak: true,
  canRecord: ({ recorder }) => recorder !== undefined,
  canTranscribe: () => false,

  prove: provenBy(jambonzSignature),

  read(request, address) {
    const fields = jsonFields(request.body);
    const callId = textOf(fields.call_sid);
    if (!callId) return undefined;
    // `reason` says speechDetected, timeout or error where nothing was pressed; then there are no digits.
    if (address.to === 'step') return { kind: 'answer', callId, step: address.step, keys: keysOf(fields.digits) };
    if (address.to === 'recording') {
      const { recording } = recordingOf(fields.recording_url, fields.duration, fields.recording_id);
      return recording && { kind: 'recording', callId, recording };
    }
    const [caller, dialled, status] = [textOf(fields.from), textOf(fields.to), textOf(fields.call_status) ?? ''];
    if (address.to === 'ended') {
      return status === 'completed' || untaken.has(status) ? { kind: 'ended', callId, isAnswered: status === 'completed' } : undefined;
    }
    return {
      kind: 'start',
      callId,
      sipHeaders: headersOf(fields.sip),
      ...(caller && { caller }),
      ...(dialled && { dialled }),
      ...invitationOf(request),
    };
  },

  print: (document, printing) => json(verbs(document, printing)),
  fallback: () => json([...apologies.map(({ text, voice }) => spokenVerb(text, voice)), { verb: 'hangup' }]),
  nothing: json([]),
};

/** The SIP request that started the call is in its first message; extension headers only. */
function headersOf(sip: unknown): Record<string, string> {
  const headers = (sip as { headers?: unknown } | null | undefined)?.headers;
  if (typeof headers !== 'object' || headers === null) return {};
  const named = Object.entries(headers).filter(([name, value]) => /^x-/i.test(name) && textOf(value) !== undefined);
  return Object.fromEntries(named.map(([name, value]) => [name.toLowerCase(), String(value)]));
}

function verbs({ say, action }: PhoneDocument, printing: Printing): object[] {
  if (action.kind === 'hang-up') return [...say.map((prompt) => printed(prompt, printing)), { verb: 'hangup' }];
  if (action.kind === 'ask') {
    // A gather that ends sends what it has: what a key may interrupt is one prompt in one voice, at the end.
    const heard = say.map((prompt) => printed(prompt, printing));
    const from = heard.findLastIndex((each) => !isAlike(each, heard.at(-1))) + 1;
    const gather = { verb: 'gather', input: ['digits'], numDigits: 1, finishOnKey: '', dtmfBargein: true, listenDuringPrompt: true };
    return [...heard.slice(0, from), { ...gather, timeout: action.seconds, actionHook: printing.next, ...together(heard.slice(from)) }];
  }
  const listen = {
    verb: 'listen',
    url: printing.settings.recorder,
    mixType: 'mono',
    sampleRate: 8_000,
    playBeep: true,
    finishOnKey: '0123456789*#',
  };
  const ends = { maxLength: action.seconds, timeout: action.silenceSeconds, metadata: { recording: printing.recordingUrl } };
  return [...say.map((prompt) => printed(prompt, printing)), { ...listen, ...ends, actionHook: printing.next }];
}

type Heard = { verb: 'play'; url: string } | { verb: 'say'; text: string; synthesizer: { vendor: string; language: string } };

const isAlike = (a: Heard, b: Heard | undefined): boolean =>
  a.verb === 'say' ? b?.verb === 'say' && a.synthesizer.language === b.synthesizer.language : b?.verb === 'play';

function together(heard: readonly Heard[]): object {
  const [first] = heard;
  if (!first) return {};
  if (first.verb === 'play') return { play: { url: heard.map((each) => (each.verb === 'play' ? each.url : '')) } };
  return { say: { text: heard.map((each) => (each.verb === 'say' ? each.text : '')).join(' '), synthesizer: first.synthesizer } };
}

function printed(prompt: Prompt, printing: Printing): Heard {
  const sound = printing.sound(prompt);
  if (sound) return { verb: 'play', url: sound };
  const { text, voice } = printing.spoken(prompt);
  return spokenVerb(text, voice);
}

const spokenVerb = (text: string, language: string): Heard => ({ verb: 'say', text, synthesizer: { vendor: 'default', language } });
