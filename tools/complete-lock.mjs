/**
 * Adds the platform packages that npm leaves out of the lock file to it.
 *
 * Why: where a registry does not serve an optional platform package, npm 11 omits it from package-lock.json and `npm ci`
 * then calls the lock out of sync. An entry with version, os, cpu and `optional` is enough for it to pass.
 * Run after every change of dependencies: `npm run lock`. `npm run lock -- --check` only says what is missing (exit 1).
 */
import { readFileSync, writeFileSync } from 'node:fs';

const platforms = ['darwin', 'linux', 'win32', 'freebsd', 'openbsd', 'android', 'openharmony', 'sunos', 'aix', 'netbsd'];
const cpus = ['arm64', 'x64', 'ia32', 'arm', 'ppc64', 'riscv64', 's390x', 'loong64', 'mips64el', 'ppc64le', 'wasm32'];

/** The lock's entry that `dependent` resolves `name` to, walking up node_modules folders as Node does. */
function resolved(packages, dependent, name) {
  for (let folder = dependent; ;) {
    const path = folder ? `${folder}/node_modules/${name}` : `node_modules/${name}`;
    if (packages[path]) return packages[path];
    if (!folder) return undefined;
    const cut = folder.lastIndexOf('/node_modules/');
    folder = cut < 0 ? '' : folder.slice(0, cut);
  }
}

/** Every optional dependency that the lock names but does not hold. */
export function missingEntries(lock) {
  const missing = [];
  for (const [path, entry] of Object.entries(lock.packages)) {
    for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
      if (!resolved(lock.packages, path, name)) missing.push({ name, version: range.replace(/^[\^~]/, '') });
    }
  }
  return missing;
}

const check = process.argv.includes('--check');
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const missing = missingEntries(lock);
const withAddress = Object.values(lock.packages).filter((entry) => /^https?:/.test(entry.resolved ?? ''));
if (check) {
  if (missing.length) console.error(`package-lock.json lacks ${missing.length} platform packages: run "npm run lock"`);
  if (withAddress.length) console.error(`package-lock.json names ${withAddress.length} download addresses: run "npm run lock"`);
  process.exit(missing.length || withAddress.length ? 1 : 0);
}
for (const entry of withAddress) delete entry.resolved;
for (const { name, version } of missing) {
  const words = name.split(/[/\-_]/);
  const os = platforms.filter((platform) => words.includes(platform));
  const cpu = cpus.filter((each) => words.includes(each));
  lock.packages[`node_modules/${name}`] = { version, ...(cpu.length && { cpu }), ...(os.length && { os }), optional: true };
}
const [root, ...rest] = Object.entries(lock.packages);
rest.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
lock.packages = Object.fromEntries([root, ...rest]);
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
console.log(`package-lock.json: ${missing.length} platform packages added, ${withAddress.length} addresses removed`);
