/** Shows the comments of a sample one at a time, and asks what redaction left in each. */
import type { SpanKind } from '#libs/redaction/kinds.js';
import type { SampleComment } from '#libs/feedback/sample/read-sample-comments.js';
import { kindKeys, kindOfKey } from './kind-keys.js';
import type { Terminal } from './terminal.js';

export interface Answers {
  /** Called for every comment as soon as it is answered, so that a stop loses nothing. */
  record(comment: SampleComment, missed: SpanKind[]): Promise<void>;
  /** Reports words as missed; says in a sentence what came of it. */
  report(comment: SampleComment, kind: SpanKind, words: string): Promise<string>;
}

const help = [
  'Read each comment. Is anything personal left in it?',
  `Mark the kinds that are: ${Object.entries(kindKeys)
    .map(([kind, key]) => `${key} ${kind}`)
    .join(' · ')}`,
  'Enter: nothing (more) is left, next comment · u: the comment before · q: stop; the same command goes on later',
].join('\n');

/** Goes through what is not checked yet. @returns true when nothing is left to check. */
export async function askAll(terminal: Terminal, comments: readonly SampleComment[], answers: Answers): Promise<boolean> {
  terminal.say(help);
  const open = comments.filter(({ missed, text }) => missed === null && text !== null);
  for (let at = 0; at < open.length;) {
    const comment = open[at]!;
    terminal.say(`\n— ${comment.place} of ${comments.length}, ${comment.language} —\n${comment.text}`);
    const answer = await askOne(terminal);
    if (answer === 'stop') return false;
    if (answer === 'back') {
      at = Math.max(0, at - 1);
      continue;
    }
    await answers.record(comment, answer);
    for (const kind of answer) await offerReport(terminal, comment, kind, answers);
    at++;
  }
  return true;
}

async function askOne(terminal: Terminal): Promise<SpanKind[] | 'stop' | 'back'> {
  const missed = new Set<SpanKind>();
  for (;;) {
    const key = await terminal.key();
    if (key === 'enter') return [...missed];
    if (key === 'q' || key === 'end') return 'stop';
    if (key === 'u') return 'back';
    const kind = kindOfKey.get(key);
    if (!kind) continue;
    if (!missed.delete(kind)) missed.add(kind);
    terminal.say(`  left: ${[...missed].join(', ') || 'nothing'}`);
  }
}

/** Words until there are no more of the kind; what cannot be reported is said, and asked again. */
async function offerReport(terminal: Terminal, comment: SampleComment, kind: SpanKind, answers: Answers): Promise<void> {
  for (;;) {
    const words = await terminal.line(`  ${kind}: the words as they stand, to remove them everywhere (Enter: no more) `);
    if (!words) return;
    terminal.say(`  ${await answers.report(comment, kind, words)}`);
  }
}
