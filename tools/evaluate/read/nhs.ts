/**
 * Patient feedback of the NHS (The-Strategy-Unit/pxtextmining, MIT): a CSV of comments with 49 themes and a sentiment of 1 (very positive)
 * to 5. A comment may stand on several rows; here it is one.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { Theme } from '#libs/themes/words.js';

export const nhsThemes = ['staff', 'time', 'information'] as const satisfies readonly Theme[];

/** Their themes that make up ours. */
const parts: Record<(typeof nhsThemes)[number], readonly string[]> = {
  staff: [
    'Staff manner & personal attributes',
    'Staff listening, understanding & involving patients',
    'Competence & training',
    'Number & deployment of staff',
    'Staff responsiveness',
    'Staff continuity',
    'Interaction with family/ carers',
  ],
  time: ['Timeliness of care', 'Contacting services', 'Appointment arrangements'],
  information: [
    'Information directly from staff during care',
    'Information provision & guidance',
    'Being kept informed, clarity & consistency of information',
    'Unspecified communication',
  ],
};

export interface NhsComment {
  text: string;
  themes: ReadonlySet<Theme>;
}

/** The comments of the file in their order; those that nobody could label are left out. */
export function readNhs(file: string): NhsComment[] {
  const rows = parse(readFileSync(file), { columns: true, relax_column_count: true }) as Record<string, string>[];
  const byId = Map.groupBy(rows, (row) => row['Comment ID']);
  return [...byId.values()]
    .filter((own) => own[0]!['FFT answer'] && !own.every((row) => row['Labelling not possible'] === '1'))
    .map((own) => {
      const isMarked = (column: string) => own.some((row) => row[column] === '1');
      return { text: own[0]!['FFT answer']!, themes: new Set(nhsThemes.filter((theme) => parts[theme].some(isMarked))) };
    });
}
