/** What people say of redaction, through a whole Kuule: reports of what was missed, wrong placeholders, exceptions. */
import { randomUUID } from 'node:crypto';
import type { CommentItem, MissedReport, Quality } from '#libs/contract/figure.js';
import type { Problem } from '#libs/contract/errors.js';
import { withAdmin } from '#tests/support/database.js';
import { eventually, startTestKuule, type TestKuule } from '#tests/support/kuule.js';
import { signIn, type SignedIn } from '#tests/support/reviewer.js';

/** No name, so that redaction leaves it. */
const value = 'zorbaxkvux';

describe('corrections of redaction', () => {
  let kuule: TestKuule;
  let reviewer: SignedIn;
  let administrator: SignedIn;
  beforeAll(async () => {
    kuule = await startTestKuule();
    await kuule.rows("update kuule.touchpoint set show_comments = 'at-once'");
    reviewer = await signIn(kuule, 'reviewer', 'corrector@demo.example');
    administrator = await signIn(kuule, 'administrator', 'keeper@demo.example');
  });
  afterAll(() => kuule.stop());

  /** Sends a comment and waits until it is triaged. */
  async function receive(comment: string, language = 'fi'): Promise<string> {
    const id = randomUUID();
    const body = { touchpoint: 'city-chat', rating: 2, comment, language };
    expect((await kuule.send('PUT', `/api/v1/feedback/${id}`, body, kuule.credentials.serverKey)).status).toBe(201);
    await eventually('it is triaged', async () => (await kuule.rows('select from kuule.comment where feedback = $1', [id])).length);
    return id;
  }

  async function commentOf(id: string): Promise<CommentItem> {
    const comment = (await reviewer.comments()).find((each) => each.id === id);
    if (!comment) throw new Error('The comment is not in the list');
    return comment;
  }
  const textOf = async (id: string) => (await commentOf(id)).text;

  async function report(id: string, words: string, kind = 'person') {
    const { text, review } = await commentOf(id);
    const start = text.indexOf(words);
    return reviewer.ask<{ report: string; revision: number } & Problem>('POST', `comments/${id}/missed`, {
      revision: review?.revision,
      start,
      end: start + words.length,
      kind,
    });
  }

  const finished = (id: string) =>
    eventually('the report is finished', async () => {
      const { body } = await reviewer.ask<MissedReport>('GET', `missed/${id}`);
      return body.finishedAt ? body : undefined;
    });

  it('removes a reported value at once, everywhere and for ever, and leaves it nowhere', async () => {
    const [here, there, inflected, plain] = [
      await receive(`😀 Kiitos, ${value} auttoi hyvin. ${value}!`),
      await receive(`Tapasin ${value.toUpperCase()}, ystävällinen.`),
      await receive(`Annoin paperit ${value}ille eilen tiskillä.`),
      await receive('Jono oli pitkä.'),
    ];
    const { status, body } = await report(here, value);
    expect([status, body.revision]).toEqual([201, 2]);
    expect((await textOf(here)).startsWith('😀 Kiitos, [person] auttoi')).toBe(true);
    expect(await finished(body.report)).toMatchObject({ kind: 'person', comments: 3, everywhere: true });
    expect(await Promise.all([here, there, inflected, plain].map(textOf))).toEqual([
      '😀 Kiitos, [person] auttoi hyvin. [person]!',
      'Tapasin [person], ystävällinen.',
      'Annoin paperit [person] eilen tiskillä.',
      'Jono oli pitkä.',
    ]);
    expect(await textOf(await receive(`Onko ${value} töissä?`))).toBe('Onko [person] töissä?');

    const tables = await withAdmin(kuule.database.as('superuser'), async (client) => {
      const { rows } = await client.query<{ name: string }>(
        "select c.oid::regclass::text as name from pg_class c where c.relnamespace in ('kuule'::regnamespace, 'bullmq'::regnamespace) and c.relkind = 'r'",
      );
      const found = await Promise.all(rows.map(({ name }) => client.query<{ row: string }>(`select t::text as row from ${name} t`)));
      return found.flatMap(({ rows: of }) => of.map(({ row }) => row)).join('\n');
    });
    expect(tables).toContain('ystävällinen');
    expect(tables.toLowerCase()).not.toContain(value);
    const [counts] = await kuule.rows<{ counts: Record<string, number>; n: number }>(
      'select span_counts as counts, jsonb_array_length(explanations) as n from kuule.comment where feedback = $1',
      [here],
    );
    expect(counts).toEqual({ counts: { person: 2 }, n: 2 });
    const audit = await kuule.rows("select action, actor_kind, filter, count from kuule.audit where action like 'missed.%' order by at");
    expect(audit).toEqual([
      { action: 'missed.report', actor_kind: 'person', filter: { kind: 'person' }, count: 1 },
      { action: 'missed.remove', actor_kind: 'person', filter: { kind: 'person' }, count: 3 },
    ]);
  });

  it('takes half a word whole, and everyday words in their own comment only', async () => {
    const [half, other] = [await receive('Asiaa hoiti kvuxlinger hyvin.'), await receive('Hyvin meni.')];
    const { body } = await report(half, 'vuxling');
    await finished(body.report);
    expect(await textOf(half)).toBe('Asiaa hoiti [person] hyvin.');
    const everyday = await report(half, 'hyvin', 'reference');
    expect(await finished(everyday.body.report)).toMatchObject({ everywhere: false, comments: 1 });
    expect(await Promise.all([half, other].map(textOf))).toEqual(['Asiaa hoiti [person] [reference].', 'Hyvin meni.']);
  });

  it('refuses what it cannot take, and says why', async () => {
    const id = await receive('Soita 040 765 4321 kun palvelu toimii taas kunnolla.');
    const { text, review } = await commentOf(id);
    expect(text).toContain('[phone]');
    const ask = async (start: number, end: number, revision = review?.revision) => {
      const { status, body } = await reviewer.ask<Problem>('POST', `comments/${id}/missed`, { revision, start, end, kind: 'person' });
      return [status, body.code];
    };
    const phone = text.indexOf('[phone]');
    expect(await ask(phone - 3, phone + 3)).toEqual([422, 'STRETCH_REMOVED']);
    expect(await ask(phone + 8, text.length)).toEqual([422, 'STRETCH_TOO_LONG']);
    expect(await ask(5, 6)).toEqual([422, 'INVALID_FIELDS']);
    expect(await ask(0, text.length + 1)).toEqual([422, 'INVALID_FIELDS']);
    expect(await ask(0, 5, 7)).toEqual([409, 'COMMENT_CHANGED']);
    expect((await reviewer.ask('POST', `comments/${randomUUID()}/missed`, { revision: 1, start: 0, end: 4, kind: 'person' })).status).toBe(
      404,
    );
    expect((await reviewer.ask('POST', `comments/${id}/missed`, { revision: 1, start: 0, end: 4, kind: 'secret' })).status).toBe(422);
    expect(await textOf(id)).toBe(text);
  });

  it('counts a placeholder that was wrong against its rule, restores nothing, and can take it back', async () => {
    const id = await receive('Kiitos Aino Virtanen ja 040 765 4321.');
    const { text, review } = await commentOf(id);
    const mark = (wrong: boolean, place = 1) =>
      reviewer.ask<Problem>('PUT', `comments/${id}/wrong`, { revision: review?.revision, place, wrong });
    const rules = async () => (await administrator.ask<Quality>('GET', 'quality')).body.rules.filter(({ kind }) => kind === 'phone');
    expect((await mark(true)).status).toBe(204);
    expect((await commentOf(id)).review?.wrong).toEqual([1]);
    expect(await textOf(id)).toBe(text);
    expect(await rules()).toContainEqual(expect.objectContaining({ recognizer: 'phone', wrong: 1, used: expect.any(Number) as number }));
    expect((await mark(true, 9)).body.code).toBe('COMMENT_CHANGED');
    expect((await mark(false)).status).toBe(204);
    expect((await commentOf(id)).review?.wrong).toEqual([]);
  });

  it('lets an administrator except a name that is none, from then on and for names only', async () => {
    expect(await textOf(await receive('Kävin paikassa Virtanen.'))).toContain('[person]');
    expect((await administrator.ask('POST', 'quality/exceptions', { word: ' VIRTANEN ' })).status).toBe(204);
    expect(await textOf(await receive('Kävin taas paikassa Virtanen.'))).toBe('Kävin taas paikassa Virtanen.');
    expect((await administrator.ask<Quality>('GET', 'quality')).body.exceptions).toEqual(['virtanen']);
    expect((await administrator.ask('DELETE', 'quality/exceptions?word=Virtanen')).status).toBe(204);
    expect(await textOf(await receive('Kävin vielä paikassa Virtanen.'))).toContain('[person]');
    expect((await administrator.ask<Problem>('POST', 'quality/exceptions', { word: '…' })).body.code).toBe('INVALID_FIELDS');
  });

  it('takes a value off the list when somebody types it, in any listed form', async () => {
    const id = await receive('Neuvoja oli blixtkvarnius.');
    await finished((await report(id, 'blixtkvarnius')).body.report);
    const entries = async () => (await administrator.ask<Quality>('GET', 'quality')).body.list.entries;
    const before = await entries();
    const remove = async (word: string) => {
      const { body } = await administrator.ask<{ removal: string }>('POST', 'quality/list/removals', { word });
      return eventually('the worker has looked', async () => {
        const answer = await administrator.ask<{ removed: number | null; finishedAt: string | null }>(
          'GET',
          `quality/list/removals/${body.removal}`,
        );
        return answer.body.finishedAt ? answer.body : undefined;
      });
    };
    expect((await remove('somebody else')).removed).toBe(0);
    expect((await remove('BLIXTKVARNIUS')).removed).toBe(1);
    expect(await entries()).toBe(before - 1);
    expect(await textOf(await receive('Taas blixtkvarnius neuvoi.'))).toBe('Taas blixtkvarnius neuvoi.');
    expect(await textOf(id)).toBe('Neuvoja oli [person].');
  });

  it('are not for managers, administrators or keys where they are not theirs', async () => {
    const id = await receive('Hyvä palvelu.');
    const manager = await signIn(kuule, 'manager', 'manager2@demo.example');
    const missed = { revision: 1, start: 0, end: 4, kind: 'person' };
    const wrong = { revision: 1, place: 0, wrong: true };
    for (const person of [manager, administrator]) {
      expect((await person.ask('POST', `comments/${id}/missed`, missed)).status).toBe(403);
      expect((await person.ask('PUT', `comments/${id}/wrong`, wrong)).status).toBe(403);
      expect((await person.ask('GET', `missed/${id}`)).status).toBe(403);
      expect((await person.comments()).every(({ review }) => review === null)).toBe(true);
    }
    for (const [method, path, body] of [
      ['GET', 'quality', undefined],
      ['POST', 'quality/exceptions', { word: 'x' }],
      ['DELETE', 'quality/exceptions?word=x', undefined],
      ['POST', 'quality/list/removals', { word: 'x' }],
      ['GET', `quality/list/removals/${id}`, undefined],
    ] as const) {
      expect([path, (await manager.ask(method, path, body)).status]).toEqual([path, 403]);
      if (path !== 'quality') expect([path, (await reviewer.ask(method, path, body)).status]).toEqual([path, 403]);
    }
    expect((await reviewer.ask('GET', 'quality')).status).toBe(200);
    expect((await kuule.send('POST', `/api/console/v1/comments/${id}/missed`, missed, kuule.credentials.apiKey)).status).toBe(403);
  });
});
