/** What warns a writer is small enough to come along with the page: measured on the built files, compressed as servers send them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const folder = join(import.meta.dirname, '../../kiosk-ui/assets');
const mostBytes = 15_000;
const mostBytesOfStreets = 3_000;

const files = readdirSync(folder);
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const bytes = (...names: string[]) => names.reduce((sum, name) => sum + gzipSync(read(name), { level: 9 }).length, 0);

/** `file` and what it cannot do without; the page itself is there already. */
function needed(file: string): string[] {
  const found = new Set([file]);
  for (const name of found) {
    for (const [, next] of read(name).matchAll(/\bfrom ?"\.\/([^"]+)"/g)) if (!next!.startsWith('index-')) found.add(next!);
  }
  return [...found];
}

describe('the warning before sending, as built', () => {
  const core = needed(files.find((file) => file.startsWith('warn-'))!);
  const streets = files.filter((file) => file.startsWith('address-'));

  it('is at most 15 kB compressed', () => {
    expect(bytes(...core)).toBeGreaterThan(5_000);
    expect(bytes(...core)).toBeLessThanOrEqual(mostBytes);
  });

  it('brings the streets of a language in a few kilobytes, apart from it', () => {
    expect(streets.length).toBeGreaterThanOrEqual(4);
    for (const file of streets)
      expect(bytes(...needed(file).filter((name) => !core.includes(name)))).toBeLessThanOrEqual(mostBytesOfStreets);
  });

  it('is no part of the page that shows first', () => {
    const page = read(files.find((file) => file.startsWith('index-') && file.endsWith('.js'))!);
    expect(page).not.toContain('check digits');
  });
});
