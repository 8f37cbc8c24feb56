/** What a reader may see: set as the row security of the transaction that reads for them. */
export interface Scope {
  /** Ids of organisations. */
  organisations: readonly string[];
  /** True when texts that are sensitive or of low assurance may be read too. */
  reviewing: boolean;
}
