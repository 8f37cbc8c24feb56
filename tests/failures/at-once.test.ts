/** What is said at the same moment, in two calls or two tabs of one person: one feedback, and nothing of it lost without a word. */
import { randomUUID } from 'node:crypto';
import type { ChatAck, ChatStep } from '#libs/contract/chat.js';
import { atOnce } from '#tests/support/at-once.js';
import { startTestKuule, type TestKuule } from '#tests/support/kuule.js';
import { callsOfLine, feedbackOfLine, TestCall, type TestLine } from '#tests/support/phone-call.js';
import { lineOf } from '#tests/support/phone-providers.js';
import { addLine, publicOrigin } from '#tests/support/phone.js';

let kuule: TestKuule;
beforeAll(async () => {
  kuule = await startTestKuule({ env: { KUULE_PUBLIC_URL: publicOrigin } });
});
afterAll(() => kuule.stop());

describe('two calls of one person', () => {
  const already = 'Olet jo antanut palautetta.';
  const newLine = async (settings = {}): Promise<TestLine> => ({
    provider: 'twilio',
    ...(await addLine(kuule, { ...lineOf.twilio, settings: { ...lineOf.twilio.settings, ...settings } })),
  });
  const startTwo = async (line: TestLine, from: string, query = '') => {
    const calls = [new TestCall(kuule, line), new TestCall(kuule, line)] as const;
    const heard = await Promise.all(calls.map((call) => call.start({ from }, query)));
    for (const { body } of heard) expect(body).not.toContain(already);
    return calls;
  };
  const bothCalls = (line: TestLine) => ({
    lock: 'select from kuule.call where line = (select id from kuule.line where key = $1) for update',
    values: [line.key],
  });

  it.each(['the same invitation', 'the same number, asked once a day'])(
    'for %s that rate at the same moment are one feedback; the later one is told',
    async (reason) => {
      const isInvited = reason === 'the same invitation';
      const line = await newLine({ oncePerDay: !isInvited });
      const [first, second] = await startTwo(line, '+358407654321', isInvited ? `?invitation=${randomUUID()}` : '');
      const heard = await atOnce(kuule, bothCalls(line), [() => first.press(1, '2'), () => second.press(1, '5')]);
      const isTold = heard.map(({ body }) => body.includes(already));
      expect([...isTold].sort()).toEqual([false, true]);
      const [rating, later] = isTold[0] ? [5, first] : [2, second];
      expect(await feedbackOfLine(kuule, line.key)).toMatchObject([{ rating }]);
      // The provider's repeat hears the same, and pressing on gives nothing.
      expect((await later.press(1, '1')).body).toContain(already);
      await later.press(2, '1');
      expect((await callsOfLine(kuule, line.key)).map(({ rated }) => rated).sort()).toEqual([false, true]);
      expect(await feedbackOfLine(kuule, line.key)).toMatchObject([{ rating }]);
    },
  );

  it('of two invitations are two feedbacks', async () => {
    const line = await newLine();
    const calls = [new TestCall(kuule, line), new TestCall(kuule, line)] as const;
    for (const call of calls) await call.start({}, `?invitation=${randomUUID()}`);
    await atOnce(
      kuule,
      bothCalls(line),
      calls.map((call) => () => call.press(1, '3')),
    );
    expect(await feedbackOfLine(kuule, line.key)).toHaveLength(2);
  });

  it('leave the invitation open when the first hangs up without a rating', async () => {
    const line = await newLine();
    const [first, second] = await startTwo(line, '+358407654321', `?invitation=${randomUUID()}`);
    await first.end();
    await second.press(1, '4');
    expect(await feedbackOfLine(kuule, line.key)).toMatchObject([{ rating: 4 }]);
  });
});

describe('two tabs of one chat', () => {
  const questions = [1, 2, 3, 4].map((n) => ({
    key: `part-${n}`,
    kind: 'scale',
    text: { fi: `Osa ${n}` },
    ratingAtMost: 3,
  }));
  const keys = questions.map(({ key }) => key);
  beforeAll(async () => {
    await kuule.rows(
      `insert into kuule.questionnaire (organisation, name, version, questions) select id, 'in-parts', 1, $1 from kuule.organisation where key = 'demo'`,
      [JSON.stringify(questions)],
    );
    await kuule.rows("update kuule.touchpoint set questionnaire = 'in-parts', questionnaire_version = 1 where key = 'city-chat'");
  });

  async function post(path: string, body: object): Promise<{ status: number; answer: ChatAck & { code?: string } }> {
    const response = await fetch(`${kuule.origin}/api/v1/chat/session${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return { status: response.status, answer: (await response.json()) as ChatAck };
  }
  async function send(path: string, body: object): Promise<ChatAck> {
    const sent = await post(path, body);
    expect(sent).toMatchObject({ status: 200 });
    return sent.answer;
  }
  const step = (token: string, what: ChatStep['step']) => send('/steps', { id: randomUUID(), token, step: what });
  async function rated(rating: number): Promise<string> {
    const { token = '' } = await send('', { id: randomUUID(), touchpoint: 'city-chat' });
    await step(token, { rating });
    return token;
  }
  const session = { lock: 'select from kuule.chat_session for update', values: [] };
  const stored = () =>
    kuule.rows<{ rating: number; answers: Record<string, unknown>; comment: boolean }>(
      'select rating, answers, comment_received_at is not null as comment from kuule.feedback where mode = $1',
      ['chat'],
    );
  beforeEach(() => kuule.empty('feedback', 'chat_session'));

  it('that answer different questions at the same moment keep both answers', async () => {
    const token = await rated(2);
    const acks = await atOnce(kuule, session, [
      () => step(token, { question: 'part-1', answer: 1 }),
      () => step(token, { question: 'part-2', answer: 5 }),
    ]);
    expect(await stored()).toEqual([{ rating: 2, answers: { 'part-1': 1, 'part-2': 5 }, comment: false }]);
    // Whoever comes later sees both, and goes on behind them.
    expect(acks.map(({ state }) => state.question)).toContain('part-3');
  });

  it('of which one ends the chat while the other answers keep comment and answer', async () => {
    const token = await rated(1);
    await atOnce(kuule, session, [() => step(token, { comment: 'Odotin kauan.' }), () => step(token, { question: 'part-4', answer: 3 })]);
    expect(await stored()).toEqual([{ rating: 1, answers: { 'part-4': 3 }, comment: true }]);
  });

  it('that end the chat with different words keep the first, and the other is told so', async () => {
    const token = await rated(1);
    const end = (comment: string) => () => post('/steps', { id: randomUUID(), token, step: { comment } });
    const sent = await atOnce(kuule, session, [end('Odotin kauan.'), end('Kukaan ei vastannut.')]);
    expect(sent.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(sent.find(({ status }) => status === 409)?.answer.code).toBe('FEEDBACK_CONFLICT');
    expect(await stored()).toEqual([{ rating: 1, answers: {}, comment: true }]);
  });

  it('of which one rates anew while the other answers keep the new rating', async () => {
    const token = await rated(2);
    await atOnce(kuule, session, [() => step(token, { rating: 3 }), () => step(token, { question: 'part-1', answer: 4 })]);
    expect(await stored()).toEqual([{ rating: 3, answers: { 'part-1': 4 }, comment: false }]);
    // What belongs to a low rating does not stand beside a good one; it is there again should that be taken back.
    await step(token, { rating: 5 });
    expect((await stored())[0]?.answers).toEqual({});
    await step(token, { rating: 2 });
    expect((await stored())[0]?.answers).toEqual({ 'part-1': 4 });
  });

  it('keep every answer of many sessions, in whatever order PostgreSQL takes them', async () => {
    const tokens = await Promise.all(Array.from({ length: 15 }, () => rated(3)));
    await Promise.all(tokens.flatMap((token) => keys.map((question, place) => step(token, { question, answer: place + 1 }))));
    const all = { 'part-1': 1, 'part-2': 2, 'part-3': 3, 'part-4': 4 };
    expect((await stored()).map(({ answers }) => answers)).toEqual(tokens.map(() => all));
    for (const token of tokens)
      expect((await send('', { id: randomUUID(), touchpoint: 'city-chat', token })).state).toEqual({
        next: 'comment',
        rating: 3,
        answers: all,
      });
  });
});
