/** Canaries: what must never be found again is sent along every path, good and bad, and then looked for everywhere. */
import { randomUUID } from 'node:crypto';
import { CreatePerson } from '#libs/access/create-person.js';
import { CreateWebhook } from '#libs/channels/outgoing/create-webhook.js';
import type { CommentPage } from '#libs/contract/figure.js';
import { webhookEvents } from '#libs/contract/webhook.js';
import { openConsoleDatabase } from '#tests/support/console.js';
import { everyFile, everyKey, everyRow } from '#tests/support/everywhere.js';
import { eventually, queueUrls, sendJson } from '#tests/support/kuule.js';
import { installation, startProcess, type TestProcess } from '#tests/support/processes.js';
import { Receiver, verified } from '#tests/support/receiver.js';
import { seededInstallation } from '#tests/support/seeded.js';
import { trouble } from '#tests/support/troubled-analysis.js';

const canaries = {
  name: 'Matti Kanarialinnunpoika',
  code: '131052-308T',
  mistyped: '131052 -308U',
  email: 'matti@kanarialintu.example',
  address: '203.0.113.77',
  agent: 'Kanarialintu/7.7',
};
/** Stands in a comment and is no personal data: where it is not found, the search itself is blind. */
const control = 'lainauskorttihuolto';
/** Looks like no name, so redaction leaves it; then a person reports it. */
const missed = 'tunkkukvarnius';
const comment = `Nimeni on ${canaries.name}, henkilötunnus ${canaries.code} eli ${canaries.mistyped}. ${canaries.email}. Kiitos, ${control} toimi ja ${missed} auttoi.`;

type Seeded = Awaited<ReturnType<typeof seededInstallation>>;
interface Running {
  seeded: Seeded;
  processes: Record<'collector' | 'worker' | 'console', TestProcess>;
}

async function startAll(queueUrl: string): Promise<Running> {
  const seeded = await seededInstallation();
  const more = { KUULE_LOG_LEVEL: 'debug', KUULE_TRUSTED_PROXIES: '127.0.0.1', KUULE_PRIVATE_TARGETS: '127.0.0.0/8' };
  const start = (file: string, role: 'collector' | 'worker' | 'console') =>
    startProcess(file, { ...installation(seeded.database, role, queueUrl), ...more });
  const worker = await start('tests/support/slow-worker.js', 'worker');
  const collector = await start('apps/collector/main.js', 'collector');
  return { seeded, processes: { worker, collector, console: await start('apps/console/main.js', 'console') } };
}

/** Sends the canaries along every path; returns what was answered to those that were refused. */
async function sendEverywhere({ seeded, processes }: Running): Promise<string> {
  const headers = { 'user-agent': canaries.agent, 'x-forwarded-for': canaries.address, forwarded: `for=${canaries.address}` };
  const answers: string[] = [];
  const put = async (body: unknown, { token = seeded.credentials.serverKey, id = randomUUID() } = {}) => {
    const response = await fetch(`${processes.collector.url}/api/v1/feedback/${id}`, {
      method: 'PUT',
      headers: { ...headers, 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    answers.push(await response.text());
    return response.status;
  };
  const touchpoint = 'city-chat';
  const id = randomUUID();
  expect(await put({ touchpoint, rating: 4, comment }, { id })).toBe(201);
  expect(await put({ touchpoint, rating: 4, comment: `${comment} Ja vielä.` }, { id })).toBe(409);
  expect(await put({ touchpoint, rating: 1, comment: `${comment} ${trouble.throw}` })).toBe(201);
  expect(await put(`{"touchpoint":"${touchpoint}","comment":"${comment}`)).toBe(400);
  expect(await put({ touchpoint, rating: 9, comment })).toBe(422);
  expect(await put({ touchpoint, rating: 4, comment: comment.repeat(40) })).toBe(422);
  expect(await put({ touchpoint, rating: 4, [canaries.name]: 1 })).toBe(422);
  expect(await put({ touchpoint, rating: 4, answers: { [canaries.email]: canaries.name } })).toBe(422);
  expect(await put({ touchpoint, rating: 4, language: canaries.name })).toBe(422);
  expect(await put({ touchpoint, rating: 4, comment }, { token: canaries.code })).toBe(401);
  const batch = {
    items: [
      { id: randomUUID(), touchpoint, rating: 4, comment },
      { id: canaries.name, touchpoint, rating: 4, comment },
    ],
  };
  answers.push(
    JSON.stringify(await sendJson(`${processes.collector.url}/api/v1/feedback/batch`, 'POST', batch, seeded.credentials.serverKey)),
  );
  await sendByForm(processes.collector.url, headers);
  const signIn = { email: canaries.email, password: canaries.name };
  answers.push(JSON.stringify((await sendJson(`${processes.console.url}/api/console/v1/session`, 'POST', signIn)).body));
  return answers.join('\n');
}

/** The web form gives its writer back what was written where it must; nobody else may ever see it. */
async function sendByForm(collector: string, headers: Record<string, string>): Promise<void> {
  const post = async (fields: Record<string, string>, path = 'e-permit') => {
    const body = new URLSearchParams(fields);
    const answer = await fetch(`${collector}/f/${path}`, { method: 'POST', headers, body, redirect: 'manual' });
    return answer.status;
  };
  const id = randomUUID();
  expect(await post({ id, rating: '4', comment })).toBe(303);
  expect(await post({ id, rating: '4', comment: `${comment} Ja vielä.` })).toBe(409);
  expect(await post({ comment, 'answer.ease': canaries.code, [canaries.name]: canaries.email })).toBe(422);
  expect(await post({ rating: '4', comment: comment.repeat(40) })).toBe(422);
  expect(await post({ id: canaries.code, lang: canaries.name, via: canaries.email, rating: '4', comment })).toBe(410);
  expect(await post({ rating: '4', comment }, encodeURIComponent(canaries.name))).toBe(404);
}

async function everyAnswer({ seeded, processes }: Running): Promise<string> {
  const paths = ['comments?limit=100', 'comments.csv', 'reports/summary', 'reports/summary.csv', 'reports/choices'];
  const read = async (url: string) => {
    const response = await fetch(url, { headers: { authorization: `Bearer ${seeded.credentials.apiKey}` } });
    expect(response.status).toBe(200);
    return response.text();
  };
  const api = paths.map((path) => read(`${processes.console.url}/api/console/v1/${path}`));
  const operators = Object.values(processes).flatMap(({ url }) => [read(`${url}/metrics`), read(`${url}/health/ready`)]);
  return (await Promise.all([...api, ...operators])).join('\n');
}

/** A webhook of the demo's organisation that wants every event. @returns its secret. */
async function addWebhook({ seeded }: Running, url: string): Promise<string> {
  const console = await openConsoleDatabase(seeded.database);
  const [demo] = await seeded.rows<{ id: string }>("select id from kuule.organisation where key = 'demo'");
  await seeded.rows("update kuule.touchpoint set show_comments = 'at-once'");
  const given = { organisation: demo?.id ?? '', name: 'Everything', url, events: webhookEvents };
  const { secret } = await new CreateWebhook(console).execute(given, async () => {});
  await console.close();
  return secret;
}

/** Reports what redaction left, as a reviewer does in the console, and waits until the worker is through. */
async function reportMissed({ seeded, processes }: Running): Promise<string> {
  const console = await openConsoleDatabase(seeded.database);
  const [demo] = await seeded.rows<{ id: string }>("select id from kuule.organisation where key = 'demo'");
  const email = 'canary@reviewer.example';
  const { password } = await new CreatePerson(console).execute({
    organisation: demo?.id ?? '',
    email,
    name: 'Testi Lukija',
    role: 'reviewer',
  });
  await console.close();
  await seeded.rows("update kuule.touchpoint set show_comments = 'at-once'");
  const api = `${processes.console.url}/api/console/v1`;
  const json = { 'content-type': 'application/json' };
  const session = await fetch(`${api}/session`, { method: 'POST', headers: json, body: JSON.stringify({ email, password }) });
  const headers = { ...json, cookie: session.headers.getSetCookie()[0]?.split(';')[0] ?? '' };
  const page = (await (await fetch(`${api}/comments`, { headers })).json()) as CommentPage;
  const item = page.items.find(({ text }) => text.includes(missed));
  const start = item?.text.indexOf(missed) ?? -1;
  const body = JSON.stringify({ revision: item?.review?.revision, start, end: start + missed.length, kind: 'person' });
  const answer = await fetch(`${api}/comments/${item?.id}/missed`, { method: 'POST', headers, body });
  expect(answer.status).toBe(201);
  await eventually('the worker is through', async () => {
    const [row] = await seeded.rows<{ done: boolean }>('select finished_at is not null as done from kuule.missed_report');
    return row?.done;
  });
  return answer.text();
}

const found = (haystack: string) =>
  Object.entries(canaries)
    .filter(([, value]) => haystack.includes(value))
    .map(([name]) => name);

describe.each(Object.entries(queueUrls))('canaries, with the queue on %s', (queue, queueUrl) => {
  let running: Running;
  let refusals: string;
  let receiver: Receiver;
  let secret: string;
  beforeAll(async () => {
    running = await startAll(queueUrl);
    receiver = await new Receiver().up();
    secret = await addWebhook(running, receiver.url);
    refusals = await sendEverywhere(running);
    const { rows } = running.seeded;
    await eventually('triage has stored three and set one aside', async () => {
      const [row] = await rows<{ done: boolean }>(
        'select (select count(*) from kuule.comment) = 3 and exists (select from kuule.feedback where set_aside_at is not null) as done',
      );
      return row?.done;
    });
  }, 180_000);
  afterAll(async () => {
    await Promise.all(Object.values(running.processes).map((each) => each.stop()));
    await running.seeded.drop();
    await receiver.down();
  });

  it('were seen by redaction', async () => {
    const [row] = await running.seeded.rows<{ counts: Record<string, number> }>('select span_counts as counts from kuule.comment limit 1');
    expect(row?.counts).toMatchObject({ person: 1, email: 1 });
  });

  it('are in no table', async () => {
    const rows = await everyRow(running.seeded.database);
    expect(rows).toContain(control);
    expect(found(rows)).toEqual([]);
  });

  it('are in no answer, to those who were refused or to those who read', async () => {
    const answers = await everyAnswer(running);
    expect(answers).toContain(control);
    expect(found(`${answers}\n${refusals}`)).toEqual([]);
  });

  it('are in no webhook, nor is any word of a comment', async () => {
    await eventually('both comments were told', async () => receiver.received.length >= 2);
    const told = receiver.received.map((each) => JSON.stringify([each.path, each.headers, verified(each, secret)])).join('\n');
    expect(told).toContain('city-chat');
    const outbox = await running.seeded.rows<{ row: string }>(
      'select m::text as row from kuule.webhook_message m union all select a::text from kuule.webhook_attempt a',
    );
    const all = [told, ...outbox.map(({ row }) => row)].join('\n');
    expect(found(all)).toEqual([]);
    expect([control, missed, 'Kiitos', 'Nimeni'].filter((word) => all.includes(word))).toEqual([]);
  });

  it('are in no log', () => {
    const logs = Object.values(running.processes)
      .map((each) => each.output())
      .join('\n');
    expect(logs).toContain('triage failed');
    expect(found(logs)).toEqual([]);
  });

  if (queue === 'redis') {
    it('are in no key of the queue', async () => {
      const keys = await everyKey(queueUrl);
      expect(keys).toContain('triage');
      expect(found(keys)).toEqual([]);
    });
  }

  it('are in no file of the database server, its log and its write-ahead log with them', async () => {
    const files = await everyFile(running.seeded.database);
    expect(files.some((file) => file.includes(control))).toBe(true);
    expect(Object.entries(canaries).filter(([, value]) => files.some((file) => file.includes(value)))).toEqual([]);
  });

  it('nor is what a person reported in any table, log or answer, in whichever comment it stood', async () => {
    const rows = () => everyRow(running.seeded.database);
    expect(await rows()).toContain(missed);
    const answer = await reportMissed(running);
    expect(await rows()).not.toContain(missed);
    const logs = Object.values(running.processes).map((each) => each.output());
    expect([answer, ...logs, await everyAnswer(running)].join('\n')).not.toContain(missed);
    if (queue === 'redis') expect(await everyKey(queueUrl)).not.toContain(missed);
  });
});
