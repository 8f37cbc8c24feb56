import { CreateTouchpoint } from '#libs/catalogue/create-touchpoint.js';
import { channelTypes, modes, selections } from '#libs/contract/codes.js';
import { administer } from '../administration.js';
import { oneOf, optional, required, requiredText, several, UsageError, type Command, type Options } from '../command.js';

export const touchpointAdd: Command = {
  usage:
    '--key KEY --name [fi=]TEXT… --mode MODE (--service KEY | --channel-type TYPE | both) [--selection SELECTION]' +
    ' [--language TAG…] [--show-comments at-once|next-day] [--origin URL…] [--organisation KEY]',
  does: 'adds a touchpoint; on the embedded database it is live at once',
  options: {
    organisation: { type: 'string' },
    key: { type: 'string' },
    name: { type: 'string', multiple: true },
    mode: { type: 'string' },
    service: { type: 'string' },
    'channel-type': { type: 'string' },
    selection: { type: 'string' },
    language: { type: 'string', multiple: true },
    'show-comments': { type: 'string' },
    origin: { type: 'string', multiple: true },
  },
  async run(options) {
    const touchpoint = readTouchpoint(options);
    const { isLive } = await administer(async ({ database, config, organisation }) =>
      new CreateTouchpoint(database, config).execute({
        ...touchpoint,
        organisation: await organisation(optional(options, 'organisation')),
      }),
    );
    console.log(`Touchpoint ${touchpoint.key} is there${isLive ? ' and live' : '; open it with touchpoint go-live'}`);
  },
};

function readTouchpoint(options: Options) {
  const mode = oneOf(options, 'mode', modes);
  if (!mode) throw new UsageError('--mode is missing');
  return {
    key: required(options, 'key'),
    name: requiredText(options, 'name'),
    mode,
    service: optional(options, 'service'),
    channelType: oneOf(options, 'channel-type', channelTypes),
    selection: oneOf(options, 'selection', selections),
    languages: several(options, 'language'),
    showComments: oneOf(options, 'show-comments', ['at-once', 'next-day']),
    allowedOrigins: several(options, 'origin'),
  };
}
