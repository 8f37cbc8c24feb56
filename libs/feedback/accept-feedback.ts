/** The intake's use case: one feedback in, what became of it out, after its commit. */
import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { IntakeTouchpoints, type IntakeTouchpoint } from '#libs/catalogue/intake-touchpoint.js';
import type { FeedbackBody } from '#libs/contract/feedback.js';
import { Problem } from '#libs/platform/problem.js';
import { GroupCommit } from './intake/group-commit.js';
import { toIncoming, type Incoming, type Sender } from './intake/incoming.js';
import type { Outcome } from './intake/outcome.js';
import { StoreGroup } from './intake/store-group.js';

/** The sender, or how to tell it from the touchpoint (a web form has no credential of its own). */
export type SenderOf = Sender | ((touchpoint: IntakeTouchpoint) => Sender);

export interface AcceptOptions {
  receivedAt?: Date;
  /** Stores what is new and amends nothing, for a sender that looks closer before it amends. */
  onlyIfNew?: boolean;
}

@Injectable()
export class AcceptFeedback implements BeforeApplicationShutdown {
  private readonly group: GroupCommit<Incoming, Outcome>;

  constructor(
    private readonly touchpoints: IntakeTouchpoints,
    store: StoreGroup,
  ) {
    this.group = new GroupCommit((items) => store.execute(items));
  }

  /**
   * Stores a feedback, or amends it under the same id. Resolves after the commit.
   * @throws Problem UNKNOWN_TOUCHPOINT, TOUCHPOINT_NOT_YOURS, INVALID_FIELDS, UNKNOWN_ANSWER, FEEDBACK_CONFLICT, FEEDBACK_CLOSED,
   *   OVERLOADED, UNAVAILABLE; whatever a web touchpoint's SenderOf throws; AlreadyStored where only what is new was to be stored.
   */
  async execute(
    id: string,
    body: FeedbackBody,
    senderOf: SenderOf,
    { receivedAt = new Date(), onlyIfNew = false }: AcceptOptions = {},
  ): Promise<Outcome> {
    const touchpoint = await this.touchpoints.find(body.touchpoint);
    if (!touchpoint) throw new Problem('UNKNOWN_TOUCHPOINT', undefined, [{ field: 'touchpoint', message: 'there is no such touchpoint' }]);
    const sender = typeof senderOf === 'function' ? senderOf(touchpoint) : senderOf;
    const incoming = toIncoming(id, body, touchpoint, sender, receivedAt);
    return this.group.add(onlyIfNew ? { ...incoming, onlyIfNew } : incoming);
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.group.drain();
  }
}
