import { Logger } from '@nestjs/common';
import { limits } from '#libs/contract/limits.js';
import { Purge } from '#libs/feedback/retention/purge.js';
import { RemoveUnneeded } from '#libs/feedback/recordings/remove-unneeded.js';
import { recordingCounts } from '#libs/platform/health.js';
import { Outside } from '#libs/platform/outside.js';
import { RecordingHome, TestService, toneWav } from '#tests/support/recording-home.js';
import { audioType } from './audio.js';
import { FetchRecordings } from './fetch-recordings.js';
import { Secrets } from '#libs/platform/secrets.js';

const wav = toneWav();
const credentials = 'AC-invented:token-invented';
const basicCredentials = `Basic ${Buffer.from(credentials).toString('base64')}`;

Logger.overrideLogger(false);

let home: RecordingHome;
let provider: TestService;
let store: TestService;
let line: string;
beforeAll(async () => {
  home = await RecordingHome.open();
  [provider, store] = [await TestService.open(), await TestService.open()];
  line = await home.addLine('twilio', { apiBase: provider.origin, recordingHosts: ['127.0.0.2'] }, credentials);
});
beforeEach(() => {
  for (const service of [provider, store]) {
    service.asked.length = 0;
    service.answer = (_, response) => void response.writeHead(404).end();
  }
});
afterAll(async () => {
  provider.close();
  store.close();
  await home.close();
});

const recordingUrl = (sid: string) => `${provider.origin}/2010-04-01/Accounts/AC1/Recordings/${sid}`;
const serve = (service: TestService, body: Buffer | string = wav, status = 200) =>
  (service.answer = (_, response) => void response.writeHead(status).end(body));

describe('fetching a recording', () => {
  it('5.2 item 9: keeps it sealed, opens it again, and has it deleted at its provider', async () => {
    serve(provider);
    const call = await home.addCall(line, recordingUrl('RE1'));
    await home.fetching.execute();
    const state = await home.stateOf(call);
    expect(state).toMatchObject({ fetched: true, attempts: 1, lost: false, voices: 1, deletedThere: false });
    expect(provider.asked).toEqual([expect.objectContaining({ method: 'GET', url: '/2010-04-01/Accounts/AC1/Recordings/RE1.wav' })]);
    expect(provider.asked[0]?.authorization).toBe(basicCredentials);
    const { rows } = await home.house.query('select sealed from kuule.raw_recording where recording = $1', [state.id]);
    expect((rows[0]!.sealed as Buffer).includes(wav.subarray(100, 150))).toBe(false);
    expect(await home.voices.open(state.id)).toEqual(wav);

    serve(provider, '', 204);
    await home.deleting.execute();
    expect(provider.asked.at(-1)).toMatchObject({
      method: 'DELETE',
      url: '/2010-04-01/Accounts/AC1/Recordings/RE1.json',
      authorization: basicCredentials,
    });
    expect(await home.stateOf(call)).toMatchObject({ deletedThere: true, sourceKnown: false, voices: 1 });
  });

  it('tries again when it is not there yet, each time later', async () => {
    const call = await home.addCall(line, recordingUrl('RE2'));
    await home.fetching.execute();
    expect(await home.stateOf(call)).toMatchObject({ fetched: false, attempts: 1, failure: 'status-404', lost: false });
    await home.fetching.execute();
    expect(await home.stateOf(call)).toMatchObject({ attempts: 1 });
    serve(provider);
    await home.passTime();
    await home.fetching.execute();
    expect(await home.stateOf(call)).toMatchObject({ fetched: true, attempts: 2, failure: null });
  });

  it('gives up after the last try, counts the loss, still has it deleted there, and leaves the rating', async () => {
    const before = await recordingCounts(home.worker);
    const call = await home.addCall(line, recordingUrl('RE3'));
    for (let attempt = 0; attempt < limits.recordingAttempts; attempt++) {
      await home.passTime();
      await home.fetching.execute();
    }
    expect(await home.stateOf(call)).toMatchObject({ lost: true, attempts: limits.recordingAttempts, voices: 0 });
    expect((await recordingCounts(home.worker)).lost).toBe(before.lost + 1);
    await home.passTime();
    await home.deleting.execute();
    // The provider says 404: it has none.
    expect(await home.stateOf(call)).toMatchObject({ deletedThere: true });
    const { rows } = await home.house.query('select rating from kuule.feedback where id = $1', [call.feedback]);
    expect(rows).toEqual([{ rating: 2 }]);
  });

  it('follows a redirect to a host of the list, without the credentials', async () => {
    serve(store);
    const target = store.origin.replace('127.0.0.1', '127.0.0.2');
    provider.answer = (_, response) => void response.writeHead(302, { location: `${target}/signed?token=invented` }).end();
    const call = await home.addCall(line, recordingUrl('RE4'));
    await home.fetching.execute();
    expect(await home.stateOf(call)).toMatchObject({ fetched: true });
    expect(provider.asked[0]?.authorization).toBe(basicCredentials);
    expect(store.asked.map(({ authorization }) => authorization)).toEqual([undefined]);
  });

  it.each([
    ['another host', () => store.origin.replace('127.0.0.1', '127.0.0.3'), 'host'],
    ['a host that only begins like the provider’s', () => 'https://api.twilio.com.evil.example', 'host'],
    ['no web address', () => 'file:///etc', 'address'],
  ])('asks nobody when the recording is said to be at %s', async (_, origin, failure) => {
    serve(store);
    const call = await home.addCall(line, `${origin()}/2010-04-01/Accounts/AC1/Recordings/RE5`);
    await home.fetching.execute();
    expect(await home.stateOf(call)).toMatchObject({ lost: true, attempts: 1 });
    expect((await home.stateOf(call)).failure).toBe(failure);
    expect([...provider.asked, ...store.asked]).toEqual([]);
  });

  it('does not follow a redirect into the private network, or to a host that is not on the list', async () => {
    for (const location of ['http://10.0.0.1/voice.wav', 'http://127.0.0.3:1/voice.wav', 'http://169.254.169.254/latest']) {
      provider.answer = (_, response) => void response.writeHead(302, { location }).end();
      const call = await home.addCall(line, recordingUrl('RE6'));
      await home.fetching.execute();
      expect(await home.stateOf(call)).toMatchObject({ fetched: false, lost: true, failure: 'host' });
    }
  });

  it('reaches no private address even when the list of hosts names it and the operator has not', async () => {
    serve(provider);
    const secrets = new Secrets(Buffer.alloc(32));
    const guarded = new FetchRecordings(home.worker, home.voices, new Outside(), secrets);
    // Without credentials, so that nothing needs to be opened.
    const inner = await home.addLine('46elks', { apiBase: 'https://127.0.0.1:1' }, credentials);
    await home.house.query('update kuule.line set credentials = null where id = $1', [inner]);
    const call = await home.addCall(inner, 'https://127.0.0.1:1/a1/recordings/x.wav');
    await guarded.execute();
    expect(await home.stateOf(call)).toMatchObject({ lost: true, failure: 'address' });
  });

  it('keeps no file that is too long, and no page that is no audio', async () => {
    serve(provider, Buffer.alloc(limits.recordingBytes + 1, wav));
    const long = await home.addCall(line, recordingUrl('RE7'));
    await home.fetching.execute();
    expect(await home.stateOf(long)).toMatchObject({ lost: true, failure: 'too-long', voices: 0 });
    serve(provider, '{"message":"soon"}');
    const page = await home.addCall(line, recordingUrl('RE8'));
    await home.fetching.execute();
    expect(await home.stateOf(page)).toMatchObject({ lost: false, fetched: false, failure: 'no-audio', voices: 0 });
    await home.house.query('update kuule.recording set lost_at = now() where feedback = $1', [page.feedback]);
  });

  it('notes one recording a call, however often the provider says so', async () => {
    serve(provider);
    const call = await home.addCall(line, recordingUrl('RE9'));
    const { rows } = await home.house.query('select organisation, line, call from kuule.recording where feedback = $1', [call.feedback]);
    const { noteRecording } = await import('#libs/feedback/recordings/note-recording.js');
    const again = { ...(rows[0] as { organisation: string; line: string; call: string }), feedback: call.feedback };
    await home.collector.transaction((client) =>
      noteRecording(client, { ...again, seconds: null, url: recordingUrl('RE9b'), providerId: null }),
    );
    const { rows: counted } = await home.house.query('select count(*)::int as n from kuule.recording where feedback = $1', [call.feedback]);
    expect(counted).toEqual([{ n: 1 }]);
    await home.fetching.execute();
  });

  it('is done once by two workers side by side', async () => {
    serve(provider);
    const calls = await Promise.all(Array.from({ length: 10 }, (_, index) => home.addCall(line, recordingUrl(`RE1${index}`))));
    await Promise.all([home.fetching.execute(), home.fetching.execute()]);
    expect(provider.asked).toHaveLength(10);
    for (const call of calls) expect(await home.stateOf(call)).toMatchObject({ fetched: true, attempts: 1, voices: 1 });
  });
});

describe('what each provider is asked', () => {
  it('46elks: the file with user and password, and DELETE on the recording', async () => {
    const own = await home.addLine('46elks', { apiBase: provider.origin }, 'u-invented:secret');
    serve(provider);
    const call = await home.addCall(own, `${provider.origin}/a1/recordings/r1.wav`);
    await home.fetching.execute();
    await home.deleting.execute();
    expect(provider.asked.filter(({ url }) => url.startsWith('/a1/')).map(({ method, url }) => `${method} ${url}`)).toEqual([
      'GET /a1/recordings/r1.wav',
      'DELETE /a1/recordings/r1',
    ]);
    expect(await home.stateOf(call)).toMatchObject({ fetched: true, deletedThere: true });
  });

  it('Telnyx: the signed address without the key, and the API with it', async () => {
    const at = store.origin.replace('127.0.0.1', '127.0.0.2');
    const own = await home.addLine('telnyx', { apiBase: provider.origin, recordingHosts: ['127.0.0.2'] }, 'KEY-invented');
    serve(store);
    serve(provider, '{}');
    const call = await home.addCall(own, `${at}/bucket/call.wav?X-Amz-Expires=600&X-Amz-Signature=invented`, { providerId: 'rec-1' });
    await home.fetching.execute();
    await home.deleting.execute();
    expect(store.asked.map(({ method, authorization }) => ({ method, authorization }))).toEqual([
      { method: 'GET', authorization: undefined },
    ]);
    expect(provider.asked.at(-1)).toMatchObject({ method: 'DELETE', url: '/v2/recordings/rec-1', authorization: 'Bearer KEY-invented' });
    expect(await home.stateOf(call)).toMatchObject({ fetched: true, deletedThere: true });
  });

  it('an id that is no id reaches no address', async () => {
    const own = await home.addLine('telnyx', { apiBase: provider.origin }, 'KEY-invented');
    serve(provider);
    const call = await home.addCall(own, `${provider.origin}/call.wav`, { providerId: '../numbers/1' });
    await home.fetching.execute();
    provider.asked.length = 0;
    await home.deleting.execute();
    expect(provider.asked.filter(({ url }) => url.includes('numbers'))).toEqual([]);
    expect(await home.stateOf(call)).toMatchObject({ deletedThere: false, sourceKnown: false });
  });

  it('a provider that does not delete is asked again, and what it keeps is counted', async () => {
    serve(provider);
    const call = await home.addCall(line, recordingUrl('REkept'));
    await home.fetching.execute();
    const before = await recordingCounts(home.worker);
    serve(provider, 'no', 403);
    for (let attempt = 0; attempt < limits.recordingAttempts; attempt++) {
      await home.passTime();
      await home.deleting.execute();
    }
    expect(await home.stateOf(call)).toMatchObject({ deletedThere: false, sourceKnown: false });
    expect((await recordingCounts(home.worker)).undeleted).toBeGreaterThan(before.undeleted);
  });
});

describe('how long a recording is kept', () => {
  it('fourteen days, transcribed or not; what nobody heard is counted as lost', async () => {
    serve(provider);
    const call = await home.addCall(line, recordingUrl('REold'));
    const young = await home.addCall(line, recordingUrl('REyoung'));
    await home.fetching.execute();
    await home.house.query("update kuule.recording set noted_at = now() - interval '15 days' where feedback = $1", [call.feedback]);
    await home.house.query('delete from kuule.purge_run');
    expect(await new Purge(home.worker).execute()).toMatchObject({ recording: 1 });
    expect(await home.stateOf(call)).toMatchObject({ voices: 0, removed: true, lost: true, sourceKnown: false });
    expect(await home.stateOf(young)).toMatchObject({ voices: 1, removed: false, lost: false });
  });

  it('what is known of it, as long as its call: it never holds up what else is to be deleted', async () => {
    serve(provider);
    const call = await home.addCall(line, recordingUrl('REaged'));
    await home.fetching.execute();
    const { id } = await home.stateOf(call);
    await home.house.query(
      "update kuule.call set started_at = now() - interval '10 years' where id = (select call from kuule.recording where feedback = $1)",
      [call.feedback],
    );
    await home.house.query('delete from kuule.purge_run');
    expect(await new Purge(home.worker).execute()).toMatchObject({ audit: 1 });
    expect(await home.stateOf(call)).toBeUndefined();
    expect(await home.voices.open(id)).toBeUndefined();
  });

  it('a day where the caller gave no rating: it belongs to nothing, and is deleted there too', async () => {
    serve(provider);
    const call = await home.addCall(line, recordingUrl('REalone'), { rated: false });
    await home.fetching.execute();
    await new RemoveUnneeded(home.worker).execute();
    expect(await home.stateOf(call)).toMatchObject({ voices: 1 });
    await home.house.query("update kuule.recording set noted_at = now() - interval '25 hours' where feedback = $1", [call.feedback]);
    await new RemoveUnneeded(home.worker).execute();
    expect(await home.stateOf(call)).toMatchObject({ voices: 0, removed: true, lost: false });
  });
});

describe('a file by its first bytes', () => {
  it.each([
    [wav, 'audio/wav'],
    [Buffer.from('ID3\u0004'), 'audio/mpeg'],
    [Buffer.from([0xff, 0xfb, 0x90, 0]), 'audio/mpeg'],
    [Buffer.from('OggS'), 'audio/ogg'],
    [Buffer.from('<html>'), undefined],
    [Buffer.alloc(0), undefined],
    [Buffer.from([0xff, 0xfe, 0x3c, 0]), undefined],
    [Buffer.from([0xff, 0xf8, 0x20]), undefined],
  ])('is told', (file, type) => {
    expect(audioType(file)).toBe(type);
  });
});
