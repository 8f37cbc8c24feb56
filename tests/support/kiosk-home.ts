/** The collector that kiosks live on, on a test's own database, with one device at two touchpoints. */
import { randomBytes } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { collectorModule, prepareCollector } from '#apps/collector/collector.module.js';
import { CreateOrganisation } from '#libs/catalogue/create-organisation.js';
import { CreateTouchpoint } from '#libs/catalogue/create-touchpoint.js';
import { RegisterDevice } from '#libs/catalogue/register-device.js';
import { Keyring } from '#libs/feedback/triage/keyring.js';
import { readConfig } from '#libs/platform/config.js';
import { CollectorDatabase, WorkerDatabase } from '#libs/platform/database.js';
import { createHttpApplication } from '#libs/platform/http.js';
import { loggerModule } from '#libs/platform/logging.js';
import { openConsoleDatabase } from './console.js';
import { emptyTables, makeDatabase, withAdmin, type TestDatabase } from './database.js';

const organisation = {
  key: 'model-city',
  name: { fi: 'Mallikaupunki', sv: 'Modellstaden', en: 'Model City', ru: 'Город-образец' },
  officialRoute: { fi: 'kirjaamo, Keskuskatu 1', sv: 'registratorskontoret, Centralgatan 1', en: 'the registry, Keskuskatu 1' },
  privacyUrl: 'https://www.mallikaupunki.example/tietosuoja',
  accessibilityUrl: 'https://www.mallikaupunki.example/saavutettavuus',
};
const touchpoints = {
  'library-desk': {
    name: { fi: 'Pääkirjasto', sv: 'Huvudbiblioteket', en: 'Main library', ru: 'Главная библиотека' },
    languages: ['fi', 'sv', 'en', 'ru', 'fi-simple', 'sv-simple'],
  },
  // Its name is in Finnish alone, and one of its languages has no file in what Kuule ships.
  'town-hall': { name: { fi: 'Kaupungintalo' }, languages: ['fi', 'en', 'en-XA'] },
};
export type KioskTouchpoint = keyof typeof touchpoints;

/** A feedback in the database; the comment is sealed there, so only whether there is one can be told. */
export interface StoredFeedback {
  id: string;
  rating: number;
  answers: Record<string, unknown>;
  language: string;
  hasComment: boolean;
}

export class KioskHome {
  private constructor(
    private readonly database: TestDatabase,
    private readonly collector: CollectorDatabase,
    private readonly app: NestFastifyApplication,
    readonly deviceToken: string,
    /** Where it listens: `http://127.0.0.1:<port>`. */
    readonly origin: string,
  ) {}

  static async start(): Promise<KioskHome> {
    const database = await makeDatabase();
    const deviceToken = await furnish(database);
    const collector = await CollectorDatabase.open('collector', database.as('collector'), { max: 4 });
    const config = readConfig({});
    const module = collectorModule(config, collector, randomBytes(32));
    const app = await createHttpApplication({ ...module, imports: [loggerModule('silent')] }, config);
    await prepareCollector(app);
    await app.listen(0, '127.0.0.1');
    return new KioskHome(database, collector, app, deviceToken, await app.getUrl());
  }

  async stored(): Promise<StoredFeedback[]> {
    const sql = `select id, rating, answers, language, comment_received_at is not null as "hasComment" from kuule.feedback order by rating`;
    return withAdmin(this.database.as('superuser'), async (client) => (await client.query<StoredFeedback>(sql)).rows);
  }

  /** Empties the house of feedback, for the next test. */
  forget(): Promise<void> {
    return emptyTables(this.database, ['feedback']);
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.collector.close();
    await this.database.drop();
  }
}

/** Makes organisation, touchpoints and device, and the key that comments are sealed to. @returns the device's token. */
async function furnish(database: TestDatabase): Promise<string> {
  const console = await openConsoleDatabase(database);
  const worker = await WorkerDatabase.open('worker', database.as('worker'), { max: 1 });
  try {
    await new Keyring(worker, { bytes: randomBytes(32) }).turn();
    const { id } = await new CreateOrganisation(console).execute(organisation);
    const create = new CreateTouchpoint(console, { databaseUrl: undefined });
    for (const [key, touchpoint] of Object.entries(touchpoints)) {
      await create.execute({ organisation: id, key, mode: 'kiosk', channelType: 'ServiceLocation', ...touchpoint });
    }
    const register = new RegisterDevice(console);
    return (await register.execute({ organisation: id, name: 'Test kiosk', touchpoints: Object.keys(touchpoints) })).token;
  } finally {
    await worker.close();
    await console.close();
  }
}
