/** One way in for both roads: what a socket brings and what a POST brings is checked, counted and answered here. */
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { OpenChatSession } from '#libs/channels/chat/open-chat-session.js';
import { TakeChatStep } from '#libs/channels/chat/take-chat-step.js';
import { chatOpening, chatStep, type ChatAck } from '#libs/contract/chat.js';
import { invalidFields } from '#libs/platform/problem.js';
import { ChatDoor, type ChatPage } from './chat-door.js';

@Injectable()
export class ChatMessages {
  constructor(
    private readonly door: ChatDoor,
    private readonly openSession: OpenChatSession,
    private readonly takeStep: TakeChatStep,
  ) {}

  async open(body: unknown, page: ChatPage): Promise<ChatAck> {
    await this.door.count(page);
    return this.openSession.execute(read(chatOpening, body), this.door.maySend(page));
  }

  async step(body: unknown, page: ChatPage): Promise<ChatAck> {
    const { token } = (body ?? {}) as { token?: unknown };
    await this.door.count(page, typeof token === 'string' ? token.slice(0, 100) : undefined);
    return this.takeStep.execute(read(chatStep, body), this.door.maySend(page));
  }
}

function read<Schema extends z.ZodType>(schema: Schema, body: unknown): z.infer<Schema> {
  const { success, data, error } = schema.safeParse(body);
  if (!success) throw invalidFields(error.issues);
  return data;
}
