/** Swedish NER corpus of A. Klintberg (two columns parted by a tab or spaces, labels without B and I): PER, LOC, ORG, MISC. */
import { readFileSync } from 'node:fs';
import { type NewsRow, rowOf, sentencesOf } from './entities.js';

const kinds: Record<string, string> = { PER: 'person', LOC: 'location', ORG: 'organisation', MISC: 'other' };

/** One row a sentence; neighbours with one label are one name. */
export function readKlintan(file: string): NewsRow[] {
  return sentencesOf(readFileSync(file, 'utf8')).map((lines, index) => {
    let before: string | undefined;
    const words = lines.map((line) => {
      const [word = '', label = '0'] = line.trim().split(/\s+/);
      const kind = kinds[label];
      const place = kind === before ? 'I' : 'B';
      before = kind;
      return { word: word.replaceAll('\u00ad', ''), label: kind ? `${place}-${kind}` : 'O' };
    });
    return rowOf(`klintan-${index + 1}`, 'sv', words);
  });
}

/** Our fixed split, as the corpus has none of its own here: its last 15 % are tested on and never trained on. */
export function splitKlintan(rows: readonly NewsRow[]): { train: NewsRow[]; test: NewsRow[] } {
  const cut = Math.floor(rows.length * 0.85);
  return { train: rows.slice(0, cut), test: rows.slice(cut) };
}
