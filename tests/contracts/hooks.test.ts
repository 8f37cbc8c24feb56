/** Incoming hooks of chat products, end to end: a product's signed delivery becomes one feedback, and nothing else does. */
import { randomUUID } from 'node:crypto';
import { addHook, countOf, makeStale, storedFeedback, triagedText, verdictsOf, type TestHook } from '#tests/support/hooks.js';
import { startTestKuule, type TestKuule } from '#tests/support/kuule.js';
import { IntakeTouchpoints } from '#libs/catalogue/intake-touchpoint.js';

let kuule: TestKuule;
beforeAll(async () => {
  kuule = await startTestKuule();
});
afterAll(() => kuule.stop());
beforeEach(() => kuule.empty('feedback'));

const stored = () => storedFeedback(kuule);

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
    expect(await triagedText(kuule, row?.id ?? '')).toBe('Nopea vastaus, kiitos.');
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
    expect(await triagedText(kuule, row?.id ?? '')).toBe('Lopulta ei auttanut.');
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
    makeStale(kuule, IntakeTouchpoints);
    expect(await hook.deliver(survey(5), { id: first })).toMatchObject({ status: 200, verdict: 'repeat' });
    expect(await hook.deliver(survey(5, '', 49))).toMatchObject({ status: 422, code: 'UNKNOWN_TOUCHPOINT' });
    await kuule.rows("update kuule.touchpoint set live_at = now() where key = 'library-desk'");
    makeStale(kuule, IntakeTouchpoints);
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
