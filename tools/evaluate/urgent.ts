/**
 * Alarms on the third of the urgent training comments that is held back: how many of the real ones are raised, how many of those that
 * only sound like it, and how many ordinary training comments raise one (most of which the model has been taught as harmless).
 */
import { classify } from '#libs/themes/classify.js';
import { judge } from '#libs/themes/lexicon/judge.js';
import { languages, type Urgency } from '#libs/themes/words.js';
import { readAlarms, readTraining, type Row } from '../train/rows.js';
import { share } from './score.js';
import type { Table } from './task.js';

export function evaluateUrgent(): Table[] {
  return [
    {
      title: 'Urgent: comments held back',
      columns: ['language', 'real', 'raised', 'of the right kind', 'lexicon alone', 'harmless', 'raised', 'ordinary', 'raised'],
      rows: languages.map((lang) => {
        const { heldBack } = readAlarms(lang);
        const [real, harmless] = [heldBack.filter(({ urgent }) => urgent?.length), heldBack.filter(({ urgent }) => !urgent?.length)];
        const ordinary = readTraining(lang);
        return [
          lang,
          real.length,
          raised(real, ({ text }) => classify(text, lang).urgent),
          share(real.filter(({ text, urgent }) => classify(text, lang).urgent.some((kind) => urgent!.includes(kind))).length, real.length),
          raised(real, ({ text }) => judge(text, lang).urgent),
          harmless.length,
          raised(harmless, ({ text }) => classify(text, lang).urgent),
          ordinary.length,
          raised(ordinary, ({ text }) => classify(text, lang).urgent),
        ];
      }),
    },
  ];
}

const raised = (rows: readonly Row[], alarms: (row: Row) => Urgency[]) =>
  share(rows.filter((row) => alarms(row).length).length, rows.length);
