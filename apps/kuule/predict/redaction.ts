import { detectLanguage } from '#libs/language/detect.js';
import { redact } from '#libs/redaction/redact.js';
import type { PredictTask } from './task.js';

export const redactionTask: PredictTask = {
  name: 'redaction',
  predict({ text, lang }) {
    const language = lang ?? detectLanguage(text);
    const { text: redacted, spans, sensitive, assurance } = redact(text, language);
    return { language, redacted, spans: spans.map(({ start, end, kind }) => ({ start, end, kind })), sensitive, assurance };
  },
};
