/** Twilio: forms in, TwiML out. */
import { isTwilioSignature } from '../signatures/twilio.js';
import {
  formFields,
  invitationOf,
  jsonFields,
  keysOf,
  recordingOf,
  textOf,
  wordsOf,
  type CallRecording,
  type Dialect,
  type PhoneEvent,
  type PhoneRequest,
} from './dialect.js';
import { apology, emptyResponse, printXml, type XmlWays } from './xml.js';

/** A call that nobody took. */
const untaken = new Set(['busy', 'failed', 'no-answer', 'canceled']);

export const twilio: Dialect = {
  provider: 'twilio',
  canSpeak: true,
  canRecord: () => true,
  canTranscribe: isEnglish,

  prove: (request, { secrets }) => {
    const signature = request.headers['x-twilio-signature'];
    if (typeof signature !== 'string') return 'signature';
    const { url, body } = request;
    return secrets.some((token) => isTwilioSignature(token, signature, url, body, !isJson(request))) ? undefined : 'signature';
  },

  read(request, address) {
    const fields = isJson(request) ? jsonFields(request.body) : formFields(request.body);
    const callId = textOf(fields.CallSid);
    if (!callId) return undefined;
    const heard = recordingOf(fields.RecordingUrl, fields.RecordingDuration, fields.RecordingSid);
    if (address.to === 'step')
      return { kind: 'answer', callId, step: address.step, keys: heard.recording ? '' : keysOf(fields.Digits), ...heard };
    if (address.to === 'recording')
      return fields.RecordingStatus === 'completed' && heard.recording
        ? { kind: 'recording', callId, recording: heard.recording }
        : undefined;
    if (address.to === 'transcript') return transcribed(callId, fields, heard);
    const caller = textOf(fields.From);
    if (address.to === 'ended') {
      const status = textOf(fields.CallStatus) ?? '';
      if (status !== 'completed' && !untaken.has(status)) return undefined;
      return { kind: 'ended', callId, isAnswered: status === 'completed' };
    }
    const dialled = textOf(fields.To);
    return {
      kind: 'start',
      callId,
      sipHeaders: sipHeaders(fields),
      ...(caller && { caller }),
      ...(dialled && { dialled }),
      ...invitationOf(request),
    };
  },

  print: (document, printing) => printXml(document, printing, ways),
  fallback: apology,
  nothing: emptyResponse(),
};

/** Silence is sent by an attribute; `transcribe` knows English and recordings of up to two minutes. */
const ways: XmlWays = { onSilence: 'attribute', transcript: (url) => ({ transcribe: 'true', transcribeCallback: url }) };

function isEnglish(language: string): boolean {
  return /^en\b/i.test(language);
}

/** `completed` brings the text; `failed`, nothing. What is under way says nothing yet. */
function transcribed(
  callId: string,
  fields: Readonly<Record<string, unknown>>,
  heard: { recording?: CallRecording },
): PhoneEvent | undefined {
  const status = textOf(fields.TranscriptionStatus);
  if (status !== 'completed' && status !== 'failed') return undefined;
  return { kind: 'transcript', callId, text: status === 'completed' ? wordsOf(fields.TranscriptionText) : '', ...heard };
}

export const isJson = ({ headers }: PhoneRequest): boolean => String(headers['content-type'] ?? '').startsWith('application/json');

/** `SipHeader_X-Queue=…` among the fields, by the header's name in small letters. */
export function sipHeaders(fields: Readonly<Record<string, unknown>>): Record<string, string> {
  const named = Object.entries(fields).filter(([name, value]) => /^SipHeader_X-/i.test(name) && textOf(value) !== undefined);
  return Object.fromEntries(named.map(([name, value]) => [name.slice('SipHeader_'.length).toLowerCase(), String(value)]));
}
