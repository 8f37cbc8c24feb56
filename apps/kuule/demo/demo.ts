/** The demonstration of the embedded database: made once, in one transaction, its credentials in a file for the owner alone. */
import { randomUUID } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EntityManager } from '@mikro-orm/postgresql';
import { ApiKey, Membership, Person } from '#libs/access/entities.js';
import { hashPassword, newPassword } from '#libs/access/passwords.js';
import { hashToken, newToken } from '#libs/access/tokens.js';
import type { Role } from '#libs/contract/codes.js';
import type { Config } from '#libs/platform/config.js';
import type { ConsoleDatabase } from '#libs/platform/database.js';
import { demoOrganisation, demoTouchpoints } from './demo.data.js';
import { Device, DeviceTouchpoint, Organisation, Questionnaire, ServerKey, Service, Touchpoint } from '#libs/catalogue/entities.js';
import { basicQuestionnaire } from '#libs/catalogue/questionnaires.js';

export interface DemoCredentials {
  baseUrl: string;
  kioskUrl: string;
  deviceToken: string;
  serverKey: string;
  apiKey: string;
  manager: { email: string; password: string };
  admin: { email: string; password: string };
}

/** Where the demo's credentials are. */
export const demoFile = (config: Pick<Config, 'dataFolder'>): string => join(config.dataFolder, 'demo-credentials.json');

/**
 * Makes the demo where there is no organisation at all, and keeps its file in step with `baseUrl` later.
 * @returns lines for the console; none where there is no demo. Does nothing on an external database, whatever it is told.
 */
export async function seedDemo(
  database: ConsoleDatabase,
  config: Pick<Config, 'demo' | 'databaseUrl' | 'dataFolder'>,
  baseUrl: string,
): Promise<string[]> {
  if (config.databaseUrl !== undefined || !config.demo) return [];
  const { rows } = await database.pool.query('select from kuule.find_organisations()');
  const known = rows.length ? await readCredentials(config) : undefined;
  if (rows.length && !known) return [];
  const credentials = withAddresses(known ?? newCredentials(), baseUrl);
  // The file first: credentials without a demo can be made anew, a demo without credentials could not be entered.
  if (known?.baseUrl !== baseUrl) await writeCredentials(config, credentials);
  if (!known) await insertDemo(database, credentials);
  return summary(credentials, demoFile(config));
}

function newCredentials(): Omit<DemoCredentials, 'baseUrl' | 'kioskUrl'> {
  return {
    deviceToken: newToken('device').token,
    serverKey: newToken('server-key').token,
    apiKey: newToken('api-key').token,
    manager: { email: 'manager@demo.example', password: newPassword() },
    admin: { email: 'admin@demo.example', password: newPassword() },
  };
}

/** In the order and with the names that are promised. */
function withAddresses(known: Omit<DemoCredentials, 'baseUrl' | 'kioskUrl'>, baseUrl: string): DemoCredentials {
  const { deviceToken, serverKey, apiKey, manager, admin } = known;
  return { baseUrl, kioskUrl: `${baseUrl}/kiosk/#device=${deviceToken}`, deviceToken, serverKey, apiKey, manager, admin };
}

async function readCredentials(config: Pick<Config, 'dataFolder'>): Promise<DemoCredentials | undefined> {
  const text = await readFile(demoFile(config), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : (JSON.parse(text) as DemoCredentials);
}

/** Whole or not at all, and never readable by others, not even for a moment. */
async function writeCredentials(config: Pick<Config, 'dataFolder'>, credentials: DemoCredentials): Promise<void> {
  const making = `${demoFile(config)}.${process.pid}.making`;
  await writeFile(making, `${JSON.stringify(credentials, null, 2)}\n`, { mode: 0o600 });
  await rename(making, demoFile(config));
}

async function insertDemo(database: ConsoleDatabase, credentials: DemoCredentials): Promise<void> {
  const organisation = randomUUID();
  const passwordHashes = {
    manager: await hashPassword(credentials.manager.password),
    admin: await hashPassword(credentials.admin.password),
  };
  await database.entities([organisation], async (em) => {
    await em.insert(Organisation, { id: organisation, ...demoOrganisation });
    await em.insert(Questionnaire, { organisation, ...basicQuestionnaire });
    const touchpoints = await insertTouchpoints(em, organisation);
    const device = randomUUID();
    const kiosk = { organisation, device, touchpoint: touchpoints.get('library-desk') ?? '' };
    await em.insert(Device, { id: device, organisation, name: 'Demo kiosk', tokenHash: hashToken(credentials.deviceToken) });
    await em.insert(DeviceTouchpoint, kiosk);
    await em.insert(ServerKey, { id: randomUUID(), organisation, name: 'Demo server', tokenHash: hashToken(credentials.serverKey) });
    const apiKey = { id: randomUUID(), organisation, name: 'Demo script', role: 'manager' as const };
    await em.insert(ApiKey, { ...apiKey, tokenHash: hashToken(credentials.apiKey) });
    await insertPerson(em, organisation, 'manager', {
      email: credentials.manager.email,
      name: 'Demo manager',
      passwordHash: passwordHashes.manager,
    });
    await insertPerson(em, organisation, 'administrator', {
      email: credentials.admin.email,
      name: 'Demo administrator',
      passwordHash: passwordHashes.admin,
    });
  });
}

/** @returns the ids by key. */
async function insertTouchpoints(em: EntityManager, organisation: string): Promise<Map<string, string>> {
  const { name: questionnaire, version: questionnaireVersion } = basicQuestionnaire;
  const ids = new Map<string, string>();
  for (const { service, ...touchpoint } of demoTouchpoints) {
    const [id, serviceId] = [randomUUID(), randomUUID()];
    await em.insert(Service, { id: serviceId, organisation, ...service });
    const asked = { questionnaire, questionnaireVersion, showComments: 'at-once' as const, liveAt: new Date() };
    await em.insert(Touchpoint, { id, organisation, service: serviceId, ...touchpoint, ...asked });
    ids.set(touchpoint.key, id);
  }
  return ids;
}

async function insertPerson(
  em: EntityManager,
  organisation: string,
  role: Role,
  person: { email: string; name: string; passwordHash: string },
): Promise<void> {
  const id = randomUUID();
  await em.insert(Person, { id, ...person, createdAt: new Date() });
  await em.insert(Membership, { organisation, person: id, role });
}

function summary({ baseUrl, kioskUrl, manager, admin }: DemoCredentials, file: string): string[] {
  return [
    `Demo     ${baseUrl}/console/   manager ${manager.email}  ${manager.password}`,
    `                               administrator ${admin.email}  ${admin.password}`,
    `Kiosk    ${kioskUrl}`,
    `Form     ${baseUrl}/f/e-permit   poster ${baseUrl}/f/e-permit/poster`,
    `Chat     ${baseUrl}/chat/demo`,
    `Keys     ${file}`,
  ];
}
