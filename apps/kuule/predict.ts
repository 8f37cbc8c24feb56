/**
 * `npm run -s predict -- TASK`: JSON lines in, one answer line each out, in the same order and as they come.
 *
 * A line that cannot be read gives `{"id":null,"error":"…"}` in its place; what it said is never echoed, since it may be personal.
 */
import { once } from 'node:events';
import { languageTask } from './predict/language.js';
import { redactionTask } from './predict/redaction.js';
import type { PredictTask } from './predict/task.js';
import { themesTask } from './predict/themes.js';

/** A further task is one file in predict/ and one word here. */
const tasks: readonly PredictTask[] = [languageTask, redactionTask, themesTask];

function answer(line: string, task: PredictTask): Record<string, unknown> {
  let input: unknown;
  try {
    input = JSON.parse(line.replace(/^\ufeff/, ''));
  } catch {
    return { id: null, error: 'not JSON' };
  }
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return { id: null, error: 'not an object' };
  const { id, text, lang } = input as Record<string, unknown>;
  if (typeof text !== 'string') return { id: id ?? null, error: 'text is missing' };
  return { id: id ?? null, ...task.predict({ text, lang: typeof lang === 'string' ? lang : undefined }) };
}

/** The lines of standard input; only a line feed ends one, since JSON may hold U+2028, at which node:readline would cut. */
async function* inputLines(): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of process.stdin.setEncoding('utf8') as AsyncIterable<string>) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest) yield rest;
}

// The reader has seen enough (`| head`): that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

async function main(): Promise<number> {
  const task = tasks.find(({ name }) => name === process.argv[2]);
  if (!task) {
    console.error(`Usage: npm run -s predict -- ${tasks.map(({ name }) => name).join('|')} < lines.jsonl`);
    return 2;
  }
  for await (const line of inputLines()) {
    if (!process.stdout.write(`${JSON.stringify(answer(line, task))}\n`)) await once(process.stdout, 'drain');
  }
  return 0;
}

process.exitCode = await main();
