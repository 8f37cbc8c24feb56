/** What is said of an indicator in the metric registry. */

/** Text in the languages of the console. */
export interface Words {
  fi: string;
  sv: string;
  en: string;
}

export interface Metric {
  /** Indicator and version. */
  id: `${string}@${number}`;
  label: Words;
  /** The question as respondents meet it; for a figure that nobody is asked, the sentence that explains it. */
  wording: Words;
  /** The values that an answer or a case can have. */
  scale: string;
  /** What is counted, or averaged. */
  numerator: string;
  /** Out of how many: the n of the figure. */
  denominator: string;
  /** Which answers belong to a period. */
  window: string;
  /** A percentage is a share of 0 to 1 that is shown times 100. */
  unit: 'percent' | 'points' | 'mean' | 'count';
  /** Decimals shown; stored and compared unrounded. */
  decimals: number;
  /** Where the definition comes from. */
  source: string;
}
