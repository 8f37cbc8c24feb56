/** What the collector answers at the address of a form, to browsers and to whatever else sends there. */
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { followUpPath } from '#libs/channels/follow-up.js';
import { feedbackIdOf } from '#libs/channels/hooks/delivery.js';
import { limits } from '#libs/contract/limits.js';
import { readConfig } from '#libs/platform/config.js';
import { followUpKey, hashKey, masterKey } from '#libs/platform/keys.js';
import { startTestKuule, type TestKuule } from '#tests/support/kuule.js';

interface Row {
  id: string;
  rating: number;
  mode: string;
  selection: string;
  sender_kind: string;
  sender: string;
  answers: Record<string, unknown>;
  language: string;
  comment_received_at: Date | null;
  window_until: Date;
  received_at: Date;
}

let kuule: TestKuule;
beforeAll(async () => {
  kuule = await startTestKuule({ env: { KUULE_TRUSTED_PROXIES: '127.0.0.1' } });
  await kuule.rows("update kuule.touchpoint set languages = '{sv-simple,xx,en}' where key = 'city-chat'");
  await kuule.rows(
    `update kuule.touchpoint set allowed_origins = '{https://eservice.example,"https://x.example; script-src *"}' where key = 'passport-phone'`,
  );
});
afterAll(() => kuule.stop());
beforeEach(() => kuule.empty('feedback'));

const stored = () => kuule.rows<Row>('select * from kuule.feedback');
type Fields = Record<string, string | string[]>;

function encode(fields: Fields): URLSearchParams {
  return new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) => [value].flat().map((each): [string, string] => [name, each])),
  );
}
/** Sends a form as a browser does; each call from an address of its own unless it says otherwise. */
async function post(
  fields: Fields,
  { touchpoint = 'e-permit', headers = {} }: { touchpoint?: string; headers?: Record<string, string> } = {},
) {
  const from = `192.0.2.${Math.ceil(Math.random() * 250)}`;
  const response = await fetch(`${kuule.baseUrl}/f/${touchpoint}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: kuule.baseUrl, 'sec-fetch-site': 'same-origin', 'x-forwarded-for': from, ...headers },
    body: encode(fields),
  });
  return { status: response.status, headers: response.headers, html: await response.text() };
}
async function get(path: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${kuule.baseUrl}${path}`, { headers });
  return { status: response.status, headers: response.headers, html: await response.text() };
}
const langOf = (html: string) => /<html lang="([^"]+)"/.exec(html)?.[1];
const idOf = (html: string) => /name="id" value="([^"]+)"/.exec(html)?.[1];

describe('a form that is sent', () => {
  it('is stored as feedback of its own mode, and leads to the thanks in its language', async () => {
    const id = randomUUID();
    const { status, headers } = await post({
      id,
      lang: 'sv',
      rating: '2',
      'answer.reasons': ['time', 'staff'],
      'answer.ease': '4',
      comment: '',
    });
    expect([status, headers.get('location')]).toEqual([303, '/f/e-permit/thanks?lang=sv']);
    expect(await stored()).toEqual([
      expect.objectContaining({
        id,
        rating: 2,
        mode: 'web',
        selection: 'open',
        sender_kind: 'web',
        answers: { reasons: ['time', 'staff'], ease: 4 },
        language: 'sv',
        comment_received_at: null,
      }),
    ]);
    expect((await get('/f/e-permit/thanks?lang=sv')).html).toContain('Tack för din respons!');
  });

  it('leaves behind what was not asked of its rating, and what no question offers', async () => {
    await post({ id: randomUUID(), rating: '5', 'answer.reasons': 'time', 'answer.ease': '9', 'answer.other': 'Matti' });
    await post({ id: randomUUID(), rating: '1', 'answer.reasons': ['time', 'Matti Meikäläinen'], 'answer.ease': '' });
    const answers = (await stored()).sort((a, b) => b.rating - a.rating).map((row) => row.answers);
    expect(answers).toEqual([{}, { reasons: ['time'] }]);
  });

  it('is one feedback when it comes twice at once, and amends when it comes again', async () => {
    const id = randomUUID();
    const fields = { id, rating: '4', comment: 'Kaikki sujui.' };
    const both = await Promise.all([post(fields), post(fields)]);
    expect(both.map(({ status }) => status)).toEqual([303, 303]);
    expect((await post({ ...fields, rating: '3' })).status).toBe(303);
    expect(await stored()).toEqual([expect.objectContaining({ id, rating: 3 })]);
  });

  it('says so when it can no longer be changed, and offers a fresh one', async () => {
    const id = randomUUID();
    await post({ id, rating: '4', comment: 'Kaikki sujui.' });
    const other = await post({ id, lang: 'en', rating: '4', comment: 'Everything went well.' });
    expect([other.status, other.html.includes('already been saved'), other.html.includes('href="/f/e-permit?lang=en"')]).toEqual([
      409,
      true,
      true,
    ]);
    const second = randomUUID();
    await post({ id: second, rating: '4' });
    const [row] = await kuule.rows<Row>('select * from kuule.feedback where id = $1', [second]);
    expect(row!.window_until.getTime() - row!.received_at.getTime()).toBe(limits.windowMs.web);
    await kuule.rows("update kuule.feedback set window_until = now() - interval '1 second' where id = $1", [second]);
    const late = await post({ id: second, rating: '1' });
    expect([late.status, late.html.includes('jo tallennettu')]).toEqual([409, true]);
  });

  it('counts a line end once, as the counter on the page does', async () => {
    const comment = `${'x'.repeat(limits.commentCodePoints / 2 - 1)}\r\n${'😀'.repeat(limits.commentCodePoints / 2)}`;
    expect((await post({ id: randomUUID(), rating: '4', comment })).status).toBe(303);
    expect((await post({ id: randomUUID(), rating: '4', comment: `${comment}x` })).status).toBe(422);
  });

  it('comes back whole when something is missing, and nothing is stored', async () => {
    const id = randomUUID();
    const comment = 'Odotin <b>kauan</b> & "turhaan".';
    const { status, html, headers } = await post({ id, rating: '9', 'answer.ease': '4', comment });
    expect([status, headers.get('cache-control')]).toEqual([422, 'no-store']);
    expect(html).toContain('Odotin &lt;b>kauan&lt;/b> &amp; &quot;turhaan&quot;.');
    expect(html).toMatch(/value="4" checked/);
    expect(idOf(html)).toBe(id);
    expect(html).not.toContain('<b>kauan');
    expect(await stored()).toEqual([]);
  });

  it('comes back whole when there are too many from its address, and others are served', async () => {
    const headers = { 'x-forwarded-for': '198.51.100.7' };
    const flood = await Promise.all(
      Array.from({ length: limits.webPerMinute }, () => post({ id: randomUUID(), rating: '1' }, { headers })),
    );
    expect(new Set(flood.map(({ status }) => status))).toEqual(new Set([303]));
    const refused = await post({ id: randomUUID(), lang: 'en', rating: '4', comment: 'I have waited.' }, { headers });
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect([refused.html.includes('Wait a minute'), refused.html.includes('I have waited.')]).toEqual([true, true]);
    expect((await post({ id: randomUUID(), rating: '4' })).status).toBe(303);
    expect((await get('/f/e-permit', headers)).status).toBe(200);
  });

  it('comes back whole when the database is away', async () => {
    await kuule.rows('alter table kuule.feedback rename to feedback_away');
    const { status, html } = await post({ id: randomUUID(), lang: 'en', rating: '4', comment: 'I have waited.' });
    await kuule.rows('alter table kuule.feedback_away rename to feedback');
    expect([status >= 500, html.includes('I have waited.'), html.includes('could not be saved')]).toEqual([true, true, true]);
  });

  it('is refused from another site’s page', async () => {
    const elsewhere: Record<string, string>[] = [
      { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' },
      { 'sec-fetch-site': 'same-site' },
    ];
    for (const headers of elsewhere) expect((await post({ id: randomUUID(), rating: '1' }, { headers })).status).toBe(403);
    expect(await stored()).toEqual([]);
  });

  it('may be anything, and is never our failure', async () => {
    const name = fc.oneof(
      fc.constantFrom('id', 'rating', 'comment', 'lang', 'via', 'switch', 'answer.ease', 'answer.reasons', '__proto__'),
      fc.string(),
    );
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('1', '5', '\0', '%00', randomUUID()),
      fc.array(fc.string(), { maxLength: 3 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.dictionary(name, value, { maxKeys: 8 }), async (fields) => {
        const { status } = await post(fields, { headers: { 'x-forwarded-for': `10.${fc.sample(fc.nat(255), 3).join('.')}` } });
        expect([200, 303, 400, 403, 409, 410, 422]).toContain(status);
      }),
      { numRuns: 150 },
    );
    const json = await fetch(`${kuule.baseUrl}/f/e-permit`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '[1,{}]',
    });
    expect(json.status).toBe(422);
  });
});

describe('the address of a form', () => {
  it('speaks the language that was asked for, else one of the browser’s, else the touchpoint’s first', async () => {
    const spoken = async (path: string, accepted?: string) =>
      langOf((await get(path, accepted ? { 'accept-language': accepted } : {})).html);
    expect(await spoken('/f/e-permit')).toBe('fi');
    expect(await spoken('/f/e-permit', 'de, en-GB;q=0.7, sv-FI;q=0.8')).toBe('sv');
    expect(await spoken('/f/e-permit', 'de')).toBe('fi');
    expect(await spoken('/f/e-permit?lang=ru', 'sv')).toBe('ru');
    expect(await spoken('/f/e-permit?lang=fi-simple')).toBe('fi');
    expect(await spoken('/f/city-chat', 'fi')).toBe('sv-simple');
    expect((await get('/f/city-chat')).html).toContain('Vi svarar inte på det du skriver.');
  });

  it('is open for chats and telephone lines too, and says what it is: the web', async () => {
    for (const touchpoint of ['passport-phone', 'city-chat']) await post({ id: randomUUID(), rating: '3' }, { touchpoint });
    expect((await stored()).map(({ mode, sender_kind }) => [mode, sender_kind])).toEqual([
      ['web', 'web'],
      ['web', 'web'],
    ]);
  });

  it('is no second ballot box for a kiosk, and a plain page where there is nothing', async () => {
    for (const path of ['/f/library-desk', '/f/nothing-here', '/f/A%20B', '/f/nothing-here/thanks', '/f/library-desk/poster']) {
      const { status, html, headers } = await get(path, { 'accept-language': 'en' });
      expect([status, headers.get('content-type'), langOf(html)]).toEqual([404, 'text/html; charset=utf-8', 'en']);
      expect(html).toContain('There is no such form');
    }
    expect((await post({ id: randomUUID(), rating: '1' }, { touchpoint: 'library-desk' })).status).toBe(404);
    expect(await stored()).toEqual([]);
  });

  it('sets no cookie, lets in nothing of others, and lets itself be framed only where the touchpoint says', async () => {
    const [open, framed] = [await get('/f/e-permit'), await get('/f/passport-phone')];
    expect(open.headers.getSetCookie()).toEqual([]);
    expect(open.headers.get('content-security-policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    );
    expect(open.headers.get('x-frame-options')).not.toBeNull();
    expect(framed.headers.get('content-security-policy')).toMatch(/frame-ancestors https:\/\/eservice\.example$/);
    expect(framed.headers.get('x-frame-options')).toBeNull();
    expect((await get('/f/passport-phone/poster')).headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect([...open.html.matchAll(/(?:src|href|action)="(https?:[^"]*)"/g)].map(([, url]) => url)).toEqual([
      'https://demo.example/privacy',
      'https://demo.example/accessibility',
    ]);
    expect(open.html).not.toMatch(/style=|onclick=|<style/);
  });
});

describe('a form that is not even read', () => {
  const send = (body: string, type: string, touchpoint = 'e-permit', query = '') =>
    fetch(`${kuule.baseUrl}/f/${touchpoint}${query}`, { method: 'POST', headers: { 'content-type': type, 'accept-language': 'sv' }, body });
  const form = 'application/x-www-form-urlencoded';
  const huge = `rating=2&comment=${'x'.repeat(limits.bodyBytes)}`;

  it.each([
    ['is too large', 413, huge, form, 'Din respons var för lång'],
    ['is of another type', 415, '<rating>2</rating>', 'application/xml', 'Det är en störning i tjänsten'],
    ['is malformed', 400, '{"rating":', 'application/json', 'Det är en störning i tjänsten'],
  ])('as it %s, is answered by a page in the visitor’s language', async (_, status, body, type, words) => {
    const answer = await send(body, type);
    const html = await answer.text();
    expect([answer.status, answer.headers.get('content-type'), langOf(html)]).toEqual([status, 'text/html; charset=utf-8', 'sv']);
    expect(html).toContain(words);
    expect(html).not.toContain('xxxx');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await stored()).toEqual([]);
  });

  it('keeps to the language of its address, and says of no form that there is none', async () => {
    expect(await (await send(huge, form, 'e-permit', '?lang=ru')).text()).toContain('Ваш отзыв слишком длинный');
    expect((await send(huge, form, 'no-such-form')).status).toBe(404);
  });
});

describe('a form by invitation', () => {
  const hook = randomUUID();
  const key = () => {
    const config = readConfig({ KUULE_DATA: kuule.dataFolder });
    return followUpKey(hashKey(config, masterKey(config)));
  };
  const link = (conversation: string, now?: Date) =>
    followUpPath(key(), { hook, touchpoint: 'library-desk', feedback: feedbackIdOf(key(), hook, conversation) }, now);
  const via = (path: string) => new URL(path, kuule.baseUrl).searchParams.get('via')!;
  const send = (path: string, fields: Fields) => post({ via: via(path), ...fields }, { touchpoint: 'library-desk' });

  it('gives one feedback of the hook, invited as all were, whichever of its links is used', async () => {
    const [first, second] = [link('room-1'), link('room-1', new Date(Date.now() - 60_000))];
    expect(idOf((await get(first)).html)).toBeUndefined();
    expect((await send(first, { rating: '4', comment: 'Hyvin meni.' })).status).toBe(303);
    expect((await send(second, { rating: '2', comment: 'Hyvin meni.' })).status).toBe(303);
    expect(await stored()).toEqual([
      expect.objectContaining({ rating: 2, mode: 'kiosk', selection: 'invited-all', sender_kind: 'hook', sender: hook }),
    ]);
    const kept = await send(second, { rating: '2', comment: 'Muuta.' });
    expect([kept.status, kept.html.includes('jo tallennettu'), kept.html.includes('class="button"')]).toEqual([409, true, false]);
    expect((await send(link('room-2'), { rating: '4' })).status).toBe(303);
    expect(await stored()).toHaveLength(2);
  });

  it('keeps its token when it comes back and when its language is switched', async () => {
    const path = link('room-3');
    expect((await send(path, { comment: 'Ilman arvosanaa.' })).html).toContain(`name="via" value="${via(path)}"`);
    expect((await get(`${path}&lang=sv`)).html).toContain(`?lang=fi&amp;via=${via(path)}`);
  });

  it('is over after its time, and nothing where the token is none of ours', async () => {
    for (const path of [
      link('room-4', new Date(Date.now() - limits.windowMs.hook - 5_000)),
      '/f/library-desk?via=AAAA',
      '/f/e-permit?via=x',
    ]) {
      const { status, html } = await get(path, { 'accept-language': 'en' });
      expect([status, html.includes('no longer valid')]).toEqual([410, true]);
    }
    expect((await post({ via: via(link('room-5')), rating: '4' })).status).toBe(410);
    expect(await stored()).toEqual([]);
  });
});
