import { CreateOrganisation } from '#libs/catalogue/create-organisation.js';
import { administer } from '../administration.js';
import { localText, optional, required, requiredText, type Command } from '../command.js';

export const organisationAdd: Command = {
  usage: '--key KEY --name [fi=]TEXT… [--time-zone ZONE] [--official-route [fi=]TEXT…] [--privacy-url URL] [--accessibility-url URL]',
  does: 'adds an organisation with the questionnaire basic@1',
  options: {
    key: { type: 'string' },
    name: { type: 'string', multiple: true },
    'time-zone': { type: 'string' },
    'official-route': { type: 'string', multiple: true },
    'privacy-url': { type: 'string' },
    'accessibility-url': { type: 'string' },
  },
  async run(options) {
    const organisation = {
      key: required(options, 'key'),
      name: requiredText(options, 'name'),
      timeZone: optional(options, 'time-zone'),
      officialRoute: localText(options, 'official-route'),
      privacyUrl: optional(options, 'privacy-url'),
      accessibilityUrl: optional(options, 'accessibility-url'),
    };
    await administer(({ database }) => new CreateOrganisation(database).execute(organisation));
    console.log(`Organisation ${organisation.key} is there`);
  },
};
