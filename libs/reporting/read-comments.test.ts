import { ConsoleDatabase, type Database } from '#libs/platform/database.js';
import { makeDatabase, type TestDatabase } from '#tests/support/database.js';
import { TestHouse, type TestTouchpoint } from '#tests/support/house.js';
import { commentQuery } from './filters.js';
import { ReadComments } from './read-comments.js';

describe('comments', () => {
  let made: TestDatabase;
  let house: TestHouse;
  let database: Database;
  let organisations = 0;

  beforeAll(async () => {
    made = await makeDatabase();
    house = await TestHouse.open(made);
    database = await ConsoleDatabase.open('console', made.as('console'));
  });
  afterAll(async () => {
    await database.close();
    await house.close();
    await made.drop();
  });

  const march = { from: '2026-03-01', to: '2026-03-31' };
  const noon = '2026-03-10T10:00:00Z';

  const desk = async (showComments: 'at-once' | 'next-day' = 'at-once', timeZone?: string): Promise<TestTouchpoint> =>
    house.addTouchpoint(await house.addOrganisation(`town-${++organisations}`, timeZone), `desk-${organisations}`, { showComments });

  const page = (organisation: string, query: Record<string, unknown> = march, reviewing = false) =>
    new ReadComments(database).execute({ organisations: [organisation], reviewing }, commentQuery.parse(query), async () => {});

  const texts = async (...given: Parameters<typeof page>) => (await page(...given)).items.map(({ text }) => text).sort();

  it('come with their marks, and the day they came instead of the minute', async () => {
    const touchpoint = await desk();
    const comment = { text: 'Nopeaa palvelua', themes: { time: 'pos', staff: 'neu' }, sentiment: 'pos' } as const;
    const id = await house.addFeedback(touchpoint, { at: noon, rating: 5, comment: { ...comment, at: '2026-03-11T23:30:00Z' } });
    const { items } = await page(touchpoint.organisation);
    expect(items).toEqual([
      {
        id,
        text: 'Nopeaa palvelua',
        language: 'fi',
        rating: 5,
        mode: 'kiosk',
        touchpoint: touchpoint.key,
        receivedOn: '2026-03-12',
        themes: [
          { theme: 'staff', polarity: 'neu', confidence: expect.closeTo(0.9) },
          { theme: 'time', polarity: 'pos', confidence: expect.closeTo(0.9) },
        ],
        sentiment: 'pos',
        urgent: [],
        assurance: 'high',
        review: null,
      },
    ]);
  });

  it('come page by page without a gap or a repeat, newest day first', async () => {
    const touchpoint = await desk();
    const ids: string[] = [];
    for (let index = 0; index < 47; index++) {
      const day = String(1 + (index % 5)).padStart(2, '0');
      ids.push(await house.addFeedback(touchpoint, { at: `2026-03-${day}T10:00:00Z`, comment: {} }));
    }
    const found: { id: string; receivedOn: string }[] = [];
    let cursor: string | null | undefined;
    do {
      const { items, next } = await page(touchpoint.organisation, { ...march, limit: 10, ...(cursor && { cursor }) });
      expect(items.length).toBe(next ? 10 : 7);
      found.push(...items);
      cursor = next;
    } while (cursor);
    expect(found.map(({ id }) => id).sort()).toEqual(ids.sort());
    const days = found.map(({ receivedOn }) => receivedOn);
    expect(days).toEqual([...days].sort().reverse());
  });

  it('are held back until the next local day where the touchpoint says so, but for urgent ones', async () => {
    const zone = 'Pacific/Kiritimati';
    const touchpoint = await desk('next-day', zone);
    const { rows } = await house.query(
      `select (date_trunc('day', now() at time zone $1) at time zone $1)::text as midnight,
              (date_trunc('day', now() at time zone $1) at time zone $1 - interval '1 second')::text as before, now()::text as now`,
      [zone],
    );
    const { midnight, before, now } = rows[0] as Record<'midnight' | 'before' | 'now', string>;
    await house.addFeedback(touchpoint, { at: midnight, comment: { text: 'today' } });
    await house.addFeedback(touchpoint, { at: before, comment: { text: 'yesterday' } });
    await house.addFeedback(touchpoint, { at: now, comment: { text: 'urgent', urgent: ['person-in-danger'] } });
    expect(await texts(touchpoint.organisation, {})).toEqual(['urgent', 'yesterday']);
    await house.query("update kuule.touchpoint set show_comments = 'at-once' where id = $1", [touchpoint.id]);
    expect(await texts(touchpoint.organisation, {})).toEqual(['today', 'urgent', 'yesterday']);
  });

  it('are of the polarity asked for: of the chosen themes, else of the whole', async () => {
    const touchpoint = await desk();
    await house.addFeedback(touchpoint, { at: noon, comment: { text: 'a', themes: { time: 'pos', staff: 'neg' }, sentiment: 'mix' } });
    await house.addFeedback(touchpoint, { at: noon, comment: { text: 'b', themes: { time: 'neg' }, sentiment: 'neg' } });
    await house.addFeedback(touchpoint, { at: noon, comment: { text: 'c', sentiment: 'pos' } });
    const ask = (query: Record<string, unknown>) => texts(touchpoint.organisation, { ...march, ...query });
    expect(await ask({ theme: 'time' })).toEqual(['a', 'b']);
    expect(await ask({ theme: 'time', polarity: 'neg' })).toEqual(['b']);
    expect(await ask({ theme: ['time', 'staff'], polarity: 'neg' })).toEqual(['a', 'b']);
    expect(await ask({ polarity: ['pos', 'mix'] })).toEqual(['a', 'c']);
  });

  it('are the urgent ones alone when asked', async () => {
    const touchpoint = await desk();
    await house.addFeedback(touchpoint, { at: noon, comment: { text: 'calm' } });
    await house.addFeedback(touchpoint, { at: noon, comment: { text: 'urgent', urgent: ['threat'] } });
    expect(await texts(touchpoint.organisation, { ...march, urgent: 'true' })).toEqual(['urgent']);
  });

  it('are only read by a reviewer when restricted', async () => {
    const touchpoint = await desk();
    await house.addFeedback(touchpoint, { at: noon, comment: { text: 'open' } });
    await house.addFeedback(touchpoint, { at: noon, comment: { text: 'restricted', restricted: true } });
    expect(await texts(touchpoint.organisation)).toEqual(['open']);
    expect(await texts(touchpoint.organisation, march, true)).toEqual(['open', 'restricted']);
  });

  it('are none of another organisation', async () => {
    const [a, b] = [await desk(), await desk()];
    await house.addFeedback(b, { at: noon, comment: { text: 'theirs' } });
    expect(await texts(a.organisation)).toEqual([]);
    expect(await texts(a.organisation, { ...march, touchpoint: b.key })).toEqual([]);
  });

  it('are gone from the list when their words are', async () => {
    const touchpoint = await desk();
    const id = await house.addFeedback(touchpoint, { at: noon, comment: {} });
    await house.query('delete from kuule.comment_text where feedback = $1', [id]);
    expect(await texts(touchpoint.organisation)).toEqual([]);
  });
});
