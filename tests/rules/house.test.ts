/** Names that must line up: queues and processors, problem codes and their paper, commands that the papers name, limits and files. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { problems } from '#libs/contract/errors.js';
import { polarities, themes, urgencies } from '#libs/contract/codes.js';
import * as words from '#libs/themes/words.js';
import { queues } from '#libs/platform/queue.js';

const root = join(import.meta.dirname, '../../..');
const read = (file: string) => readFile(join(root, file), 'utf8');

async function sourcesOf(...folders: string[]): Promise<{ file: string; text: string }[]> {
  const found = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(join(root, folder), { recursive: true })).filter((file) => /\.tsx?$/.test(file)).map((file) => join(folder, file)),
    ),
  );
  return Promise.all(found.flat().map(async (file) => ({ file, text: await read(file) })));
}

describe('the house', () => {
  it('has exactly one processor for every queue', async () => {
    const sources = await sourcesOf('apps', 'libs');
    for (const name of Object.keys(queues)) {
      const processors = sources.filter(({ text }) => text.includes(`@Processor(queues.${name}`));
      expect(processors.map(({ file }) => file)).toHaveLength(1);
    }
    const all = sources.flatMap(({ text }) => [...text.matchAll(/@Processor\(/g)]);
    expect(all).toHaveLength(Object.keys(queues).length);
  });

  it('documents every problem code, and no other', async () => {
    const paper = await read('docs/errors.md');
    const documented = [...paper.matchAll(/^\|\s*`([A-Z_]+)`\s*\|\s*(\d{3})/gm)].map(([, code, status]) => `${code} ${status}`);
    const known = Object.entries(problems).map(([code, { status }]) => `${code} ${status}`);
    expect(documented.sort()).toEqual(known.sort());
  });

  it('names only npm commands that exist, in every paper', async () => {
    const { scripts } = JSON.parse(await read('package.json')) as { scripts: Record<string, string> };
    const commands = (await readdir(join(root, 'apps/kuule/commands'))).map((file) => file.replace(/\.ts$/, ''));
    const papers = [
      'README.md',
      'ARCHITECTURE.md',
      'CONTRIBUTING.md',
      ...(await readdir(join(root, 'docs'))).filter((file) => file.endsWith('.md')).map((file) => `docs/${file}`),
    ];
    for (const paper of papers) {
      const text = await read(paper);
      for (const [, name] of text.matchAll(/npm (?:run )?(?:-s )?(?:run )?(?:-s )?(start|test|[a-z][\w:-]*)(?= --| |`|$)/gm)) {
        if (['ci', 'install', 'run', 'itself', 'scripts', 'packages'].includes(name ?? '')) continue;
        expect({ paper, name, known: name !== undefined && (name in scripts || name === 'test') }).toEqual({ paper, name, known: true });
      }
      for (const [, name] of text.matchAll(/kuule -- ([a-z-]+)/g)) {
        expect({ paper, command: name, known: commands.some((file) => file.startsWith(name ?? '')) }).toEqual({
          paper,
          command: name,
          known: true,
        });
      }
    }
  });

  it('uses the same words for themes in the contract and in the pure library', () => {
    const { themes: own, polarities: ownPolarities, urgencies: ownUrgencies } = words;
    expect({ own, ownPolarities, ownUrgencies }).toEqual({ own: themes, ownPolarities: polarities, ownUrgencies: urgencies });
  });

  it('touches the raw comments in libs/feedback alone', async () => {
    const touching = (await sourcesOf('apps', 'libs')).filter(
      ({ text, file }) => /raw_(comment|recording)/.test(text) && !file.endsWith('.test.ts'),
    );
    expect(touching.map(({ file }) => file).filter((file) => !file.startsWith('libs/feedback/'))).toEqual([]);
  });

  it('reads no environment variable that the paper for operators does not name', async () => {
    const config = await read('libs/platform/config.ts');
    const paper = await read('docs/operations.md');
    const variables = [...config.matchAll(/^ {2}([A-Z][A-Z_]+): z/gm)]
      .map(([, name]) => name as string)
      .filter((name) => name !== 'KUULE_PARENT_PIPE');
    expect(variables.length).toBeGreaterThan(15);
    expect(variables.filter((name) => !paper.includes(name))).toEqual([]);
  });
});
