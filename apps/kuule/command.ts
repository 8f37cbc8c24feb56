/** What a command of `npm run -s kuule -- …` is, and how its arguments are read. */
import type { parseArgs, ParseArgsOptionsConfig } from 'node:util';
import type { LocalText } from '#libs/contract/questionnaire.js';

/** Options as node:util reads them: given once, given several times, or a switch. */
export type Options = ReturnType<typeof parseArgs>['values'];

export interface Command {
  /** What follows its name, in one line. */
  usage: string;
  /** What it does, in one line. */
  does: string;
  options: ParseArgsOptionsConfig;
  /** @returns the exit code; 0 when nothing is returned. */
  run(options: Options, words: string[]): Promise<number | void>;
}

/** The command was called wrongly: answered with its usage and exit code 2. */
export class UsageError extends Error {}

/** An option that is there or is not. */
export function optional(options: Options, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

/** Every value of an option that may be given several times; undefined when it is not there. */
export function several(options: Options, name: string): string[] | undefined {
  const values = options[name];
  return Array.isArray(values) ? values.map(String) : undefined;
}

export function required(options: Options, name: string): string {
  const value = optional(options, name);
  if (!value) throw new UsageError(`--${name} is missing`);
  return value;
}

/** An option that must be one of the given words. */
export function oneOf<T extends string>(options: Options, name: string, words: readonly T[]): T | undefined {
  const value = optional(options, name);
  const word = words.find((known) => known === value);
  if (value !== undefined && !word) throw new UsageError(`--${name} is one of ${words.join(', ')}`);
  return word;
}

/** `--name fi=Kirjasto --name sv=Bibliotek`; a text without a language is Finnish. Undefined when the option is not there. */
export function localText(options: Options, name: string): LocalText | undefined {
  const values = several(options, name);
  if (!values) return undefined;
  return Object.fromEntries(
    values.map((value) => {
      const [, language = 'fi', text = value] = /^([a-z]{2,3}(?:-[A-Za-z0-9]+)*)=(.*)$/s.exec(value) ?? [];
      return [language, text];
    }),
  );
}

export function requiredText(options: Options, name: string): LocalText {
  const text = localText(options, name);
  if (!text) throw new UsageError(`--${name} is missing`);
  return text;
}
