/**
 * Redactors from npm to compare with. They and their 200 packages are not among ours: they are installed into
 * .bench/peers when the bench first runs, from the lock file in tools/bench/peers (what stands under tools is compiled).
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import nlp from 'compromise';

export interface Place {
  start: number;
  end: number;
}

export interface Contender {
  name: string;
  /** What it would mask in `text`. */
  find(text: string, language: string): readonly Place[] | Promise<readonly Place[]>;
}

const wanted = join(process.cwd(), 'tools/bench/peers');
const folder = join(process.cwd(), '.bench/peers');

/** The peers that can be had here; what is missing, and why, is printed. */
export async function loadPeers(): Promise<Contender[]> {
  const peers: Contender[] = [{ name: 'compromise 14.17.0, names', find: findPeople }];
  if (!install()) {
    console.log('redact-pii 3.4.0 and openredaction 1.1.5 are left out: `npm ci` in .bench/peers failed (no network?).\n');
    return peers;
  }
  const require = createRequire(join(folder, 'package.json'));
  peers.push(redactPii(require('redact-pii') as RedactPii));
  const module = (await import(require.resolve('openredaction'))) as { default?: OpenRedactionModule } & OpenRedactionModule;
  peers.push(openRedaction(module.default ?? module));
  return peers;
}

function install(): boolean {
  if (existsSync(join(folder, 'node_modules/openredaction')) && existsSync(join(folder, 'node_modules/redact-pii'))) return true;
  console.log('Installing the peers into .bench/peers …');
  mkdirSync(folder, { recursive: true });
  for (const file of ['package.json', 'package-lock.json']) copyFileSync(join(wanted, file), join(folder, file));
  const flags = ['--omit-lockfile-registry-resolved', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  return spawnSync('npm', ['ci', ...flags], { cwd: folder, stdio: ['ignore', 'ignore', 'ignore'], timeout: 300_000 }).status === 0;
}

function findPeople(text: string): Place[] {
  const people = nlp(text).people().json({ offset: true }) as { offset: { start: number; length: number } }[];
  return people.map(({ offset }) => ({ start: offset.start, end: offset.start + offset.length }));
}

interface RedactPii {
  SyncRedactor: new () => { redact(text: string): string };
}

/** It gives the text back, not places: these are found by what stands between its marks. */
function redactPii({ SyncRedactor }: RedactPii): Contender {
  const redactor = new SyncRedactor();
  return { name: 'redact-pii 3.4.0', find: (text) => placesOf(text, redactor.redact(text)) };
}

const marks =
  /PERSON_NAME|CREDIT_CARD_NUMBER|EMAIL_ADDRESS|IP_ADDRESS|PHONE_NUMBER|STREET_ADDRESS|US_SOCIAL_SECURITY_NUMBER|ZIPCODE|USERNAME|PASSWORD|CREDENTIALS|DIGITS|URL/g;

/** The places of `text` that `redacted` has marks for. */
export function placesOf(text: string, redacted: string): Place[] {
  const places: Place[] = [];
  let position = 0;
  for (const [index, kept] of redacted.split(marks).entries()) {
    const isLast = index > 0 && kept === '';
    const start = index === 0 ? 0 : isLast ? text.length : text.indexOf(kept, position);
    if (start < 0) return [...places, { start: position, end: text.length }];
    if (index > 0) places.push({ start: position, end: start });
    position = start + kept.length;
  }
  return places;
}

interface OpenRedactionModule {
  OpenRedaction: new (options?: object) => { detect(text: string): Promise<{ detections: { position: [number, number] }[] }> };
}

function openRedaction({ OpenRedaction }: OpenRedactionModule): Contender {
  const redactor = new OpenRedaction();
  const find = async (text: string) => (await redactor.detect(text)).detections.map(({ position: [start, end] }) => ({ start, end }));
  return { name: 'openredaction 1.1.5', find };
}
