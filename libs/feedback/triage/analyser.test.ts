import { join } from 'node:path';
import { trouble } from '#tests/support/troubled-analysis.js';
import { Analyser } from './analyser.js';

const troubled = join(import.meta.dirname, '../../../tests/support/troubled-analysis.js');
const requests = (text: string) => [{ text, hint: 'fi' }];

describe('the analysis in its thread', () => {
  let analyser: Analyser;
  beforeEach(() => {
    analyser = new Analyser(troubled);
  });
  afterEach(() => analyser.close());

  it.each(['hang', 'die', 'throw'] as const)('goes on in a new thread after a comment that makes it %s', async (kind) => {
    await expect(analyser.analyse(requests(`Jono ${trouble[kind]}.`))).rejects.toThrow();
    const { analyses } = await analyser.analyse(requests('Jono oli pitkä, mutta virkailija oli ystävällinen.'));
    expect(analyses).toMatchObject([{ language: 'fi', sentiment: 'mix' }]);
  });

  it('charges no group for the ones before it, loading included', async () => {
    // Two hang for their whole time and are given up; those that were asked for meanwhile still have all of theirs.
    const texts = [trouble.hang, trouble.slow, trouble.hang, trouble.slow];
    const results = await Promise.allSettled(texts.map((word) => analyser.analyse(requests(`Jono ${word}.`))));
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'rejected', 'fulfilled']);
  });
});
