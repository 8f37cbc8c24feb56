/** From what a product said to the intake, and what came of it. */
import { Injectable } from '@nestjs/common';
import { feedbackBody, type FeedbackBody } from '#libs/contract/feedback.js';
import type { HookVerdict } from '#libs/contract/hook.js';
import { AcceptFeedback } from '#libs/feedback/accept-feedback.js';
import type { Sender } from '#libs/feedback/intake/incoming.js';
import { AlreadyStored, type Outcome } from '#libs/feedback/intake/outcome.js';
import { HashKey } from '#libs/feedback/intake/store-group.js';
import { invalidFields, Problem } from '#libs/platform/problem.js';
import { feedbackIdOf } from './delivery.js';
import type { Hook } from './hook-records.js';
import type { Rated } from './read-delivery.js';

@Injectable()
export class AcceptRating {
  constructor(
    private readonly accept: AcceptFeedback,
    private readonly hashKey: HashKey,
  ) {}

  /**
   * Stores a rating, or amends it: a later delivery of the same survey replaces the rating, and never the comment.
   * @param wasTaken whether this delivery was taken before. It is asked only where the survey's feedback is there already: most are new,
   *   and a delivery of a new one cannot be a repeat.
   * @throws Problem as AcceptFeedback, but for FEEDBACK_CLOSED and FEEDBACK_CONFLICT, which are verdicts: the product cannot mend them.
   */
  async execute(hook: Hook, rated: Rated, wasTaken: () => Promise<boolean>): Promise<HookVerdict> {
    const data = bodyOf(hook, rated);
    const id = feedbackIdOf(this.hashKey.bytes, hook.id, rated.id);
    const sender: Sender = { kind: 'hook', id: hook.id, organisation: hook.organisation, touchpoints: [hook.touchpoint] };
    try {
      return await this.accept.execute(id, data, sender, { onlyIfNew: true });
    } catch (refusal) {
      if (!(refusal instanceof AlreadyStored)) throw refusal;
    }
    return (await wasTaken()) ? 'repeat' : this.amend(id, data, sender);
  }

  private async amend(id: string, data: FeedbackBody, sender: Sender): Promise<HookVerdict> {
    const verdict = await this.send(id, data, sender);
    if (verdict !== 'conflict' || data.comment === undefined) return verdict;
    // The comment has changed at the product. It is set once; the rating beside it still counts.
    const alone = await this.send(id, { ...data, comment: undefined }, sender);
    return alone === 'closed' || alone === 'conflict' ? alone : 'comment-kept';
  }

  private async send(id: string, data: FeedbackBody, sender: Sender): Promise<Outcome | 'closed' | 'conflict'> {
    try {
      return await this.accept.execute(id, data, sender);
    } catch (refusal) {
      const code = refusal instanceof Problem ? refusal.code : undefined;
      if (code === 'FEEDBACK_CLOSED') return 'closed';
      if (code === 'FEEDBACK_CONFLICT') return 'conflict';
      throw refusal;
    }
  }
}

const answersOf = feedbackBody.pick({ answers: true });

/**
 * As the intake takes it. What a reading says of rating, comment, language and time is of the intake's form already, so that only the
 * answers, of which a reading says nothing, are held against the schema.
 * @throws Problem INVALID_FIELDS.
 */
export function bodyOf(
  { touchpointKey }: Pick<Hook, 'touchpointKey'>,
  { rating, comment, language, occurredAt, answers }: Rated,
): FeedbackBody {
  const body: FeedbackBody = { touchpoint: touchpointKey, rating, comment, language, occurredAt };
  if (answers === undefined) return body;
  const { success, data, error } = answersOf.safeParse({ answers });
  if (!success) throw invalidFields(error.issues);
  return { ...body, answers: data.answers };
}
