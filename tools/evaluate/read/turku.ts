/** Turku NER corpus (Finnish; two columns, IOB2): PER, LOC, ORG, PRO, EVENT, DATE. */
import { readFileSync } from 'node:fs';
import { type NewsRow, rowOf, sentencesOf } from './entities.js';

const kinds: Record<string, string> = { PER: 'person', LOC: 'location', ORG: 'organisation', PRO: 'other', EVENT: 'other' };

/** One row a sentence. Dates are no names and are left unmarked. */
export function readTurku(file: string): NewsRow[] {
  return sentencesOf(readFileSync(file, 'utf8'))
    .filter(([first]) => !first?.startsWith('-DOCSTART-'))
    .map((lines, index) =>
      rowOf(
        `turku-${index + 1}`,
        'fi',
        lines.map((line) => {
          const [word = '', label = 'O'] = line.split('\t');
          const [place, kind] = label.split('-');
          return { word, label: kind && kinds[kind] ? `${place}-${kinds[kind]}` : 'O' };
        }),
      ),
    );
}
