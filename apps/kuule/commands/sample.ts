import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { RecordAudit } from '#libs/access/record-audit.js';
import { Refusal } from '#libs/access/refusal.js';
import { limits } from '#libs/contract/limits.js';
import { ReportMissed } from '#libs/feedback/lists/report-missed.js';
import { DrawSample } from '#libs/feedback/sample/draw-sample.js';
import { ReadSampleComments, type OpenSample } from '#libs/feedback/sample/read-sample-comments.js';
import { RecordCheck } from '#libs/feedback/sample/record-check.js';
import type { ConsoleDatabase } from '#libs/platform/database.js';
import { readSample } from '#libs/reporting/read-sample.js';
import { administer } from '../administration.js';
import { optional, UsageError, type Command, type Options } from '../command.js';
import { askAll } from '../sample/ask.js';
import { figureLines } from '../sample/figures.js';
import { reporter } from '../sample/reporter.js';
import { findReviewer, type Checker } from '../sample/checker.js';
import { readChecks, sampleFile } from '../sample/spreadsheet.js';
import { openTerminal } from '../sample/terminal.js';

const defaultSize = 200;

export const sample: Command = {
  usage: '[N] [--organisation KEY] [--as REVIEWER-EMAIL] [--seed WORD] [--new] [--to FILE.csv | --from FILE.csv]',
  does:
    'draws N stored comments (200 unless said) at random for a person to check, one by one at the terminal or in a spreadsheet, and prints' +
    ' what share of them has personal data left, by kind, with its interval; a sample that was begun is gone on with, unless --new;' +
    ' comments for reviewers only are drawn with --as a reviewer’s e-mail',
  options: {
    organisation: { type: 'string' },
    as: { type: 'string' },
    seed: { type: 'string' },
    new: { type: 'boolean' },
    to: { type: 'string' },
    from: { type: 'string' },
  },
  async run(options, [size]) {
    const asked = readSize(size);
    const [to, from] = [optional(options, 'to'), optional(options, 'from')];
    if (to && from) throw new UsageError('--to writes a file and --from reads it back: one at a time');
    if (!to && !from && !process.stdin.isTTY) {
      throw new Refusal(
        'Nobody can answer here: this is no terminal. Write the comments to a file with --to FILE.csv, mark it, read it back with --from',
      );
    }
    await administer(async ({ database, organisation }) => {
      const owner = await organisation(optional(options, 'organisation'));
      const checker = await findReviewer(database, owner, optional(options, 'as'));
      const work = { database, owner, checker };
      const open = from ? await readOpen(work, 'sample.check') : await openOrDraw(work, asked, options);
      if (!open) throw new Refusal(from ? 'No sample is open: draw one with --to first' : 'No comments are stored yet');
      if (from) await takeFile(work, open, from);
      else if (to) await giveFile(open, to);
      else await askAtTerminal(work, open);
      if (!to) await printFigures(work, open.id);
    });
  },
};

interface Work {
  database: ConsoleDatabase;
  owner: string;
  checker: Checker;
}

function readSize(given: string | undefined): number {
  const size = given === undefined ? defaultSize : Number(given);
  if (!Number.isInteger(size) || size < 1 || size > limits.sampleComments) {
    throw new UsageError(`N is a whole number from 1 to ${limits.sampleComments}`);
  }
  return size;
}

/** Reads the sample under way; that somebody read these comments is recorded. */
function readOpen({ database, owner, checker }: Work, action: string): Promise<OpenSample | undefined> {
  const { actor, restricted } = checker;
  return new ReadSampleComments(database).execute(owner, restricted, (client, count) =>
    new RecordAudit().record(client, { principal: actor, action, organisations: [owner], filter: { restricted }, count }),
  );
}

async function openOrDraw(work: Work, size: number, options: Options): Promise<OpenSample | undefined> {
  const { database, owner, checker } = work;
  const open = options.new ? undefined : await readOpen(work, 'sample.read');
  if (open?.restricted && !checker.restricted) {
    throw new Refusal('The sample under way holds comments for reviewers only: go on with --as a reviewer’s e-mail, or begin with --new');
  }
  if (open) {
    const checked = open.comments.filter(({ missed }) => missed !== null).length;
    console.error(
      `Going on with the sample of ${open.drawnAt.toISOString().slice(0, 10)}: ${checked} of ${open.comments.length} are checked`,
    );
    return open;
  }
  const seed = optional(options, 'seed') ?? randomBytes(6).toString('hex');
  const { actor, restricted } = checker;
  const drawn = await new DrawSample(database).execute({ organisation: owner, size, seed, restricted, actor });
  if (!drawn) return undefined;
  console.error(`${drawn.drawn} comments are drawn with the seed ${seed}`);
  return readOpen(work, 'sample.read');
}

async function giveFile({ comments }: OpenSample, file: string): Promise<void> {
  await writeFile(file, sampleFile(comments), { flag: 'wx', mode: 0o600 }).catch((error: { code?: string }) => {
    throw new Refusal(error.code === 'EEXIST' ? `${file} is there already` : `${file} cannot be written`);
  });
  console.error(
    `${file} is written. Put an x in "checked" for every comment that you have read, and an x under each kind that is left in it;` +
      ` then sample --from ${file}. It holds comments: delete it afterwards.`,
  );
}

async function takeFile({ database, owner }: Work, open: OpenSample, file: string): Promise<void> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Refusal(`${file} cannot be read`);
  });
  const checks = readChecks(text);
  if (checks.length === 0) throw new Refusal('No row is marked: put an x in "checked" for every comment that you have read');
  const taken = await new RecordCheck(database).execute(owner, open.id, checks);
  if (taken < checks.length) console.error(`${checks.length - taken} rows are not of the sample under way and were left out`);
}

async function askAtTerminal({ database, owner, checker }: Work, open: OpenSample): Promise<void> {
  const record = new RecordCheck(database);
  const report = reporter(new ReportMissed(database), { organisation: owner, ...checker });
  await askAll(openTerminal(process.stdin, process.stdout), open.comments, {
    record: async ({ feedback }, missed) => void (await record.execute(owner, open.id, [{ feedback, missed }])),
    report,
  });
}

async function printFigures({ database, owner }: Work, id: string): Promise<void> {
  const figures = await database.reading({ organisations: [owner], reviewing: false }, (client) => readSample(client, id));
  console.log(figures ? figureLines(figures).join('\n') : 'Nothing is checked yet.');
}
