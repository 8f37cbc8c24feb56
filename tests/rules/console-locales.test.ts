/** The console speaks each of its languages wholly: what one file says, all say, with the same values to fill in. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'console-ui/locales';
type Message = string | { one: string; other: string };
const read = (file: string): Record<string, Message> => JSON.parse(readFileSync(join(folder, file), 'utf8'));
const first = read('fi.json');

/** The names in braces, each once: singular and plural together, for the singular may leave the number out. */
const valuesOf = (message: Message | undefined) => [...new Set(JSON.stringify(message).match(/\{\w+\}/g))].sort();

describe.each(readdirSync(folder))('%s', (file) => {
  const messages = read(file);

  it('has every message and no other', () => {
    expect(Object.keys(messages)).toEqual(Object.keys(first));
  });

  it('has plurals where the others have them, and fills in the same values', () => {
    for (const [key, message] of Object.entries(messages)) {
      expect([key, typeof message, valuesOf(message)]).toEqual([key, typeof first[key], valuesOf(first[key])]);
    }
  });

  it('says something everywhere', () => {
    expect(Object.entries(messages).filter(([, message]) => JSON.stringify(message).includes('""'))).toEqual([]);
  });
});
