/** The generic hook, and what holds for every hook: what is not feedback, whose names are stored nowhere, how much is listed. */
import { DisableHook } from '#libs/channels/hooks/disable-hook.js';
import { ForgetDeliveries } from '#libs/channels/hooks/forget-deliveries.js';
import { HookRecords } from '#libs/channels/hooks/hook-records.js';
import { RotateHook } from '#libs/channels/hooks/rotate-hook.js';
import { ConsoleDatabase } from '#libs/platform/database.js';
import { addHook, countOf, makeStale, storedFeedback, triagedText, verdictsOf } from '#tests/support/hooks.js';
import { startTestKuule, type TestKuule } from '#tests/support/kuule.js';
import { StandardWebhookSender } from '#tests/support/standard-webhook.js';

let kuule: TestKuule;
beforeAll(async () => {
  kuule = await startTestKuule();
});
afterAll(() => kuule.stop());
beforeEach(() => kuule.empty('feedback'));

const stored = () => storedFeedback(kuule);

describe('the generic hook', () => {
  const data = { id: 'call-17', rating: 9, scale: '0-10', comment: 'Asia hoitui.', language: 'fi_FI', answers: { ease: 4 } };

  it('takes what the official library signs, with scale, language, time and answers', async () => {
    const hook = await addHook(kuule, 'generic');
    const sender = new StandardWebhookSender(`${kuule.baseUrl}${hook.path}`, hook.secret);
    const timestamp = new Date(Date.now() - 3_600_000).toISOString();
    expect(await sender.send({ type: 'feedback.given', timestamp, data })).toMatchObject({ status: 200, verdict: 'created' });
    expect(await stored()).toEqual([
      expect.objectContaining({ rating: 5, language: 'fi-FI', answers: { ease: 4 }, happened_at: new Date(timestamp) }),
    ]);
  });

  it.each([
    ['a scale that is not mapped', { ...data, scale: '1-7' }, 'INVALID_FIELDS'],
    ['a rating beyond its scale', { ...data, rating: 11 }, 'INVALID_FIELDS'],
    ['no id', { ...data, id: undefined }, 'INVALID_FIELDS'],
    ['an answer to a question that is not asked', { ...data, answers: { mood: 3 } }, 'UNKNOWN_ANSWER'],
    ['answers that are none', { ...data, answers: 'yes' }, 'INVALID_FIELDS'],
  ])('refuses %s with 422 and says which field', async (_name, wrong, code) => {
    const hook = await addHook(kuule, 'generic');
    const answer = await hook.deliver({ type: 'feedback.given', data: wrong });
    expect(answer).toMatchObject({ status: 422, code });
    expect(answer.text).not.toContain('Asia hoitui');
    expect(await stored()).toEqual([]);
    expect(await verdictsOf(kuule, hook)).toEqual(['unusable']);
  });

  it('keeps two conversations apart, and two hooks with the same conversation', async () => {
    const [hook, other] = [await addHook(kuule, 'generic'), await addHook(kuule, 'generic')];
    await hook.deliver({ type: 'feedback.given', data });
    await hook.deliver({ type: 'feedback.given', data: { ...data, id: 'call-18' } });
    await other.deliver({ type: 'feedback.given', data });
    expect(new Set((await stored()).map(({ id }) => id)).size).toBe(3);
  });

  it('while secrets rotate takes both, and the earlier one no longer than that', async () => {
    const hook = await addHook(kuule, 'generic');
    const [demo] = await kuule.rows<{ id: string }>("select id from kuule.organisation where key = 'demo'");
    const rotate = new RotateHook(kuule.app.get(ConsoleDatabase, { strict: false }));
    const { secret } = await rotate.execute({ organisation: demo?.id ?? '', hook: hook.id, hours: 24 }, async () => {});
    makeStale(kuule, HookRecords);
    const give = (id: string, used: string) => hook.deliver({ type: 'feedback.given', data: { ...data, id } }, { secret: used });
    expect((await give('a', hook.secret)).verdict).toBe('created');
    expect((await give('b', secret ?? '')).verdict).toBe('created');
    await kuule.rows('update kuule.hook_secret set ends_at = now() where hook = $1 and ends_at is not null', [hook.id]);
    makeStale(kuule, HookRecords);
    expect((await give('c', hook.secret)).status).toBe(401);
    expect((await give('d', secret ?? '')).verdict).toBe('created');
  });

  it('that is disabled is nowhere', async () => {
    const hook = await addHook(kuule, 'generic');
    const [demo] = await kuule.rows<{ id: string }>("select id from kuule.organisation where key = 'demo'");
    await new DisableHook(kuule.app.get(ConsoleDatabase, { strict: false })).execute(demo?.id ?? '', hook.key, async () => {});
    makeStale(kuule, HookRecords);
    expect((await hook.deliver({ type: 'feedback.given', data })).status).toBe(404);
  });

  it('is tried by a sample of our own, which makes no feedback', async () => {
    const hook = await addHook(kuule, 'generic');
    const { status, body } = await kuule.send('POST', `/api/v1/hooks/${hook.key}/test`);
    expect({ status, body }).toEqual({ status: 200, body: { verdict: 'test', rating: 4 } });
    expect(await stored()).toEqual([]);
    expect(await verdictsOf(kuule, hook)).toEqual(['test']);
    expect((await kuule.send('POST', `/api/v1/hooks/${'y'.repeat(22)}/test`)).status).toBe(404);
  });
});

describe('5.3 item 13: what is not feedback', () => {
  it('unknown events and further fields are 2xx, ignored and counted', async () => {
    const hook = await addHook(kuule, 'generic');
    expect(await hook.deliver({ type: 'something.else', data: {} })).toMatchObject({ status: 200, verdict: 'ignored' });
    expect(await hook.deliver([])).toMatchObject({ status: 200, verdict: 'ignored' });
    expect(await hook.deliver('null')).toMatchObject({ status: 200, verdict: 'ignored' });
    expect(await countOf(kuule, hook, 'ignored')).toBe(3);
    expect(await verdictsOf(kuule, hook)).toEqual([]);
    const data = { id: 'x', rating: 3, scale: '1-5', agent: { name: 'Veikko Virkailija' }, further: [1, { more: true }] };
    expect(await hook.deliver({ type: 'feedback.given', data, version: 2 })).toMatchObject({ verdict: 'created' });
    expect(await stored()).toHaveLength(1);
  });

  it('malformed JSON is 400 for the product, and 401 for a stranger; an unreadable type is refused', async () => {
    const hook = await addHook(kuule, 'generic');
    for (const body of ['{', '', 'type=feedback.given', '{"a":1}}', '\ufeff{}'])
      expect(await hook.deliver(body)).toMatchObject({ status: 400, code: 'MALFORMED_JSON' });
    expect(await hook.send('{', {})).toMatchObject({ status: 401 });
    expect((await hook.deliver('{}', { contentType: 'text/plain' })).status).toBe(415);
    expect(await stored()).toEqual([]);
  });

  it('names like __proto__ and toString are names', async () => {
    const hook = await addHook(kuule, 'generic');
    for (const body of [
      '{"__proto__":{"type":"feedback.given"}}',
      '{"type":{"toString":1}}',
      '{"type":"feedback.given","data":{"id":"a","rating":{"valueOf":1},"scale":"1-5"}}',
      '{"type":"feedback.given","data":{"id":"a","rating":3,"scale":"1-5","answers":{"__proto__":{"x":1}}}}',
    ])
      expect((await hook.deliver(body)).status).toBeLessThan(500);
  });
});

describe('5.3 item 14: identities', () => {
  it('agents, customers and transcripts are stored nowhere', async () => {
    const hook = await addHook(kuule, 'rocketchat');
    const [agent, customer, words] = ['Veikko Virkailija', 'asiakas-4711@example.org', 'keskustelun sanoja'];
    const payload = {
      type: 'LivechatSession',
      _id: 'conversation-number-4711',
      customFields: { rating: 3, rating_comment: 'Ihan hyvä.' },
      visitor: { name: customer, email: [{ address: customer }], ip: '192.0.2.7' },
      agent: { name: agent },
      messages: [{ msg: words, u: { name: customer } }],
    };
    expect((await hook.deliver(payload, { headers: { 'user-agent': 'RocketChat/8.1 of Kaupunki' } })).verdict).toBe('created');
    await triagedText(kuule, (await stored())[0]?.id ?? '');
    await verdictsOf(kuule, hook);
    const tables = await kuule.rows<{ name: string }>(
      "select oid::regclass::text as name from pg_class where relnamespace in ('kuule'::regnamespace, 'bullmq'::regnamespace) and relkind = 'r'",
    );
    for (const { name } of tables)
      for (const needle of [agent, customer, words, 'conversation-number-4711', '192.0.2.7', 'RocketChat/8.1', hook.secret])
        expect({ name, needle, found: await kuule.rows(`select from ${name} r where r::text like '%' || $1 || '%'`, [needle]) }).toEqual({
          name,
          needle,
          found: [],
        });
  });
});

describe('limits', () => {
  it('a flood of refused deliveries is listed a few times and counted whole, and does not shut the product out', async () => {
    const hook = await addHook(kuule, 'generic');
    await Promise.all(Array.from({ length: 60 }, () => hook.send('{}', {})));
    expect((await verdictsOf(kuule, hook)).length).toBe(10);
    expect(await countOf(kuule, hook, 'unsigned')).toBe(60);
    const data = { id: 'x', rating: 3, scale: '1-5' };
    expect((await hook.deliver({ type: 'feedback.given', data })).verdict).toBe('created');
  });

  it('deliveries are forgotten after their days', async () => {
    const hook = await addHook(kuule, 'generic');
    await hook.deliver({ type: 'feedback.given', data: { id: 'x', rating: 3, scale: '1-5' } });
    expect(await verdictsOf(kuule, hook)).toEqual(['created']);
    const forget = kuule.app.get(ForgetDeliveries, { strict: false });
    await kuule.rows("update kuule.hook_delivery set at = at - interval '30 days' where hook = $1", [hook.id]);
    await forget.execute();
    expect(await verdictsOf(kuule, hook)).toEqual(['created']);
    await kuule.rows("update kuule.hook_delivery set at = at - interval '2 days' where hook = $1", [hook.id]);
    await kuule.rows('update kuule.hook_count set day = day - 40 where hook = $1', [hook.id]);
    await forget.execute();
    expect(await verdictsOf(kuule, hook)).toEqual([]);
    expect(await countOf(kuule, hook, 'created')).toBe(0);
  });
});
