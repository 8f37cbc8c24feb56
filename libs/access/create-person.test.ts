import type { ConsoleDatabase } from '#libs/platform/database.js';
import { makeOrganisation, openConsoleDatabase } from '#tests/support/console.js';
import { makeDatabase, withAdmin, type TestDatabase } from '#tests/support/database.js';
import { CreatePerson } from './create-person.js';
import { Person } from './entities.js';
import { FindPrincipal } from './find-principal.js';
import { SignIn } from './sign-in.js';

describe('a person', () => {
  let made: TestDatabase;
  let database: ConsoleDatabase;
  let [a, b]: Awaited<ReturnType<typeof makeOrganisation>>[] = [];
  const email = 'maija@a.example';
  beforeAll(async () => {
    made = await makeDatabase();
    database = await openConsoleDatabase(made);
    [a, b] = [await makeOrganisation(database, 'town-a', email), await makeOrganisation(database, 'town-b', 'pekka@b.example')];
  });
  afterAll(async () => {
    await database.close();
    await made.drop();
  });
  const join = (organisation = '', address = email) =>
    new CreatePerson(database).execute({ organisation, email: address, name: 'Toinen Nimi', role: 'reviewer' });
  const seenBy = (organisation = '') => database.entities([organisation], async (em) => (await em.findAll(Person)).map(({ name }) => name));

  it('is seen by the organisations that they are in, and by no other', async () => {
    expect(await seenBy(a?.organisation)).toEqual(['Testi Henkilö']);
    expect(await database.entities([], (em) => em.count(Person))).toBe(0);
  });

  it('who has an account keeps name and password and gains a role', async () => {
    expect(await join(b?.organisation, 'MAIJA@a.example')).toEqual({ id: a?.person.id });
    expect(await seenBy(b?.organisation)).toHaveLength(2);
    const { token } = await new SignIn(database).execute({ email, password: a?.person.password ?? '', address: '10.0.0.1' });
    const principal = await new FindPrincipal(database).execute(token);
    expect(principal?.name).toBe('Testi Henkilö');
    expect(new Map(principal?.roles)).toEqual(
      new Map([
        [a?.organisation, 'manager'],
        [b?.organisation, 'reviewer'],
      ]),
    );
  });

  it('is not let in twice, nor with an address that is none, nor when disabled', async () => {
    await expect(join(a?.organisation)).rejects.toThrow('in this organisation already');
    await expect(join(a?.organisation, 'maija')).rejects.toThrow('name@place');
    await withAdmin(made.as('superuser'), (client) =>
      client.query('update kuule.person set disabled_at = now() where id = $1', [a?.person.id]),
    );
    await expect(join(b?.organisation)).rejects.toThrow('the account is disabled');
  });
});
