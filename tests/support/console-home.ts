/** The console as managers meet it: its HTTP API and its page on one port, an organisation, a manager, and a touchpoint to fill. */
import { randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Locator, Page } from 'playwright-core';
import { consoleModule, prepareConsole } from '#apps/console/console.module.js';
import type { Role } from '#libs/contract/codes.js';
import { readConfig } from '#libs/platform/config.js';
import type { ConsoleDatabase } from '#libs/platform/database.js';
import { createHttpApplication } from '#libs/platform/http.js';
import { loggerModule } from '#libs/platform/logging.js';
import { makeOrganisation, openConsoleDatabase } from './console.js';
import { makeDatabase, type TestDatabase } from './database.js';
import { TestHouse, type TestFeedback, type TestTouchpoint } from './house.js';

export class ConsoleHome {
  private constructor(
    readonly origin: string,
    private readonly app: NestFastifyApplication,
    private readonly database: ConsoleDatabase,
    private readonly made: TestDatabase,
    readonly house: TestHouse,
  ) {}

  static async open(): Promise<ConsoleHome> {
    const made = await makeDatabase();
    const house = await TestHouse.open(made);
    const database = await openConsoleDatabase(made);
    const config = readConfig({});
    const root = consoleModule(config, database);
    const app = await createHttpApplication({ ...root, imports: [...(root.imports ?? []), loggerModule('silent')] }, config);
    await prepareConsole(app);
    await app.listen(0, '127.0.0.1');
    const { port } = app.getHttpServer().address() as AddressInfo;
    return new ConsoleHome(`http://127.0.0.1:${port}`, app, database, made, house);
  }

  /** A new organisation with a person of a role and a kiosk, for one test. */
  async addOffice(role: Role = 'manager'): Promise<Office> {
    const key = `office-${randomUUID().slice(0, 8)}`;
    const { organisation, person } = await makeOrganisation(this.database, key, `manager@${key}.example`, role);
    const desk = await this.house.addTouchpoint(organisation, `${key}-desk`, { channelType: 'ServiceLocation' });
    return new Office(this, organisation, { email: `manager@${key}.example`, password: person.password as string }, desk);
  }

  /** For what a worker does beside the page. */
  connectionAs(name: 'worker') {
    return this.made.as(name);
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.database.close();
    await this.house.close();
    await this.made.drop();
  }
}

export class Office {
  constructor(
    private readonly home: ConsoleHome,
    readonly organisation: string,
    readonly manager: { email: string; password: string },
    readonly desk: TestTouchpoint,
  ) {}

  /** Feedback of today, as if it had come in and through triage; open screens are told as collector and worker tell them. */
  async receive(feedback: Omit<TestFeedback, 'at'> = {}): Promise<void> {
    await this.home.house.addFeedback(this.desk, { at: new Date().toISOString(), ...feedback });
    await this.home.house.query(`select pg_notify('kuule_events', $1)`, [this.organisation]);
  }

  /** Opens the report with a search such as `?mode=kiosk` as the manager; resolves when it is there. */
  async openReport(page: Page, search = ''): Promise<Locator> {
    await page.goto(`${this.home.origin}/console/${search}`);
    await this.signIn(page);
    const headline = page.locator('.headline-main');
    await headline.waitFor();
    return headline;
  }

  async signIn(page: Page, password = this.manager.password): Promise<void> {
    await page.getByLabel('E-mail').fill(this.manager.email);
    await page.getByLabel('Password').fill(password);
    await page.keyboard.press('Enter');
  }
}
