/** Builds what has changed since the last build: the server with swc, each browser part with Vite. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const shared = ['package-lock.json', '.swcrc', 'tools/lib/build.mjs'];
const parts = {
  server: { sources: ['apps', 'libs', 'migrations', 'tests', 'tools'], build: buildServer },
  'kiosk-ui': { sources: ['kiosk-ui', 'libs/contract', 'libs/redaction'], build: buildUi },
  'form-ui': { sources: ['kiosk-ui', 'libs/contract', 'libs/redaction'], build: buildForm },
  chat: { sources: ['kiosk-ui', 'libs/contract', 'libs/redaction'], build: buildChat },
  'console-ui': { sources: ['console-ui', 'libs/contract', 'libs/redaction/kinds.ts', 'libs/redaction/placeholders.ts'], build: buildUi },
};

function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function fingerprint(paths) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesUnder)) hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

/** Builds every part, or only `part`, whose sources differ from those of its last build. */
export function ensureBuilt(root, { node, part, log }) {
  for (const [name, { sources, build }] of Object.entries(parts)) {
    if (part && name !== part) continue;
    if (!existsSync(join(root, sources[0]))) continue;
    const stamp = join(root, 'dist', `.${name}.stamp`);
    const now = fingerprint([...shared, ...sources]);
    if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) continue;
    log(`Kuule: building ${name} …`);
    mkdirSync(join(root, 'dist'), { recursive: true });
    rmSync(stamp, { force: true });
    build(root, node, name);
    writeFileSync(stamp, now);
  }
}

function buildServer(root, node) {
  for (const folder of parts.server.sources) rmSync(join(root, 'dist', folder), { recursive: true, force: true });
  const folders = parts.server.sources.filter((folder) => existsSync(join(root, folder)));
  must(node, ['node_modules/@swc/cli/bin/swc.js', ...folders, '-d', 'dist', '--copy-files', '--quiet'], root);
}

function buildUi(root, node, name) {
  must(node, ['node_modules/vite/bin/vite.js', 'build', name, '--outDir', `../dist/${name}`, '--emptyOutDir', '--logLevel', 'warn'], root);
}

/** The web form twice: what runs in browsers, and what renders its pages on the server. */
function buildForm(root, node, name) {
  const vite = ['node_modules/vite/bin/vite.js', 'build', 'kiosk-ui', '--config', 'kiosk-ui/form/vite.config.ts', '--emptyOutDir'];
  must(node, [...vite, '--outDir', `../dist/${name}`, '--logLevel', 'warn'], root);
  must(node, [...vite, '--ssr', 'form/page.tsx', '--outDir', '../dist/form-page', '--logLevel', 'warn'], root);
}

/** The chat widget: one file, and beside it what it fetches when it is needed. */
function buildChat(root, node, name) {
  const vite = ['node_modules/vite/bin/vite.js', 'build', 'kiosk-ui', '--config', 'kiosk-ui/widget/vite.config.ts'];
  const to = ['--outDir', `../dist/${name}`, '--logLevel', 'warn'];
  must(node, [...vite, '--mode', 'widget', '--emptyOutDir', ...to], root);
  must(node, [...vite, '--mode', 'fetched', ...to], root);
}

function must(node, args, cwd) {
  const result = spawnSync(node, args, { cwd, stdio: ['ignore', 2, 2], env: { ...process.env, NODE_ENV: 'production' } });
  if (result.status !== 0) {
    console.error(`Kuule: the build failed (${args[0]}).`);
    process.exit(1);
  }
}
