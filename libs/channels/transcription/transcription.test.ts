import { Logger } from '@nestjs/common';
import { limits } from '#libs/contract/limits.js';
import { transcriptField } from '#libs/feedback/recordings/sealed.js';
import { TakeProvidersTranscript } from '#libs/feedback/recordings/take-providers-transcript.js';
import { takeTranscript } from '#libs/feedback/recordings/take-transcript.js';
import type { Bell } from '#libs/platform/queue.js';
import type { TriageComments } from '#libs/feedback/triage/triage-comments.js';
import { RecordingHome, TestService, toneWav, type NotedCall } from '#tests/support/recording-home.js';
import { HttpTranscriber } from './http-transcriber.js';
import { TranscribeRecordings } from './transcribe-recordings.js';
import type { Transcriber } from './transcriber.js';

Logger.overrideLogger(false);

const wav = toneWav();
let home: RecordingHome;
let provider: TestService;
let speech: TestService;
let line: string;
let byProvider: string;
let triaged: string[] = [];
/** Triage itself is tested elsewhere; here it matters for whom it is rung. */
const triage = { execute: async (ids: string[]) => void triaged.push(...ids) } as unknown as TriageComments;

beforeAll(async () => {
  home = await RecordingHome.open();
  [provider, speech] = [await TestService.open(), await TestService.open()];
  provider.answer = (_, response) => void response.end(wav);
  line = await home.addLine('twilio', { apiBase: provider.origin }, 'AC:token');
  byProvider = await home.addLine('twilio', { apiBase: provider.origin, transcription: 'provider' }, 'AC:token');
});
beforeEach(() => {
  speech.asked.length = 0;
  triaged = [];
});
afterAll(async () => {
  provider.close();
  speech.close();
  await home.close();
});

const service = () => new HttpTranscriber({ url: `${speech.origin}/v1/audio/transcriptions`, key: 'sk-invented', model: 'whisper-large' });
const transcribing = (transcriber: Transcriber | undefined) => new TranscribeRecordings(home.worker, home.voices, triage, { transcriber });
let place = 0;
async function fetchedCall(more: Parameters<RecordingHome['addCall']>[2] = {}, own = line): Promise<NotedCall> {
  const call = await home.addCall(own, `${provider.origin}/Recordings/RE${(place += 1)}`, more);
  await home.fetching.execute();
  return call;
}
const says = (answer: unknown, status = 200) =>
  (speech.answer = (_, response) => void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(answer)));
const segment = (avg_logprob: number, no_speech_prob = 0.02) => ({ start: 0, end: 4, avg_logprob, no_speech_prob });

const commentOf = (call: NotedCall) => home.commentOf(call);

describe('transcription by a service', () => {
  it('speaks the form of OpenAI’s endpoint, and the transcript is the sealed comment of its feedback', async () => {
    says({ text: ' Jono oli pitkä, mutta virkailija auttoi. ', segments: [segment(-0.15)] });
    const call = await fetchedCall({ language: 'fi-FI' });
    await transcribing(service()).execute();
    const [asked] = speech.asked;
    expect(asked).toMatchObject({ method: 'POST', url: '/v1/audio/transcriptions', authorization: 'Bearer sk-invented' });
    const form = asked?.body.toString('latin1') ?? '';
    for (const part of [
      'name="model"\r\n\r\nwhisper-large',
      'name="language"\r\n\r\nfi\r',
      'name="response_format"\r\n\r\nverbose_json',
      'filename="recording.wav"',
    ]) {
      expect(form).toContain(part);
    }
    expect(asked?.body.includes(wav)).toBe(true);
    expect(await commentOf(call)).toBe('Jono oli pitkä, mutta virkailija auttoi.');
    expect(triaged).toEqual([call.feedback]);
    expect(await home.stateOf(call)).toMatchObject({ source: 'service', offered: false, voices: 1 });
    const { rows } = await home.house.query(
      'select comment_received_at is not null as commented, window_until <= now() as closed from kuule.feedback where id = $1',
      [call.feedback],
    );
    expect(rows).toEqual([{ commented: true, closed: true }]);
  });

  it.each([
    ['empty', { text: '', segments: [] }],
    ['silent', { text: 'Kiitos.', segments: [segment(-0.2, 0.95)] }],
    ['of low confidence', { text: 'Jotain ehkä.', segments: [segment(-1.6)] }],
  ])('5.2 item 10: offers a transcript that is %s to people, and leaves the rating', async (_, answer) => {
    says(answer);
    const call = await fetchedCall();
    await transcribing(service()).execute();
    expect(await home.stateOf(call)).toMatchObject({ offered: true, source: null, voices: 1 });
    expect(await commentOf(call)).toBeUndefined();
    expect((await home.house.query('select rating from kuule.feedback where id = $1', [call.feedback])).rows).toEqual([{ rating: 2 }]);
  });

  it.each([
    ['fails', () => says({ error: 'busy' }, 503)],
    ['says nonsense', () => (speech.answer = (_, response) => void response.end('<html>'))],
    ['hangs up', () => (speech.answer = (_, response) => void response.destroy())],
    ['redirects elsewhere', () => (speech.answer = (_, response) => void response.writeHead(302, { location: provider.origin }).end())],
  ])('5.2 item 10: tries again when the service %s, and then asks people', async (_, trouble) => {
    trouble();
    provider.asked.length = 0;
    const call = await fetchedCall();
    for (let attempt = 0; attempt < limits.transcriberAttempts; attempt++) {
      expect((await home.stateOf(call)).offered).toBe(false);
      await transcribing(service()).execute();
      await home.passTime();
    }
    expect(speech.asked).toHaveLength(limits.transcriberAttempts);
    expect(await home.stateOf(call)).toMatchObject({ offered: true, voices: 1 });
    expect(provider.asked.filter(({ method }) => method === 'POST')).toEqual([]);
  });

  it('stops between two recordings when its process does', async () => {
    const calls = [await fetchedCall(), await fetchedCall()];
    const stopping = new AbortController();
    speech.answer = (_, response) => {
      stopping.abort();
      response.end(JSON.stringify({ text: 'Hyvä.' }));
    };
    await transcribing(service()).execute(stopping.signal);
    const heard = await Promise.all(calls.map(commentOf));
    expect(heard.filter(Boolean)).toEqual(['Hyvä.']);
    await transcribing(service()).execute();
  });

  it('waits for the rating', async () => {
    says({ text: 'Hyvin meni.', segments: [segment(-0.1)] });
    const call = await fetchedCall({ rated: false });
    await transcribing(service()).execute();
    expect(speech.asked).toEqual([]);
    expect(await home.stateOf(call)).toMatchObject({ offered: false });
  });

  it('does not send what a line keeps for people', async () => {
    says({ text: 'Hyvin meni.' });
    const own = await home.addLine('twilio', { apiBase: provider.origin, transcription: 'manual' }, 'AC:token');
    const call = await fetchedCall({}, own);
    await transcribing(service()).execute();
    expect(speech.asked).toEqual([]);
    expect(await home.stateOf(call)).toMatchObject({ offered: true });
  });

  it('goes to people at once where there is no service', async () => {
    const call = await fetchedCall();
    await transcribing(undefined).execute();
    expect(await home.stateOf(call)).toMatchObject({ offered: true });
  });
});

describe('a transcript', () => {
  /** Whom it was rung for, after the commit. */
  const rung: string[] = [];
  const bell = { isInTransaction: false, ring: async (ids: string[]) => void rung.push(...ids) } as unknown as Bell;
  const note = (call: string, text: string, confidence: number | null = null) =>
    new TakeProvidersTranscript(home.collector, bell).execute({ organisation: home.desk.organisation, call, text, confidence });
  const callOf = async ({ feedback }: NotedCall) =>
    (await home.house.query('select id from kuule.call where feedback = $1', [feedback])).rows[0]?.id as string;

  it('may come from the provider, if it is sure enough', async () => {
    const call = await fetchedCall();
    expect(await note(await callOf(call), 'Epäselvää', 0.1)).toBe(false);
    expect(await note(await callOf(call), '  ', 1)).toBe(false);
    expect(rung).toEqual([]);
    expect(await note(await callOf(call), 'Palvelu toimi hyvin', 0.9)).toBe(true);
    expect(await note(await callOf(call), 'Palvelu toimi hyvin', 0.9)).toBe(false);
    expect(rung).toEqual([call.feedback]);
    expect(await commentOf(call)).toBe('Palvelu toimi hyvin');
    expect(await home.stateOf(call)).toMatchObject({ source: 'provider' });
  });

  it('is waited for where the provider promised it, by the service and by people', async () => {
    says({ text: 'Palvelu kirjoitti tämän.', segments: [segment(-0.1)] });
    const call = await fetchedCall({ isTranscriptPromised: true }, byProvider);
    await transcribing(undefined).execute();
    await transcribing(service()).execute();
    expect(speech.asked).toEqual([]);
    expect(await home.stateOf(call)).toMatchObject({ offered: false, source: null });
    await note(await callOf(call), 'Operaattori kirjoitti tämän.');
    await transcribing(service()).execute();
    expect(speech.asked).toEqual([]);
    expect(await commentOf(call)).toBe('Operaattori kirjoitti tämän.');
  });

  it.each([
    ['says that it failed', async (call: NotedCall) => void (await note(await callOf(call), ''))],
    ['never comes', () => home.passTime()],
  ])('5.2 item 10: is made by the service, or else by people, when the provider’s %s', async (_, nothing) => {
    says({ text: 'Palvelu kirjoitti tämän.', segments: [segment(-0.1)] });
    const first = await fetchedCall({ isTranscriptPromised: true }, byProvider);
    await nothing(first);
    await transcribing(service()).execute();
    expect(await home.stateOf(first)).toMatchObject({ source: 'service' });
    const second = await fetchedCall({ isTranscriptPromised: true }, byProvider);
    await nothing(second);
    await transcribing(undefined).execute();
    expect(await home.stateOf(second)).toMatchObject({ offered: true, source: null });
    const ids = [first.feedback, second.feedback];
    expect((await home.house.query('select rating from kuule.feedback where id = any($1)', [ids])).rows).toEqual([
      { rating: 2 },
      { rating: 2 },
    ]);
  });

  it('is taken once, whoever is first', async () => {
    const call = await fetchedCall();
    const { id: recording } = await home.stateOf(call);
    const take = (text: string) =>
      home.worker.transaction((tx) => takeTranscript(tx, { recording, feedback: call.feedback, source: 'service', text }));
    const taken = await Promise.all([take('ensimmäinen'), take('toinen')]);
    expect(taken.sort()).toEqual([false, true]);
  });

  it('longer than a comment is cut between words, and is sealed as what was spoken', async () => {
    const call = await fetchedCall();
    const { id: recording } = await home.stateOf(call);
    const text = 'sananen '.repeat(400);
    await home.worker.transaction((tx) => takeTranscript(tx, { recording, feedback: call.feedback, source: 'service', text }));
    const kept = (await commentOf(call)) ?? '';
    expect(kept.length).toBeLessThanOrEqual(limits.commentCodePoints);
    expect(kept.endsWith('sananen')).toBe(true);
    const { rows } = await home.house.query('select field from kuule.raw_comment where feedback = $1', [call.feedback]);
    expect(rows).toEqual([{ field: transcriptField }]);
  });
});
