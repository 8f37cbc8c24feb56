/** One bench of `npm run bench`. */
export interface Bench {
  name: string;
  /** What it measures, in one line. */
  about: string;
  /** Whether it takes names of files: labelled comments, say. */
  takesFiles?: boolean;
  /** Measures and prints. @throws when what it measures did not happen as it should: a figure of a wrong run is none. */
  run(files: readonly string[]): Promise<void>;
}
