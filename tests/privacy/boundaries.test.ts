/** The boundaries that the database itself keeps: who may read what, whatever our code asks. */
import { randomBytes, randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { Keyring } from '#libs/feedback/triage/keyring.js';
import { WorkerDatabase } from '#libs/platform/database.js';
import { makeOrganisation, openConsoleDatabase } from '#tests/support/console.js';
import { testServers, withAdmin } from '#tests/support/database.js';
import { sendJson, startTestKuule, type TestKuule } from '#tests/support/kuule.js';
import { installation, startProcess } from '#tests/support/processes.js';
import { seededInstallation } from '#tests/support/seeded.js';

/** The error code of a statement under a role, or undefined when it was allowed. */
const refusalOf = (kuule: { database: TestKuule['database'] }, role: 'collector' | 'worker' | 'console', sql: string) =>
  withAdmin(kuule.database.as(role), (client) =>
    client.query(sql).then(
      () => undefined,
      (error: { code: string }) => error.code,
    ),
  );
const denied = '42501';

describe('the rights of the roles', () => {
  let kuule: TestKuule;
  beforeAll(async () => {
    kuule = await startTestKuule();
  });
  afterAll(() => kuule.stop());

  it.each([
    ['collector', 'select sealed from kuule.raw_comment'],
    ['collector', 'select wrapped from kuule.sealing_secret'],
    ['collector', 'select text from kuule.comment_text'],
    ['collector', 'update kuule.raw_comment set attempts = 0'],
    ['collector', 'delete from kuule.raw_comment'],
    ['collector', "select bullmq.add_job('triage','','x','{}','{}',0,0,0,1,null,null,null,null,null,false)"],
    ['console', 'select sealed from kuule.raw_comment'],
    ['console', 'select wrapped from kuule.sealing_secret'],
    ['console', 'select token_hash from kuule.session'],
    ['console', 'insert into kuule.feedback (id) values (gen_random_uuid())'],
    ['console', 'delete from kuule.audit'],
    ['console', 'select sealed from kuule.missed_report'],
    ['console', 'select hash from kuule.missed_value'],
    ['console', "update kuule.comment_text set text = ''"],
    ['console', "update kuule.comment set explanations = '[]'"],
    ['console', 'delete from kuule.redaction_exception'],
    ['console', 'select sealed from kuule.hook_secret'],
    ['console', 'update kuule.hook set touchpoint = touchpoint'],
    ['console', 'select delivery from kuule.hook_delivery'],
    ['collector', 'select sealed from kuule.hook_secret'],
    ['collector', 'select key from kuule.hook'],
    ['worker', 'select verdict from kuule.hook_delivery'],
    ['collector', 'select from kuule.missed_report'],
    ['collector', "select kuule.except_word(gen_random_uuid(), 'x', true)"],
    ['collector', 'select sealed from kuule.raw_recording'],
    ['collector', 'insert into kuule.raw_recording (recording) values (gen_random_uuid())'],
    ['collector', 'select source_sealed from kuule.recording'],
    ['collector', 'select transcript_sealed from kuule.recording'],
    ['collector', 'select token_hash from kuule.recording_ticket'],
    ['console', 'select sealed from kuule.raw_recording'],
    ['console', 'select source_sealed from kuule.recording'],
    ['console', 'select transcript_sealed from kuule.recording'],
    ['console', 'select token_hash from kuule.recording_ticket'],
    ['console', "select kuule.use_recording_ticket('x', 'play')"],
    ['console', "select kuule.take_transcript(gen_random_uuid(), 'person', null, null, null)"],
    ['worker', 'update kuule.raw_recording set sealed = null'],
    ['collector', 'select from kuule.webhook'],
    ['console', "update kuule.webhook_message set body = ''"],
    ['console', "insert into kuule.webhook_attempt (verdict) values ('delivered')"],
    ['worker', "update kuule.webhook set url = ''"],
    ['console', 'select from kuule.chat_session'],
    ['console', 'delete from kuule.chat_count'],
    ['worker', 'insert into kuule.raw_comment (feedback) values (gen_random_uuid())'],
    ['worker', "update kuule.raw_comment set sealed = ''"],
    ['worker', 'select password_hash from kuule.person'],
    ['worker', 'update kuule.feedback set rating = 5'],
  ] as const)('deny the %s: %s', async (role, sql) => {
    expect(await refusalOf(kuule, role, sql)).toBe(denied);
  });

  it('let each do its own work', async () => {
    expect(await refusalOf(kuule, 'collector', 'select id, rating from kuule.feedback')).toBeUndefined();
    expect(await refusalOf(kuule, 'worker', 'select sealed from kuule.raw_comment')).toBeUndefined();
    expect(await refusalOf(kuule, 'console', 'select text from kuule.comment_text')).toBeUndefined();
  });
});

describe('an organisation', () => {
  it('sees nothing of another through any relation that the console can read', async () => {
    const kuule = await startTestKuule();
    const { send, credentials, database, rows } = kuule;
    const id = randomUUID();
    await send(
      'PUT',
      `/api/v1/feedback/${id}`,
      { touchpoint: 'city-chat', rating: 2, comment: 'Odotin kaksi tuntia.' },
      credentials.serverKey,
    );
    await send('GET', '/api/console/v1/comments', undefined, credentials.apiKey);
    await rows(
      `with o as (select id from kuule.organisation where key = 'demo'), report as (
         insert into kuule.missed_report (id, organisation, feedback, kind, language, actor_kind)
         select gen_random_uuid(), id, gen_random_uuid(), 'person', 'fi', 'person' from o returning id, organisation
       ), value as (
         insert into kuule.missed_value (organisation, hash, first, tokens, kind, report) select organisation, '', '', 1, 'person', id from report
       ), removal as (
         insert into kuule.missed_removal (id, organisation, actor_kind) select gen_random_uuid(), id, 'person' from o
       ), chats as (
         insert into kuule.chat_count (organisation, touchpoint, day, unrated, unfinished, finished)
         select o.id, t.id, now(), 1, 1, 1 from o join kuule.touchpoint t on t.organisation = o.id and t.key = 'city-chat'
       ), exception as (
         insert into kuule.redaction_exception (organisation, word) select id, 'kanta' from o
       ), webhook as (
         insert into kuule.webhook (id, organisation, name, url, events, secret)
         select gen_random_uuid(), id, 'x', 'https://receiver.example/', '{}', '' from o returning id, organisation
       ), message as (
         insert into kuule.webhook_message (id, organisation, webhook, type, body, released_at, due_at)
         select gen_random_uuid(), organisation, id, 'webhook.test', '{}', now(), now() + interval '1 day' from webhook returning id, organisation
       ), attempt as (
         insert into kuule.webhook_attempt (organisation, message, ms, verdict) select organisation, id, 1, 'timeout' from message
       ), hook as (
         insert into kuule.hook (organisation, touchpoint, key, profile, name)
         select o.id, t.id, 'k', 'generic', 'n' from o join kuule.touchpoint t on t.organisation = o.id limit 1 returning id, organisation
       ), secret as (
         insert into kuule.hook_secret (id, organisation, hook, sealed) select gen_random_uuid(), organisation, id, '' from hook
       ), delivery as (
         insert into kuule.hook_delivery (organisation, hook, delivery, verdict, at) select organisation, id, '', 'created', now() from hook
       ), counted as (
         insert into kuule.hook_count (organisation, hook, day, verdict, n) select organisation, id, current_date, 'created', 1 from hook
       ), sample as (
         insert into kuule.sample (organisation, actor_kind, seed, restricted) select id, 'shell', 'x', false from o returning id, organisation
       )
       insert into kuule.sample_comment (sample, organisation, place, feedback, language, redaction_version)
       select id, organisation, 1, gen_random_uuid(), 'fi', '1' from sample`,
    );
    const asConsole = await openConsoleDatabase(database);
    const other = await makeOrganisation(asConsole, 'other-town', 'manager@other.example');
    await asConsole.close();
    const [demo] = await rows<{ id: string }>("select id from kuule.organisation where key = 'demo'");
    // Of some tables the console may read a few columns only.
    const relations = await rows<{ name: string; columns: string }>(
      `select c.oid::regclass::text as name, (
         select string_agg(format('r.%I::text', a.attname), ', ') from pg_attribute a
         where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and has_column_privilege($1, c.oid, a.attnum, 'select')
       ) as columns
       from pg_class c where c.relnamespace = 'kuule'::regnamespace and c.relkind in ('r', 'v')
       and has_any_column_privilege($1, c.oid, 'select')`,
      [database.roles.console],
    );
    const seen = async (client: Client, organisation: string, { name, columns }: { name: string; columns: string }, needle: string) => {
      await client.query("select set_config('kuule.organisations', $1, false), set_config('kuule.reviewing', 'on', false)", [organisation]);
      return (await client.query(`select from ${name} r where concat_ws(' ', ${columns}) like '%' || $1 || '%'`, [needle])).rowCount;
    };
    await withAdmin(database.as('console'), async (client) => {
      const own = [];
      for (const relation of relations) {
        const { name } = relation;
        expect({ name, seen: await seen(client, other.organisation, relation, demo?.id ?? '') }).toEqual({ name, seen: 0 });
        expect({ name, seen: await seen(client, '', relation, demo?.id ?? '') }).toEqual({ name, seen: 0 });
        if (await seen(client, demo?.id ?? '', relation, demo?.id ?? '')) own.push(name.replace(/^kuule\./, ''));
      }
      expect(own).toEqual(
        expect.arrayContaining([
          'organisation',
          'touchpoint',
          'feedback',
          'membership',
          'api_key',
          'audit',
          'report_feedback',
          'missed_report',
          'missed_value',
          'missed_removal',
          'redaction_exception',
          'sample',
          'sample_comment',
          'webhook',
          'webhook_message',
          'webhook_attempt',
          'chat_count',
          'hook',
          'hook_secret',
          'hook_delivery',
          'hook_count',
        ]),
      );
    });
    await kuule.stop();
  });
});

describe('a restored copy of the database', () => {
  it('yields no text without the master key, and an old copy none that was sealed to a destroyed key', async () => {
    const { database, credentials, rows, drop } = await seededInstallation();
    const master = randomBytes(32);
    const worker = await WorkerDatabase.open('worker', database.as('worker'), { max: 1 });
    await new Keyring(worker, { bytes: master }).turn();
    const collector = await startProcess('apps/collector/main.js', installation(database, 'collector'));
    const words = 'kukaan ei saa lukea tätä';
    const { status } = await sendJson(
      `${collector.url}/api/v1/feedback/${randomUUID()}`,
      'PUT',
      { touchpoint: 'city-chat', rating: 2, comment: words },
      credentials.serverKey,
    );
    expect(status).toBe(201);
    await collector.stop();
    await worker.close();

    const copy = `${database.name}_copy`;
    await withAdmin(testServers().embedded.admin, (client) => client.query(`create database ${copy} template ${database.name}`));
    const restored = await WorkerDatabase.open('worker', { ...database.as('worker'), database: copy }, { max: 1 });
    const { rows: sealed } = await restored.pool.query<{ key: string; sealed: Buffer }>(
      'select sealing_key as key, sealed from kuule.raw_comment',
    );
    expect(sealed).toHaveLength(1);
    expect(sealed[0]?.sealed.includes(words)).toBe(false);
    await expect(new Keyring(restored, { bytes: randomBytes(32) }).opener(sealed[0]?.key ?? '')).rejects.toThrow(/another installation/);
    // With the wrapped halves left out, as a back-up does, not even the right master key opens anything.
    await restored.close();
    await withAdmin({ ...database.as('superuser'), database: copy }, (client) => client.query('delete from kuule.sealing_secret'));
    const without = await WorkerDatabase.open('worker', { ...database.as('worker'), database: copy }, { max: 1 });
    expect(await new Keyring(without, { bytes: master }).opener(sealed[0]?.key ?? '')).toBeUndefined();
    await without.close();
    await withAdmin(testServers().embedded.admin, (client) => client.query(`drop database ${copy} with (force)`));
    expect(await rows('select from kuule.raw_comment')).toHaveLength(1);
    await drop();
  });
});
