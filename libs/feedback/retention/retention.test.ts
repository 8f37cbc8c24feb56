/** What ends by itself: words, hashes and keys. */
import { randomUUID } from 'node:crypto';
import { WorkerDatabase } from '#libs/platform/database.js';
import { Purge } from './purge.js';
import { UndecidedRetention } from './undecided.js';
import { Keyring, MasterKey } from '../triage/keyring.js';
import { Sweep } from '../triage/sweep.js';
import { eventually, startTestKuule, type TestKuule } from '#tests/support/kuule.js';

describe('retention', () => {
  let kuule: TestKuule;
  beforeEach(async () => {
    kuule = await startTestKuule();
  });
  afterEach(() => kuule.stop());

  async function receive(comment: string): Promise<string> {
    const id = randomUUID();
    const { status } = await kuule.send(
      'PUT',
      `/api/v1/feedback/${id}`,
      { touchpoint: 'city-chat', rating: 2, comment },
      kuule.credentials.serverKey,
    );
    expect(status).toBe(201);
    await eventually('it is triaged', async () => (await kuule.rows('select from kuule.comment where feedback = $1', [id])).length);
    return id;
  }
  const get = <T>(token: abstract new (...args: never[]) => T): T => kuule.app.get(token, { strict: false });
  const purgeAgain = async () => {
    await kuule.rows('delete from kuule.purge_run');
    return get(Purge).execute();
  };

  it('deletes the words and keeps what was counted in them, by the organisation’s own rule', async () => {
    const [old, fresh] = [await receive('Jonotin kolme tuntia turhaan.'), await receive('Tänään sujui hyvin.')];
    await kuule.rows("update kuule.comment_text set triaged_at = now() - interval '100 days' where feedback = $1", [old]);
    expect(await purgeAgain()).toMatchObject({ comment: 0 });
    await kuule.rows(
      `insert into kuule.retention_rule (organisation, class, days, basis, decision_ref, decided_on)
       select id, 'comment', 90, 'records plan', 'DEMO/1/2026', '2026-01-01' from kuule.organisation`,
    );
    expect(await purgeAgain()).toMatchObject({ comment: 1 });
    expect(await kuule.rows('select feedback from kuule.comment_text')).toEqual([{ feedback: fresh }]);
    expect(await kuule.rows('select from kuule.theme_mark where feedback = $1', [old])).not.toEqual([]);
    expect(await kuule.rows("select deleted from kuule.purge_run where class = 'comment'")).toEqual([{ deleted: 1 }]);
  });

  it('keeps words that only reviewers may read for a shorter time, whether they are sensitive or a name may stand in them', async () => {
    const [sensitive, uncertain, open] = [
      await receive('Hyvin meni.'),
      await receive('Ihan hyvin meni.'),
      await receive('Kaikki meni hyvin.'),
    ];
    await kuule.rows("update kuule.comment_text set triaged_at = now() - interval '200 days' where feedback = any ($1)", [
      [sensitive, uncertain, open],
    ]);
    await kuule.rows('delete from kuule.retention_rule');
    await kuule.rows('update kuule.comment set sensitive = true where feedback = $1', [sensitive]);
    await kuule.rows("update kuule.comment set assurance = 'low' where feedback = $1", [uncertain]);
    await kuule.rows('update kuule.comment_text set restricted = true where feedback = any ($1)', [[sensitive, uncertain]]);
    expect(await purgeAgain()).toMatchObject({ sensitive: 2, comment: 0 });
    expect(await kuule.rows('select feedback from kuule.comment_text where feedback = any ($1)', [[sensitive, uncertain, open]])).toEqual([
      { feedback: open },
    ]);
  });

  it('forgets who said what of a comment with the audit trail, and keeps what they said', async () => {
    const id = await receive('Jonotin kolme tuntia turhaan.');
    await kuule.rows(
      `insert into kuule.theme_correction (feedback, organisation, theme, present, polarity, actor_kind, actor, corrected_at)
       select feedback, organisation, 'cost', true, 'neg', 'person', gen_random_uuid(), now() - interval '6 years' from kuule.comment where feedback = $1`,
      [id],
    );
    await purgeAgain();
    expect(await kuule.rows('select theme, actor from kuule.theme_correction')).toEqual([{ theme: 'cost', actor: null }]);
  });

  it('gives up a raw comment that triage never managed, and counts the loss', async () => {
    const id = await receive('Hyvä.');
    await kuule.rows(
      `insert into kuule.raw_comment (feedback, field, sealing_key, ephemeral_key, sealed, received_at, attempts)
       select $1, 'comment', id, '', '', now() - interval '15 days', 3 from kuule.sealing_key`,
      [id],
    );
    expect(await purgeAgain()).toMatchObject({ raw: 1 });
    expect(await kuule.rows('select from kuule.raw_comment')).toEqual([]);
    expect((await kuule.send('GET', '/health/ready')).body).toMatchObject({ comments: { lost: 1, setAside: 0 } });
    expect(await kuule.rows('select rating from kuule.feedback where id = $1', [id])).toEqual([{ rating: 2 }]);
  });

  it('empties a reported value that no worker took, and forgets old reports and samples but for what is on the list', async () => {
    const report = (listed: boolean, sealed: boolean) =>
      kuule.rows(
        `with report as (
           insert into kuule.missed_report (id, organisation, feedback, kind, language, sealing_key, ephemeral_key, sealed, reported_at, actor_kind,
             finished_at)
           select gen_random_uuid(), o.id, gen_random_uuid(), 'person', 'fi', case when $2 then k.id end, case when $2 then ''::bytea end,
             case when $2 then 'sealed'::bytea end, now() - interval '2000 days', 'person', case when not $2 then now() - interval '2000 days' end
           from kuule.organisation o, kuule.sealing_key k limit 1 returning id, organisation
         )
         insert into kuule.missed_value (organisation, hash, first, tokens, kind, report)
         select organisation, sha256(id::text::bytea), '', 1, 'person', id from report where $1`,
        [listed, sealed],
      );
    await kuule.rows(
      `insert into kuule.sample (organisation, actor_kind, seed, restricted, drawn_at)
       select id, 'shell', 'x', false, now() - interval '2000 days' from kuule.organisation`,
    );
    await report(true, false);
    await report(false, false);
    await report(false, true);
    expect(await purgeAgain()).toMatchObject({ raw: 1, audit: 2 });
    expect(await kuule.rows('select sealed, lost_at is not null as lost from kuule.missed_report order by lost')).toEqual([
      { sealed: null, lost: false },
      { sealed: null, lost: true },
    ]);
    expect(await kuule.rows('select from kuule.sample')).toEqual([]);
  });

  it('runs once a day', async () => {
    await kuule.rows('delete from kuule.purge_run');
    expect(await get(Purge).execute()).toBeDefined();
    expect(await get(Purge).execute()).toBeUndefined();
  });

  it('forgets the hash of a comment when its window is over', async () => {
    const id = await receive('Kiitos!');
    await kuule.rows("update kuule.feedback set window_until = now() - interval '1 second' where id = $1", [id]);
    await get(Sweep).execute();
    expect(await kuule.rows('select comment_hash from kuule.feedback where id = $1', [id])).toEqual([{ comment_hash: null }]);
  });

  it('names the organisations that have not decided', async () => {
    const undecided = get(UndecidedRetention);
    const decide = (name: string) =>
      kuule.rows(
        `insert into kuule.retention_rule (organisation, class, days, basis, decision_ref, decided_on)
         select id, $1, 30, 'records plan', 'DEMO/1/2026', '2026-01-01' from kuule.organisation`,
        [name],
      );
    await decide('raw');
    expect((await undecided.find())[0]?.classes).toEqual(['audit', 'comment', 'contact', 'recording', 'sensitive']);
    for (const name of ['audit', 'comment', 'contact', 'recording', 'sensitive']) await decide(name);
    expect(await undecided.find()).toEqual([]);
  });

  it('goes on after a back-up was restored without the private halves: what was sealed to them is set aside', async () => {
    const id = await receive('Hyvä.');
    await kuule.rows(
      `insert into kuule.raw_comment (feedback, field, sealing_key, ephemeral_key, sealed, received_at)
       select $1, 'comment', id, '', '', now() - interval '1 hour' from kuule.sealing_key`,
      [id],
    );
    await kuule.rows('delete from kuule.sealing_secret');
    const keyring = new Keyring(kuule.app.get<WorkerDatabase>(WorkerDatabase, { strict: false }), get(MasterKey));
    await keyring.turn();
    expect(await kuule.rows('select from kuule.sealing_secret')).toHaveLength(1);
    expect(await kuule.rows('select from kuule.sealing_key')).toHaveLength(2);
    await kuule.rows('update kuule.raw_comment set attempts = 3');
    await get(Sweep).execute();
    expect((await kuule.send('GET', '/health/ready')).body).toMatchObject({ comments: { setAside: 1 } });
  });

  it('turns the key daily, and destroys the old one when nothing is sealed to it and its successor has settled', async () => {
    const keyring = get(Keyring);
    const keys = async () => (await kuule.rows<{ id: string }>('select id from kuule.sealing_key order by created_at')).map(({ id }) => id);
    const [first] = await keys();
    await keyring.turn();
    expect(await keys()).toEqual([first]);
    await kuule.rows("update kuule.sealing_key set created_at = now() - interval '25 hours'");
    await keyring.turn();
    expect(await keys()).toHaveLength(2);
    await kuule.rows("update kuule.sealing_key set created_at = now() - interval '2 hours' where id <> $1", [first]);
    const id = await receive('Odottaa vielä.');
    await kuule.rows(
      `insert into kuule.raw_comment (feedback, field, sealing_key, ephemeral_key, sealed, received_at, attempts) values ($1, 'comment', $2, '', '', now(), 3)`,
      [id, first],
    );
    await keyring.turn();
    expect(await keys()).toContain(first);
    await kuule.rows('delete from kuule.raw_comment');
    await keyring.turn();
    expect(await keys()).not.toContain(first);
    expect(await kuule.rows('select from kuule.sealing_secret')).toHaveLength(1);
  });
});
