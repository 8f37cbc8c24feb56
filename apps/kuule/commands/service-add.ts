import { CreateService } from '#libs/catalogue/create-service.js';
import { administer } from '../administration.js';
import { optional, required, requiredText, type Command } from '../command.js';

export const serviceAdd: Command = {
  usage: '--key KEY --name [fi=]TEXT… [--service-area AREA] [--catalogue-id ID] [--organisation KEY]',
  does: 'adds a service to an organisation',
  options: {
    organisation: { type: 'string' },
    key: { type: 'string' },
    name: { type: 'string', multiple: true },
    'service-area': { type: 'string' },
    'catalogue-id': { type: 'string' },
  },
  async run(options) {
    const service = {
      key: required(options, 'key'),
      name: requiredText(options, 'name'),
      serviceArea: optional(options, 'service-area'),
      catalogueId: optional(options, 'catalogue-id'),
    };
    await administer(async ({ database, organisation }) =>
      new CreateService(database).execute({ ...service, organisation: await organisation(optional(options, 'organisation')) }),
    );
    console.log(`Service ${service.key} is there`);
  },
};
