import { metric } from '#libs/catalogue/metric-registry.js';
import { definitions } from '#libs/reporting/statistics/figure.js';

describe('every figure of a report', () => {
  it.each(Object.values(definitions))('%s has its meaning in the metric registry', (id) => {
    expect(metric(id).id).toBe(id);
  });
});
