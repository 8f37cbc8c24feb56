/** What a caller hears and may do next, in no provider's dialect. */

/** A sentence, by its name, in the language in which it is to be heard. */
export interface Prompt {
  key: string;
  language: string;
}

export type Action =
  /** One key, or silence for so long. */
  | { kind: 'ask'; seconds: number }
  /** A tone, then speech until a key, silence or the limit. */
  | { kind: 'record'; seconds: number; silenceSeconds: number }
  | { kind: 'hang-up' };

export interface PhoneDocument {
  say: Prompt[];
  action: Action;
}
