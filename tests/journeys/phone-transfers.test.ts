/** What a caller hears who was transferred to another touchpoint: sentences about that one, whoever recorded them. */
import { existsSync } from 'node:fs';
import type { LineSettings, Provider } from '#libs/contract/line.js';
import { startTestKuule, type TestKuule } from '#tests/support/kuule.js';
import { TestCall, type TestLine } from '#tests/support/phone-call.js';
import { lineOf } from '#tests/support/phone-providers.js';
import { addLine, addPhoneTouchpoint, publicOrigin } from '#tests/support/phone.js';
import { toneWav } from '#tests/support/recording-home.js';

const transferNumber = '+358100200300';
const describeWithEspeak = existsSync('/usr/bin/espeak-ng') ? describe : describe.skip;
if (describeWithEspeak === describe.skip) process.stderr.write('Skipped: placeholders of transferred calls. Install espeak-ng.\n');

describe('a call that was transferred to another touchpoint', () => {
  let kuule: TestKuule;
  let own: string;
  let other: string;
  beforeAll(async () => {
    kuule = await startTestKuule({ env: { KUULE_PUBLIC_URL: publicOrigin } });
    [own, other] = [await addPhoneTouchpoint(kuule), await addPhoneTouchpoint(kuule)];
    const question = { key: 'staff', kind: 'scale', text: { fi: 'Palvelu oli ystävällistä' } };
    await kuule.rows(
      `insert into kuule.questionnaire (organisation, name, version, questions) select id, 'of-passports', 1, $1 from kuule.organisation where key = 'demo'`,
      [JSON.stringify([question])],
    );
    await kuule.rows(
      `update kuule.touchpoint set name = '{"fi":"Passineuvonta"}', questionnaire = 'of-passports', questionnaire_version = 1 where key = $1`,
      [other],
    );
  });
  afterAll(() => kuule.stop());

  /** A line of the first touchpoint that is transferred to the second one. */
  const newLine = async (provider: Provider, settings: LineSettings = {}, touchpoint = own): Promise<TestLine> => {
    const made = lineOf[provider];
    const transfers = [{ to: transferNumber, touchpoint: other }];
    return { provider, ...(await addLine(kuule, { ...made, touchpoint, settings: { ...made.settings, ...settings, transfers } })) };
  };
  /** Of as many tenths of a second, by which it is known. */
  const record = (line: TestLine, prompt: string, tenths: number) =>
    kuule.rows(
      `insert into kuule.prompt (organisation, line, language, prompt, wav, etag) select organisation, id, 'fi', $2, $3, $4 from kuule.line where key = $1`,
      [line.key, prompt, toneWav(tenths / 10), `of-${tenths}`],
    );
  const transferred = async (line: TestLine): Promise<string> => (await new TestCall(kuule, line).start({ to: transferNumber })).body;
  /** Addresses of sounds in a document, by the name of their sentence. */
  const soundsIn = (body: string) =>
    new Map(
      [...body.matchAll(/https:[^"<\\]*\/([a-z-]+)\.wav/g)].map(([address, prompt]) => [prompt!, address.slice(publicOrigin.length)]),
    );
  const hear = async (path = 'nowhere') => {
    const response = await fetch(kuule.origin + path);
    return { status: response.status, etag: response.headers.get('etag'), bytes: Buffer.from(await response.arrayBuffer()) };
  };

  it.each(['twilio', '46elks'] as const)('hears over %s the recordings that say the sentence of that touchpoint', async (provider) => {
    const line = await newLine(provider);
    await record(line, 'greeting', 11);
    await record(line, 'rating', 12);
    const theirs = await newLine('twilio', {}, other);
    await record(theirs, 'greeting', 13);
    await record(theirs, 'rating', 14);
    const sounds = soundsIn(await transferred(line));
    // The greeting names the touchpoint; the rating is asked everywhere in the same words, so the line's own voice goes on.
    expect(await hear(sounds.get('greeting'))).toMatchObject({ status: 200, etag: '"of-13"' });
    expect(await hear(sounds.get('rating'))).toMatchObject({ status: 200, etag: '"of-12"' });
    // Not transferred, it is as ever.
    const straight = soundsIn((await new TestCall(kuule, line).start()).body);
    expect(await hear(straight.get('greeting'))).toMatchObject({ status: 200, etag: '"of-11"' });
    await kuule.rows('delete from kuule.prompt');
  });

  it('hears the provider’s voice where nobody recorded the sentence of that touchpoint', async () => {
    const line = await newLine('twilio');
    await record(line, 'greeting', 11);
    const body = await transferred(line);
    expect(body).toContain('Passineuvonta');
    expect([...soundsIn(body).keys()]).toEqual([]);
  });

  it('hears the line’s own greeting where its words are the same for all', async () => {
    const line = await newLine('twilio', { texts: { greeting: { fi: 'Tervetuloa.' } } });
    await record(line, 'greeting', 11);
    expect(await hear(soundsIn(await transferred(line)).get('greeting'))).toMatchObject({ etag: '"of-11"' });
  });

  it('leads to no sounds of touchpoints that the line is not transferred to', async () => {
    const line = await newLine('46elks');
    const path = (about: string) => `/api/v1/phone/prompts/${line.key}/${about}/fi/greeting.wav`;
    for (const about of ['city-chat', 'nowhere-at-all', '%00', 'x']) expect((await hear(path(about))).status).toBe(404);
  });

  describeWithEspeak('without recordings', () => {
    it('hears placeholders of that touchpoint over 46elks, its questions too', async () => {
      const line = await newLine('46elks');
      const call = new TestCall(kuule, line);
      const sounds = soundsIn((await call.start({ to: transferNumber })).body);
      const straight = soundsIn((await new TestCall(kuule, line).start()).body);
      const heard = await hear(sounds.get('greeting'));
      expect(heard.status).toBe(200);
      expect(heard.etag).not.toBe((await hear(straight.get('greeting'))).etag);
      const question = soundsIn((await call.press(1, '4')).body).get('question-staff');
      expect(question).toContain(`/${other}/fi/question-staff.wav`);
      expect((await hear(question)).status).toBe(200);
    });
  });
});
