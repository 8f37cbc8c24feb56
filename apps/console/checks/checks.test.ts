/** What people say of comments: it stands, it counts, it is recorded, and it stays within the organisation. */
import { randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { CreatePerson } from '#libs/access/create-person.js';
import type { Role } from '#libs/contract/codes.js';
import type { CheckRound, CheckStep, CommentItem, CommentPage, Summary, ThemeFigures } from '#libs/contract/figure.js';
import type { Problem } from '#libs/contract/errors.js';
import type { ConsoleDatabase } from '#libs/platform/database.js';
import { makeOrganisation, openConsoleDatabase, startConsole } from '#tests/support/console.js';
import { makeDatabase, type TestDatabase } from '#tests/support/database.js';
import { TestHouse, type TestComment, type TestTouchpoint } from '#tests/support/house.js';

describe('corrections over HTTP', () => {
  let made: TestDatabase;
  let database: ConsoleDatabase;
  let app: NestFastifyApplication;
  let house: TestHouse;
  let town: Awaited<ReturnType<typeof makeOrganisation>>;
  let desk: TestTouchpoint;
  let towns = 0;

  beforeAll(async () => {
    made = await makeDatabase();
    house = await TestHouse.open(made);
    database = await openConsoleDatabase(made);
    app = await startConsole(database);
  });
  afterAll(async () => {
    await app.close();
    await database.close();
    await house.close();
    await made.drop();
  });
  beforeEach(async () => {
    town = await makeOrganisation(database, `town-${++towns}`, `manager@town-${towns}.example`);
    desk = await house.addTouchpoint(town.organisation, `desk-${towns}`);
  });

  const at = '2026-03-10T09:00:00Z';
  const march = 'from=2026-03-01&to=2026-03-31';
  const receive = (comment: TestComment, rating = 2) => house.addFeedback(desk, { at, rating, comment });

  /** Somebody of the town, signed in: a request of theirs. */
  async function signedIn(role: Role, organisation = town.organisation) {
    const email = `${role}-${randomUUID()}@town.example`;
    const { password } = await new CreatePerson(database).execute({ organisation, email, name: 'Testi Henkilö', role });
    const session = await app.inject({ method: 'POST', url: '/api/console/v1/session', payload: { email, password } });
    const cookies = { kuule: session.cookies[0]?.value ?? '' };
    return async <T = unknown>(method: 'GET' | 'PUT' | 'POST' | 'DELETE', path: string, payload?: object) => {
      const answer = await app.inject({ method, url: `/api/console/v1/${path}`, cookies, ...(payload && { payload }) });
      return {
        status: answer.statusCode,
        body: (answer.body && answer.headers['content-type']?.includes('json') ? answer.json() : null) as T,
      };
    };
  }
  type Ask = Awaited<ReturnType<typeof signedIn>>;

  const themeRow = async (ask: Ask, theme: string) =>
    (await ask<Summary>('GET', `reports/summary?${march}`)).body.themes.find((row) => row.theme === theme);
  const commentOf = async (ask: Ask, id: string): Promise<CommentItem | undefined> =>
    (await ask<CommentPage>('GET', `comments?${march}`)).body.items.find((item) => item.id === id);

  it('count in the report, the list and its filters instead of the model’s marks', async () => {
    const ask = await signedIn('administrator');
    const id = await receive({ themes: { time: 'neg', staff: 'pos' }, sentiment: 'mix' });
    await receive({ themes: { time: 'pos' } });
    expect((await ask('PUT', `comments/${id}/themes/time`, { present: true, polarity: 'pos', facet: 'queue' })).status).toBe(204);
    expect((await ask('PUT', `comments/${id}/themes/staff`, { present: false })).status).toBe(204);
    expect((await ask('PUT', `comments/${id}/themes/cost`, { present: true, polarity: 'neg' })).status).toBe(204);
    expect(await themeRow(ask, 'time')).toMatchObject({ comments: 2, pos: 2, neg: 0 });
    expect(await themeRow(ask, 'staff')).toMatchObject({ comments: 0 });
    expect(await themeRow(ask, 'cost')).toMatchObject({ comments: 1, neg: 1 });
    expect((await commentOf(ask, id))?.themes).toEqual([
      { theme: 'cost', polarity: 'neg', confidence: 1, byPerson: true },
      { theme: 'time', facet: 'queue', polarity: 'pos', confidence: 1, byPerson: true },
    ]);
    const behind = (await ask<CommentPage>('GET', `comments?${march}&about=cost&polarity=neg`)).body.items;
    expect(behind.map((item) => item.id)).toEqual([id]);
    expect((await ask<CommentPage>('GET', `comments?${march}&about=staff`)).body.items).toEqual([]);
  });

  it('stand when a newer version of the classifier marks the comment anew, until they are taken back', async () => {
    const ask = await signedIn('reviewer');
    const id = await receive({ themes: { time: 'neg' } });
    await ask('PUT', `comments/${id}/themes/time`, { present: false });
    await house.query("update kuule.theme_mark set polarity = 'mix', classifier_version = 'themes-9' where feedback = $1", [id]);
    await house.query("update kuule.comment set themes_version = 'themes-9' where feedback = $1", [id]);
    expect(await themeRow(ask, 'time')).toMatchObject({ comments: 0 });
    expect((await ask('DELETE', `comments/${id}/themes/time`)).status).toBe(204);
    expect(await themeRow(ask, 'time')).toMatchObject({ comments: 1, mix: 1 });
  });

  it('change the feeling of the whole, and give it back', async () => {
    const ask = await signedIn('administrator');
    const id = await receive({ sentiment: 'neg' });
    const general = async () => (await ask<Summary>('GET', `reports/summary?${march}`)).body.general;
    await ask('PUT', `comments/${id}/sentiment`, { sentiment: 'pos' });
    expect(await general()).toMatchObject({ pos: 1, neg: 0 });
    expect((await commentOf(ask, id))?.sentiment).toBe('pos');
    await ask('PUT', `comments/${id}/sentiment`, { sentiment: null });
    expect(await general()).toMatchObject({ pos: 0, neg: 1 });
  });

  it('show what the model is not sure of, and do not count it until somebody says so', async () => {
    const ask = await signedIn('administrator');
    const id = await receive({ themes: { digital: 'neg' }, unsure: ['digital'] });
    expect((await commentOf(ask, id))?.themes).toMatchObject([{ theme: 'digital', unsure: true }]);
    expect(await themeRow(ask, 'digital')).toMatchObject({ comments: 0 });
    await ask('PUT', `comments/${id}/themes/digital`, { present: true, polarity: 'neg' });
    expect(await themeRow(ask, 'digital')).toMatchObject({ comments: 1, neg: 1 });
  });

  it('are for reviewers and administrators of the organisation, in person, and of what they may read', async () => {
    const id = await receive({ themes: { time: 'neg' } });
    const hidden = await receive({ themes: { time: 'neg' }, restricted: true });
    const correction = { present: false };
    const path = `comments/${id}/themes/time`;
    expect((await (await signedIn('manager'))('PUT', path, correction)).status).toBe(403);
    const byKey = await app.inject({
      method: 'PUT',
      url: `/api/console/v1/${path}`,
      headers: { authorization: `Bearer ${town.apiKey.token}` },
      payload: correction,
    });
    expect(byKey.statusCode).toBe(403);
    const other = await makeOrganisation(database, `other-${towns}`, `manager@other-${towns}.example`);
    expect((await (await signedIn('reviewer', other.organisation))('PUT', path, correction)).status).toBe(404);
    const administrator = await signedIn('administrator');
    const answer = await administrator<Problem>('PUT', `comments/${hidden}/themes/time`, correction);
    expect(answer).toMatchObject({ status: 404, body: { code: 'NOT_FOUND' } });
    expect((await (await signedIn('reviewer'))('PUT', `comments/${hidden}/themes/time`, correction)).status).toBe(204);
    expect(await themeRow(administrator, 'time')).toMatchObject({ comments: 1 });
    const rows = await house.query('select feedback from kuule.theme_correction where organisation = $1', [town.organisation]);
    expect(rows.rows).toEqual([{ feedback: hidden }]);
  });

  it('are recorded with who, what and when, and hold no words', async () => {
    const ask = await signedIn('administrator');
    const id = await receive({ text: 'Sanat pysyvät omassa taulussaan', themes: { time: 'neg' } });
    await ask('PUT', `comments/${id}/themes/time`, { present: true, polarity: 'mix', facet: 'hours' });
    const { rows } = await house.query(
      'select actor_kind, actor is not null as named, action, filter, count from kuule.audit where organisation = $1',
      [town.organisation],
    );
    expect(rows).toEqual([
      {
        actor_kind: 'person',
        named: true,
        action: 'theme.correct',
        filter: { feedback: id, theme: 'time', present: true, polarity: 'mix', facet: 'hours' },
        count: 1,
      },
    ]);
    const stored = await house.query('select to_jsonb(c)::text as row from kuule.theme_correction c where feedback = $1', [id]);
    expect(stored.rows[0]?.['row']).not.toContain('Sanat');
  });

  it.each([
    ['PUT', 'themes/weather', { present: false }],
    ['PUT', 'themes/time', { present: true }],
    ['PUT', 'themes/time', { present: true, polarity: 'bad' }],
    ['PUT', 'themes/time', { present: true, polarity: 'pos', facet: 'manner' }],
    [
      'PUT',
      'check',
      {
        themes: [
          { theme: 'time', polarity: 'pos' },
          { theme: 'time', polarity: 'neg' },
        ],
      },
    ],
    ['PUT', 'check', { themes: [{ theme: 'cost', polarity: 'pos', facet: 'queue' }] }],
    ['PUT', 'service-area', { serviceArea: 'Not A Code' }],
  ] as const)('refuse what makes no sense: %s %s %j', async (method, path, body) => {
    const ask = await signedIn('administrator');
    const id = await receive({});
    expect(await ask<Problem>(method, `comments/${id}/${path}`, body)).toMatchObject({ status: 422, body: { code: 'INVALID_FIELDS' } });
    expect((await ask(method, `comments/${randomUUID()}/${path}`, body)).status).toBe(422);
  });

  it('go with the comment when it is erased', async () => {
    const ask = await signedIn('reviewer');
    const id = await receive({ themes: { time: 'neg' } });
    await ask('PUT', `comments/${id}/check`, { themes: [{ theme: 'time', polarity: 'neg' }] });
    await ask('PUT', `comments/${id}/sentiment`, { sentiment: 'pos' });
    await house.query('delete from kuule.comment_text where feedback = $1', [id]);
    await house.query('delete from kuule.theme_mark where feedback = $1', [id]);
    await house.query('delete from kuule.comment where feedback = $1', [id]);
    for (const table of ['theme_correction', 'sentiment_correction', 'theme_check']) {
      expect((await house.query(`select from kuule.${table} where feedback = $1`, [id])).rowCount).toBe(0);
    }
  });

  it('say what a contact was about where the service does not, and filter by it', async () => {
    const ask = await signedIn('administrator');
    const service = await house.addService(town.organisation, 'permits');
    await house.query("update kuule.service set service_area = 'building' where id = $1", [service]);
    const counter = await house.addTouchpoint(town.organisation, `counter-${towns}`, { service });
    await house.addFeedback(counter, { at, comment: {} });
    const id = await receive({});
    const n = async (area: string) => (await ask<Summary>('GET', `reports/summary?${march}&serviceArea=${area}`)).body.n;
    expect([await n('building'), await n('library')]).toEqual([1, 0]);
    await ask('PUT', `comments/${id}/service-area`, { serviceArea: 'library' });
    expect([await n('building'), await n('library')]).toEqual([1, 1]);
    expect(await commentOf(ask, id)).toMatchObject({ serviceArea: 'library', serviceAreaSource: 'person' });
    expect((await ask<{ serviceAreas: string[] }>('GET', 'reports/choices')).body.serviceAreas).toEqual(['building', 'library']);
    await ask('PUT', `comments/${id}/service-area`, { serviceArea: null });
    expect(await n('library')).toBe(0);
  });

  describe('in rounds of comments to check', () => {
    /** 120 Finnish comments: a third about time, a tenth unsure. */
    async function fill(count = 120): Promise<void> {
      for (let each = 0; each < count; each++) {
        const isUnsure = each % 10 === 9;
        await receive({
          text: `Kommentti ${each}`,
          themes: each % 3 === 0 || isUnsure ? { time: each % 2 ? 'neg' : 'pos' } : {},
          unsure: isUnsure ? ['time'] : [],
        });
      }
    }
    const card = (wrong: number) => {
      const row = (right: number) => [0, 1, 2, 3].map((said) => (said === right ? 200 : wrong));
      return [0, 1, 2, 3].map(row);
    };
    /** A classifier that tells all but one theme almost without error. */
    const storeCard = () =>
      house.query(
        'insert into kuule.classifier_error (version, confusion) values ($1, $2) on conflict (version) do update set confusion = excluded.confusion',
        [
          'themes-1',
          {
            fi: Object.fromEntries(
              ['time', 'staff', 'digital', 'complaints', 'information', 'premises', 'outcome', 'cost'].map((theme) => [
                theme,
                card(theme === 'time' ? 15 : 0),
              ]),
            ),
          },
        ],
      );
    const start = async (ask: Ask) => (await ask<CheckRound>('POST', `checks?${march}`)).body;
    const figures = async (ask: Ask) => (await ask<ThemeFigures>('GET', `reports/themes?${march}`)).body;

    it('draw by what the model says of the theme that is known worst, and remember for how many each stands', async () => {
      await fill();
      await storeCard();
      const ask = await signedIn('reviewer');
      const round = await start(ask);
      expect(round).toMatchObject({ theme: 'time', language: 'fi', total: 50, checked: 0, skipped: 0 });
      const { rows } = await house.query(
        `select case when m.theme is null then 'absent' when m.unsure then 'unsure' else 'present' end as said, count(*)::int as n, sum(s.weight)::float as stands
         from kuule.check_suggestion s left join kuule.theme_mark m on m.feedback = s.feedback and m.theme = 'time' where s.round = $1 group by 1 order by 1`,
        [round.id],
      );
      const present = Array.from({ length: 120 }, (_, each) => each).filter((each) => each % 3 === 0 && each % 10 !== 9).length;
      expect(rows).toEqual([
        { said: 'absent', n: 20, stands: expect.closeTo(120 - present - 12, 6) },
        { said: 'present', n: 20, stands: expect.closeTo(present, 6) },
        { said: 'unsure', n: 10, stands: expect.closeTo(12, 6) },
      ]);
    });

    it('go from comment to comment, can be left and taken up again, skipped and undone', async () => {
      await fill(60);
      await storeCard();
      const ask = await signedIn('administrator');
      const { id } = await start(ask);
      const step = async (query = '') => (await ask<CheckStep>('GET', `checks/${id}${query}`)).body;
      const first = (await step()).comment as CommentItem;
      expect((await step()).comment?.id).toBe(first.id);
      const check = { round: id, themes: [{ theme: 'cost', polarity: 'neg' }] };
      expect((await ask('PUT', `comments/${first.id}/check`, check)).status).toBe(204);
      const second = await step();
      expect(second).toMatchObject({ round: { checked: 1, skipped: 0, total: 50 } });
      expect(second.comment?.id).not.toBe(first.id);
      await ask('PUT', `checks/${id}/comments/${second.comment?.id}/skip`, { skipped: true });
      expect((await ask<{ round: CheckRound }>('GET', 'checks/current')).body.round).toMatchObject({ id, checked: 1, skipped: 1 });
      expect((await step(`?feedback=${first.id}`)).comment).toMatchObject({ id: first.id, themes: [{ theme: 'cost', byPerson: true }] });
      expect((await ask('DELETE', `comments/${first.id}/check`)).status).toBe(204);
      expect((await step()).comment).toEqual(first);
      expect((await ask('DELETE', `comments/${first.id}/check`)).status).toBe(404);
    });

    it('tell how often the classifier errs; what somebody came upon does not', async () => {
      await fill();
      await storeCard();
      const ask = await signedIn('reviewer');
      const before = await figures(ask);
      expect(before).toMatchObject({ errorsFrom: 'card', checks: { n: 0, needed: 200, provisional: true }, versions: ['themes-1'] });
      const time = (found: ThemeFigures) => found.themes.find(({ theme }) => theme === 'time') as ThemeFigures['themes'][number];
      const noticed = (await ask<CommentPage>('GET', `comments?${march}&about=time&limit=5`)).body.items;
      for (const { id } of noticed) await ask('PUT', `comments/${id}/check`, { themes: [] });
      expect(time(await figures(ask)).prevalence).toEqual(time(before).prevalence);
      const { id } = await start(ask);
      // Whatever is drawn, the model turns out to be right: what the card feared is not so here.
      for (let each = 0; each < 50; each++) {
        const { comment } = (await ask<CheckStep>('GET', `checks/${id}`)).body;
        const said = await house.query('select theme, polarity from kuule.theme_mark where feedback = $1 and not unsure', [comment?.id]);
        await ask('PUT', `comments/${comment?.id}/check`, { round: id, themes: said.rows });
      }
      expect((await ask<CheckStep>('GET', `checks/${id}`)).body).toMatchObject({ comment: null, round: { checked: 50 } });
      const after = await figures(ask);
      expect(after).toMatchObject({ errorsFrom: 'checks', checks: { n: 50, provisional: true } });
      const width = ({ low, high }: { low: number | null; high: number | null }) => (high ?? 1) - (low ?? 0);
      expect(width(time(after).prevalence)).toBeLessThan(width(time(before).prevalence));
      expect((await ask<{ round: CheckRound | null }>('GET', 'checks/current')).body.round).toBeNull();
    });

    it('are refused where there is too little to draw from, and to others than those who may correct', async () => {
      await receive({});
      const ask = await signedIn('reviewer');
      expect(await ask<Problem>('POST', `checks?${march}`)).toMatchObject({ status: 409, body: { code: 'NOTHING_TO_CHECK' } });
      expect((await (await signedIn('manager'))('POST', `checks?${march}`)).status).toBe(403);
      await fill(60);
      const { id } = await start(ask);
      const other = await makeOrganisation(database, `neighbour-${towns}`, `manager@neighbour-${towns}.example`);
      const stranger = await signedIn('reviewer', other.organisation);
      expect((await stranger('GET', `checks/${id}`)).status).toBe(404);
      expect((await stranger<{ round: null }>('GET', 'checks/current')).body.round).toBeNull();
      expect((await stranger('PUT', `checks/${id}/comments/${randomUUID()}/skip`, { skipped: true })).status).toBe(404);
    });
  });
});
