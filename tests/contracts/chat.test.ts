/** The chat's contract: a socket and HTTP say the same, and what is forged, repeated or too much is refused. */
import { randomUUID } from 'node:crypto';
import { request } from 'node:http';
import { WebSocket } from 'ws';
import type { ChatState } from '#libs/contract/chat.js';
import { startTestKuule, type TestKuule } from '#tests/support/kuule.js';

interface Body {
  id: string;
  token: string;
  state: ChatState;
  code: string;
  problem?: Body & { status: number };
}
interface Answer {
  status: number;
  body: Body;
}
const allowed = 'https://town.example';

let kuule: TestKuule;
let nextAddress = 1;
beforeAll(async () => {
  kuule = await startTestKuule();
  await kuule.rows('update kuule.touchpoint set allowed_origins = $1', [[allowed]]);
});
afterAll(() => kuule.stop());
beforeEach(() => {
  nextAddress++;
});

/** As from another house: each test has an address of its own. */
const address = () => `127.0.1.${nextAddress}`;
const url = (path = '') => new URL(`/api/v1/chat/session${path}`, kuule.baseUrl.replace('localhost', '127.0.0.1'));

function post(
  path: string,
  body: unknown,
  { origin = allowed, from = address() } = {},
): Promise<Answer & { headers: Record<string, string | string[] | undefined> }> {
  return new Promise((answered, failed) => {
    const sent = request(
      url(path),
      { method: 'POST', localAddress: from, headers: { 'content-type': 'application/json', origin } },
      (response) => {
        let text = '';
        response
          .on('data', (data) => (text += data))
          .on('end', () => answered({ status: response.statusCode!, body: JSON.parse(text), headers: response.headers }));
      },
    );
    sent.on('error', failed).end(typeof body === 'string' ? body : JSON.stringify(body));
  });
}

/** The socket, or the status with which it was refused. */
function connect({ origin = allowed, touchpoint = 'city-chat', from = address() } = {}): Promise<WebSocket | number> {
  const target = `${url().href.replace('http', 'ws')}?touchpoint=${touchpoint}`;
  return new Promise((opened, failed) => {
    const socket = new WebSocket(target, { origin, localAddress: from });
    socket.on('open', () => opened(socket));
    socket.on('unexpected-response', (_, { statusCode }) => opened(statusCode!));
    socket.on('error', failed);
  });
}

const say = (socket: WebSocket, message: unknown): Promise<Answer> =>
  new Promise((answered) => {
    socket.once('message', (data) => {
      const body = JSON.parse(String(data)) as Body;
      answered(body.problem ? { status: body.problem.status, body: body.problem } : { status: 200, body });
    });
    socket.send(typeof message === 'string' ? message : JSON.stringify(message));
  });

type Send = (body: unknown) => Promise<Answer>;
const begin = async (send: Send) => (await send({ id: randomUUID(), touchpoint: 'city-chat', language: 'fi' })).body.token as string;
const step = (send: Send, token: string, what: object, id: string = randomUUID()) => send({ id, token, step: what });
const feedback = () =>
  kuule.rows<{ rating: number; answers: unknown; comment: boolean }>(
    'select rating, answers, comment_received_at is not null as comment from kuule.feedback order by received_at desc limit 1',
  );

describe.each(['http', 'socket'])('over %s', (road) => {
  let send: Send;
  let socket: WebSocket | undefined;
  beforeEach(async () => {
    socket = road === 'socket' ? ((await connect()) as WebSocket) : undefined;
    send = (body) => (socket ? say(socket, body) : post(typeof body === 'object' && body !== null && 'step' in body ? '/steps' : '', body));
  });
  afterEach(() => socket?.terminate());

  it('each step is stored at once and answered with what comes next', async () => {
    const token = await begin(send);
    expect(token).toMatch(/^kc_/);
    expect((await step(send, token, { rating: 2 })).body.state).toEqual({ next: 'question', question: 'reasons', rating: 2, answers: {} });
    expect(await feedback()).toEqual([{ rating: 2, answers: {}, comment: false }]);
    expect((await step(send, token, { question: 'reasons', answer: ['time', 'cost'] })).body.state.next).toBe('comment');
    expect((await step(send, token, { comment: 'Odotin.' })).body.state).toEqual({
      next: 'thanks',
      rating: 2,
      answers: { reasons: ['time', 'cost'] },
    });
    expect(await feedback()).toEqual([{ rating: 2, answers: { reasons: ['time', 'cost'] }, comment: true }]);
    expect((await send({ id: randomUUID(), touchpoint: 'city-chat', token })).body.state.next).toBe('thanks');
  });

  it('a message that comes again is answered the same and changes nothing', async () => {
    const token = await begin(send);
    const id = randomUUID();
    const first = await step(send, token, { rating: 4 }, id);
    const [before] = await kuule.rows<{ n: number }>('select count(*)::int as n from kuule.feedback');
    expect(await step(send, token, { rating: 4 }, id)).toMatchObject({ status: 200, body: first.body });
    // Not even when something else is put into it.
    expect((await step(send, token, { rating: 1 }, id)).body).toEqual(first.body);
    expect(await kuule.rows('select count(*)::int as n from kuule.feedback')).toEqual([before]);
    expect(await feedback()).toMatchObject([{ rating: 4 }]);
  });

  it('a forged or lapsed token is refused', async () => {
    const forged = `kc_${'x'.repeat(43)}`;
    expect((await step(send, forged, { rating: 1 })).body.code).toBe('UNAUTHENTICATED');
    expect((await send({ id: randomUUID(), touchpoint: 'city-chat', token: forged })).body.code).toBe('UNAUTHENTICATED');
    const token = await begin(send);
    await kuule.rows(`update kuule.chat_session set last_step_at = now() - interval '25 hours'`);
    expect((await step(send, token, { rating: 1 })).body.code).toBe('UNAUTHENTICATED');
  });

  it.each([
    ['a script', '<script>alert(1)</script><img src=x onerror=alert(1)>', 200],
    ['emoji', '😀'.repeat(2_000), 200],
    ['right-to-left signs', 'abc \u202E\u2066 עברית \u2069 def', 200],
    ['no words', '   ', 200],
    ['a null byte', 'ab\0cd', 422],
    ['half an emoji', 'ab\uD83D', 422],
    ['one sign too many', 'a'.repeat(2_001), 422],
  ])('a comment with %s is taken or refused by the contract', async (_name, comment, status) => {
    const token = await begin(send);
    await step(send, token, { rating: 5 });
    const answer = await step(send, token, { comment });
    expect(answer.status).toBe(status);
    expect(JSON.stringify(answer.body)).not.toContain('script');
    expect((await feedback())[0]!.comment).toBe(status === 200 && comment.trim() !== '');
  });

  it.each([
    ['nothing', null],
    ['no object', 5],
    ['an unknown field', { id: randomUUID(), touchpoint: 'city-chat', mode: 'kiosk' }],
    ['a comment before the rating', { comment: 'x' }],
    ['a rating of 6', { rating: 6 }],
    ['a question that is not asked', { question: 'nobody', answer: 1 }],
    ['an answer that is no choice', { question: 'reasons', answer: ['nobody'] }],
  ])('%s is a problem of the sender’s', async (_name, what) => {
    const token = await begin(send);
    const isStep = what !== null && typeof what === 'object' && !('id' in what);
    if (isStep && 'question' in what) await step(send, token, { rating: 1 });
    const { status, body } = await (isStep ? step(send, token, what) : send(what));
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(body.code).toMatch(/^(INVALID_FIELDS|UNKNOWN_ANSWER|MALFORMED_JSON|BAD_REQUEST)$/);
  });

  it('a refused answer is not in the way of what comes after it', async () => {
    const token = await begin(send);
    await step(send, token, { rating: 1 });
    expect((await step(send, token, { question: 'reasons', answer: ['nobody'] })).body.code).toBe('UNKNOWN_ANSWER');
    expect((await send({ id: randomUUID(), touchpoint: 'city-chat', token })).body.state).toMatchObject({ next: 'question', answers: {} });
    expect((await step(send, token, { question: 'reasons', answer: ['cost'] })).status).toBe(200);
    expect((await step(send, token, { comment: 'Kallista.' })).status).toBe(200);
    expect(await feedback()).toEqual([{ rating: 1, answers: { reasons: ['cost'] }, comment: true }]);
  });

  it('an answer that was noted and could not be stored is stored by the end, with or without words', async () => {
    const token = await begin(send);
    await step(send, token, { rating: 2 });
    await kuule.rows(`update kuule.chat_session set answers = '{"reasons": ["staff"]}', passed = '{reasons}' where finished_at is null`);
    expect((await send({ id: randomUUID(), touchpoint: 'city-chat', token })).body.state).toMatchObject({
      answers: { reasons: ['staff'] },
    });
    expect((await step(send, token, { comment: '' })).body.state.next).toBe('thanks');
    expect(await feedback()).toEqual([{ rating: 2, answers: { reasons: ['staff'] }, comment: false }]);
  });

  it('words that are no JSON are malformed', async () => {
    expect((await send('{')).body.code).toBe('MALFORMED_JSON');
  });

  it('two steps at once are one feedback', async () => {
    const token = await begin(send);
    await Promise.all([1, 2, 3, 4].map((rating) => post('/steps', { id: randomUUID(), token, step: { rating } })));
    const last = '(select feedback from kuule.chat_session order by opened_at desc limit 1)';
    expect(await kuule.rows(`select from kuule.feedback where id = ${last}`)).toHaveLength(1);
  });

  it('after the end another comment is refused, and the first one stays', async () => {
    const token = await begin(send);
    await step(send, token, { rating: 5 });
    await step(send, token, { comment: 'Ensimmäinen.' });
    expect((await step(send, token, { comment: 'Toinen.' })).body.code).toBe('FEEDBACK_CLOSED');
  });

  it('a session of one touchpoint is none of another', async () => {
    const token = await begin(send);
    await kuule.rows(`update kuule.touchpoint set mode = 'chat' where key = 'e-permit'`);
    expect((await send({ id: randomUUID(), touchpoint: 'e-permit', token })).body.code).toBe('UNAUTHENTICATED');
  });
});

describe('the chat', () => {
  const opening = () => ({ id: randomUUID(), touchpoint: 'city-chat' });

  it('refuses pages of other origins, and lets a browser read why', async () => {
    const { status, body, headers } = await post('', opening(), { origin: 'https://other.example' });
    expect([status, body.code, headers['access-control-allow-origin']]).toEqual([403, 'ORIGIN_NOT_ALLOWED', 'https://other.example']);
    expect(await connect({ origin: 'https://other.example' })).toBe(403);
    const { token } = (await post('', opening())).body;
    expect((await post('/steps', { id: randomUUID(), token, step: { rating: 1 } }, { origin: 'https://other.example' })).body.code).toBe(
      'ORIGIN_NOT_ALLOWED',
    );
  });

  it('opens no socket for a touchpoint that is none of a chat', async () => {
    expect(await connect({ touchpoint: 'library-desk' })).toBe(401);
    expect(await connect({ touchpoint: 'nobody' })).toBe(422);
    expect((await post('', { id: randomUUID(), touchpoint: 'library-desk' })).body.code).toBe('UNAUTHENTICATED');
  });

  it('answers a preflight', async () => {
    const response = await fetch(url('/steps'), {
      method: 'OPTIONS',
      headers: { origin: allowed, 'access-control-request-method': 'POST' },
    });
    expect(response.status).toBe(204);
    expect(response.headers.get('access-control-allow-origin')).toBe(allowed);
  });

  it('refuses 100 kB over either road, and goes on', async () => {
    const { token } = (await post('', opening())).body;
    await post('/steps', { id: randomUUID(), token, step: { rating: 3 } });
    const long = { id: randomUUID(), token, step: { comment: 'a'.repeat(100_000) } };
    expect((await post('/steps', long)).status).toBe(422);
    const socket = (await connect()) as WebSocket;
    const code = await new Promise((closed) => {
      socket.on('close', closed).on('error', () => {});
      socket.send(JSON.stringify(long));
    });
    expect(code).toBe(1009);
    expect((await post('/steps', { id: randomUUID(), token, step: { comment: 'lyhyt' } })).status).toBe(200);
  });

  it('refuses a flood from one address, and others are unaffected', async () => {
    const statuses = [];
    for (let turn = 0; turn < 310; turn++) statuses.push((await post('', opening())).status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(300);
    const refused = await post('', opening());
    expect(refused.status).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(await connect()).toBe(429);
    expect((await post('', opening(), { from: '127.0.2.1' })).status).toBe(200);
  });

  it('refuses a flood of one session from many addresses', async () => {
    const { token } = (await post('', opening())).body;
    const statuses = [];
    for (let turn = 0; turn < 35; turn++)
      statuses.push((await post('/steps', { id: randomUUID(), token, step: { rating: 5 } }, { from: `127.0.3.${turn + 1}` })).status);
    expect(statuses.filter((status) => status === 429)).toHaveLength(5);
  });

  it('keeps neither tokens nor words nor addresses', async () => {
    const { token } = (await post('', opening())).body;
    await post('/steps', { id: randomUUID(), token, step: { rating: 5 } });
    await post('/steps', { id: randomUUID(), token, step: { comment: 'salaiset sanat' } });
    const text = JSON.stringify(await kuule.rows("select s.*, encode(token_hash, 'escape') from kuule.chat_session s"));
    for (const secret of [token, token.slice(3), 'salaiset', address()]) expect(text).not.toContain(secret);
  });
});

describe('a stop', () => {
  it('closes open sockets and does not wait for them', async () => {
    const other = await startTestKuule();
    await other.rows('update kuule.touchpoint set allowed_origins = $1', [[allowed]]);
    const target = `${other.baseUrl.replace('http', 'ws').replace('localhost', '127.0.0.1')}/api/v1/chat/session?touchpoint=city-chat`;
    const socket = new WebSocket(target, { origin: allowed });
    await new Promise((opened) => socket.on('open', opened));
    const closed = new Promise((done) => socket.on('close', done));
    await Promise.all([other.stop(), closed]);
    expect(socket.readyState).toBe(WebSocket.CLOSED);
  });
});
