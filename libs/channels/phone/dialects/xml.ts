/** TwiML and TeXML: the same verbs, but for what happens when nobody presses a key. */
import type { PhoneDocument, Prompt } from '../document.js';
import { apologies } from '../texts.js';
import type { Printed, Printing } from './dialect.js';

/** In what the two differ. */
export interface XmlWays {
  /** `attribute`: actionOnEmptyResult sends the silence; `redirect`: the gather falls through to one. */
  onSilence: 'attribute' | 'redirect';
  /** The attributes of <Record> that ask for a transcript. */
  transcript(url: string): Record<string, string>;
}

const type = 'text/xml; charset=utf-8';

export function printXml({ say, action }: PhoneDocument, printing: Printing, { onSilence, transcript }: XmlWays): Printed {
  const words = say.map((prompt) => printPrompt(prompt, printing)).join('');
  const again = element('Redirect', { method: 'POST' }, escape(printing.next));
  if (action.kind === 'hang-up') return response(words + element('Hangup'));
  if (action.kind === 'ask') {
    const attributes = {
      input: 'dtmf',
      timeout: String(action.seconds),
      numDigits: '1',
      finishOnKey: '',
      action: printing.next,
      method: 'POST',
      ...(onSilence === 'attribute' && { actionOnEmptyResult: 'true' }),
    };
    return response(element('Gather', attributes, words) + (onSilence === 'redirect' ? again : ''));
  }
  const attributes = {
    action: printing.next,
    method: 'POST',
    timeout: String(action.silenceSeconds),
    finishOnKey: '1234567890*#',
    maxLength: String(action.seconds),
    playBeep: 'true',
    recordingStatusCallback: printing.recordingUrl,
    recordingStatusCallbackEvent: 'completed',
    recordingStatusCallbackMethod: 'POST',
    ...(printing.transcriptUrl !== undefined && transcript(printing.transcriptUrl)),
  };
  // Where nothing was said the recording falls through.
  return response(words + element('Record', attributes) + again);
}

/** Nobody knows which language the caller speaks. */
export const apology = (): Printed =>
  response(apologies.map(({ voice, text }) => element('Say', { language: voice }, escape(text))).join('') + element('Hangup'));
export const emptyResponse = (): Printed => response('');

function printPrompt(prompt: Prompt, printing: Printing): string {
  const sound = printing.sound(prompt);
  if (sound) return element('Play', {}, escape(sound));
  const { text, voice } = printing.spoken(prompt);
  return element('Say', { language: voice }, escape(text));
}

const response = (inner: string): Printed => ({ type, body: `<?xml version="1.0" encoding="UTF-8"?>${element('Response', {}, inner)}` });

function element(name: string, attributes: Record<string, string> = {}, inner = ''): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeAttribute(value)}"`);
  return inner ? `<${name}${written.join('')}>${inner}</${name}>` : `<${name}${written.join('')}/>`;
}

/** Characters that XML 1.0 does not know are left out: a document with one would be refused as a whole. */
const escape = (text: string) =>
  text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
const escapeAttribute = (text: string) => escape(text).replaceAll('"', '&quot;');
