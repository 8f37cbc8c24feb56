/** Incoming hooks, end to end: a product's signed delivery becomes one feedback, and nothing else does. */
import { randomUUID } from 'node:crypto';
import { StandardWebhookSender } from '#tests/support/standard-webhook.js';
import { addHook, countOf, verdictsOf, type TestHook } from '#tests/support/hooks.js';
import { eventually, startTestKuule, type TestKuule } from '#tests/support/kuule.js';
import { RotateHook } from '#libs/channels/hooks/rotate-hook.js';
import { DisableHook } from '#libs/channels/hooks/disable-hook.js';
import { HookRecords } from '#libs/channels/hooks/hook-records.js';
import { IntakeTouchpoints } from '#libs/catalogue/intake-touchpoint.js';
import { ForgetDeliveries } from '#libs/channels/hooks/forget-deliveries.js';
import { ConsoleDatabase } from '#libs/platform/database.js';

interface Row {
  id: string;
  rating: number;
  mode: string;
  selection: string;
  sender_kind: string;
  language: string | null;
  answers: Record<string, unknown>;
  comment_received_at: Date | null;
}

let kuule: TestKuule;
beforeAll(async () => {
  kuule = await startTestKuule();
});
afterAll(() => kuule.stop());
beforeEach(() => kuule.empty('feedback'));

const stored = () => kuule.rows<Row>('select * from kuule.feedback order by received_at');
const textOf = (id: string) =>
  eventually(
    'the comment is triaged',
    async () => (await kuule.rows<{ text: string }>('select text from kuule.comment_text where feedback = $1', [id]))[0]?.text,
  );
/** What is remembered of a class's records is too old from now on. */
const age = (of: typeof HookRecords | typeof IntakeTouchpoints) => {
  const { remembered } = kuule.app.get(of as typeof HookRecords, { strict: false }) as unknown as {
    remembered: Map<string, { at: number }>;
  };
  for (const each of remembered.values()) each.at = 0;
};
const forgetHooks = () => age(HookRecords);

describe('5.3 item 10: Chatwoot', () => {
  const survey = (rating: number | undefined, comment = '', id = 48) => ({
    event: 'message_updated',
    id,
    content_type: 'input_csat',
    content: 'Arvioi keskustelu',
    content_attributes: rating ? { submitted_values: { csat_survey_response: { rating, feedback_message: comment } } } : {},
    sender: { id: 12, name: 'Maija Meikäläinen', type: 'contact' },
    conversation: { id: 10, messages: [{ content: 'Puhelinnumeroni on 040 123 4567' }], meta: { assignee: { name: 'Veikko Virkailija' } } },
    account: { id: 1 },
  });

  it('a valid signature gives one answer with rating and comment, at the touchpoint’s mode and selection', async () => {
    const hook = await addHook(kuule, 'chatwoot');
    expect(await hook.deliver(survey(4, 'Nopea vastaus, kiitos.'))).toMatchObject({ status: 200, verdict: 'created' });
    const [row, ...others] = await stored();
    expect(others).toEqual([]);
    expect(row).toMatchObject({ rating: 4, mode: 'chat', sender_kind: 'hook' });
    expect(await textOf(row?.id ?? '')).toBe('Nopea vastaus, kiitos.');
  });

  it('updated later amends the same answer: the rating is replaced, the comment is set once', async () => {
    const hook = await addHook(kuule, 'chatwoot');
    expect((await hook.deliver(survey(4))).verdict).toBe('created');
    expect((await hook.deliver(survey(2))).verdict).toBe('amended');
    expect((await hook.deliver(survey(2, 'Lopulta ei auttanut.'))).verdict).toBe('amended');
    expect((await hook.deliver(survey(1, 'Jotain muuta.'))).verdict).toBe('comment-kept');
    expect((await hook.deliver(survey(1, 'Lopulta ei auttanut.'))).verdict).toBe('unchanged');
    const [row, ...others] = await stored();
    expect(others).toEqual([]);
    expect(row?.rating).toBe(1);
    expect(await textOf(row?.id ?? '')).toBe('Lopulta ei auttanut.');
  });

  it('after the window of 14 days changes nothing, and is told so without a reason to try again', async () => {
    const hook = await addHook(kuule, 'chatwoot');
    await hook.deliver(survey(4));
    await kuule.rows("update kuule.feedback set window_until = now() - interval '1 second'");
    expect(await hook.deliver(survey(1))).toMatchObject({ status: 200, verdict: 'closed' });
    expect((await stored())[0]?.rating).toBe(4);
  });

  it('unsigned, wrongly signed, changed, stale and future deliveries are 401 and store nothing', async () => {
    const hook = await addHook(kuule, 'chatwoot');
    const body = JSON.stringify(survey(5, 'Hyvä.'));
    const minutes = (n: number) => new Date(Date.now() + n * 60_000);
    const refused = { status: 401, code: 'SIGNATURE_REFUSED' };
    expect(await hook.send(body, {})).toMatchObject(refused);
    expect(await hook.deliver(body, { secret: 'another secret' })).toMatchObject(refused);
    expect(await hook.send(`${body} `, hook.signed(body))).toMatchObject(refused);
    expect(await hook.deliver(body, { at: minutes(-6) })).toMatchObject(refused);
    expect(await hook.deliver(body, { at: minutes(6) })).toMatchObject(refused);
    expect(await hook.send('{ no json', {})).toMatchObject(refused);
    expect(await stored()).toEqual([]);
    expect(await verdictsOf(kuule, hook)).toEqual(['unsigned', 'wrong-signature', 'wrong-signature', 'stale', 'stale', 'unsigned']);
  });

  it('another hook’s secret is a wrong one, and another product’s address is none', async () => {
    const [hook, other] = [await addHook(kuule, 'chatwoot'), await addHook(kuule, 'generic')];
    expect(await hook.deliver(survey(5), { secret: other.secret })).toMatchObject({ status: 401 });
    expect(await hook.deliver(survey(5), { path: `/api/v1/chat/zendesk/${hook.key}` })).toMatchObject({ status: 404 });
    expect(await hook.deliver(survey(5), { path: `/api/v1/hooks/${hook.key}` })).toMatchObject({ status: 404 });
    expect(await hook.deliver(survey(5), { path: `/api/v1/chat/chatwoot/${'x'.repeat(22)}` })).toMatchObject({ status: 404 });
    expect(await hook.deliver(survey(5), { path: '/api/v1/chat/chatwoot/%00' })).toMatchObject({ status: 404 });
    expect(await stored()).toEqual([]);
  });

  it('10b. a replay is no new feedback, and does not bring an earlier rating back', async () => {
    const hook = await addHook(kuule, 'chatwoot');
    const first = randomUUID();
    expect((await hook.deliver(survey(5), { id: first })).verdict).toBe('created');
    expect((await hook.deliver(survey(1))).verdict).toBe('amended');
    expect(await hook.deliver(survey(5), { id: first })).toMatchObject({ status: 200, verdict: 'repeat' });
    await verdictsOf(kuule, hook);
    expect(await hook.deliver(survey(5), { id: first })).toMatchObject({ status: 200, verdict: 'repeat' });
    expect((await stored()).map(({ rating }) => rating)).toEqual([1]);
  });

  it('a replay is one also after the touchpoint has closed', async () => {
    const hook = await addHook(kuule, 'chatwoot', 'library-desk');
    const first = randomUUID();
    expect((await hook.deliver(survey(5), { id: first })).verdict).toBe('created');
    await kuule.rows("update kuule.touchpoint set live_at = null where key = 'library-desk'");
    age(IntakeTouchpoints);
    expect(await hook.deliver(survey(5), { id: first })).toMatchObject({ status: 200, verdict: 'repeat' });
    expect(await hook.deliver(survey(5, '', 49))).toMatchObject({ status: 422, code: 'UNKNOWN_TOUCHPOINT' });
    await kuule.rows("update kuule.touchpoint set live_at = now() where key = 'library-desk'");
    age(IntakeTouchpoints);
  });

  it('ten copies at once are one feedback', async () => {
    const hook = await addHook(kuule, 'chatwoot');
    const id = randomUUID();
    const answers = await Promise.all(Array.from({ length: 10 }, () => hook.deliver(survey(3, 'Sama.'), { id })));
    expect(answers.every(({ status }) => status === 200)).toBe(true);
    expect(await stored()).toHaveLength(1);
  });
});

describe('5.3 item 11: Rocket.Chat', () => {
  const close = {
    type: 'LivechatSession',
    _id: 'room-1',
    closedAt: new Date().toISOString(),
    visitor: { token: 'abc' },
    messages: [{ msg: 'moi' }],
  };

  it('a close without a rating is an invitation, not a zero', async () => {
    const hook = await addHook(kuule, 'rocketchat');
    const answer = await hook.deliver(close);
    expect(answer).toMatchObject({ status: 200, verdict: 'invitation' });
    const { link } = JSON.parse(answer.text) as { link: string };
    expect(link).toMatch(/^\/f\/city-chat\?via=[\w-]+$/);
    expect(await stored()).toEqual([]);
    expect(await countOf(kuule, hook, 'invitation')).toBe(1);
  });

  it('a close that is delivered again is answered with the link of the first time, from memory and from the log', async () => {
    const hook = await addHook(kuule, 'rocketchat');
    const first = JSON.parse((await hook.deliver(close)).text) as { link: string };
    expect(JSON.parse((await hook.deliver(close)).text)).toEqual({ verdict: 'repeat', link: first.link });
    await verdictsOf(kuule, hook);
    await new Promise((later) => setTimeout(later, 1_100));
    expect(JSON.parse((await hook.deliver(close)).text)).toEqual({ verdict: 'repeat', link: first.link });
    // A rating that is delivered again has been given: there is nothing to ask.
    const rated = { ...close, _id: 'room-2', customFields: { rating: 4 } };
    await hook.deliver(rated);
    expect(JSON.parse((await hook.deliver(rated)).text)).toEqual({ verdict: 'repeat' });
  });

  it('the link of its invitation is good for one feedback of the conversation, which is the hook’s', async () => {
    const hook = await addHook(kuule, 'rocketchat');
    const { link } = JSON.parse((await hook.deliver(close)).text) as { link: string };
    const later = JSON.parse((await hook.deliver({ ...close, departmentId: 'another delivery' })).text) as { link: string };
    const send = (path: string, rating: string) =>
      fetch(`${kuule.baseUrl}/f/city-chat`, {
        method: 'POST',
        body: new URLSearchParams({ via: new URL(path, kuule.baseUrl).searchParams.get('via')!, rating }),
        redirect: 'manual',
      });
    expect([(await send(link, '2')).status, (await send(later.link, '4')).status]).toEqual([303, 303]);
    expect(await kuule.rows('select rating, mode, selection, sender_kind from kuule.feedback')).toEqual([
      { rating: 4, mode: 'chat', selection: 'invited-all', sender_kind: 'hook' },
    ]);
    // A bot that asks afterwards amends it: it is the same conversation.
    expect((await hook.deliver({ ...close, customFields: { rating: 3 } })).verdict).toBe('amended');
    expect((await stored()).map(({ rating }) => rating)).toEqual([3]);
  });

  it('a rating that a bot has asked for counts; a wrong token is 401', async () => {
    const hook = await addHook(kuule, 'rocketchat');
    expect((await hook.deliver({ ...close, customFields: { rating: 2 } }, { secret: 'not the token' })).status).toBe(401);
    expect((await hook.deliver({ ...close, customFields: { rating: 2 } })).verdict).toBe('created');
    expect((await stored()).map(({ rating }) => rating)).toEqual([2]);
  });
});

describe('5.3 item 12: the other products', () => {
  it.each(['generic', 'zammad', 'zendesk', 'intercom', 'slack', 'telegram', 'whatsapp'])(
    '%s: its sample is accepted, a bad signature is refused',
    async (name) => {
      const hook = await addHook(kuule, name);
      expect(await hook.deliver(hook.profile.sample, { secret: 'whsec_YW5vdGhlciBzZWNyZXQgb2YgdGhhdCB0ZXN0IQ==' })).toMatchObject({
        status: 401,
        code: 'SIGNATURE_REFUSED',
      });
      expect(await hook.send(JSON.stringify(hook.profile.sample), {})).toMatchObject({ status: 401 });
      expect(await stored()).toEqual([]);
      expect(await hook.deliver(hook.profile.sample)).toMatchObject({ status: 200, verdict: 'created' });
      expect((await stored()).map(({ rating }) => rating)).toEqual([4]);
    },
  );

  it('Slack’s form, its challenge; Meta’s challenge; Intercom’s HEAD', async () => {
    const [slack, whatsapp, intercom] = await Promise.all(['slack', 'whatsapp', 'intercom'].map((name) => addHook(kuule, name)));
    const form = `payload=${encodeURIComponent(JSON.stringify(slack?.profile.sample))}`;
    expect(await slack?.deliver(form, { contentType: 'application/x-www-form-urlencoded' })).toMatchObject({ verdict: 'created' });
    const asked = await slack?.deliver({ type: 'url_verification', challenge: 'abc123', token: 'x' });
    expect(JSON.parse(asked?.text ?? '')).toEqual({ verdict: 'challenge', challenge: 'abc123' });
    expect(await slack?.send(JSON.stringify({ type: 'url_verification', challenge: 'abc' }), {})).toMatchObject({ status: 401 });
    const get = (hook: TestHook | undefined, query = '', method = 'GET') => fetch(`${kuule.baseUrl}${hook?.path}${query}`, { method });
    const right = `?hub.mode=subscribe&hub.verify_token=${whatsapp?.key}&hub.challenge=1158201444`;
    expect(await (await get(whatsapp, right)).text()).toBe('1158201444');
    expect((await get(whatsapp, right.replace(whatsapp?.key ?? '', 'guess'))).status).toBe(403);
    expect((await get(whatsapp, right.replace('1158201444', '<script>'))).status).toBe(403);
    expect((await get(intercom, '', 'HEAD')).status).toBe(200);
    expect((await fetch(`${kuule.baseUrl}/api/v1/chat/intercom/nowhere`)).status).toBe(404);
  });

  it('WhatsApp: every reply of a batch is a feedback of its own', async () => {
    const hook = await addHook(kuule, 'whatsapp');
    const reply = (from: string, rating: number) => ({
      from,
      id: `wamid.${from}`,
      timestamp: String(Math.floor(Date.now() / 1_000)),
      type: 'interactive',
      context: { id: 'asked' },
      interactive: { type: 'list_reply', list_reply: { id: `rate:${rating}`, title: String(rating) } },
    });
    const batch = {
      entry: [{ changes: [{ value: { messages: [reply('1', 5), reply('2', 3)], contacts: [{ wa_id: '358400000000' }] } }] }],
    };
    expect((await hook.deliver(batch)).status).toBe(200);
    expect((await stored()).map(({ rating }) => rating).sort()).toEqual([3, 5]);
  });
});

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
    forgetHooks();
    const give = (id: string, used: string) => hook.deliver({ type: 'feedback.given', data: { ...data, id } }, { secret: used });
    expect((await give('a', hook.secret)).verdict).toBe('created');
    expect((await give('b', secret ?? '')).verdict).toBe('created');
    await kuule.rows('update kuule.hook_secret set ends_at = now() where hook = $1 and ends_at is not null', [hook.id]);
    forgetHooks();
    expect((await give('c', hook.secret)).status).toBe(401);
    expect((await give('d', secret ?? '')).verdict).toBe('created');
  });

  it('that is disabled is nowhere', async () => {
    const hook = await addHook(kuule, 'generic');
    const [demo] = await kuule.rows<{ id: string }>("select id from kuule.organisation where key = 'demo'");
    await new DisableHook(kuule.app.get(ConsoleDatabase, { strict: false })).execute(demo?.id ?? '', hook.key, async () => {});
    forgetHooks();
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
    await textOf((await stored())[0]?.id ?? '');
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
