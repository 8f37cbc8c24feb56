/** One task of `npm run -s predict`: what it is called and what it says of a text. */

export interface PredictInput {
  text: string;
  /** The language that the line states, if it does. */
  lang?: string;
}

export interface PredictTask {
  name: string;
  /** The fields of the answer beside `id`. */
  predict(input: PredictInput): Record<string, unknown>;
}
