/** What a message says: ids, codes and counts of one comment, never a word of it. */
import type { Mode } from '#libs/contract/codes.js';
import type { RatingBucket, WebhookBody, WebhookEvent, WebhookFeedback } from '#libs/contract/webhook.js';
import type { TriagedComment } from '#libs/feedback/triage/after-triage.js';

/** What the database knows of the feedback. */
export interface ToldFeedback {
  organisation: string;
  touchpoint: string;
  mode: Mode;
  day: string;
  rating: number;
  releasedAt: Date;
}

/**
 * The events that a triaged comment makes. A sensitive comment, and one whose redaction is of low assurance, makes none: those are for
 * reviewers alone, and that there is one would say too much already.
 */
export function eventsOf({ sensitive, assurance, themes }: TriagedComment): WebhookEvent[] {
  if (sensitive || assurance === 'low') return [];
  const isCandidate = themes.some(({ theme, facet, unsure }) => theme === 'complaints' && facet === 'new' && !unsure);
  return isCandidate ? ['feedback.triaged', 'complaint.candidate'] : ['feedback.triaged'];
}

/** @param console where people open the console; a path alone when the installation has named no address */
export function bodyOf(type: WebhookEvent, comment: TriagedComment, told: ToldFeedback, console: URL | undefined): string {
  const data: WebhookFeedback = {
    organisation: told.organisation,
    feedback: comment.feedback,
    touchpoint: told.touchpoint,
    mode: told.mode,
    day: told.day,
    rating: bucketOf(told.rating),
    themes: comment.themes.filter(({ unsure }) => !unsure).map(({ theme, polarity }) => ({ theme, polarity })),
    urgent: comment.urgent.length > 0,
    link: linkTo(type, told, console),
  };
  return JSON.stringify({ type, timestamp: wholeSeconds(told.releasedAt), data } satisfies WebhookBody);
}

export const wholeSeconds = (date: Date): string => date.toISOString().replace(/\.\d+Z$/, 'Z');

const bucketOf = (rating: number): RatingBucket => (rating < 3 ? 'low' : rating > 3 ? 'high' : 'middle');

function linkTo(type: WebhookEvent, { touchpoint, day }: ToldFeedback, console: URL | undefined): string {
  const query = new URLSearchParams({ from: day, to: day, touchpoint, ...(type === 'complaint.candidate' && { complaint: 'true' }) });
  const path = `/console/?${query}`;
  return console ? new URL(path, console).href : path;
}
