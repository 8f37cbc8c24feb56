/** Puts what was said in a call into the report, under the call's one feedback id. */
import { Injectable } from '@nestjs/common';
import { AcceptFeedback } from '#libs/feedback/accept-feedback.js';
import { CollectorDatabase } from '#libs/platform/database.js';
import type { Call } from './call.js';
import { feedbackOf } from './dialogue.js';
import type { Line } from './lines.js';

@Injectable()
export class SendRating {
  constructor(
    private readonly accept: AcceptFeedback,
    private readonly database: CollectorDatabase,
  ) {}

  /**
   * Sends rating and answers; a repeat changes nothing. The call is written first and says since when it is sent, so that what a crash
   * leaves between the two is sent by whoever comes next.
   */
  async execute(
    line: Pick<Line, 'id' | 'organisation' | 'touchpoint'>,
    call: Pick<Call, 'id' | 'feedback' | 'state' | 'changedAt' | 'sentAt'>,
  ): Promise<void> {
    const { state, changedAt, sentAt } = call;
    const said = state && feedbackOf(state);
    if (!said || (sentAt && sentAt >= changedAt)) return;
    const body = {
      touchpoint: state.touchpoint ?? line.touchpoint,
      mode: 'phone' as const,
      ...said,
      ...(state.questionnaire && { questionnaire: state.questionnaire }),
      ...(state.language && { language: state.language }),
    };
    const sender = { kind: 'phone' as const, id: line.id, organisation: line.organisation, mode: 'phone' as const };
    await this.accept.execute(call.feedback, body, { ...sender, ...(state.selection && { selection: state.selection }) });
    await this.database.pool.query('update kuule.call set sent_at = greatest(sent_at, $2) where id = $1', [call.id, changedAt]);
  }
}
