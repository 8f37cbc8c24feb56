/** A provider that tells where it has written down what was said: the worker fetches the words, and they are a comment like any other. */
import { createVerify, generateKeyPairSync } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LineSettings } from '#libs/contract/line.js';
import { eventually, startTestKuule, type TestKuule } from '#tests/support/kuule.js';
import { TestCall } from '#tests/support/phone-call.js';
import { sayings, signerOf } from '#tests/support/phone-providers.js';
import { addLine, post, publicOrigin } from '#tests/support/phone.js';
import { TestService, toneWav, type Asked } from '#tests/support/recording-home.js';

const golden = join(import.meta.dirname, '../../../tests/golden/phone');
const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2_048 });
const credentials = `an-application:${privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()}`;

/** Whether the request carries a token that the application's key signed. */
function isSigned({ authorization = '' }: Asked): boolean {
  const [head = '', claims = '', signature = ''] = authorization.replace('Bearer ', '').split('.');
  const { application_id: application } = JSON.parse(Buffer.from(claims || 'e30', 'base64url').toString()) as { application_id?: string };
  const isOurs = createVerify('sha256').update(`${head}.${claims}`).verify(publicKey, signature, 'base64url');
  return isOurs && application === 'an-application';
}

describe('Vonage, asked to write down what was said', () => {
  let kuule: TestKuule;
  let provider: TestService;
  beforeAll(async () => {
    provider = await TestService.open();
    kuule = await startTestKuule({ env: { KUULE_PUBLIC_URL: publicOrigin, KUULE_PRIVATE_TARGETS: '127.0.0.0/8' } });
  });
  afterAll(async () => {
    await kuule.stop();
    provider.close();
  });
  beforeEach(() => {
    provider.asked.length = 0;
    provider.answer = (_, response) => void response.writeHead(404).end();
  });

  /** Up to the speech, in Finnish. */
  async function spoken(settings: LineSettings = {}, languages = ['fi', 'en']) {
    const made = { transcription: 'provider', apiBase: provider.origin, ...settings } as const;
    const { key } = await addLine(kuule, { provider: 'vonage', credentials, settings: made }, { languages });
    const call = new TestCall(kuule, { provider: 'vonage', key });
    await call.start();
    await call.press(1, '1');
    await call.press(2, '2');
    await call.press(3, '0');
    // Why it was not good, and how easy it was: passed over.
    const { body } = await call.press(4, '0');
    const document = body.includes('"record"') ? body : (await call.press(5, '')).body;
    return { call, line: key, document: document.replaceAll(key, 'LINE') };
  }
  const state = (line: string) =>
    kuule.rows<{ source: string | null; waits: boolean; address: Buffer | null }>(
      `select r.transcript_source as source, r.transcribe_at > now() as waits, r.transcript_sealed as address
       from kuule.recording r join kuule.line l on l.id = r.line where l.key = $1`,
      [line],
    );

  it('is asked in these words, in the languages that it knows', async () => {
    const { document } = await spoken();
    const file = join(golden, 'vonage-transcript.txt');
    if (process.env.KUULE_TEST_WRITE_GOLDEN) await writeFile(file, `${document}\n`);
    expect(`${document}\n`).toBe(await readFile(file, 'utf8'));
    expect((await spoken({}, ['sv', 'en'])).document).toContain('"language":"sv-SE"');
    expect((await spoken({}, ['et', 'en'])).document).not.toContain('/LINE/transcript');
    expect((await spoken({ transcription: 'service' })).document).not.toContain('/LINE/transcript');
  });

  it('tells where the words are; they are fetched with the line’s own token and are the comment', async () => {
    const said = { sentence: 'Jono oli pitkä, soittakaa Aino Virtaselle.', words: [{ word: 'Jono', confidence: 0.9 }] };
    provider.answer = (asked, response) => {
      if (!isSigned(asked)) return void response.writeHead(401).end();
      if (asked.url === '/v1/files/RE01') return void response.end(toneWav());
      return void response.end(JSON.stringify({ ver: '1.0.2', request_id: 'x', channels: [{ transcript: [said], duration: 4_000 }] }));
    };
    const { call, line } = await spoken();
    await call.recording();
    expect((await call.transcriptAt(`${provider.origin}/v1/files/T01`)).status).toBe(200);
    const text = await eventually(
      'the comment is triaged',
      async () => (await kuule.rows<{ text: string }>('select text from kuule.comment_text'))[0]?.text,
    );
    expect(text).toContain('Jono oli pitkä');
    expect(text).not.toContain('Virtaselle');
    expect(await state(line)).toMatchObject([{ source: 'provider', address: null }]);
    // A second word of it changes nothing.
    const asked = provider.asked.filter(({ url }) => url === '/v1/files/T01').length;
    await call.transcriptAt(`${provider.origin}/v1/files/T02`);
    expect(provider.asked.filter(({ url }) => url.startsWith('/v1/files/T'))).toHaveLength(asked);
  });

  it('5.2 item 10: and fails: the recording is for others at once', async () => {
    const { call, line } = await spoken();
    await call.recording();
    expect(await state(line)).toMatchObject([{ source: null, waits: true }]);
    expect((await call.transcriptAt(undefined)).status).toBe(200);
    expect(await state(line)).toMatchObject([{ source: null, waits: false, address: null }]);
  });

  it('5.2 item 5: and nobody else is: a wrong signature stores no address', async () => {
    const { call, line } = await spoken();
    await call.recording();
    const path = `/api/v1/phone/vonage/${line}/transcript`;
    const body = sayings.vonage.transcriptAt!(call.id, `${provider.origin}/v1/files/T03`);
    const headers = signerOf('vonage')(path, sayings.vonage.transcriptAt!(call.id, `${provider.origin}/v1/files/T04`));
    expect((await post(kuule, path, body, headers)).status).toBe(403);
    expect(await state(line)).toMatchObject([{ waits: true, address: null }]);
  });

  it('but is not heard by a line that people type for since', async () => {
    const { call, line } = await spoken({ transcription: 'manual' });
    await call.recording();
    await call.transcriptAt(`${provider.origin}/v1/files/T05`);
    expect(await state(line)).toMatchObject([{ source: null, address: null }]);
    expect(provider.asked.filter(({ url }) => url === '/v1/files/T05')).toEqual([]);
  });
});
