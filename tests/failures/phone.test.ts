/** What goes wrong in a call: keys, signatures, repeats, order, a slow database, strangers. */
import { randomBytes, randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { ForgetCalls } from '#libs/channels/phone/forget-calls.js';
import { SettleCalls } from '#libs/channels/phone/settle-calls.js';
import { providers, type Provider } from '#libs/contract/line.js';
import { callsOfLine, feedbackOfLine, TestCall, type TestLine } from '#tests/support/phone-call.js';
import { addLine, post, publicOrigin } from '#tests/support/phone.js';
import { lineOf, sayings, signerOf } from '#tests/support/phone-providers.js';
import { startTestKuule, type TestKuule } from '#tests/support/kuule.js';

const signing = providers.filter((provider) => provider !== '46elks');
const timed = signing.filter((provider) => provider !== 'twilio');

describe('a call', () => {
  let kuule: TestKuule;
  const lines = new Map<Provider, TestLine>();
  beforeAll(async () => {
    kuule = await startTestKuule({ env: { KUULE_PUBLIC_URL: publicOrigin } });
    for (const provider of providers) lines.set(provider, { provider, ...(await addLine(kuule, lineOf[provider])) });
  });
  afterAll(() => kuule.stop());

  const newLine = async (settings = {}, provider: Provider = 'twilio'): Promise<TestLine> => {
    const made = lineOf[provider];
    return { provider, ...(await addLine(kuule, { ...made, settings: { ...made.settings, ...settings } })) };
  };
  const stored = () => kuule.rows<{ n: number }>('select (select count(*) from kuule.call) + (select count(*) from kuule.feedback) as n');

  it.each(providers)(
    '5.2 item 3: wrong keys and silence over %s are asked again twice, then end politely, and make up no rating',
    async (provider) => {
      const line = await newLine({}, provider);
      for (const keys of ['9', '*', '#', '12', '']) {
        const call = new TestCall(kuule, line);
        await call.start();
        for (const step of [1, 2]) expect((await call.press(step, keys)).body).toMatch(/rating|Miten asiointisi sujui/);
        expect((await call.press(3, keys)).body).toMatch(/goodbye|Kiitos soitosta/);
        await call.end();
      }
      expect(await feedbackOfLine(kuule, line.key)).toEqual([]);
    },
  );

  it('5.2 item 4: keeps the rating of whoever hangs up after it, and counts whoever hangs up before it as abandoned', async () => {
    const line = await newLine();
    const [rated, abandoned, untaken] = [new TestCall(kuule, line), new TestCall(kuule, line), new TestCall(kuule, line)];
    await rated.start();
    await rated.press(1, '2');
    await rated.end();
    await abandoned.start();
    await abandoned.end();
    await untaken.end(false);
    expect(await feedbackOfLine(kuule, line.key)).toMatchObject([{ rating: 2 }]);
    const { body } = await consoleGet(kuule, '/api/console/v1/lines');
    const info = (body.lines as { key: string; counts: object; calls: { verdict: string }[] }[]).find(({ key }) => key === line.key)!;
    expect(info.counts).toEqual({ offered: 3, answered: 2, rated: 1, abandoned: 1 });
    expect(info.calls.map(({ verdict }) => verdict).sort()).toEqual(['abandoned', 'not-taken', 'rated']);
    expect(JSON.stringify(info)).not.toContain('358401234567');
  });

  it.each(signing)('5.2 item 5: over %s is refused without its signature, or with another’s, and nothing is stored', async (provider) => {
    const line = lines.get(provider)!;
    const before = await stored();
    const path = `/api/v1/phone/${provider}/${line.key}/start`;
    const body = sayings[provider].start(`call-${randomUUID()}`);
    const good = signerOf(provider)(path, body);
    const foreign = await addLine(kuule, {
      ...lineOf[provider],
      secret: provider === 'telnyx' ? randomBytes(32).toString('base64') : 'of another tenant',
    });
    const type = { 'content-type': good['content-type']! };
    const attempts: [string, string, string, Record<string, string>][] = [
      ['no signature', path, body, type],
      ['a changed body', path, body.replace('358100000000', '358100000001'), good],
      [
        'another tenant’s line',
        `/api/v1/phone/${provider}/${foreign.key}/start`,
        body,
        signerOf(provider)(`/api/v1/phone/${provider}/${foreign.key}/start`, body),
      ],
      [
        'a garbled signature',
        path,
        body,
        Object.fromEntries(Object.entries(good).map(([name, value]) => [name, name === 'content-type' ? value : `${value}x`])),
      ],
    ];
    for (const [what, to, sent, headers] of attempts) expect([what, (await post(kuule, to, sent, headers)).status]).toEqual([what, 403]);
    expect(await stored()).toEqual(before);
    expect((await post(kuule, path, body, good)).status).toBe(200);
  });

  it('5.2 item 5: over Twilio is refused for another host, and for http instead of https', async () => {
    const line = lines.get('twilio')!;
    for (const origin of ['https://evil.example', publicOrigin.replace('https', 'http')]) {
      const answer = await new TestCall(kuule, line, signerOf('twilio', { origin })).start();
      expect([origin, answer.status]).toEqual([origin, 403]);
    }
  });

  it.each(timed)('5.2 item 5: over %s is refused when it was signed long ago, or ahead', async (provider) => {
    for (const at of [Date.now() - 400_000, Date.now() + 400_000]) {
      expect((await new TestCall(kuule, lines.get(provider)!, signerOf(provider, { at })).start()).status).toBe(403);
    }
  });

  it.each(providers)(
    '5.2 item 6: over %s answers a repeat with the same document, at once and late, and stores one feedback',
    async (provider) => {
      const line = await newLine({}, provider);
      const call = new TestCall(kuule, line);
      const starts = await Promise.all([call.start(), call.start(), call.start()]);
      const pressed = await Promise.all([call.press(1, '4'), call.press(1, '4'), call.press(1, '4')]);
      const later = await call.press(2, '3');
      const late = [await call.start(), await call.press(1, '4'), await call.press(1, '1')];
      expect(new Set(starts.map(({ body }) => body)).size).toBe(1);
      expect(late[0]!.body).toBe(starts[0]!.body);
      expect(new Set([...pressed, late[1]!, late[2]!].map(({ body }) => body)).size).toBe(1);
      expect(later.body).not.toBe(pressed[0]!.body);
      expect(await feedbackOfLine(kuule, line.key)).toMatchObject([{ rating: 4, answers: { ease: 3 } }]);
    },
  );

  it.each(providers)('5.2 item 7: over %s stands events out of order', async (provider) => {
    const line = await newLine({}, provider);
    const [early, hungUp] = [new TestCall(kuule, line), new TestCall(kuule, line)];
    // The recording before anything, a step that is to come, then the call as it was.
    expect((await early.recording()).status).toBe(200);
    await early.start();
    const asked = await early.press(7, '4');
    expect(asked.status).toBe(200);
    await early.recording();
    await early.press(1, '5');
    await early.recording();
    // The end before the step that was still on its way.
    await hungUp.end();
    await hungUp.start();
    await hungUp.press(1, '1');
    const ratings = (await feedbackOfLine(kuule, line.key)).map(({ rating }) => rating);
    expect(ratings).toEqual([5, 1]);
  });

  it('5.2 item 8: ends politely when the database is slow, stores nothing of it, and goes on when it is back', async () => {
    const line = await newLine();
    const call = new TestCall(kuule, line);
    await call.start();
    const blocker = new Client(kuule.database.as('superuser'));
    await blocker.connect();
    await blocker.query('begin');
    await blocker.query('lock table kuule.call in access exclusive mode');
    const answer = await call.press(1, '4');
    await blocker.query('rollback');
    await blocker.end();
    expect(answer.status).toBe(200);
    expect(answer.body).toContain('Valitettavasti emme voi juuri nyt ottaa palautetta vastaan.');
    expect(answer.body).toContain('<Hangup/>');
    expect(await callsOfLine(kuule, line.key)).toMatchObject([{ steps: 1, rated: false }]);
    expect((await call.press(1, '4')).body).toContain('Asian hoitaminen oli helppoa.');
    expect(await feedbackOfLine(kuule, line.key)).toMatchObject([{ rating: 4 }]);
  });

  it('5.2 item 11: keeps no number: not of a caller who shows it, and asks each only once a day where the line says so', async () => {
    const line = await newLine({ oncePerDay: true });
    const from = '+358407654321';
    const rate = async (number: string) => {
      const call = new TestCall(kuule, line);
      const first = await call.start({ from: number });
      await call.press(1, '3');
      return first.body;
    };
    expect(await rate(from)).toContain('Miten asiointisi sujui?');
    expect(await rate(from)).toContain('Olet jo antanut palautetta.');
    // Who withholds a number is nobody, and nobody is asked twice for being nobody.
    for (const withheld of ['+266696687', 'anonymous', '+266696687']) expect(await rate(withheld)).toContain('Miten asiointisi sujui?');
    expect(await rate('+79161234567')).toContain('Miten asiointisi sujui?');
    const dump = JSON.stringify(await kuule.rows('select c::text, s::text from kuule.call c left join kuule.call_step s on s.call = c.id'));
    expect(dump).not.toContain('7654321');
    expect(dump).not.toContain('9161234567');
    await kuule.rows('update kuule.caller_key set day = day - 1');
    await kuule.rows("update kuule.call set started_at = started_at - interval '1 day' where caller_hash is not null");
    await kuule.app.get(ForgetCalls, { strict: false }).execute();
    expect(await kuule.rows('select from kuule.caller_key')).toEqual([]);
    expect(await kuule.rows('select from kuule.call where caller_hash is not null')).toEqual([]);
    expect(await rate(from)).toContain('Miten asiointisi sujui?');
  });

  it('5.2 item 14: over 46elks is refused from an address that is not listed, whatever it says of being forwarded, and without the secret', async () => {
    const made = await addLine(kuule, { provider: '46elks' });
    const body = sayings['46elks'].start('call-1');
    const type = { 'content-type': 'application/x-www-form-urlencoded' };
    const before = await stored();
    const path = `/api/v1/phone/46elks/${made.key}/${made.secret}/start`;
    expect((await post(kuule, path, body, type)).status).toBe(403);
    expect((await post(kuule, path, body, { ...type, 'x-forwarded-for': '176.10.154.199' })).status).toBe(403);
    const listed = lines.get('46elks')!;
    for (const wrong of [`/${'x'.repeat(32)}/start`, '/start'])
      expect((await post(kuule, `/api/v1/phone/46elks/${listed.key}${wrong}`, body, type)).status).toBe(403);
    expect(await stored()).toEqual(before);
  });

  it('5.2 item 15: ten at once are kept apart', async () => {
    const line = await newLine();
    const ratings = [1, 2, 3, 4, 5, 1, 2, 3, 4, 5];
    await Promise.all(
      ratings.map(async (rating) => {
        const call = new TestCall(kuule, line);
        await call.start();
        await call.press(1, String(rating));
        // The content are asked one question less.
        await call.press(2, rating > 3 ? String(rating) : '0');
        if (rating <= 3) await call.press(3, String(rating));
        await call.end();
      }),
    );
    const kept = await feedbackOfLine(kuule, line.key);
    expect(kept.map(({ rating }) => rating).sort()).toEqual([...ratings].sort());
    for (const { rating, answers } of kept) expect(answers).toEqual({ ease: rating });
  });

  it('is told apart by how its caller came to be asked, and never asks twice for one invitation', async () => {
    const line = await newLine({
      transfers: [{ to: '+358 100 200 300', language: 'fi', queue: 'passports', selection: 'staff-picked' }],
      invited: 'invited-random',
    });
    const chosen = new TestCall(kuule, line);
    await chosen.start({ to: '+358100200300' });
    await chosen.press(1, '4');
    const invitation = `?invitation=${randomUUID()}`;
    const [first, second] = [new TestCall(kuule, line), new TestCall(kuule, line)];
    await first.start({}, invitation);
    await first.press(1, '5');
    expect((await second.start({}, invitation)).body).toContain('Olet jo antanut palautetta.');
    expect((await feedbackOfLine(kuule, line.key)).map(({ selection }) => selection)).toEqual(['staff-picked', 'invited-random']);
    expect(
      await kuule.rows('select queue from kuule.call c join kuule.line l on l.id = c.line where l.key = $1 and queue is not null', [
        line.key,
      ]),
    ).toEqual([{ queue: 'passports' }]);
  });

  it('is settled when nobody tells its end, and its rating sent when a crash kept it back', async () => {
    const line = await newLine();
    const call = new TestCall(kuule, line);
    await call.start();
    await call.press(1, '4');
    await kuule.rows('delete from kuule.feedback where sender = (select id from kuule.line where key = $1)', [line.key]);
    await kuule.rows(
      "update kuule.call set sent_at = null, changed_at = now() - interval '1 hour' where line = (select id from kuule.line where key = $1)",
      [line.key],
    );
    await kuule.app.get(SettleCalls, { strict: false }).execute();
    expect(await feedbackOfLine(kuule, line.key)).toMatchObject([{ rating: 4 }]);
    expect(await callsOfLine(kuule, line.key)).toMatchObject([{ ended: true }]);
  });

  it('is settled although an earlier one, whose touchpoint is over, cannot be', async () => {
    const calls = { over: await newLine(), live: await newLine() };
    for (const line of Object.values(calls)) {
      const call = new TestCall(kuule, line);
      await call.start();
      await call.press(1, '4');
      await kuule.rows('delete from kuule.feedback where sender = (select id from kuule.line where key = $1)', [line.key]);
    }
    const unsent = (line: TestLine, hours: number, touchpoint: string | null) =>
      kuule.rows(
        `update kuule.call set sent_at = null, changed_at = now() - make_interval(hours => $2),
           state = state || jsonb_build_object('touchpoint', coalesce($3, state ->> 'touchpoint'))
         where line = (select id from kuule.line where key = $1)`,
        [line.key, hours, touchpoint],
      );
    await unsent(calls.over, 2, 'no-more');
    await unsent(calls.live, 1, null);
    const settle = kuule.app.get(SettleCalls, { strict: false });
    expect(await settle.execute(AbortSignal.abort())).toMatchObject({ sent: 0 });
    await settle.execute();
    expect(await feedbackOfLine(kuule, calls.over.key)).toEqual([]);
    expect(await feedbackOfLine(kuule, calls.live.key)).toMatchObject([{ rating: 4 }]);
  });

  it('is forgotten after two weeks but for its hour', async () => {
    const line = await newLine();
    const call = new TestCall(kuule, line);
    await call.start();
    await call.press(1, '4');
    await kuule.rows(
      "update kuule.call set started_at = now() - interval '15 days' where line = (select id from kuule.line where key = $1)",
      [line.key],
    );
    await kuule.app.get(ForgetCalls, { strict: false }).execute();
    expect(
      await kuule.rows(
        `select call_hash, state, feedback, rated_at = date_trunc('hour', rated_at) as hour, (select count(*) from kuule.call_step s where s.call = c.id) as steps
         from kuule.call c join kuule.line l on l.id = c.line where l.key = $1`,
        [line.key],
      ),
    ).toEqual([{ call_hash: null, state: null, feedback: null, hour: true, steps: 0 }]);
  });
});

/** Behind a proxy that is trusted, its word for the client's address counts. */
describe('a call over 46elks behind a trusted proxy', () => {
  it('5.2 item 14: is taken when the proxy saw a listed address, and refused when it saw another behind a forged one', async () => {
    const kuule = await startTestKuule({ env: { KUULE_PUBLIC_URL: publicOrigin, KUULE_TRUSTED_PROXIES: '127.0.0.1' } });
    const made = await addLine(kuule, { provider: '46elks' });
    const path = `/api/v1/phone/46elks/${made.key}/${made.secret}/start`;
    const from = (forwarded: string) =>
      post(kuule, path, sayings['46elks'].start('call-1'), {
        'content-type': 'application/x-www-form-urlencoded',
        'x-forwarded-for': forwarded,
      });
    expect((await from('198.51.100.7')).status).toBe(403);
    expect((await from('176.10.154.199, 198.51.100.7')).status).toBe(403);
    expect((await from('176.10.154.199')).status).toBe(200);
    await kuule.stop();
  });
});

async function consoleGet(kuule: TestKuule, path: string): Promise<{ body: Record<string, unknown> }> {
  const response = await fetch(kuule.origin + path, { headers: { authorization: `Bearer ${kuule.credentials.apiKey}` } });
  return { body: (await response.json()) as Record<string, unknown> };
}
