/**
 * 46elks: forms in, JSON actions out. It signs nothing: requests must come from its addresses and name the line's secret in their path.
 * It has no voice: every prompt is a sound file. Keys count during the last sound of a question only.
 */
import type { PhoneDocument } from '../document.js';
import { isListed } from '../signatures/addresses.js';
import { isSame } from '../../verify/verify.js';
import { formFields, invitationOf, json, keysOf, recordingOf, textOf, type Dialect, type Printing } from './dialect.js';

/** Documented at https://46elks.com/docs/overview (webhooks); a line may name others. */
export const documentedAddresses: readonly string[] = ['176.10.154.199', '85.24.146.132', '185.39.146.243', '2001:9b0:2:902::199'];

export const fortySixElks: Dialect = {
  provider: '46elks',
  canSpeak: false,
  canRecord: () => true,
  canTranscribe: () => false,

  prove({ address, pathSecret = '' }, { secrets, settings }) {
    if (!isListed(address, settings.addresses ?? documentedAddresses)) return 'address';
    return secrets.some((secret) => isSame(secret, pathSecret)) ? undefined : 'secret';
  },

  read(request, address) {
    const fields = formFields(request.body);
    const callId = textOf(fields.callid);
    if (!callId) return undefined;
    // Where nothing was pressed, `result` is a word.
    if (address.to === 'step') return { kind: 'answer', callId, step: address.step, keys: keysOf(fields.result) };
    if (address.to === 'recording') {
      const { recording } = recordingOf(fields.wav, fields.duration);
      return recording && { kind: 'recording', callId, recording };
    }
    if (address.to === 'ended') return { kind: 'ended', callId, isAnswered: !['busy', 'failed', 'no-answer'].includes(fields.state ?? '') };
    const [caller, dialled] = [textOf(fields.from), textOf(fields.to)];
    return { kind: 'start', callId, sipHeaders: {}, ...(caller && { caller }), ...(dialled && { dialled }), ...invitationOf(request) };
  },

  print: (document, printing) => json(actions(document, printing)),
  fallback: (sorry) => json({ play: sorry, next: { hangup: 'normal' } }),
  nothing: json({}),
};

/** Sounds one after the other, each the next of the one before, and the key or the recording at the end. */
function actions({ say, action }: PhoneDocument, printing: Printing): object {
  const sounds = say.map((prompt) => printing.sound(prompt) ?? printing.tone);
  const whenhangup = printing.endedUrl;
  if (action.kind === 'ask') {
    const question = sounds.at(-1) ?? printing.tone;
    const ivr = { ivr: question, digits: 1, timeout: Math.min(action.seconds, 30), repeat: 1, next: printing.next, whenhangup };
    return played(sounds.slice(0, -1), ivr);
  }
  if (action.kind === 'hang-up') return played(sounds, { hangup: 'normal' });
  const record = { record: printing.recordingUrl, timelimit: action.seconds, silencedetection: 'yes', next: printing.next, whenhangup };
  return played([...sounds, printing.tone], record);
}

const played = (sounds: readonly string[], last: object): object => sounds.reduceRight<object>((next, play) => ({ play, next }), last);
