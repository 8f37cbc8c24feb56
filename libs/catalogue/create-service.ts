import { randomUUID } from 'node:crypto';
import { refuseTaken } from '#libs/access/refusal.js';
import type { LocalText } from '#libs/contract/questionnaire.js';
import type { ConsoleDatabase } from '#libs/platform/database.js';
import { Service } from './entities.js';
import { given } from './given.js';
import { checkKey } from './keys.js';

export interface NewService {
  /** Organisation id. */
  organisation: string;
  key: string;
  name: LocalText;
  /** What the service is about, where the organisation says so itself. */
  serviceArea?: string;
  /** The service's id in the national catalogue. */
  catalogueId?: string;
}

export class CreateService {
  constructor(private readonly database: ConsoleDatabase) {}

  /** @throws Refusal when the organisation has a service of that key, or the key is malformed. */
  async execute(service: NewService): Promise<{ id: string }> {
    checkKey('service', service.key);
    const id = randomUUID();
    await refuseTaken(`There is already a service ${service.key}`, () =>
      this.database.entities([service.organisation], (em) => em.insert(Service, { id, ...given(service) })),
    );
    return { id };
  }
}
