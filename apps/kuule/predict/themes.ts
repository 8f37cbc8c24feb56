import { detectLanguage } from '#libs/language/detect.js';
import { classify } from '#libs/themes/classify.js';
import { languages } from '#libs/themes/words.js';
import type { PredictTask } from './task.js';

export const themesTask: PredictTask = {
  name: 'themes',
  predict({ text, lang }) {
    const language = languages.find((known) => known === lang) ?? detectLanguage(text);
    return { language, ...classify(text, language) };
  },
};
