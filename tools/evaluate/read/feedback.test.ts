import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readNhs } from './nhs.js';
import { readXed } from './xed.js';

const folder = mkdtempSync(join(tmpdir(), 'kuule-read-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('rows of one NHS comment are one comment, with our themes; what nobody could label is left out', () => {
  const file = join(folder, 'nhs.csv');
  writeFileSync(
    file,
    [
      'Comment ID,FFT answer,Timeliness of care,Staff continuity,Labelling not possible',
      'a,"Late, but kind",1,,',
      'a,"Late, but kind",,1,',
      'b,Asdf,,,1',
    ].join('\n'),
  );
  expect(readNhs(file)).toEqual([{ text: 'Late, but kind', themes: new Set(['staff', 'time']) }]);
});

test('lines of XED are good or bad; those of both or of neither are left out', () => {
  const file = join(folder, 'xed.tsv');
  writeFileSync(file, 'Hienoa .\t5, 8\nHyi !\t3\nMitä ?\t7\nItken ilosta .\t5, 6\n');
  expect(readXed(file)).toEqual([
    { text: 'Hienoa.', isGood: true },
    { text: 'Hyi!', isGood: false },
  ]);
});
