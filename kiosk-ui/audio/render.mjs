/**
 * Renders what the kiosk says into small Opus files, `audio/<locale>/<name>.ogg`: the texts of every locale and the numbers 1 to 5.
 *
 *   node kiosk-ui/audio/render.mjs            renders what is missing, deletes what is no longer said
 *   node kiosk-ui/audio/render.mjs --check    only says what is missing or left over (exit code 1)
 *   node kiosk-ui/audio/render.mjs --add FILE.json   also renders an organisation's own texts: {"fi": ["Mikä meni hyvin?"], …}
 *
 * Rendering needs espeak-ng and opusenc (apt-get install espeak-ng opus-tools) and Node 24; the kiosk itself needs neither.
 * Own recordings may replace any file under the same name. Texts that were added are kept in audio/added.json.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordingName, spokenPieces } from './recording-name.ts';

const here = import.meta.dirname;
const addedFile = join(here, 'added.json');
const numbers = ['1', '2', '3', '4', '5'];
const bitsPerSecond = '12';

/** Words a minute: easy language is also read slowly. */
const speed = (tag) => (tag.endsWith('-simple') ? '120' : '145');
const voice = (tag) => (tag === 'en' ? 'en-gb' : tag.split('-')[0]);

const read = (file) => JSON.parse(readFileSync(file, 'utf8'));
const added = existsSync(addedFile) ? read(addedFile) : {};

/** Texts of pages that have no recordings. */
const isUnspoken = (key) => /^(form|poster|chat)[A-Z]/.test(key);

/** What one locale says, by file name. */
function sayings(tag) {
  const texts = Object.entries(read(join(here, `../locales/${tag}.json`))).flatMap(([key, text]) => (isUnspoken(key) ? [] : text));
  const said = new Map();
  for (const text of [...texts.flatMap(spokenPieces), ...numbers, ...(added[tag] ?? [])]) {
    const name = `${recordingName(text)}.ogg`;
    if (said.has(name) && said.get(name) !== text) throw new Error(`"${text}" and "${said.get(name)}" share a name: reword one`);
    said.set(name, text);
  }
  return said;
}

function render(tag, file, text) {
  const wave = must('espeak-ng', ['-v', voice(tag), '-s', speed(tag), '-p', '45', '--stdout', text]);
  must('opusenc', ['--quiet', '--speech', '--bitrate', bitsPerSecond, '--framesize', '60', '--discard-comments', '-', file], wave);
}

function must(command, args, input) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { input, maxBuffer: 64 * 1024 * 1024 });
  if (status !== 0) throw new Error(`${command} failed: ${error?.message ?? stderr}`);
  return stdout;
}

function addTexts(file) {
  for (const [tag, texts] of Object.entries(read(file))) added[tag] = [...new Set([...(added[tag] ?? []), ...texts])];
  writeFileSync(addedFile, `${JSON.stringify(added, null, 2)}\n`);
}

const [option, file] = process.argv.slice(2);
if (option === '--add') addTexts(file);
let wrong = 0;
for (const tag of readdirSync(join(here, '../locales')).flatMap((name) =>
  name.endsWith('.json') ? [name.slice(0, -'.json'.length)] : [],
)) {
  const folder = join(here, tag);
  const said = sayings(tag);
  const present = existsSync(folder) ? readdirSync(folder) : [];
  const missing = [...said].filter(([name]) => !present.includes(name));
  const leftOver = present.filter((name) => !said.has(name));
  wrong += missing.length + leftOver.length;
  if (option !== '--check') {
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of missing) render(tag, join(folder, name), text);
    for (const name of leftOver) rmSync(join(folder, name));
  }
  if (missing.length + leftOver.length) console.log(`${tag}: ${missing.length} missing, ${leftOver.length} left over of ${said.size}`);
}
process.exitCode = option === '--check' && wrong ? 1 : 0;
