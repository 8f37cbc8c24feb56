/** One dialogue over every dialect: the same feedback, and the documents that are written down in tests/golden/phone. */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import twilioLibrary from 'twilio';
import { providers, type LineSettings, type Provider } from '#libs/contract/line.js';
import { callsOfLine, feedbackOfLine, TestCall } from '#tests/support/phone-call.js';
import { addLine, post, publicOrigin } from '#tests/support/phone.js';
import { lineOf, sayings, signerOf } from '#tests/support/phone-providers.js';
import { startTestKuule, type TestKuule } from '#tests/support/kuule.js';

const golden = join(import.meta.dirname, '../../../tests/golden/phone');
const { validate } = createRequire(import.meta.url)('@jambonz/verb-specifications') as {
  validate(logger: object, verbs: object[]): void;
};

/** Those whose transcripts are read. */
const transcribers = providers.filter((provider) => sayings[provider].transcript);

/** Language, a wrong key, the rating, the question, silence at the offer to speak, speech, thanks. */
async function converse(call: TestCall): Promise<string[]> {
  const answers = [
    await call.start(),
    await call.press(1, '2'),
    await call.press(2, '7'),
    await call.press(3, '4'),
    await call.press(4, '5'),
    await call.press(5, ''),
    await call.speak(6),
  ];
  await call.recording();
  await call.end();
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  return answers.map(({ body }) => body);
}

describe('the same dialogue over', () => {
  let kuule: TestKuule;
  const documents = new Map<Provider, string[]>();
  beforeAll(async () => {
    kuule = await startTestKuule({ env: { KUULE_PUBLIC_URL: publicOrigin } });
  });
  afterAll(() => kuule.stop());

  it.each(providers)('5.2 item 13: %s gives the same feedback', async (provider) => {
    const made = await addLine(kuule, { ...lineOf[provider] }, { languages: ['fi', 'sv', 'en', 'ru'] });
    const bodies = await converse(new TestCall(kuule, { provider, ...made }));
    documents.set(
      provider,
      bodies.map((body) => body.replaceAll(made.key, 'LINE').replaceAll(made.secret ?? '\0', 'SECRET')),
    );
    expect(await feedbackOfLine(kuule, made.key)).toEqual([{ rating: 4, answers: { ease: 5 }, language: 'sv', selection: 'open' }]);
    expect(await callsOfLine(kuule, made.key)).toEqual([{ steps: 7, answered: true, rated: true, ended: true }]);
  });

  it.each(providers)('5.2 item 13: %s is asked for in these words', async (provider) => {
    const file = join(golden, `${provider}.txt`);
    const text = `${documents.get(provider)!.join('\n\n')}\n`;
    if (process.env.KUULE_TEST_WRITE_GOLDEN) await writeFile(file, text);
    expect(text).toBe(await readFile(file, 'utf8'));
  });

  describe.each(transcribers)('%s writes down what was said', (provider) => {
    const transcription = 'provider' as const;
    /** Up to the speech, in English. */
    async function spoken(settings: LineSettings, languages = ['en', 'fi']) {
      const made = await addLine(kuule, { ...lineOf[provider], settings }, { languages });
      const call = new TestCall(kuule, { provider, ...made });
      await call.start();
      await call.press(1, '1');
      await call.press(2, '4');
      await call.press(3, '0');
      const { body } = await call.press(4, '');
      return { call, line: made.key, document: body.replaceAll(made.key, 'LINE') };
    }
    const state = (line: string) =>
      kuule.rows<{ source: string | null; waits: boolean; words: boolean; rating: number }>(
        `select r.transcript_source as source, r.transcribe_at > now() as waits, f.comment_received_at is not null as words, f.rating
         from kuule.recording r join kuule.line l on l.id = r.line join kuule.feedback f on f.id = r.feedback where l.key = $1`,
        [line],
      );

    it('when it is asked in these words', async () => {
      const { document } = await spoken({ transcription });
      const file = join(golden, `${provider}-transcript.txt`);
      if (process.env.KUULE_TEST_WRITE_GOLDEN) await writeFile(file, `${document}\n`);
      expect(`${document}\n`).toBe(await readFile(file, 'utf8'));
    });

    it('is not asked by a line that keeps its recordings for others, nor in a language that it does not know', async () => {
      const address = '/LINE/transcript';
      expect((await spoken({ transcription })).document).toContain(address);
      expect((await spoken({})).document).not.toContain(address);
      expect((await spoken({ transcription }, ['fi', 'en'])).document).not.toContain(address);
    });

    it('and its words are the comment, once, whatever comes first', async () => {
      const { call, line } = await spoken({ transcription });
      expect((await call.transcript('It took too long to get through.')).status).toBe(200);
      await call.speak(5);
      await call.recording();
      expect((await call.transcript('Other words the second time.')).status).toBe(200);
      expect(await state(line)).toMatchObject([{ source: 'provider', words: true, rating: 4 }]);
    });

    it('5.2 item 10: and a failure leaves the rating, and the recording for others at once', async () => {
      const { call, line } = await spoken({ transcription });
      await call.speak(5);
      expect(await state(line)).toEqual([{ source: null, waits: true, words: false, rating: 4 }]);
      expect((await call.transcript('')).status).toBe(200);
      expect(await state(line)).toEqual([{ source: null, waits: false, words: false, rating: 4 }]);
    });

    it('5.2 item 5: and nobody else does: a wrong signature stores nothing', async () => {
      const { call, line } = await spoken({ transcription });
      await call.speak(5);
      const path = `/api/v1/phone/${provider}/${line}/transcript`;
      const body = sayings[provider].transcript!(call.id, 'Words of a stranger.');
      const headers = signerOf(provider)(path, sayings[provider].transcript!(call.id, 'Other words.'));
      expect((await post(kuule, path, body, headers)).status).toBe(403);
      expect((await post(kuule, path, body, { 'content-type': headers['content-type']! })).status).toBe(403);
      expect(await state(line)).toMatchObject([{ source: null, waits: true }]);
    });

    it('but is not heard by a line that people type for since', async () => {
      const { call, line } = await spoken({ transcription: 'manual' });
      await call.speak(5);
      expect((await call.transcript('Words that nobody asked for.')).status).toBe(200);
      expect(await state(line)).toMatchObject([{ source: null, words: false }]);
    });
  });

  it('Twilio is asked for a transcript as its own library asks', async () => {
    const url = `${publicOrigin}/api/v1/phone/twilio/LINE/transcript`;
    const theirs = new twilioLibrary.twiml.VoiceResponse();
    theirs.record({ transcribe: true, transcribeCallback: url });
    const [attributes = ''] = /transcribe=.*"(?=\/>)/.exec(theirs.toString()) ?? [];
    expect(attributes).toContain(url);
    expect(await readFile(join(golden, 'twilio-transcript.txt'), 'utf8')).toContain(attributes);
  });

  it('jambonz is answered in verbs that its own specification knows', () => {
    for (const document of documents.get('jambonz')!) validate(console, JSON.parse(document) as object[]);
    expect(() => validate(console, [{ verb: 'gather', nonsense: 1 }])).toThrow();
  });
});
