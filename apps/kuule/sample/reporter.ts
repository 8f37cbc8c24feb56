/** Reports words of a sampled comment as missed, the same way as the console does. */
import { RecordAudit } from '#libs/access/record-audit.js';
import type { ReportMissed } from '#libs/feedback/lists/report-missed.js';
import type { SampleComment } from '#libs/feedback/sample/read-sample-comments.js';
import { toProblem } from '#libs/platform/problem.js';
import type { SpanKind } from '#libs/redaction/kinds.js';
import type { Answers } from './ask.js';
import type { Checker } from './checker.js';

const audit = new RecordAudit();

/** Every report changes its comment's text and revision, so the comment is kept up to date for the next one. */
export function reporter(
  reportMissed: ReportMissed,
  { organisation, actor, restricted }: Checker & { organisation: string },
): Answers['report'] {
  const scope = { organisations: [organisation], reviewing: restricted };
  return async (comment, kind, words) => {
    const start = comment.text?.toLowerCase().indexOf(words.toLowerCase()) ?? -1;
    if (start < 0 || comment.revision === null) return 'These words are not in the comment; type them as they stand.';
    const missed = { feedback: comment.feedback, revision: comment.revision, start, end: start + words.length, kind };
    try {
      const { revision } = await reportMissed.execute(scope, actor, missed, (client, of) =>
        audit.record(client, { principal: actor, action: 'missed.report', organisations: [of], filter: { kind }, count: 1 }),
      );
      keepUp(comment, start, words.length, kind, revision);
      return 'Removed here; the worker removes it wherever else it stands.';
    } catch (error) {
      return `Not reported: ${toProblem(error).body.title.toLowerCase()}.`;
    }
  };
}

function keepUp(comment: SampleComment, start: number, length: number, kind: SpanKind, revision: number): void {
  comment.text = `${comment.text?.slice(0, start)}[${kind}]${comment.text?.slice(start + length)}`;
  comment.revision = revision;
}
