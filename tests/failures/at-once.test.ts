/** What is said at the same moment, in two calls of one person: one feedback, and nothing of it lost without a word. */
import { randomUUID } from 'node:crypto';
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
