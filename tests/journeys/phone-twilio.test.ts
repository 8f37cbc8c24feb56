/** A call on Twilio's side, from the first request to the stored feedback. */
import { randomUUID } from 'node:crypto';
import { addLine, askAsTwilio, publicOrigin } from '#tests/support/phone.js';
import { eventually, startTestKuule, type TestKuule } from '#tests/support/kuule.js';

describe('a call over Twilio', () => {
  let kuule: TestKuule;
  beforeAll(async () => {
    kuule = await startTestKuule({ env: { KUULE_PUBLIC_URL: publicOrigin } });
  });
  afterAll(() => kuule.stop());

  it('goes from the first request to a stored feedback', async () => {
    const line = await addLine(kuule, { provider: 'twilio' }, { languages: ['fi', 'sv'] });
    const base = `/api/v1/phone/twilio/${line.key}`;
    const call = {
      CallSid: `CA${randomUUID().replaceAll('-', '')}`,
      AccountSid: 'AC1',
      From: '+358401234567',
      To: '+358100000000',
      CallStatus: 'in-progress',
      CallerCity: '',
    };
    // A cold process on a busy machine may be over its budget and apologise; a provider that asks again is answered.
    const first = await eventually('the first document', async () => {
      const answer = await askAsTwilio(kuule, `${base}/start`, call);
      return answer.body.includes('<Gather') && answer;
    });
    expect(first.status).toBe(200);
    expect(first.type).toMatch('text/xml');
    expect(first.body).toContain('På svenska, tryck 2.');
    expect(first.body).toContain(`action="${publicOrigin}${base}/steps/1"`);
    expect((await askAsTwilio(kuule, `${base}/steps/1`, { ...call, Digits: '2' })).body).toContain('Hur gick det att uträtta ditt ärende?');
    expect((await askAsTwilio(kuule, `${base}/steps/2`, { ...call, Digits: '4' })).body).toContain('Det var lätt att uträtta ärendet.');
    expect((await askAsTwilio(kuule, `${base}/steps/3`, { ...call, Digits: '5' })).body).toContain('Tala efter tonen');
    expect((await askAsTwilio(kuule, `${base}/steps/4`, { ...call, Digits: '' })).body).toContain('<Record ');
    const last = await askAsTwilio(kuule, `${base}/steps/5`, {
      ...call,
      RecordingUrl: 'https://api.twilio.com/r/RE1',
      RecordingDuration: '7',
      Digits: '#',
    });
    expect(last.body).toContain('Tack för din respons!');
    expect(last.body).toContain('<Hangup/>');
    await askAsTwilio(kuule, `${base}/ended`, { ...call, CallStatus: 'completed' });
    expect(
      await kuule.rows(
        'select f.rating, f.answers, f.language, f.mode, f.selection, f.sender_kind from kuule.feedback f join kuule.line l on l.id = f.sender where l.key = $1',
        [line.key],
      ),
    ).toEqual([{ rating: 4, answers: { ease: 5 }, language: 'sv', mode: 'phone', selection: 'open', sender_kind: 'phone' }]);
    expect(
      await kuule.rows(
        `select steps, language, answered_at is not null as answered, rated_at is not null as rated, ended_at is not null as ended, sent_at = changed_at as sent
         from kuule.call c join kuule.line l on l.id = c.line where l.key = $1`,
        [line.key],
      ),
    ).toEqual([{ steps: 6, language: 'sv', answered: true, rated: true, ended: true, sent: true }]);
  });
});
