/** Which prompts of a line were recorded by a person and uploaded. */
export abstract class PromptRecordings {
  /** `language/prompt` of each; asked with every call, so it must be quick. */
  abstract of(line: string): Promise<ReadonlySet<string>>;
}
