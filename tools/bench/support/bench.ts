/** One bench of `npm run bench`. */
export interface Bench {
  name: string;
  /** What it measures, in one line. */
  about: string;
  /** Measures and prints. @throws when what it measures did not happen as it should: a figure of a wrong run is none. */
  run(): Promise<void>;
}
