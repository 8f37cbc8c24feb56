/**
 * Callers: what was said, the voice that said it, the number it was said from and what the line is called with are sent along every path,
 * good and bad, and then looked for everywhere.
 */
import { everyFile, everyKey, everyRow } from '#tests/support/everywhere.js';
import { eventually, queueUrls } from '#tests/support/kuule.js';
import { addLine, askAsTwilio, post, signingSecret, type Called } from '#tests/support/phone.js';
import { installation, startProcess, type TestProcess } from '#tests/support/processes.js';
import { TestService, toneWav, type Asked } from '#tests/support/recording-home.js';
import { seededInstallation } from '#tests/support/seeded.js';
import { speakAfterTone } from '#tests/support/spoken-call.js';

const canaries = {
  name: 'Kanarialinnunpoika',
  code: '131052-308T',
  number: '358401234567',
  signing: signingSecret,
  credentials: 'kanarialinnun-avain',
};
/** No personal data: where it is not found, the search itself is blind. */
const control = 'lainauskorttihuolto';
const said = `Minun nimeni on Matti ${canaries.name}, henkilötunnus ${canaries.code}. Kiitos, ${control} toimi.`;
const voice = toneWav(2);
/** Bytes from the middle of the sound: no two files have them by chance. */
const voiceBytes = voice.subarray(8_000, 8_064);
const form = { 'content-type': 'application/x-www-form-urlencoded' };

type Seeded = Awaited<ReturnType<typeof seededInstallation>>;
interface Running extends Called {
  seeded: Seeded;
  processes: Record<'collector' | 'worker' | 'console', TestProcess>;
  provider: TestService;
  speech: TestService;
}

async function startAll(queueUrl: string): Promise<Running> {
  const [provider, speech] = [await TestService.open(), await TestService.open()];
  provider.answer = ({ method }, response) => void (method === 'DELETE' ? response.writeHead(204).end() : response.end(voice));
  speech.answer = (_, response) => void response.end(JSON.stringify({ text: said, segments: [{ avg_logprob: -0.1 }] }));
  const seeded = await seededInstallation();
  const more = {
    KUULE_LOG_LEVEL: 'debug',
    KUULE_PRIVATE_TARGETS: '127.0.0.0/8',
    KUULE_TRANSCRIBER_URL: `${speech.origin}/v1/audio/transcriptions`,
  };
  const start = (role: 'collector' | 'worker' | 'console') =>
    startProcess(`apps/${role}/main.js`, { ...installation(seeded.database, role, queueUrl), ...more });
  const worker = await start('worker');
  const collector = await start('collector');
  const processes = { worker, collector, console: await start('console') };
  return { seeded, processes, provider, speech, origin: collector.url, rows: seeded.rows, database: seeded.database };
}

/** A call that goes well: its transcript is triaged, its voice is gone here and at the provider. */
async function callWell(running: Running, line: string): Promise<void> {
  await speakAfterTone(running, line, running.provider);
  await eventually('the transcript is triaged', async () => (await running.rows('select from kuule.comment_text')).length === 1);
  await eventually('it is deleted at the provider', async () => running.provider.asked.some(({ method }) => method === 'DELETE'));
}

/** What else happens to calls. @returns what was answered. */
async function callBadly(running: Running, line: string): Promise<string> {
  const { provider, speech, rows } = running;
  const failed = (column: string) =>
    eventually(`a recording has ${column}`, async () => (await rows(`select from kuule.recording where ${column}`)).length);
  speech.answer = (_, response) => void response.end(`{"text": "${said}", ${canaries.name}`);
  await speakAfterTone(running, line, provider);
  await failed('transcribed_at is null and transcribe_attempts > 0');
  provider.answer = (_, response) => void response.end(`<html>${said}</html>`);
  await speakAfterTone(running, line, provider);
  await failed('failure is not null');

  const answers: string[] = [];
  const caller = { CallSid: 'CA1', From: `+${canaries.number}`, To: '+358100000000', SpeechResult: said };
  const refused = async (path: string, fields: Record<string, string>, token?: string) =>
    answers.push(JSON.stringify(await askAsTwilio(running, path, fields, { origin: running.origin, ...(token && { token }) })));
  await refused(`/api/v1/phone/twilio/${line}/start`, caller, 'another secret');
  await refused(`/api/v1/phone/twilio/${line}/steps/7`, { ...caller, CallSid: canaries.name });
  await refused(`/api/v1/phone/twilio/no-such-line/start?From=${canaries.number}`, caller);
  await refused(`/api/v1/phone/nobody/${line}/start`, caller);
  await refused(`/api/v1/phone/twilio/${line}/steps/${canaries.name}`, caller);
  for (const path of [
    `vonage/${line}/start?from=${canaries.number}`,
    `prompts/${line}/fi/${canaries.name}.wav`,
    `46elks/${line}/${canaries.name}/start`,
  ])
    answers.push(await (await fetch(`${running.origin}/api/v1/phone/${path}`)).text());
  const typed = await fetch(`${running.origin}/api/v1/recordings/${canaries.name}/transcript`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ text: said }),
  });
  answers.push(await typed.text(), await (await fetch(`${running.processes.worker.url}/api/v1/recordings/${canaries.name}`)).text());
  // A line whose touchpoint is over: the caller hears an apology, and the log says why.
  await rows('update kuule.touchpoint set live_at = null where id = (select touchpoint from kuule.line where key = $1)', [line]);
  await eventually('the touchpoint is not remembered any more', async () => {
    await refused(`/api/v1/phone/twilio/${line}/start`, { ...caller, CallSid: `CA${answers.length}` });
    return running.processes.collector.output().includes('answered a call with an apology');
  });
  return answers.join('\n');
}

/** A line whose address holds its secret: refused, and the secret told to nobody. */
async function callByPath(running: Running): Promise<string> {
  const { key, secret = '' } = await addLine(running, { provider: '46elks', settings: { addresses: ['127.0.0.1'] } });
  const fields = new URLSearchParams({ callid: 'c1', from: `+${canaries.number}`, to: '+358100000001' }).toString();
  expect((await post(running, `/api/v1/phone/46elks/${key}/${secret}/start`, fields, form)).status).toBe(200);
  expect((await post(running, `/api/v1/phone/46elks/${key}/${secret}/steps/x`, fields, form)).status).toBe(404);
  expect((await post(running, `/api/v1/phone/46elks/${key}/${canaries.name}/start`, fields, form)).status).toBe(403);
  return secret;
}

describe.each(Object.entries(queueUrls))('a caller, with the queue on %s', (queue, queueUrl) => {
  let running: Running;
  let answers: string;
  let pathSecret: string;
  let heard: Asked[];
  beforeAll(async () => {
    running = await startAll(queueUrl);
    const lineWith = async (settings: { oncePerDay?: boolean }) => {
      const apiBase = running.provider.origin;
      const made = { provider: 'twilio', credentials: `AC1:${canaries.credentials}`, settings: { apiBase, ...settings } } as const;
      return (await addLine(running, made)).key;
    };
    await callWell(running, await lineWith({ oncePerDay: true }));
    heard = [...running.speech.asked];
    pathSecret = await callByPath(running);
    answers = await callBadly(running, await lineWith({}));
  }, 180_000);
  afterAll(async () => {
    await Promise.all(Object.values(running.processes).map((each) => each.stop()));
    running.provider.close();
    running.speech.close();
    await running.seeded.drop();
  });

  const found = (haystack: string) =>
    Object.entries({ ...canaries, pathSecret, voice: voiceBytes.toString('hex') })
      .filter(([, value]) => haystack.includes(value))
      .map(([name]) => name);

  it('went to the speech service with the voice alone', () => {
    expect(heard).toHaveLength(1);
    expect(heard[0]?.body.includes(voiceBytes)).toBe(true);
    expect(found(heard[0]?.body.toString('latin1') ?? '')).toEqual([]);
  });

  it('is in no table', async () => {
    const rows = await everyRow(running.database);
    expect(rows).toContain(control);
    expect(found(rows)).toEqual([]);
  });

  it('is in no log', () => {
    const logs = Object.values(running.processes).map((each) => each.output());
    const expected = ['refused a request to a line', 'answered a call with an apology', 'not transcribed', 'recording not fetched'];
    expect(expected.filter((message) => !logs.join('\n').includes(message))).toEqual([]);
    expect(found(logs.join('\n'))).toEqual([]);
  });

  it('is in no answer, to providers and strangers or to operators', async () => {
    const pages = Object.values(running.processes).flatMap(({ url }) => [`${url}/metrics`, `${url}/health/ready`]);
    const told = await Promise.all(pages.map(async (url) => (await fetch(url)).text()));
    expect(told.join('\n')).toContain('kuule_recordings');
    expect(found([answers, ...told].join('\n'))).toEqual([]);
  });

  if (queue === 'redis') {
    it('is in no key of the queue', async () => {
      const keys = await everyKey(queueUrl);
      expect(keys).toContain('triage');
      expect(found(keys)).toEqual([]);
    });
  }

  it('is in no file of the database server, its log and its write-ahead log with them', async () => {
    const files = await everyFile(running.database);
    expect(files.some((file) => file.includes(control))).toBe(true);
    const values = [...Object.values(canaries), pathSecret, voiceBytes];
    expect(values.filter((value) => files.some((file) => file.includes(value)))).toEqual([]);
  });
});
