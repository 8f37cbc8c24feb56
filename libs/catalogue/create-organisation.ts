import { randomUUID } from 'node:crypto';
import { refuseTaken, Refusal } from '#libs/access/refusal.js';
import type { LocalText } from '#libs/contract/questionnaire.js';
import type { ConsoleDatabase } from '#libs/platform/database.js';
import { Organisation, Questionnaire } from './entities.js';
import { given } from './given.js';
import { checkKey } from './keys.js';
import { basicQuestionnaire } from './questionnaires.js';

export interface NewOrganisation {
  key: string;
  name: LocalText;
  /** IANA zone, in which its days begin and end. */
  timeZone?: string;
  /** Where to go for an answer, a complaint or an appeal. */
  officialRoute?: LocalText;
  privacyUrl?: string;
  accessibilityUrl?: string;
}

export class CreateOrganisation {
  constructor(private readonly database: ConsoleDatabase) {}

  /**
   * Makes an organisation with the questionnaire that its touchpoints ask first.
   * @throws Refusal when the key is taken or malformed, the zone is unknown, or an address is not one of the web.
   */
  async execute(organisation: NewOrganisation): Promise<{ id: string }> {
    checkKey('organisation', organisation.key);
    const { timeZone } = organisation;
    if (timeZone !== undefined && !isTimeZone(timeZone)) throw new Refusal('The time zone must be an IANA zone, such as Europe/Helsinki');
    for (const url of [organisation.privacyUrl, organisation.accessibilityUrl]) checkWebAddress(url);
    const id = randomUUID();
    await refuseTaken(`There is already an organisation ${organisation.key}`, () =>
      this.database.entities([id], async (em) => {
        await em.insert(Organisation, { id, ...given(organisation) });
        await em.insert(Questionnaire, { organisation: id, ...basicQuestionnaire });
      }),
    );
    return { id };
  }
}

/** Visitors follow it: nothing but the web, and a script least of all. */
function checkWebAddress(url: string | undefined): void {
  const isWeb = url === undefined || (URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol));
  if (!isWeb) throw new Refusal('An address for visitors must begin with https:// or http://');
}

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}
