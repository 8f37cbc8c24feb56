/** Placeholder prompts: robotic, clear enough to try a line out with. */
import { spawn } from 'node:child_process';
import { limits } from '#libs/contract/limits.js';
import { readWav, resample, type Sound } from './wav.js';

/** espeak-ng's own names of voices are language tags; British English is what ours is written in. */
const voiceOf = (language: string) => (/^en\b/i.test(language) ? 'en-gb' : language.toLowerCase());
/** Words a minute: slower than speech, for the telephone. */
const pace = '145';

/**
 * Says a sentence with the machine's espeak-ng. The text goes in by a pipe, never by the command line.
 * @returns undefined where there is no espeak-ng, or it cannot say this.
 */
export async function saySentence(text: string, language: string): Promise<Sound | undefined> {
  const wav = await run(['-v', voiceOf(language), '-s', pace, '--stdin', '--stdout'], text);
  if (!wav || wav.length < 100) return undefined;
  // Written to a pipe, the lengths in its header are not known yet.
  wav.writeUInt32LE(wav.length - 44, 40);
  return resample(readWav(wav));
}

function run(args: string[], input: string): Promise<Buffer | undefined> {
  return new Promise((done) => {
    const child = spawn('espeak-ng', args, { stdio: ['pipe', 'pipe', 'ignore'], timeout: limits.placeholderMs });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stdin.on('error', () => {});
    child.on('error', () => done(undefined));
    child.on('close', (code) => done(code === 0 ? Buffer.concat(chunks) : undefined));
    child.stdin.end(input);
  });
}
