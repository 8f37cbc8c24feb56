/** How Nest's gateway meets `ws`: who may open a socket is asked before it is one, and no message is larger than it can be. */
import type { IncomingMessage } from 'node:http';
import type { INestApplicationContext } from '@nestjs/common';
import { WsAdapter } from '@nestjs/platform-ws';
import { limits } from '#libs/contract/limits.js';
import { toProblem } from '#libs/platform/problem.js';
import type { ChatDoor } from './chat-door.js';

export const chatPath = '/api/v1/chat/session';

type Verdict = (isAdmitted: boolean, status?: number, text?: string, headers?: Record<string, string>) => void;

export class ChatAdapter extends WsAdapter {
  constructor(
    app: INestApplicationContext,
    private readonly door: ChatDoor,
  ) {
    // The gateway reads messages itself.
    super(app, { messageParser: () => undefined });
  }

  override create(port: number, options?: Record<string, unknown>): unknown {
    const verifyClient = ({ req }: { req: IncomingMessage }, verdict: Verdict) => {
      this.door.admit(req).then(
        () => verdict(true),
        (error: unknown) => {
          const { status, code, retryAfterSeconds } = toProblem(error);
          verdict(false, status, code, retryAfterSeconds ? { 'retry-after': String(retryAfterSeconds) } : {});
        },
      );
    };
    return super.create(port, { ...options, verifyClient, maxPayload: limits.chatMessageBytes });
  }
}
