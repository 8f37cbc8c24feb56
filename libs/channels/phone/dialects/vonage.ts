/**
 * Vonage: JSON in (the first question may come by GET), NCCO out. NCCO knows no jump: what follows a recording is asked for by `notify`,
 * whose answer replaces what is being played.
 */
import { limits } from '#libs/contract/limits.js';
import { apologies } from '../texts.js';
import { vonageClaims } from '../signatures/vonage.js';
import type { PhoneDocument } from '../document.js';
import {
  invitationOf,
  json,
  jsonFields,
  keysOf,
  recordingOf,
  textOf,
  type Dialect,
  type PhoneEvent,
  type PhoneRequest,
  type Printing,
} from './dialect.js';
import { sipHeaders } from './twilio.js';

const untaken = new Set(['busy', 'cancelled', 'failed', 'rejected', 'timeout', 'unanswered']);

export const vonage: Dialect = {
  provider: 'vonage',
  canSpeak: true,
  canRecord: () => true,
  canTranscribe: (language) => transcriptLanguage(language) !== undefined,

  prove({ headers, body }, { secrets, now }) {
    const token = /^Bearer (\S{1,4000})$/i.exec(String(headers.authorization ?? ''))?.[1];
    const claims = token && secrets.map((secret) => vonageClaims(secret, token, body)).find((each) => each !== undefined);
    if (!claims) return 'signature';
    return Math.abs(now / 1_000 - claims.iat) <= limits.phoneSignatureSeconds ? undefined : 'timestamp';
  },

  read(request, address) {
    const fields = request.method === 'GET' ? request.query : jsonFields(request.body);
    // The conversation is what every request of a call names, recordings included.
    const callId = textOf(fields.conversation_uuid);
    if (!callId) return undefined;
    if (address.to === 'step') return { kind: 'answer', callId, step: address.step, keys: pressed(fields.dtmf) };
    if (address.to === 'recording') {
      const { recording } = recordingOf(fields.recording_url, between(fields.start_time, fields.end_time), fields.recording_uuid);
      return recording && { kind: 'recording', callId, recording };
    }
    if (address.to === 'transcript') return transcribed(callId, fields);
    if (address.to === 'ended') {
      const status = textOf(fields.status) ?? '';
      return status === 'completed' || untaken.has(status) ? { kind: 'ended', callId, isAnswered: status === 'completed' } : undefined;
    }
    return started(request, fields, callId);
  },

  print: (document, printing) => json(ncco(document, printing)),
  fallback: () => json(apologies.map(({ text, voice }) => ({ action: 'talk', text, language: voice }))),
  nothing: json({}),
};

function started(request: PhoneRequest, fields: Readonly<Record<string, unknown>>, callId: string): PhoneEvent {
  const [caller, dialled] = [textOf(fields.from), textOf(fields.to)];
  return {
    kind: 'start',
    callId,
    sipHeaders: sipHeaders(fields),
    ...(caller && { caller }),
    ...(dialled && { dialled }),
    ...invitationOf(request),
  };
}

/** `{digits, timed_out}`; older accounts send the digits alone. */
const pressed = (dtmf: unknown): string => keysOf(typeof dtmf === 'object' && dtmf !== null ? (dtmf as { digits?: unknown }).digits : dtmf);

/** Of the languages of its speech recognition those in which callers are spoken to; the tags are those of the official Java library. */
const transcriptLanguages: Readonly<Record<string, string>> = { fi: 'fi-FI', sv: 'sv-SE', en: 'en-GB', ru: 'ru-RU' };
const transcriptLanguage = (language: string): string | undefined => transcriptLanguages[language.toLowerCase().split('-')[0] ?? ''];

/** `transcribed` tells where the words are. Of anything else nothing is documented: it is taken for a failure. */
function transcribed(callId: string, { status, transcription_url: at }: Readonly<Record<string, unknown>>): PhoneEvent {
  const url = status === 'transcribed' ? textOf(at, 2_000) : undefined;
  return url && URL.canParse(url) ? { kind: 'transcript-address', callId, url } : { kind: 'transcript', callId, text: '' };
}

/** Seconds between two times of day that the provider names. */
function between(from: unknown, to: unknown): number | undefined {
  const seconds = (Date.parse(String(to)) - Date.parse(String(from))) / 1_000;
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined;
}

/** An NCCO ends the call where it ends. */
function ncco({ say, action }: PhoneDocument, printing: Printing): unknown[] {
  const isAsked = action.kind === 'ask';
  const words = say.map((prompt) => {
    const sound = printing.sound(prompt);
    if (sound) return { action: 'stream', streamUrl: [sound], ...(isAsked && { bargeIn: true }) };
    const { text, voice } = printing.spoken(prompt);
    return { action: 'talk', text, language: voice, ...(isAsked && { bargeIn: true }) };
  });
  const to = (url: string) => ({ eventUrl: [url], eventMethod: 'POST' });
  if (action.kind === 'hang-up') return words;
  if (action.kind === 'ask') {
    return [
      ...words,
      { action: 'input', type: ['dtmf'], dtmf: { maxDigits: 1, timeOut: action.seconds, submitOnHash: false }, ...to(printing.next) },
    ];
  }
  const record = {
    action: 'record',
    format: 'wav',
    beepStart: true,
    endOnSilence: action.silenceSeconds,
    endOnKey: '#',
    timeOut: action.seconds,
    ...(printing.transcriptUrl && {
      transcription: { language: transcriptLanguage(printing.language ?? ''), ...to(printing.transcriptUrl), sentimentAnalysis: false },
    }),
  };
  return [...words, { ...record, ...to(printing.recordingUrl) }, { action: 'notify', payload: { recorded: true }, ...to(printing.next) }];
}
