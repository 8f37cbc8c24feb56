/** The chat widget is small enough for a page that is not ours: measured as built, compressed as servers send it. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const folder = join(import.meta.dirname, '../../chat');
const mostBytes = 20_000;

describe('the chat widget, as built', () => {
  const widget = readFileSync(join(folder, 'widget.js'), 'utf8');

  it('is one file of at most 20 kB compressed', () => {
    const bytes = gzipSync(widget, { level: 9 }).length;
    expect(bytes).toBeGreaterThan(8_000);
    expect(bytes).toBeLessThanOrEqual(mostBytes);
    expect(readdirSync(folder).sort()).toEqual(['assets', 'locales', 'warning.js', 'widget.js']);
  });

  it('brings neither the recognizers nor the texts of any language, and evaluates nothing', () => {
    expect(widget).not.toContain('Anna palautetta');
    expect(widget).not.toContain('check digits');
    expect(widget).not.toMatch(/\beval\(|new Function/);
  });
});
