/** The intake's contract, the same on every database server and queue backend that is there. */
import { randomUUID } from 'node:crypto';
import { eventually, matrix, startTestKuule, type TestKuule } from '#tests/support/kuule.js';

interface Row {
  rating: number;
  comment_received_at: Date | null;
  triaged_at: Date | null;
  flags: string[];
  happened_at: Date;
  occurred_at: Date | null;
}

describe.each(matrix)('intake on %s PostgreSQL with the queue on %s', (server, queue) => {
  let kuule: TestKuule;
  beforeAll(async () => {
    kuule = await startTestKuule({ server, queue });
  });
  afterAll(() => kuule.stop());

  const put = (id: string, body: Record<string, unknown>, token: string | undefined = kuule.credentials.serverKey) =>
    kuule.send('PUT', `/api/v1/feedback/${id}`, { touchpoint: 'city-chat', mode: 'chat', ...body }, token);
  const stored = async (id: string) => (await kuule.rows<Row>('select * from kuule.feedback where id = $1', [id]))[0];
  const triaged = (id: string) =>
    eventually(
      'the comment is triaged',
      async () =>
        (
          await kuule.rows<{ text: string; language: string }>(
            'select t.text, c.language from kuule.comment c join kuule.comment_text t using (feedback) where feedback = $1',
            [id],
          )
        )[0],
    );

  it('answers 201, then 200 for a repeat and for an amended rating, and triages the comment', async () => {
    const id = randomUUID();
    expect((await put(id, { rating: 4, comment: 'Kiitos, palvelu oli nopeaa.' })).status).toBe(201);
    expect(await put(id, { rating: 4, comment: 'Kiitos, palvelu oli nopeaa.' })).toMatchObject({
      status: 200,
      body: { outcome: 'unchanged' },
    });
    expect(await put(id, { rating: 2 })).toMatchObject({ status: 200, body: { outcome: 'amended' } });
    expect(await triaged(id)).toEqual({ text: 'Kiitos, palvelu oli nopeaa.', language: 'fi' });
    expect(await stored(id)).toMatchObject({ rating: 2, triaged_at: expect.any(Date) as Date });
    expect(await kuule.rows('select from kuule.raw_comment where feedback = $1', [id])).toEqual([]);
  });

  it('knows a repeat after triage, and refuses another comment for good', async () => {
    const id = randomUUID();
    await put(id, { rating: 4, comment: 'Tack för hjälpen i dag.' });
    await triaged(id);
    expect((await put(id, { rating: 4, comment: 'Tack för hjälpen i dag.' })).status).toBe(200);
    expect(await put(id, { rating: 4, comment: 'Något annat.' })).toMatchObject({ status: 409, body: { code: 'FEEDBACK_CONFLICT' } });
  });

  it('takes the comment four hours after its rating', async () => {
    const id = randomUUID();
    const occurredAt = new Date(Date.now() - 4 * 3_600_000).toISOString();
    expect((await put(id, { rating: 5, occurredAt, sentAt: occurredAt })).status).toBe(201);
    expect((await put(id, { rating: 5, occurredAt, comment: 'Helpful people at the desk.' })).status).toBe(200);
    expect((await triaged(id)).language).toBe('en');
  });

  it('stores ten sends at once as one', async () => {
    const id = randomUUID();
    const answers = await Promise.all(Array.from({ length: 10 }, () => put(id, { rating: 3, comment: 'Samma sak tio gånger.' })));
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array.from({ length: 9 }, () => 200), 201]);
    await triaged(id);
    expect(await kuule.rows('select from kuule.comment where feedback = $1', [id])).toHaveLength(1);
  });

  it('answers two different comments at once with one 201 and one 409', async () => {
    const id = randomUUID();
    const answers = await Promise.all([put(id, { rating: 3, comment: 'Yksi.' }), put(id, { rating: 3, comment: 'Kaksi.' })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('closes with the window: a repeat without a change is 200, a change is 409', async () => {
    const id = randomUUID();
    await put(id, { rating: 3 });
    await kuule.rows("update kuule.feedback set window_until = now() - interval '1 second' where id = $1", [id]);
    expect((await put(id, { rating: 3 })).status).toBe(200);
    expect(await put(id, { rating: 1 })).toMatchObject({ status: 409, body: { code: 'FEEDBACK_CLOSED' } });
    expect(await put(id, { rating: 3, comment: 'Liian myöhään.' })).toMatchObject({ status: 409, body: { code: 'FEEDBACK_CLOSED' } });
  });

  it('never lets an id that another touchpoint or sender holds look like a repeat', async () => {
    const id = randomUUID();
    await put(id, { rating: 3 });
    expect(await put(id, { rating: 3, touchpoint: 'e-permit', mode: 'web' })).toMatchObject({
      status: 409,
      body: { code: 'FEEDBACK_CONFLICT' },
    });
    const byWeb = randomUUID();
    expect((await kuule.send('PUT', `/api/v1/feedback/${byWeb}`, { touchpoint: 'e-permit', rating: 3 })).status).toBe(201);
    expect(await put(byWeb, { rating: 3, touchpoint: 'e-permit', mode: 'web' })).toMatchObject({ status: 409 });
  });

  it('corrects a wrong clock, and flags what is still impossible instead of refusing it', async () => {
    const [slow, future, old] = [randomUUID(), randomUUID(), randomUUID()];
    const ago = (ms: number) => new Date(Date.now() - ms).toISOString();
    const year = 365 * 86_400_000;
    await put(slow, { rating: 3, occurredAt: ago(year + 60_000), sentAt: ago(year) });
    await put(future, { rating: 3, occurredAt: ago(-year) });
    await put(old, { rating: 3, occurredAt: '1969-07-20T20:17:40Z' });
    const corrected = await stored(slow);
    expect(corrected?.flags).toEqual([]);
    expect(Math.abs((corrected?.happened_at.getTime() ?? 0) - (Date.now() - 60_000))).toBeLessThan(20_000);
    expect((await stored(future))?.flags).toEqual(['clock']);
    expect(await stored(old)).toMatchObject({ flags: ['clock'], occurred_at: new Date('1969-07-20T20:17:40Z') });
  });

  it('answers each item of a batch for itself, in order', async () => {
    const [fine, late, foreign] = [randomUUID(), randomUUID(), randomUUID()];
    const touchpoint = 'city-chat';
    const items = [
      { id: fine, touchpoint, rating: 5, comment: 'Всё понятно и быстро.' },
      { id: late, touchpoint, rating: 6 },
      { id: 'no uuid', touchpoint, rating: 5 },
      'no object',
      { id: foreign, touchpoint: 'unheard-of', rating: 5 },
      { id: fine, touchpoint, rating: 5, comment: 'Всё понятно и быстро.' },
    ];
    const { status, body } = await kuule.send('POST', '/api/v1/feedback/batch', { items }, kuule.credentials.serverKey);
    expect(status).toBe(200);
    expect((body.results as { status: number; code?: string }[]).map((result) => [result.status, result.code])).toEqual([
      [201, undefined],
      [422, 'INVALID_FIELDS'],
      [422, 'INVALID_FIELDS'],
      [422, 'INVALID_FIELDS'],
      [422, 'UNKNOWN_TOUCHPOINT'],
      [200, undefined],
    ]);
    expect((await triaged(fine)).language).toBe('ru');
  });

  it('lets only a reviewer read what was written in a language without a name recognizer', async () => {
    const id = randomUUID();
    await put(id, { rating: 2, language: 'et', comment: 'Järjekord oli väga pikk ja keegi ei aidanud.' });
    await eventually('it is triaged', async () => (await stored(id))?.triaged_at);
    expect(await kuule.rows('select restricted from kuule.comment_text where feedback = $1', [id])).toEqual([{ restricted: true }]);
  });

  it('keeps a bad value from failing its neighbours in the group', async () => {
    const [good, bad] = [randomUUID(), randomUUID()];
    const [first, second] = await Promise.all([
      put(good, { rating: 4 }),
      put(bad, { rating: 4, occurredAt: '0000-01-01T00:00:00Z', sentAt: '0000-01-01T00:00:00Z' }),
    ]);
    expect(first.status).toBe(201);
    expect(second.status).toBeLessThan(500);
    expect(await stored(good)).toBeDefined();
  });
});
