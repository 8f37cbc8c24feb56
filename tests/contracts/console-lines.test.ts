/** Phone lines, forms and what waits for somebody, as administrators keep them over HTTP. */
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import type { Role } from '#libs/contract/codes.js';
import type { Problem } from '#libs/contract/errors.js';
import type { LineInfo, LineList, LineSettings } from '#libs/contract/line.js';
import type { LinePrompts } from '#libs/contract/prompt.js';
import type { AddressedTouchpoints, ChannelNotice } from '#libs/contract/touchpoint.js';
import { eventually, startTestKuule, type TestKuule } from '#tests/support/kuule.js';
import { TestCall } from '#tests/support/phone-call.js';
import { signerOf } from '#tests/support/phone-providers.js';
import { addLine } from '#tests/support/phone.js';
import { toneWav } from '#tests/support/recording-home.js';
import { addPerson, offerRecording, silence } from '#tests/support/lines.js';

describe('lines over HTTP', () => {
  let kuule: TestKuule;
  beforeAll(async () => {
    kuule = await startTestKuule();
  });
  afterAll(async () => {
    await kuule.stop();
  });

  /** Signs in, and asks as that person. */
  async function as(role: Role, isStranger = false) {
    const signed = await kuule.send('POST', '/api/console/v1/session', await addPerson(kuule, role, isStranger));
    const cookie = signed.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    return async <T>(method: string, path: string, body?: object | Buffer): Promise<{ status: number; body: T }> => {
      const isSound = Buffer.isBuffer(body);
      const response = await fetch(`${kuule.baseUrl}/api/console/v1/${path}`, {
        method,
        headers: { cookie, ...(body && { 'content-type': isSound ? 'audio/wav' : 'application/json' }) },
        ...(body && { body: isSound ? new Uint8Array(body) : JSON.stringify(body) }),
      });
      const text = await response.text();
      return { status: response.status, body: (text ? JSON.parse(text) : {}) as T };
    };
  }
  type Made = { secret: string | null; addresses: LineInfo['addresses'] };
  const elks = (key: string) => ({ key, name: 'Advice', touchpoint: 'passport-phone', provider: '46elks' });

  it('are made, given another secret, and closed by administrators; each leaves an audit row', async () => {
    const ask = await as('administrator');
    const key = `elks-${randomUUID().slice(0, 8)}`;
    const made = await ask<Made>('POST', 'lines', elks(key));
    expect(made.status).toBe(201);
    expect(made.body.addresses.start).toBe(`${kuule.baseUrl}/api/v1/phone/46elks/${key}/${made.body.secret}/start`);
    const read = async () => (await ask<LineList>('GET', 'lines')).body.lines.find((line) => line.key === key)!;
    expect(JSON.stringify(await read())).not.toContain(made.body.secret);
    expect((await read()).addresses.start).toContain('/{secret}/');
    const rotated = await ask<Made>('POST', `lines/${key}/rotation`, {});
    expect(rotated.body.secret).not.toBe(made.body.secret);
    expect((await read()).formerUntil).not.toBeNull();
    expect((await ask('DELETE', `lines/${key}`)).status).toBe(204);
    expect((await read()).closedAt).not.toBeNull();
    expect(await kuule.rows("select action from kuule.audit where filter->>'line' = $1 order by at", [key])).toEqual([
      { action: 'line.create' },
      { action: 'line.rotate' },
      { action: 'line.close' },
    ]);
  });

  it.each([
    [{ key: 'Not a key' }, 'key'],
    [{ name: ' ' }, 'name'],
    [{ touchpoint: 'city-chat' }, 'touchpoint'],
    [{ provider: 'twilio' }, 'secret'],
    [{ provider: 'carrier-pigeon' }, 'provider'],
    [{ settings: { speech: 'audio' } }, 'settings.speech'],
  ])('are not made with %j', async (change, field) => {
    const ask = await as('administrator');
    const { status, body } = await ask<Problem>('POST', 'lines', { ...elks(`line-${randomUUID().slice(0, 8)}`), ...change });
    expect([status, body.errors?.[0]?.field]).toEqual([422, field]);
  });

  it('are changed setting by setting: null takes one away, and a sentence has words of its own', async () => {
    const ask = await as('administrator');
    const { key } = await addLine(kuule, { provider: 'twilio' }, { languages: ['fi', 'sv', 'en'] });
    const read = async () => (await ask<LineList>('GET', 'lines')).body.lines.find((line) => line.key === key)!;
    expect((await read()).choices.languages).toEqual(['fi', 'sv', 'en']);
    expect((await read()).choices.questions.map((question) => question.key)).toContain('ease');
    const change = (body: object) => ask<{ settings: LineSettings } & Problem>('PATCH', `lines/${key}`, body);
    const texts = { greeting: { sv: 'Hej och välkommen.', en: 'Welcome.' }, thanks: { en: 'Thanks.' } };
    const first = { languages: ['sv', 'en'], order: ['ease'], web: 'town.example/f', comment: false, texts };
    expect((await change({ name: 'Advice in two languages', settings: first })).body.settings).toEqual(first);
    const second = await change({ settings: { web: null, comment: null, texts: { greeting: { en: null }, thanks: { en: null } } } });
    expect(second.body.settings).toEqual({ languages: ['sv', 'en'], order: ['ease'], texts: { greeting: { sv: 'Hej och välkommen.' } } });
    expect(await read()).toMatchObject({ name: 'Advice in two languages', settings: second.body.settings, hasCredentials: false });
    const { sentences } = (await ask<LinePrompts>('GET', `lines/${key}/prompts`)).body;
    expect(sentences.find(({ prompt, language }) => prompt === 'greeting' && language === 'sv')).toMatchObject({
      text: 'Hej och välkommen.',
      isOwn: true,
    });
    expect(
      await kuule.rows("select action, filter->'changed' as changed from kuule.audit where filter->>'line' = $1 order by at", [key]),
    ).toEqual([
      { action: 'line.change', changed: ['comment', 'languages', 'name', 'order', 'texts', 'web'] },
      { action: 'line.change', changed: ['comment', 'texts', 'web'] },
    ]);
  });

  it.each([
    [{}, ''],
    [{ name: ' ' }, 'name'],
    [{ key: 'another-key' }, ''],
    [{ settings: { languages: [] } }, 'settings.languages'],
    [{ settings: { languages: ['fi', 'tlh'] } }, 'settings.languages.1'],
    [{ settings: { languages: ['fi', 'fi'] } }, 'settings.languages.1'],
    [{ settings: { order: ['shoe-size'] } }, 'settings.order.0'],
    [
      {
        settings: {
          queues: [
            { code: 'a', text: { fi: 'A' } },
            { code: 'a', text: { fi: 'B' } },
          ],
        },
      },
      'settings.queues.1.code',
    ],
    [{ settings: { queues: [{ code: 'a', text: {} }] } }, 'settings.queues.0.text'],
    [{ settings: { transfers: [{ to: '+35810', header: 'X-Queue', value: 'a' }] } }, 'settings.transfers.0'],
    [{ settings: { transfers: [{ to: '+35810', touchpoint: 'city-chat' }] } }, 'settings.transfers.0.touchpoint'],
    [{ settings: { recorder: 'https://recorder.example/' } }, 'settings.recorder'],
    [{ settings: { addresses: ['192.0.2.7'] } }, 'settings.addresses'],
    [{ settings: { recorder: 'wss://recorder.example/' } }, 'settings.recorder'],
    [{ settings: { apiBase: 'api.example' } }, 'settings.apiBase'],
    [{ settings: { recordingHosts: ['media.example', 'https://media.example/'] } }, 'settings.recordingHosts.1'],
    [{ settings: { invited: 'open' } }, 'settings.invited'],
    [{ settings: { speech: 'loud' } }, 'settings.speech'],
    [{ settings: { texts: { greeting: { fi: { deeper: 'x' } } } } }, 'settings.texts.greeting.fi'],
    [{ settings: { colour: 'blue' } }, 'settings'],
    [{ credentials: '' }, 'credentials'],
    [{ credentials: 'no-colon' }, 'credentials'],
  ])('are not changed with %j', async (body, field) => {
    const ask = await as('administrator');
    const { key } = await addLine(kuule, { provider: 'twilio' });
    const before = await kuule.rows('select name, settings, credentials from kuule.line where key = $1', [key]);
    const refused = await ask<Problem>('PATCH', `lines/${key}`, body);
    expect([refused.status, refused.body.errors?.[0]?.field]).toEqual([422, field]);
    expect(await kuule.rows('select name, settings, credentials from kuule.line where key = $1', [key])).toEqual(before);
  });

  it('take credentials, Vonage’s key of several lines too, and never tell them', async () => {
    const ask = await as('administrator');
    const { key } = await addLine(kuule, { provider: 'vonage' });
    const pem = generateKeyPairSync('rsa', { modulusLength: 2_048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
    const change = (credentials: string | null) => ask<Problem>('PATCH', `lines/${key}`, { credentials });
    const read = async () => (await ask<LineList>('GET', 'lines')).body;
    expect((await change('an-application:not a key')).status).toBe(422);
    const kept = await change(`an-application:${pem}`);
    expect(kept.status).toBe(200);
    expect((await read()).lines.find((line) => line.key === key)?.hasCredentials).toBe(true);
    const [row] = await kuule.rows<{ credentials: Buffer }>('select credentials from kuule.line where key = $1', [key]);
    for (const text of [JSON.stringify(kept.body), JSON.stringify(await read()), row!.credentials.toString('latin1')])
      expect(text).not.toContain(pem.split('\n')[1]);
    expect((await change(null)).status).toBe(200);
    expect((await read()).lines.find((line) => line.key === key)?.hasCredentials).toBe(false);
  });

  it.each(['10.0.0.300', '10.0.0.0/33', 'fe80::/129', '1.2.3', 'localhost', '10.0.0.1-10.0.0.9'])(
    'of 46elks are not called from %s, which is no address',
    async (address) => {
      const ask = await as('administrator');
      const { key } = await addLine(kuule, { provider: '46elks' });
      const change = (addresses: string[]) => ask<Problem>('PATCH', `lines/${key}`, { settings: { addresses } });
      expect((await change(['192.0.2.0/24', '2001:db8::/32', '2001:db8::7'])).status).toBe(200);
      const refused = await change(['192.0.2.7', address]);
      expect([refused.status, refused.body.errors?.[0]?.field]).toEqual([422, 'settings.addresses.1']);
      expect((await ask('PATCH', `lines/${key}`, { settings: { speech: 'audio' } })).status).toBe(422);
    },
  );

  it('do not send stored credentials to an address of somebody’s own choice', async () => {
    const ask = await as('administrator');
    const { key } = await addLine(kuule, { provider: 'twilio', credentials: 'AC1:invented-token' });
    const change = (body: object) => ask<Problem>('PATCH', `lines/${key}`, body);
    const stored = async () =>
      (await kuule.rows<{ base: string | null }>("select settings->>'apiBase' as base from kuule.line where key = $1", [key]))[0]!.base;
    const refused = await change({ settings: { apiBase: 'https://elsewhere.example' } });
    expect([refused.status, refused.body.errors?.[0]?.field, await stored()]).toEqual([422, 'credentials', null]);
    const region = { apiBase: 'https://api.region.example' };
    expect((await change({ settings: region, credentials: 'AC1:given-again' })).status).toBe(200);
    // The same place with another path, other settings, and the way back are no other place.
    expect((await change({ settings: { apiBase: 'https://api.region.example/v2', comment: false } })).status).toBe(200);
    expect((await change({ settings: { apiBase: null } })).status).toBe(200);
    expect((await change({ settings: region, credentials: null })).status).toBe(200);
    expect((await change({ settings: { apiBase: 'https://elsewhere.example' } })).status).toBe(200);
  });

  it('are followed by calls within seconds of the change', async () => {
    const ask = await as('administrator');
    const { key } = await addLine(kuule, { provider: 'twilio' }, { languages: ['fi', 'sv'] });
    const settings = { languages: ['sv'], texts: { greeting: { sv: 'Hej från en annan mening.' } } };
    expect((await ask('PATCH', `lines/${key}`, { settings })).status).toBe(200);
    await eventually('heard', async () => {
      const call = new TestCall(kuule, { provider: 'twilio', key }, signerOf('twilio', { origin: kuule.baseUrl }));
      return (await call.start()).body.includes('Hej från en annan mening.');
    });
  });

  it('are described in OpenAPI', async () => {
    const { paths } = (await (await fetch(`${kuule.baseUrl}/api/docs-json`)).json()) as { paths: Record<string, Record<string, unknown>> };
    expect(JSON.stringify(paths['/api/console/v1/lines/{key}']?.patch)).toContain('RFC 7396');
  });

  it('are read by managers, and changed by administrators of the organisation alone', async () => {
    const { key } = await addLine(kuule, { provider: 'twilio' });
    const manager = await as('manager');
    const stranger = await as('administrator', true);
    expect((await manager<LineList>('GET', 'lines')).body.lines.map((line) => line.key)).toContain(key);
    expect((await stranger<LineList>('GET', 'lines')).body.lines).toEqual([]);
    const changes: [string, string, (object | Buffer)?][] = [
      ['POST', `lines/${key}/rotation`, { secret: 'another-secret' }],
      ['PATCH', `lines/${key}`, { name: 'Another' }],
      ['DELETE', `lines/${key}`],
      ['GET', `lines/${key}/prompts`],
      ['PUT', `lines/${key}/prompts/fi/greeting`, toneWav(1)],
      ['DELETE', `lines/${key}/prompts/fi/greeting`],
    ];
    for (const [method, path, body] of changes) {
      expect([path, (await manager(method, path, body)).status]).toEqual([path, 403]);
      expect([path, (await stranger(method, path, body)).status]).toEqual([path, 404]);
    }
    expect((await manager('POST', 'lines', elks(`line-${randomUUID().slice(0, 8)}`))).status).toBe(403);
    for (const path of ['touchpoints', 'notices']) expect((await manager('GET', path)).status).toBe(403);
  });

  it('say each sentence in the order of a call, and take a recording of it or say what is wrong with the file', async () => {
    const { key } = await addLine(kuule, { provider: 'twilio' }, { languages: ['fi', 'sv'] });
    const ask = await as('administrator');
    const read = async () => (await ask<LinePrompts>('GET', `lines/${key}/prompts`)).body;
    const { sentences } = await read();
    expect(new Set(sentences.map(({ language }) => language))).toEqual(new Set(['fi', 'sv']));
    expect(sentences[0]?.prompt).toBe('language-1');
    expect(sentences.find(({ language, prompt }) => language === 'sv' && prompt === 'greeting')?.text).toContain('Här kan du ge respons');
    const put = (file: Buffer) => ask<Problem>('PUT', `lines/${key}/prompts/fi/greeting`, file);
    const faults = [Buffer.from('ID3 not a WAV file at all, but something else'), toneWav(0.1), silence];
    const codes = await Promise.all(faults.map(async (file) => (await put(file)).body.errors?.[0]?.code));
    expect(codes).toEqual(['not-wav', 'length', 'quiet']);
    expect((await put(toneWav(2))).status).toBe(204);
    expect((await read()).prompts).toMatchObject([{ language: 'fi', prompt: 'greeting', seconds: 2 }]);
    expect((await ask('DELETE', `lines/${key}/prompts/fi/greeting`)).status).toBe(204);
    expect((await read()).prompts).toEqual([]);
  });

  it('touchpoints have the addresses of their form, poster and widget, and counts of how chats ended', async () => {
    const [chat] = await kuule.rows<{ id: string; organisation: string }>(
      "select id, organisation from kuule.touchpoint where key = 'city-chat'",
    );
    await kuule.rows(
      `insert into kuule.chat_count (organisation, touchpoint, day, unrated, unfinished, finished)
       values ($1, $2, current_date - 1, 3, 2, 5), ($1, $2, current_date - 2, 1, 1, 1), ($1, $2, current_date - 40, 9, 9, 9)`,
      [chat!.organisation, chat!.id],
    );
    const ask = await as('administrator');
    const { touchpoints } = (await ask<AddressedTouchpoints>('GET', 'touchpoints')).body;
    const found = new Map(touchpoints.map((touchpoint) => [touchpoint.key, touchpoint]));
    expect(found.has('library-desk')).toBe(false);
    expect(found.get('e-permit')).toMatchObject({ mode: 'web', chats: null, addresses: { widget: null } });
    expect(found.get('city-chat')?.chats).toEqual({ unrated: 4, unfinished: 3, finished: 6 });
    const { form, poster, widget } = found.get('city-chat')!.addresses;
    for (const address of [form, poster, widget!]) expect((await fetch(address)).status).toBe(200);
    const stranger = await as('administrator', true);
    expect((await stranger<AddressedTouchpoints>('GET', 'touchpoints')).body.touchpoints).toEqual([]);
    expect((await stranger('GET', `touchpoints?organisation=${chat!.organisation}`)).status).toBe(403);
  });

  it('notices tell of webhooks that fail or were switched off by 410, and of recordings that wait', async () => {
    const ask = await as('administrator');
    const read = async () => (await ask<{ notices: ChannelNotice[] }>('GET', 'notices')).body.notices;
    expect(await read()).toEqual([]);
    await kuule.rows(
      `insert into kuule.webhook (id, organisation, name, url, events, secret, disabled_at, disabled_because, failing_since)
       select gen_random_uuid(), o.id, w.name, 'https://example.org/', '{feedback.triaged}', '', w.off, w.because, w.failing
       from kuule.organisation o, (values ('gone', now(), 'gone', now()), ('off', now(), 'person', now()), ('failing', null, null, now()),
         ('well', null, null, null)) w (name, off, because, failing) where o.key = 'demo'`,
    );
    const { key } = await addLine(kuule, { provider: 'twilio' });
    await new TestCall(kuule, { provider: 'twilio', key }, signerOf('twilio', { origin: kuule.baseUrl })).start();
    await offerRecording(kuule, key);
    const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Helsinki' });
    expect(await read()).toMatchObject([{ failingWebhooks: 1, goneWebhooks: 1, recordings: 1, oldestRecording: today }]);
    const stranger = await as('administrator', true);
    expect((await stranger<{ notices: ChannelNotice[] }>('GET', 'notices')).body.notices).toEqual([]);
  });
});
