/** The real analysis, troubled by words that tests plant: it hangs, dies, throws what it read, or is slow. */
import analyse, { type AnalysisAnswer, type AnalysisRequest } from '#libs/feedback/triage/analysis.js';

export { formsOf, reclassify, renew } from '#libs/feedback/triage/analysis.js';

export const trouble = { hang: 'xhangx', die: 'xdiex', throw: 'xthrowx', slow: 'xslowx' };

export default async function analyseTroubled(requests: AnalysisRequest[]): Promise<AnalysisAnswer> {
  for (const { text } of requests) {
    if (text.includes(trouble.hang)) for (;;);
    if (text.includes(trouble.die)) process.exit(1);
    if (text.includes(trouble.throw)) throw new Error(text);
    if (text.includes(trouble.slow)) await new Promise((done) => setTimeout(done, 50));
  }
  return analyse(requests);
}
