import { themes } from '#libs/contract/codes.js';
import { metric } from './metric-registry.js';
import { metrics } from './metrics.data.js';
import { basicQuestionnaire } from './questionnaires.js';

/** Design §7: what the registry holds from the start. */
const promised =
  `csat index ces nps rating-mean trust ease effectiveness speed staff transparency fairness individual-needs customer-orientation
  expertise openness responsibility theme-share theme-positive-share theme-prevalence-adjusted theme-positive-share-adjusted general complaint-made complaint-resolved-experienced
  complaint-answered-in-time residual-share wrongly-removed-share low-rating-difference characteristic-words typical-comments week-alarm usage-share usage-shift assessment-score`.split(
    /\s+/,
  );

describe('the metric registry', () => {
  it('holds every indicator once, with a version', () => {
    const ids = metrics.map(({ id }) => id);
    expect([...ids].sort()).toEqual(promised.map((name) => `${name}@1`).sort());
  });

  it.each(metrics)('says of $id all that a reader needs, in every language', (entry) => {
    for (const text of [entry.scale, entry.numerator, entry.denominator, entry.window, entry.source]) expect(text).not.toBe('');
    for (const words of [entry.label, entry.wording]) {
      expect(Object.keys(words)).toEqual(['fi', 'sv', 'en']);
      expect(Object.values(words).every((text) => text.trim() === text && text.length > 2)).toBe(true);
    }
  });

  it('refuses what it does not know', () => {
    expect(metric('csat@1').label.en).toBe('Satisfied');
    expect(() => metric('csat@99')).toThrow('no csat@99');
  });
});

describe('the basic questionnaire', () => {
  it('asks for indicators of the registry, in every language that is shipped', () => {
    for (const { indicator, text } of basicQuestionnaire.questions) {
      expect(metric(indicator).id).toBe(indicator);
      expect(Object.keys(text)).toEqual(expect.arrayContaining(['fi', 'sv', 'en', 'ru', 'fi-simple', 'sv-simple']));
    }
  });

  it('offers themes as reasons, each once, all but complaints', () => {
    const choices = basicQuestionnaire.questions.flatMap((question) => question.choices ?? []);
    expect(choices.map(({ code }) => code).sort()).toEqual(themes.filter((theme) => theme !== 'complaints').sort());
    for (const { text } of choices) expect(Object.keys(text)).toEqual(expect.arrayContaining(['fi', 'sv', 'en', 'ru']));
  });
});
