import { detectLanguage } from '#libs/language/detect.js';
import type { PredictTask } from './task.js';

export const languageTask: PredictTask = {
  name: 'language',
  predict: ({ text }) => ({ language: detectLanguage(text) }),
};
