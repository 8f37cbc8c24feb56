/** Bad input is refused well: a problem with a stable code, never a 5xx, nothing stored, nothing echoed. */
import { randomUUID } from 'node:crypto';
import { startTestKuule, type TestKuule } from '#tests/support/kuule.js';

let kuule: TestKuule;
beforeAll(async () => {
  kuule = await startTestKuule();
});
afterAll(() => kuule.stop());

const words = 'sanoja joita kukaan ei saa nähdä';

interface Sent {
  body?: string | Buffer;
  type?: string;
  token?: string | null;
  method?: string;
  path?: string;
  headers?: Record<string, string>;
}

async function send({
  body,
  type = 'application/json',
  token,
  method = 'PUT',
  path = `/api/v1/feedback/${randomUUID()}`,
  headers = {},
}: Sent) {
  const authorization = token === null ? {} : { authorization: token ?? `Bearer ${kuule.credentials.serverKey}` };
  const response = await fetch(`${kuule.baseUrl}${path}`, {
    method,
    headers: { ...(body !== undefined && { 'content-type': type }), ...authorization, ...headers },
    ...(body !== undefined && { body }),
  });
  const text = await response.text();
  const isProblem = response.headers.get('content-type')?.startsWith('application/problem+json');
  return {
    status: response.status,
    text,
    code: isProblem ? (JSON.parse(text) as { code: string }).code : undefined,
    headers: response.headers,
  };
}

const valid = { touchpoint: 'city-chat', mode: 'chat', rating: 4 };
const json = (change: object) => JSON.stringify({ ...valid, ...change });

describe('a request that is refused', () => {
  it.each<[string, number, string, Sent]>([
    ['malformed JSON', 400, 'MALFORMED_JSON', { body: `{"comment":"${words}"` }],
    ['an empty body that calls itself JSON', 400, 'MALFORMED_JSON', { body: '' }],
    ['JSON that reaches for the prototype', 400, 'MALFORMED_JSON', { body: `{"__proto__":{"rating":4},"comment":"${words}"}` }],
    ['a list', 422, 'INVALID_FIELDS', { body: '[]' }],
    ['null', 422, 'INVALID_FIELDS', { body: 'null' }],
    ['a number', 422, 'INVALID_FIELDS', { body: '4' }],
    ['an address that is no URL', 400, 'BAD_REQUEST', { body: json({}), path: '/api/v1/feedback/%zz' }],
    ['plain text', 415, 'UNSUPPORTED_MEDIA_TYPE', { body: words, type: 'text/plain' }],
    ['another media type', 415, 'UNSUPPORTED_MEDIA_TYPE', { body: words, type: 'text/csv' }],
    ['rating 0', 422, 'INVALID_FIELDS', { body: json({ rating: 0 }) }],
    ['rating 6', 422, 'INVALID_FIELDS', { body: json({ rating: 6 }) }],
    ['rating 4.5', 422, 'INVALID_FIELDS', { body: json({ rating: 4.5 }) }],
    ['rating "4"', 422, 'INVALID_FIELDS', { body: json({ rating: '4' }) }],
    ['rating 1e400', 422, 'INVALID_FIELDS', { body: '{"touchpoint":"city-chat","rating":1e400}' }],
    ['no rating', 422, 'INVALID_FIELDS', { body: json({ rating: undefined }) }],
    ['a comment of 2,001 characters', 422, 'INVALID_FIELDS', { body: json({ comment: '😀'.repeat(2_001) }) }],
    ['NUL in the comment', 422, 'INVALID_FIELDS', { body: json({ comment: `${words}\0` }) }],
    [
      'a lone surrogate in the comment',
      422,
      'INVALID_FIELDS',
      { body: `{"touchpoint":"city-chat","rating":4,"comment":"${words}\\ud800"}` },
    ],
    ['NUL in a key of the answers', 422, 'INVALID_FIELDS', { body: json({ answers: { 'a\0': 1 } }) }],
    ['a time that is no time', 422, 'INVALID_FIELDS', { body: json({ occurredAt: 'yesterday' }) }],
    ['a 30th of February', 422, 'INVALID_FIELDS', { body: json({ occurredAt: '2026-02-30T12:00:00Z' }) }],
    ['a touchpoint that is none', 422, 'UNKNOWN_TOUCHPOINT', { body: json({ touchpoint: 'no-such-place' }) }],
    ['an id that is no UUID', 422, 'INVALID_FIELDS', { body: json({}), path: '/api/v1/feedback/17' }],
    [
      '31 answers',
      422,
      'INVALID_FIELDS',
      { body: json({ questionnaire: 'basic@0', answers: Object.fromEntries(Array.from({ length: 31 }, (_, n) => [`q${n}`, 1])) }) },
    ],
    ['a body beyond the limit', 413, 'BODY_TOO_LARGE', { body: json({ comment: 'x'.repeat(1_100_000) }) }],
    ['no credential, at a touchpoint that is no web page', 401, 'UNAUTHENTICATED', { body: json({}), token: null }],
    ['an unknown token', 401, 'UNAUTHENTICATED', { body: json({}), token: 'Bearer kd_unknown' }],
    ['another scheme', 401, 'UNAUTHENTICATED', { body: json({}), token: 'Basic a2s6a2s=' }],
    [
      'a foreign page at a web touchpoint',
      403,
      'ORIGIN_NOT_ALLOWED',
      { body: json({ touchpoint: 'e-permit', mode: 'web' }), token: null, headers: { origin: 'https://elsewhere.example' } },
    ],
    ['an address that is none', 404, 'NOT_FOUND', { method: 'GET', path: '/api/v1/nowhere' }],
    ['the reports without a credential', 401, 'UNAUTHENTICATED', { method: 'GET', path: '/api/console/v1/reports/summary', token: null }],
    ['the reports with a sender’s key', 401, 'UNAUTHENTICATED', { method: 'GET', path: '/api/console/v1/reports/summary' }],
  ])('for %s says %i %s', async (_name, status, code, sent) => {
    const answer = await send(sent);
    expect({ status: answer.status, code: answer.code }).toEqual({ status, code });
    expect(answer.text).not.toContain('sanoja');
  });

  it('for a device says that another’s touchpoint is not its own', async () => {
    const token = `Bearer ${kuule.credentials.deviceToken}`;
    expect(await send({ body: json({ mode: undefined }), token })).toMatchObject({ status: 403, code: 'TOUCHPOINT_NOT_YOURS' });
    expect(await send({ body: JSON.stringify({ touchpoint: 'library-desk', mode: 'web', rating: 3 }), token })).toMatchObject({
      status: 422,
      code: 'INVALID_FIELDS',
    });
  });

  it('leaves nothing behind', async () => {
    expect(await kuule.rows('select from kuule.feedback')).toEqual([]);
  });

  it('in a batch is one of its items; the whole is refused only for its shape, its size or its sender', async () => {
    const batch = (body: unknown, sent: Sent = {}) =>
      send({ method: 'POST', path: '/api/v1/feedback/batch', body: JSON.stringify(body), ...sent });
    expect(await batch({ items: Array.from({ length: 501 }, () => ({})) })).toMatchObject({ status: 413, code: 'BODY_TOO_LARGE' });
    expect(await batch({ item: [] })).toMatchObject({ status: 422, code: 'INVALID_FIELDS' });
    expect(await batch({ items: [] }, { token: 'Bearer nobody' })).toMatchObject({ status: 401 });
    expect(JSON.parse((await batch({ items: [] })).text)).toEqual({ results: [] });
    const { text } = await batch({
      items: [{ id: randomUUID(), ...valid }, null, 'x', { id: randomUUID(), ...valid, comment: `${words}\0` }],
    });
    expect((JSON.parse(text) as { results: { status: number }[] }).results.map(({ status }) => status)).toEqual([201, 422, 422, 422]);
    expect(text).not.toContain('sanoja');
  });

  it('by the limit of a web page’s visitors says when to come again', async () => {
    const body = json({ touchpoint: 'e-permit', mode: 'web' });
    const answers = await Promise.all(Array.from({ length: 80 }, () => send({ body, token: null })));
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(0);
    expect(refused[0]).toMatchObject({ code: 'TOO_MANY_REQUESTS' });
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(answers.every(({ status }) => status === 201 || status === 429)).toBe(true);
  });
});

describe('the pages of a web touchpoint', () => {
  it('may ask beforehand, and read what was answered', async () => {
    const headers = { origin: 'https://service.example', 'access-control-request-method': 'PUT' };
    const preflight = await send({ method: 'OPTIONS', token: null, headers });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-origin')).toBe('https://service.example');
  });
});
