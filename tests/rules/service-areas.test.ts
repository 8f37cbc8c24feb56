/** The service areas are one list: what the classifier says, what people may set, and what the pages call them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serviceAreas } from '#libs/contract/codes.js';
import { areas } from '#libs/themes/areas/areas.data.js';

const folder = 'console-ui/locales';

it('is the same for the classifier and for people', () => {
  expect([...serviceAreas].sort()).toEqual([...areas].sort());
});

it.each(readdirSync(folder))('is named in %s', (file) => {
  const messages = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, string>;
  expect(areas.filter((area) => !messages[`serviceArea.${area}`])).toEqual([]);
});
