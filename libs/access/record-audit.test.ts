import type { ConsoleDatabase } from '#libs/platform/database.js';
import { makeOrganisation, openConsoleDatabase } from '#tests/support/console.js';
import { makeDatabase, withAdmin, type TestDatabase } from '#tests/support/database.js';
import type { Principal } from './principal.js';
import { RecordAudit } from './record-audit.js';

describe('the audit trail', () => {
  let made: TestDatabase;
  let database: ConsoleDatabase;
  let organisations: string[];
  let principal: Principal;
  const entry = () => ({ principal, action: 'comments.list', organisations, filter: { theme: ['time'] }, count: 7 });
  const record = (scope: string[]) =>
    database.reading({ organisations: scope, reviewing: false }, (client) => new RecordAudit().record(client, entry()));
  const rows = async () =>
    (
      await withAdmin(made.as('superuser'), (client) =>
        client.query('select organisation, actor_kind, actor, action, filter, count from kuule.audit'),
      )
    ).rows as unknown[];

  beforeAll(async () => {
    made = await makeDatabase();
    database = await openConsoleDatabase(made);
    const [a, b] = [await makeOrganisation(database, 'town-a', 'a@a.example'), await makeOrganisation(database, 'town-b', 'b@b.example')];
    organisations = [a.organisation, b.organisation];
    principal = { kind: 'person', id: a.person.id, name: 'Testi', email: null, roles: new Map([[a.organisation, 'manager']]) };
  });
  afterAll(async () => {
    await database.close();
    await made.drop();
  });

  it('takes no entry for an organisation outside the transaction’s scope', async () => {
    await expect(record(organisations.slice(0, 1))).rejects.toMatchObject({ code: '42501' });
    expect(await rows()).toEqual([]);
  });

  it('says for each organisation who read what, by which selection, and how much', async () => {
    await record(organisations);
    const common = { actor_kind: 'person', actor: principal.id, action: 'comments.list', filter: { theme: ['time'] }, count: 7 };
    expect(await rows()).toEqual(organisations.map((organisation) => ({ organisation, ...common })));
  });

  it('cannot be rewritten by the console', async () => {
    await expect(
      database.reading({ organisations, reviewing: false }, (client) => client.query('delete from kuule.audit')),
    ).rejects.toMatchObject({
      code: '42501',
    });
  });
});
