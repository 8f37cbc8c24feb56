import { hashToken } from '#libs/access/tokens.js';
import type { ConsoleDatabase } from '#libs/platform/database.js';
import { makeOrganisation, openConsoleDatabase } from '#tests/support/console.js';
import { makeDatabase, type TestDatabase } from '#tests/support/database.js';
import { CreateOrganisation } from './create-organisation.js';
import { CreateServerKey } from './create-server-key.js';
import { CreateService } from './create-service.js';
import { CreateTouchpoint } from './create-touchpoint.js';
import { catalogueEntities, Device, Organisation, Questionnaire, Service, Touchpoint } from './entities.js';
import { GoLive } from './go-live.js';
import { RegisterDevice } from './register-device.js';

const embedded = { databaseUrl: undefined };
const external = { databaseUrl: 'postgres://kuule.example/kuule' };

let made: TestDatabase;
let database: ConsoleDatabase;
beforeEach(async () => {
  made = await makeDatabase();
  database = await openConsoleDatabase(made);
});
afterEach(async () => {
  await database.close();
  await made.drop();
});

const name = { fi: 'Nimi' };

/** A whole organisation, made by the use cases alone. */
async function makeTown(key: string) {
  const { organisation } = await makeOrganisation(database, key, `manager@${key}.example`);
  await new CreateService(database).execute({ organisation, key: 'library', name });
  const touchpoint = { organisation, key: `${key}-desk`, name, mode: 'kiosk', service: 'library' } as const;
  await new CreateTouchpoint(database, embedded).execute(touchpoint);
  await new RegisterDevice(database).execute({ organisation, name: 'kiosk', touchpoints: [`${key}-desk`] });
  await new CreateServerKey(database).execute({ organisation, name: 'server' });
  return organisation;
}

describe('the catalogue', () => {
  it('shows an organisation nothing of another through any entity', async () => {
    const [a, b] = [await makeTown('town-a'), await makeTown('town-b')];
    for (const entity of catalogueEntities) {
      const seen = await database.entities([a], async (em) => JSON.stringify(await em.find(entity as typeof Service, {})));
      expect(seen).toContain(a);
      expect(seen).not.toContain(b);
      expect(await database.entities([], (em) => em.count(entity as typeof Service))).toBe(0);
    }
  });

  it('writes nothing into another organisation', async () => {
    const [a, b] = [await makeTown('town-a'), await makeTown('town-b')];
    await expect(
      database.entities([a], (em) => em.insert(Service, { id: crypto.randomUUID(), organisation: b, key: 'mine', name })),
    ).rejects.toMatchObject({ code: '42501' });
    const touchpoints = ['town-b-desk'];
    await expect(new RegisterDevice(database).execute({ organisation: a, name: 'x', touchpoints })).rejects.toThrow(/town-b-desk/);
  });

  it('gives an organisation its first questionnaire, and a touchpoint asks it', async () => {
    const organisation = await makeTown('town-a');
    await database.entities([organisation], async (em) => {
      const { questions } = await em.findOneOrFail(Questionnaire, { name: 'basic', version: 1 });
      expect(questions.map(({ key }) => key)).toEqual(['reasons', 'ease']);
      const { questionnaire, questionnaireVersion } = await em.findOneOrFail(Touchpoint, { organisation });
      expect([questionnaire, questionnaireVersion]).toEqual(['basic', 1]);
    });
  });

  it('knows a device by its token’s hash alone', async () => {
    const organisation = await makeTown('town-a');
    const { id, token } = await new RegisterDevice(database).execute({ organisation, name: 'kiosk 2', touchpoints: [] });
    const stored = await database.entities([organisation], (em) => em.findOneOrFail(Device, { id }));
    expect(token).toMatch(/^kd_[\w-]{43}$/);
    expect(Buffer.from(stored.tokenHash).equals(hashToken(token))).toBe(true);
  });

  it('refuses in a plain sentence what is taken, malformed or unknown', async () => {
    const organisation = await makeTown('town-a');
    const touchpoint = { organisation, key: 'town-a-desk', name, mode: 'web', channelType: 'EChannel' } as const;
    const create = new CreateTouchpoint(database, embedded);
    await expect(create.execute(touchpoint)).rejects.toThrow('There is already a touchpoint town-a-desk');
    await expect(create.execute({ ...touchpoint, key: 'Upper Case' })).rejects.toThrow('lower-case');
    await expect(create.execute({ ...touchpoint, key: 'new-one', service: 'no-such' })).rejects.toThrow('There is no service no-such');
    await expect(new CreateService(database).execute({ organisation, key: 'library', name })).rejects.toThrow('already');
    await expect(new CreateOrganisation(database).execute({ key: 'town-a', name })).rejects.toThrow('already');
    await expect(new CreateOrganisation(database).execute({ key: 'town-x', name, timeZone: 'Mars/Base' })).rejects.toThrow('IANA');
  });
});

describe('going live', () => {
  const liveAt = async (organisation: string) =>
    database.entities([organisation], async (em) => (await em.findOneOrFail(Touchpoint, { key: 'e-permit' })).liveAt);
  const make = async (config: typeof embedded | typeof external) => {
    const { organisation } = await makeOrganisation(database, 'town-a', 'a@a.example');
    const touchpoint = { organisation, key: 'e-permit', name, mode: 'web', channelType: 'EChannel' } as const;
    return { organisation, ...(await new CreateTouchpoint(database, config).execute(touchpoint)) };
  };

  it('happens at once on the embedded database', async () => {
    const { organisation, isLive } = await make(embedded);
    expect(isLive).toBe(true);
    expect(await liveAt(organisation)).toBeInstanceOf(Date);
  });

  it('waits on an external one until the organisation says what its visitors must be told', async () => {
    const { organisation, isLive } = await make(external);
    expect([isLive, await liveAt(organisation)]).toEqual([false, null]);
    const goLive = new GoLive(database, external);
    await expect(goLive.execute(organisation, 'e-permit')).rejects.toThrow('privacyUrl, officialRoute, accessibilityUrl');
    await database.entities([organisation], async (em) => {
      const found = await em.findOneOrFail(Organisation, { id: organisation });
      found.privacyUrl = 'https://a.example/privacy';
      found.officialRoute = { fi: 'Kirjaamo' };
    });
    await expect(goLive.execute(organisation, 'e-permit')).rejects.toThrow(/needs: accessibilityUrl$/);
    expect(await liveAt(organisation)).toBeNull();
    await database.entities([organisation], async (em) => {
      (await em.findOneOrFail(Organisation, { id: organisation })).accessibilityUrl = 'https://a.example/accessibility';
    });
    await goLive.execute(organisation, 'e-permit');
    const first = await liveAt(organisation);
    expect(first).toBeInstanceOf(Date);
    await goLive.execute(organisation, 'e-permit');
    expect(await liveAt(organisation)).toEqual(first);
  });

  it('refuses a touchpoint that the organisation does not have', async () => {
    const { organisation } = await make(embedded);
    await expect(new GoLive(database, embedded).execute(organisation, 'no-such')).rejects.toThrow('There is no touchpoint no-such');
  });
});
