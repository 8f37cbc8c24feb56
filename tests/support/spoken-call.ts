/** A caller who rates with 2 and says something after the tone, on a Twilio line whose provider is a server of the test. */
import { randomUUID } from 'node:crypto';
import { askAsTwilio, type Called } from './phone.js';

/** @returns the provider's id of the call's recording. */
export async function speakAfterTone(kuule: Called, line: string, provider: { origin: string }): Promise<string> {
  const CallSid = `CA${randomUUID().replaceAll('-', '')}`;
  const RecordingSid = `RE${CallSid.slice(2, 12)}`;
  const base = `/api/v1/phone/twilio/${line}`;
  const caller = { CallSid, AccountSid: 'AC1', From: '+358401234567', To: '+358100000000' };
  const ask = (path: string, more: Record<string, string> = {}) =>
    askAsTwilio(kuule, base + path, { ...caller, ...more }, { origin: kuule.origin });
  await ask('/start');
  let { body } = await ask('/steps/1', { Digits: '2' });
  let step = 2;
  // Whatever the questionnaire asks is answered with 3; where speech is offered, silence leads to the tone.
  for (; !body.includes('<Record ') && step < 9; step++) {
    ({ body } = await ask(`/steps/${step}`, { Digits: body.includes('äänimerkin jälkeen') ? '' : '3' }));
  }
  const RecordingUrl = `${provider.origin}/2010-04-01/Accounts/AC1/Recordings/${RecordingSid}`;
  await ask(`/steps/${step}`, { RecordingUrl, RecordingSid, RecordingDuration: '2', Digits: '#' });
  return RecordingSid;
}
