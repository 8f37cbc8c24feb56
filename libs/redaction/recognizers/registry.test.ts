/** What holds of every recognizer, those of tomorrow too. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { spanKinds } from '../kinds.js';
import { person } from './any/person.js';
import { serverRecognizers } from './server.js';
import { structuredRecognizers } from './structured.js';

const registry = [...structuredRecognizers, ...serverRecognizers, person];
const folder = join(process.cwd(), 'libs/redaction/recognizers');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.includes('/') && file.endsWith('.ts') && !file.endsWith('.test.ts'),
);
const sourceOf = (file: string) => readFileSync(join(folder, file), 'utf8');
/** Files that hold a recognizer, not what one is made of. */
const recognizerFiles = files.filter((file) => /: Recognizer = \{/.test(sourceOf(file)));

describe('the recognizers', () => {
  it('have names of their own, and kinds of the guide', () => {
    expect(new Set(registry.map(({ name }) => name)).size).toBe(registry.length);
    for (const { kind } of registry) expect(spanKinds).toContain(kind);
  });

  it('are all in a registry: one for each file', () => expect(recognizerFiles.length).toBe(registry.length));

  it.each(recognizerFiles)('%s has a table of examples: found and near misses', (file) => {
    const table = join(folder, file.replace(/\.ts$/, '.test.ts'));
    expect(existsSync(table)).toBe(true);
    const text = readFileSync(table, 'utf8');
    for (const part of ['found: [', 'notFound: [', 'mistyped:'])
      expect([relative(folder, table), text.includes(part)]).toEqual([relative(folder, table), true]);
  });

  it.each(recognizerFiles)('%s names its rules in words', (file) => {
    const rules = [...sourceOf(file).matchAll(/rule: (?:[^'`,]{0,60}\? )?'([^']*)'(?: : '([^']*)')?/g)].flatMap(([, ...names]) =>
      names.filter(Boolean),
    );
    for (const rule of rules) expect(rule).toMatch(/^\p{L}[\p{L}\d ,-]{2,40}$/u);
  });

  it('say nothing of the value they found', () => {
    const text = 'Aino Kallasvuolle 040 765 4321, aino.k@posti.example, 131052-308T, Kuusikatu 4 B 12';
    const tokens: never[] = [];
    for (const { find } of [...structuredRecognizers, ...serverRecognizers]) {
      for (const found of find(text, { language: 'fi', tokens })) {
        expect(JSON.stringify({ ...found, start: 0, end: 0, confidence: 0 })).not.toMatch(/765|4321|posti|131052|kuusi/i);
        expect(Object.keys(found).sort()).toEqual(['confidence', 'end', 'rule', 'start']);
      }
    }
  });
});
