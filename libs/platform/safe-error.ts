/**
 * What may be said of a failure. Database and library errors can carry what people wrote (PostgreSQL prints the whole row of a
 * failed CHECK, MikroORM the entity): only names, codes and our own places in the code go further.
 */
export interface SafeError {
  name: string;
  code?: string;
  constraint?: string;
  /** Files and lines of our own code, without messages. */
  at?: string[];
}

const word = /^[A-Za-z0-9_.$-]{1,100}$/;
const wordOf = (value: unknown) => (typeof value === 'string' && word.test(value) ? value : undefined);

/** The safe part of anything thrown: class name, machine code, constraint, and where it was thrown. Never a message. */
export function safeError(thrown: unknown): SafeError {
  if (!(thrown instanceof Error)) return { name: typeof thrown };
  const { code, constraint } = thrown as { code?: unknown; constraint?: unknown };
  const at = (thrown.stack ?? '')
    .split('\n')
    .map((line) => /^\s+at .*?((?:apps|libs|migrations|tests|tools)\/[\w./-]+:\d+)/.exec(line)?.[1])
    .filter((place): place is string => place !== undefined)
    .slice(0, 6);
  return {
    name: wordOf(thrown.name) ?? 'Error',
    ...(wordOf(code) && { code: wordOf(code) }),
    ...(wordOf(constraint) && { constraint: wordOf(constraint) }),
    ...(at.length > 0 && { at }),
  };
}

/** True for errors that the data itself caused (PostgreSQL classes 22 and 23), so that a retry cannot help. */
export function isDataError(thrown: unknown): boolean {
  const code = (thrown as { code?: unknown } | null)?.code;
  return typeof code === 'string' && /^2[23][0-9A-Z]{3}$/.test(code);
}
