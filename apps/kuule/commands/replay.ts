import { readFile } from 'node:fs/promises';
import { SingleBar } from 'cli-progress';
import { Refusal } from '#libs/access/refusal.js';
import { demoFile, type DemoCredentials } from '../demo/demo.js';
import { modes } from '#libs/contract/codes.js';
import { readConfig } from '#libs/platform/config.js';
import { oneOf, optional, required, UsageError, type Command, type Options } from '../command.js';
import { readRows, type RefusedRow } from '../replay/rows.js';
import { sendRows, type Intake } from '../replay/send.js';

/** Lines named for each code; the rest are counted. */
const linesNamed = 20;

export const replay: Command = {
  usage: 'FILE.jsonl --touchpoint KEY [--url URL] [--token TOKEN] [--mode MODE] [--run NAME]',
  does:
    'sends the comments of a file through the HTTP intake, as a server (the demo’s, unless told); the rating is the row’s, else that of its' +
    ' sentiment (pos 5, neg 1, mix and neu 3); the same file again is a repeat, under another --run it counts once more',
  options: {
    touchpoint: { type: 'string' },
    url: { type: 'string' },
    token: { type: 'string' },
    mode: { type: 'string' },
    run: { type: 'string' },
  },
  async run(options, [file]) {
    if (!file) throw new UsageError('the file is missing');
    const text = await readFile(file, 'utf8').catch(() => {
      throw new Refusal(`${file} cannot be read`);
    });
    const touchpoint = required(options, 'touchpoint');
    const { rows, refused } = readRows(text, { touchpoint, mode: oneOf(options, 'mode', modes), run: optional(options, 'run') ?? '' });
    const intake = await findIntake(options);
    const bar = new SingleBar({ format: '{bar} {value} of {total} comments, {eta_formatted} left', hideCursor: true });
    bar.start(rows.length, 0);
    const sent = await sendRows(intake, rows, (answered) => bar.update(answered)).finally(() => bar.stop());
    const total = rows.length + refused.length;
    refused.push(...sent.refused);
    const count = (status: number) => sent.statuses.get(status) ?? 0;
    console.log(`${total} comments: ${count(201)} new, ${count(200)} known already, ${refused.length} refused`);
    for (const line of refusals(refused)) console.error(line);
    return refused.length ? 1 : 0;
  },
};

/** Codes and line numbers, never what a line says: it may be about somebody. */
function refusals(refused: RefusedRow[]): string[] {
  const lines = new Map<string, number[]>();
  for (const { code, line } of refused) lines.set(code, [...(lines.get(code) ?? []), line]);
  return [...lines].map(([code, numbers]) => {
    const rest = numbers.length - linesNamed;
    return `${code}: line ${numbers.slice(0, linesNamed).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
  });
}

/** Where to send and as whom: what the options say, the demo's credentials for the rest. */
async function findIntake(options: Options): Promise<Intake> {
  const [url, token] = [optional(options, 'url'), optional(options, 'token')];
  if (url && token) return { url, token };
  const file = demoFile(readConfig());
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Refusal(`Say --url and --token: there are no demo credentials in ${file}`);
  });
  const demo = JSON.parse(text) as DemoCredentials;
  return { url: url ?? demo.baseUrl, token: token ?? demo.serverKey };
}
