import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NewsRow } from './entities.js';
import { readFactRuEval } from './factrueval.js';
import { readKlintan } from './klintan.js';
import { readTurku } from './turku.js';

const folder = mkdtempSync(join(tmpdir(), 'kuule-read-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

const marked = ({ text, entities }: NewsRow) => entities.map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`);

describe('the readers of corpora', () => {
  it('read words with IOB labels', () => {
    const lines = '-DOCSTART-\tO\n\nAino\tB-PER\nKuula\tI-PER\nkävi\tO\nOulussa\tB-LOC\n.\tO\n\nKesä\tO\n';
    const [row, next] = readTurku(file('turku.tsv', lines));
    expect(row!.text).toBe('Aino Kuula kävi Oulussa.');
    expect(marked(row!)).toEqual(['person Aino Kuula', 'location Oulussa']);
    expect(row!.spans).toHaveLength(1);
    expect(next!.text).toBe('Kesä');
  });

  it('read words with bare labels, parted by a tab or by spaces', () => {
    const [row] = readKlintan(file('klintan.txt', 'Liv\tPER\nEk\tPER\ni\t0\nLund   LOC\n'));
    expect(row!.text).toBe('Liv Ek i Lund');
    expect(marked(row!)).toEqual(['person Liv Ek', 'location Lund']);
  });

  it('read objects made of spans, a job left outside the name', () => {
    const devset = mkdtempSync(join(folder, 'devset-'));
    const put = (name: string, content: string) => writeFileSync(join(devset, name), content);
    put('book_1.txt', 'Мэр Вера Сомова в Туле');
    put('book_1.spans', '1 job 0 3 9 1 # Мэр\n2 name 4 4 9 1 # Вера\n3 surname 9 6 9 1 # Сомова\n4 loc_name 18 4 9 1 # Туле\n');
    put('book_1.objects', '7 Person 1 2 3 # Мэр Вера Сомова\n8 Location 4 # Туле\n');
    const [row] = readFactRuEval(devset);
    expect(marked(row!)).toEqual(['person Вера Сомова', 'location Туле']);
  });
});
