/** Begins a chat session, or says where one stands. */
import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { newToken } from '#libs/access/tokens.js';
import { IntakeTouchpoints, type IntakeTouchpoint } from '#libs/catalogue/intake-touchpoint.js';
import type { ChatAck, ChatOpening } from '#libs/contract/chat.js';
import { CollectorDatabase } from '#libs/platform/database.js';
import { Problem } from '#libs/platform/problem.js';
import { chatState, readChatSession, type MaySend } from './chat-session.js';

@Injectable()
export class OpenChatSession {
  constructor(
    private readonly database: CollectorDatabase,
    private readonly touchpoints: IntakeTouchpoints,
  ) {}

  /** @throws Problem UNKNOWN_TOUCHPOINT, UNAUTHENTICATED (no such session, or of another touchpoint); what `maySend` throws. */
  async execute({ id, touchpoint: key, token, language }: ChatOpening, maySend: MaySend): Promise<ChatAck> {
    const touchpoint = await this.touchpoints.find(key);
    if (!touchpoint) throw new Problem('UNKNOWN_TOUCHPOINT', undefined, [{ field: 'touchpoint', message: 'there is no such touchpoint' }]);
    maySend(touchpoint);
    if (token === undefined) return this.begin(id, touchpoint, language);
    const session = await readChatSession(this.database.pool, token);
    if (session?.touchpointKey !== key) throw new Problem('UNAUTHENTICATED');
    return { id, state: chatState(session, touchpoint.questions) };
  }

  private async begin(id: string, touchpoint: IntakeTouchpoint, language: string | undefined): Promise<ChatAck> {
    const { token, hash } = newToken('chat');
    await this.database.pool.query({
      name: 'begin-chat-session',
      text: 'insert into kuule.chat_session (token_hash, organisation, touchpoint, feedback, language) values ($1, $2, $3, $4, $5)',
      values: [hash, touchpoint.organisation, touchpoint.id, randomUUID(), language],
    });
    return { id, token, state: { next: 'rating', rating: null, answers: {} } };
  }
}
