/** The chat over a WebSocket: the same messages as over HTTP, each answered under its id. */
import type { IncomingMessage } from 'node:http';
import { Logger } from '@nestjs/common';
import { WebSocketGateway, type OnGatewayConnection } from '@nestjs/websockets';
import type { WebSocket } from 'ws';
import type { ChatAck, ChatRefusal } from '#libs/contract/chat.js';
import { feedbackId } from '#libs/contract/feedback.js';
import { limits } from '#libs/contract/limits.js';
import { toProblem } from '#libs/platform/problem.js';
import { safeError } from '#libs/platform/safe-error.js';
import { chatPath } from './chat-adapter.js';
import { ChatDoor, type ChatPage } from './chat-door.js';
import { ChatMessages } from './chat-messages.js';

@WebSocketGateway({ path: chatPath })
export class ChatGateway implements OnGatewayConnection<WebSocket> {
  private readonly logger = new Logger('chat');

  constructor(
    private readonly messages: ChatMessages,
    private readonly door: ChatDoor,
  ) {}

  /**
   * Listens itself instead of through `@SubscribeMessage`: the pipes of HTTP would be put before it, which take a socket apart, and
   * Nest's filter for sockets says back, and logs, what was sent.
   */
  handleConnection(socket: WebSocket, request: IncomingMessage): void {
    const page = this.door.pageOf(request);
    const leave = this.door.enter(page);
    const idle = setTimeout(() => socket.close(1000), limits.chatSocketIdleMs);
    socket.on('message', (data) => {
      idle.refresh();
      void this.answer(String(data), page).then((answer) => socket.readyState === socket.OPEN && socket.send(JSON.stringify(answer)));
    });
    socket.on('close', () => {
      clearTimeout(idle);
      leave();
    });
  }

  private async answer(text: string, page: ChatPage): Promise<ChatAck | ChatRefusal> {
    let body: unknown;
    try {
      body = JSON.parse(text);
      const isStep = typeof body === 'object' && body !== null && 'step' in body;
      return await (isStep ? this.messages.step(body, page) : this.messages.open(body, page));
    } catch (error) {
      return this.refuse(body, error);
    }
  }

  private refuse(body: unknown, error: unknown): ChatRefusal {
    const problem = toProblem(error);
    if (problem.status >= 500) this.logger.error({ code: problem.code, error: safeError(error) });
    const id = feedbackId.safeParse((body as { id?: unknown } | null | undefined)?.id).data ?? null;
    return { id, problem: problem.body, ...(problem.retryAfterSeconds && { retryAfterSeconds: problem.retryAfterSeconds }) };
  }
}
