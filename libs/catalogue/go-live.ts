import { Refusal } from '#libs/access/refusal.js';
import type { Config } from '#libs/platform/config.js';
import type { ConsoleDatabase } from '#libs/platform/database.js';
import { Organisation, Touchpoint } from './entities.js';

export class GoLive {
  constructor(
    private readonly database: ConsoleDatabase,
    private readonly config: Pick<Config, 'databaseUrl'>,
  ) {}

  /**
   * Opens a touchpoint for feedback; one that is open stays as it is. On an external database, where real people will meet
   * it, the organisation must first say what the visitor's page has to tell them.
   * @param touchpoint its key. @throws Refusal naming the organisation's missing fields, or when there is no such touchpoint.
   */
  async execute(organisation: string, touchpoint: string): Promise<void> {
    await this.database.entities([organisation], async (em) => {
      const found = await em.findOne(Touchpoint, { organisation, key: touchpoint });
      if (!found) throw new Refusal(`There is no touchpoint ${touchpoint} in this organisation`);
      const missing = this.config.databaseUrl ? missingFields(await em.findOneOrFail(Organisation, { id: organisation })) : [];
      if (missing.length) throw new Refusal(`Before ${touchpoint} goes live the organisation needs: ${missing.join(', ')}`);
      found.liveAt ??= new Date();
    });
  }
}

function missingFields({ privacyUrl, officialRoute, accessibilityUrl }: Organisation): string[] {
  const given = { privacyUrl: privacyUrl, officialRoute: Object.values(officialRoute).some(Boolean), accessibilityUrl };
  return Object.entries(given)
    .filter(([, value]) => !value)
    .map(([name]) => name);
}
