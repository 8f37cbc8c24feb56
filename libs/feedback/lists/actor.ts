/** Who corrects, and what they may see; the credential is the caller's business. */
export interface Actor {
  /** `person`, or `shell` for an operator. */
  kind: string;
  id: string | null;
}

/** Ids of organisations, and whether restricted texts may be read too. */
export interface ReviewScope {
  organisations: readonly string[];
  reviewing: boolean;
}
