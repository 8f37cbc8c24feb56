import { generateKeyPairSync } from 'node:crypto';
import { Logger } from '@nestjs/common';
import { limits } from '#libs/contract/limits.js';
import { noteTranscript } from '#libs/feedback/recordings/note-transcript.js';
import { takeTranscript } from '#libs/feedback/recordings/take-transcript.js';
import type { TriageComments } from '#libs/feedback/triage/triage-comments.js';
import { Outside } from '#libs/platform/outside.js';
import { RecordingHome, TestService, type NotedCall } from '#tests/support/recording-home.js';
import { FetchTranscripts } from './fetch-transcripts.js';

const logged: unknown[] = [];
const note = (...said: unknown[]) => void logged.push(...said);
Logger.overrideLogger({ log: note, warn: note, error: note });

const pem = generateKeyPairSync('rsa', { modulusLength: 2_048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
let home: RecordingHome;
let provider: TestService;
let line: string;
let triaged: string[] = [];
/** Triage itself is tested elsewhere; here it matters for whom it is rung. */
const triage = { execute: async (ids: string[]) => void triaged.push(...ids) } as unknown as TriageComments;
beforeAll(async () => {
  [home, provider] = [await RecordingHome.open(), await TestService.open()];
  line = await home.addLine('vonage', { apiBase: provider.origin, recordingHosts: ['127.0.0.2'], transcription: 'provider' }, `app:${pem}`);
});
beforeEach(async () => {
  await home.house.query('update kuule.recording set removed_at = now() where removed_at is null');
  provider.asked.length = logged.length = 0;
  triaged = [];
});
afterAll(async () => {
  provider.close();
  await home.close();
});

const fetching = (outside = new Outside(['127.0.0.0/8'])) => new FetchTranscripts(home.worker, home.voices, triage, outside, home.secrets);
const at = (path = '/v1/files/T1') => `${provider.origin}${path}`;
async function toldCall(url = at(), own = line): Promise<NotedCall> {
  const call = await home.addCall(own, at('/v1/files/RE1'), { isTranscriptPromised: true });
  const { organisation } = home.desk;
  const { rows } = await home.house.query('select id from kuule.call where feedback = $1', [call.feedback]);
  await home.collector.transaction((client) => noteTranscript(client, { organisation, call: rows[0]!.id as string, url }));
  return call;
}
const serve = (body: unknown, status = 200) =>
  (provider.answer = (_, response) => void response.writeHead(status).end(typeof body === 'string' ? body : JSON.stringify(body)));
const segment = (sentence: string, ...confidences: number[]) => ({
  sentence,
  raw_sentence: sentence.toLowerCase(),
  duration: 2_000,
  timestamp: 0,
  words: confidences.map((confidence) => ({ word: 'x', start_time: 0, end_time: 1, confidence })),
});
const file = (...segments: object[]) => ({ ver: '1.0.2', request_id: 'x', channels: [{ transcript: segments, duration: 4_000 }] });

describe('a transcript that the provider has', () => {
  it('is kept as an address that is sealed, fetched with the line’s token, and the comment from then on', async () => {
    serve(file(segment('Jono oli pitkä.', 0.9, 0.8), segment('Virkailija auttoi.', 0.7)));
    const call = await toldCall();
    const { rows } = await home.house.query('select transcript_sealed as sealed from kuule.recording where feedback = $1', [call.feedback]);
    expect((rows[0]!.sealed as Buffer).includes('/v1/files')).toBe(false);
    await fetching().execute();
    expect(provider.asked).toEqual([expect.objectContaining({ method: 'GET', url: '/v1/files/T1' })]);
    expect(provider.asked[0]?.authorization).toMatch(/^Bearer ey/);
    expect(await home.commentOf(call)).toBe('Jono oli pitkä. Virkailija auttoi.');
    expect(await home.stateOf(call)).toMatchObject({ source: 'provider', transcriptKnown: false, offered: false });
    expect(triaged).toEqual([call.feedback]);
    await fetching().execute();
    expect(provider.asked).toHaveLength(1);
  });

  it.each([
    ['nothing was understood', file()],
    ['too little was understood', file(segment('Jotain ehkä.', 0.2, 0.3))],
    ['only silence was', file(segment('  '))],
  ])('5.2 item 10: leaves the recording to others at once where %s', async (_, answer) => {
    serve(answer);
    const call = await toldCall();
    expect(await home.stateOf(call)).toMatchObject({ waits: true });
    await fetching().execute();
    expect(await home.stateOf(call)).toMatchObject({ source: null, waits: false, transcriptKnown: false });
    expect(await home.commentOf(call)).toBeUndefined();
    expect(triaged).toEqual([]);
  });

  it.each([
    ['is not there', () => serve('', 404)],
    ['is no JSON', () => serve('Jono oli pitkä')],
    ['has another shape', () => serve({ text: 'Jono oli pitkä' })],
    ['breaks off', () => (provider.answer = (_, response) => void response.destroy())],
  ])('that %s is asked for a few times, then left to others; no word of it is logged', async (_, trouble) => {
    trouble();
    const call = await toldCall();
    for (let attempt = 1; attempt <= limits.transcriptFetchAttempts; attempt++) {
      expect(await home.stateOf(call)).toMatchObject({ transcriptKnown: true, transcriptAttempts: attempt - 1 });
      await fetching().execute();
      await home.house.query('update kuule.recording set transcript_at = now()');
    }
    expect(provider.asked).toHaveLength(limits.transcriptFetchAttempts);
    expect(await home.stateOf(call)).toMatchObject({ source: null, waits: false, transcriptKnown: false });
    expect(JSON.stringify(logged)).not.toMatch(/Jono|files/);
  });

  it('is asked for later each time', async () => {
    serve('', 503);
    const call = await toldCall();
    await fetching().execute();
    await fetching().execute();
    expect(provider.asked).toHaveLength(1);
    serve(file(segment('Hyvin meni.')));
    await home.house.query('update kuule.recording set transcript_at = now()');
    await fetching().execute();
    expect(await home.commentOf(call)).toBe('Hyvin meni.');
  });

  it.each([
    ['at another host', 'https://elsewhere.example/v1/files/T1', 'host'],
    ['at a private address', 'https://localhost/v1/files/T1', 'host'],
    ['without https', 'ftp://127.0.0.1/v1/files/T1', 'scheme'],
  ])('%s is asked for never, and left to others', async (_, url, reason) => {
    const call = await toldCall(url);
    await fetching().execute();
    expect(provider.asked).toEqual([]);
    expect(await home.stateOf(call)).toMatchObject({ source: null, waits: false, transcriptKnown: false });
    expect(JSON.stringify(logged)).toContain(`"reason":"${reason}"`);
  });

  it('in the operator’s own network is refused where that is not allowed', async () => {
    const inner = await home.addLine('vonage', { apiBase: 'https://127.0.0.1:1', transcription: 'provider' }, `app:${pem}`);
    const call = await toldCall('https://127.0.0.1:1/v1/files/T1', inner);
    await fetching(new Outside()).execute();
    expect(await home.stateOf(call)).toMatchObject({ source: null, waits: false, transcriptKnown: false });
    expect(JSON.stringify(logged)).toContain('"reason":"address"');
  });

  it('that is redirected takes no token along', async () => {
    const other = at('/moved').replace('127.0.0.1', '127.0.0.2');
    provider.answer = ({ url }, response) =>
      void (url === '/moved'
        ? response.end(JSON.stringify(file(segment('Hyvin meni.'))))
        : response.writeHead(302, { location: other }).end());
    const call = await toldCall();
    await fetching().execute();
    expect(provider.asked.map(({ authorization }) => authorization !== undefined)).toEqual([true, false]);
    expect(await home.commentOf(call)).toBe('Hyvin meni.');
  });

  it('longer than any transcript is given up', async () => {
    serve('x'.repeat(limits.transcriberAnswerBytes + 1));
    const call = await toldCall();
    await fetching().execute();
    expect(await home.stateOf(call)).toMatchObject({ waits: false, transcriptKnown: false });
  });

  it('comes too late when somebody was faster', async () => {
    serve(file(segment('Liian myöhään.')));
    const call = await toldCall();
    const { id: recording } = await home.stateOf(call);
    await home.worker.transaction((tx) => takeTranscript(tx, { recording, feedback: call.feedback, source: 'person', text: 'Ensin.' }));
    await fetching().execute();
    expect(provider.asked).toEqual([]);
    expect(await home.commentOf(call)).toBe('Ensin.');
    expect(await home.stateOf(call)).toMatchObject({ source: 'person', transcriptKnown: false });
  });

  it('keeps the key of its address from being destroyed', async () => {
    const call = await toldCall();
    // Nothing else names it.
    await home.house.query('delete from kuule.raw_comment');
    await home.house.query("update kuule.sealing_key set created_at = now() - interval '3 days'");
    await home.house.query('update kuule.recording set source_key = null, source_ephemeral_key = null, source_sealed = null');
    await home.keyring.turn();
    await home.house.query("update kuule.sealing_key set created_at = created_at - interval '2 hours'");
    await home.keyring.turn();
    serve(file(segment('Avain on tallella.')));
    await fetching().execute();
    expect(await home.commentOf(call)).toBe('Avain on tallella.');
  });
});
