/** `npm run -s kuule -- COMMAND`: setting up, administering, and filling an installation from a shell. */
import 'reflect-metadata';
import { parseArgs } from 'node:util';
import { Refusal } from '#libs/access/refusal.js';
import { ConfigError } from '#libs/platform/config.js';
import { Problem } from '#libs/platform/problem.js';
import { UsageError, type Command } from './command.js';
import { apiKeyAdd } from './commands/api-key-add.js';
import { deviceAdd } from './commands/device-add.js';
import { hookAdd } from './commands/hook-add.js';
import { hookDisable } from './commands/hook-disable.js';
import { hookRotate } from './commands/hook-rotate.js';
import { lineAdd } from './commands/line-add.js';
import { lineClose } from './commands/line-close.js';
import { lineRotate } from './commands/line-rotate.js';
import { migrateDatabase } from './commands/migrate.js';
import { organisationAdd } from './commands/organisation-add.js';
import { personAdd } from './commands/person-add.js';
import { redactFile } from './commands/redact.js';
import { reclassify } from './commands/reclassify.js';
import { replay } from './commands/replay.js';
import { promptPut } from './commands/prompt-put.js';
import { quality } from './commands/quality.js';
import { retentionSet } from './commands/retention-set.js';
import { sample } from './commands/sample.js';
import { serverKeyAdd } from './commands/server-key-add.js';
import { serviceAdd } from './commands/service-add.js';
import { setup } from './commands/setup.js';
import { touchpointAdd } from './commands/touchpoint-add.js';
import { touchpointGoLive } from './commands/touchpoint-go-live.js';
import { webhookAdd } from './commands/webhook-add.js';
import { webhookDisable } from './commands/webhook-disable.js';
import { webhookEnable } from './commands/webhook-enable.js';
import { webhookRotate } from './commands/webhook-rotate.js';

/** A further command is one file in commands/ and one line here. */
const commands: Record<string, Command> = {
  setup,
  migrate: migrateDatabase,
  'organisation add': organisationAdd,
  'service add': serviceAdd,
  'touchpoint add': touchpointAdd,
  'touchpoint go-live': touchpointGoLive,
  'device add': deviceAdd,
  'server-key add': serverKeyAdd,
  'line add': lineAdd,
  'line rotate': lineRotate,
  'line close': lineClose,
  'hook add': hookAdd,
  'hook rotate': hookRotate,
  'hook disable': hookDisable,
  'person add': personAdd,
  'api-key add': apiKeyAdd,
  'prompt put': promptPut,
  'webhook add': webhookAdd,
  'webhook rotate': webhookRotate,
  'webhook disable': webhookDisable,
  'webhook enable': webhookEnable,
  'retention set': retentionSet,
  sample,
  quality,
  reclassify,
  replay,
  redact: redactFile,
};

const usage = () =>
  [
    'npm run -s kuule -- COMMAND',
    ...Object.entries(commands).flatMap(([name, command]) => [`  ${name} ${command.usage}`, `      ${command.does}`]),
  ].join('\n');

async function main(args: string[]): Promise<number> {
  const words = args.findIndex((arg) => arg.startsWith('-'));
  const spoken = args.slice(0, words < 0 ? args.length : words).join(' ');
  const name = Object.keys(commands).find((known) => spoken === known || spoken.startsWith(`${known} `));
  const command = name === undefined ? undefined : commands[name];
  if (args.includes('--help') || spoken === 'help') {
    console.log(command ? `${name} ${command.usage}\n    ${command.does}` : usage());
    return 0;
  }
  if (!name || !command) {
    console.error(usage());
    return 2;
  }
  try {
    const rest = args.slice(name.split(' ').length);
    const { values, positionals } = readArguments(rest, command);
    return (await command.run(values, positionals)) ?? 0;
  } catch (error) {
    return say(error, name, command);
  }
}

function readArguments(args: string[], command: Command) {
  try {
    return parseArgs({ args, options: command.options, allowPositionals: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** What went wrong, for the operator who asked for it. */
function say(error: unknown, name: string, command: Command): number {
  if (error instanceof UsageError) {
    console.error(`${error.message}\nUsage: ${name} ${command.usage}`);
    return 2;
  }
  console.error(error instanceof Problem ? sentences(error) : (error as Error).message);
  const isMeant = error instanceof Refusal || error instanceof ConfigError || error instanceof Problem;
  if (!isMeant && process.env.KUULE_LOG_LEVEL === 'debug') console.error((error as Error).stack);
  return 1;
}

/** A refusal by whatever serves the HTTP API too: its title and detail, and a line for each field at fault. */
function sentences({ code, body }: Problem): string {
  const { detail, errors = [] } = body;
  const title = code === 'NOT_FOUND' ? 'What the command names is not there, or is out of use already' : body.title;
  return [detail ? `${title}: ${detail}` : title, ...errors.map(({ field, message }) => `  ${field}: ${message}`)].join('\n');
}

process.exitCode = await main(process.argv.slice(2));
