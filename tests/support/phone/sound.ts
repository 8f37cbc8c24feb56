/** Sound of calls: 8 kHz, one channel, 16 bits. */
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { printWav } from '#libs/channels/phone/prompts/wav.js';
import { run } from './parts.js';

export const samplesPerSecond = 8_000;
const headerBytes = 44;

const spoken = new Map<string, Promise<string>>();

/** The file of a spoken text, with silence after it: an engine hangs up where its sound ends. Each text is spoken once a run. */
export function speak(text: string, language: string): Promise<string> {
  const key = `${language} ${text}`;
  const known = spoken.get(key) ?? speakAnew(text, language);
  spoken.set(key, known);
  return known;
}

async function speakAnew(text: string, language: string): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'kuule-prompt-')), 'prompt.wav');
  await run('espeak-ng', ['-v', language.slice(0, 2), '-w', `${file}.raw.wav`, text]);
  await toCall(`${file}.raw.wav`, file);
  return file;
}

/** Removes what was spoken. */
export async function forgetSpoken(): Promise<void> {
  const files = await Promise.all(spoken.values());
  spoken.clear();
  await Promise.all(files.map((file) => rm(dirname(file), { recursive: true, force: true })));
}

/** Brings a sound to the form of calls, with silence after it. */
export const toCall = (from: string, to: string) =>
  run('sox', [from, '-r', `${samplesPerSecond}`, '-c', '1', '-b', '16', to, 'pad', '0.1', '120']);

export const silence = (file: string, seconds: number) =>
  run('sox', ['-n', '-r', `${samplesPerSecond}`, '-c', '1', '-b', '16', file, 'trim', '0', `${seconds}`]);

/** The seconds of sound in a file, silence at the end not counted. */
export async function secondsOfSound(file: string): Promise<number> {
  const { length } = trimmed(await samplesOf(file));
  return length / samplesPerSecond;
}

/** Loudness, 0 to 1: the root mean square of the samples from `from` to `to`, in seconds. */
export async function loudness(file: string, from = 0, to = Infinity): Promise<number> {
  if (!existsSync(file)) return 0;
  return rms((await samplesOf(file)).subarray(from * samplesPerSecond, to * samplesPerSecond));
}

/** Loudness of the loudest second: of a call in which one listened for a while and waited for longer. */
export async function loudestSecond(file: string): Promise<number> {
  if (!existsSync(file)) return 0;
  const samples = await samplesOf(file);
  const seconds = Array.from({ length: Math.ceil(samples.length / samplesPerSecond) }, (_, at) => at * samplesPerSecond);
  return Math.max(0, ...seconds.map((at) => rms(samples.subarray(at, at + samplesPerSecond))));
}

/** The samples of a file that may still be written to: what its header says of its length is not believed. */
export async function samplesOf(file: string): Promise<Int16Array> {
  const bytes = await readFile(file);
  const even = (bytes.length - headerBytes) & ~1;
  if (even <= 0) return new Int16Array();
  return new Int16Array(bytes.buffer.slice(bytes.byteOffset + headerBytes, bytes.byteOffset + headerBytes + even));
}

export function rms(samples: Int16Array): number {
  let sum = 0;
  for (const sample of samples) sum += (sample / 32_768) ** 2;
  return samples.length ? Math.sqrt(sum / samples.length) : 0;
}

function trimmed(samples: Int16Array): Int16Array {
  let end = samples.length;
  while (end > 0 && Math.abs(samples[end - 1] as number) < 50) end -= 1;
  return samples.subarray(0, end);
}

/** A WAV file of these samples. */
export const wavOf = (samples: Int16Array): Buffer =>
  printWav({ rate: samplesPerSecond, samples: Float64Array.from(samples, (sample) => sample / 32_767) });
