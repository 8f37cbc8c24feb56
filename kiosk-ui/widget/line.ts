/** The line to our server: a WebSocket where one opens, plain HTTP where not. A message is sent, under one id, until it is answered. */
import type { ChatAck, ChatRefusal } from '../../libs/contract/chat.js';
import type { ProblemCode } from '../../libs/contract/errors.js';
import { at } from './home.js';

export interface Message {
  id: string;
  step?: unknown;
  [field: string]: unknown;
}

/** The server has answered, and the answer is no. */
export class Refused extends Error {
  constructor(readonly code: ProblemCode) {
    super(code);
  }
}

type Answer = ChatAck | ChatRefusal;
const openMs = 4_000;
const answerMs = 6_000;
const longestPauseMs = 15_000;

export class Line {
  private socket: Promise<WebSocket> | undefined;
  /** Sockets do not open here, though HTTP comes through. */
  private isBlocked = false;
  private readonly waiting = new Map<string, (answer: Answer | undefined) => void>();

  constructor(private readonly touchpoint: string) {}

  /** @param onCut told when nothing came back and it is being tried again. @throws Refused. */
  async send(message: Message, onCut: () => void): Promise<ChatAck> {
    for (let attempt = 0; ; attempt++) {
      const answer = (await this.bySocket(message)) ?? (await this.byPost(message));
      if (answer && 'state' in answer) return answer;
      if (answer && answer.problem.status < 500 && answer.problem.status !== 429) throw new Refused(answer.problem.code);
      onCut();
      await pause(Math.min(longestPauseMs, answer?.retryAfterSeconds ? answer.retryAfterSeconds * 1_000 : 500 * 2 ** attempt));
    }
  }

  /** Lets the socket go; the next message opens one again. */
  close(): void {
    void this.socket?.then(
      (socket) => socket.close(),
      () => undefined,
    );
    this.socket = undefined;
  }

  private async bySocket(message: Message): Promise<Answer | undefined> {
    if (this.isBlocked) return undefined;
    this.socket ??= this.open();
    const socket = await this.socket.catch(() => undefined);
    if (!socket) {
      this.socket = undefined;
      return undefined;
    }
    return new Promise((answered) => {
      const settle = (answer: Answer | undefined) => {
        clearTimeout(timer);
        this.waiting.delete(message.id);
        answered(answer);
      };
      const timer = setTimeout(settle, answerMs, undefined);
      this.waiting.set(message.id, settle);
      socket.send(JSON.stringify(message));
    });
  }

  private open(): Promise<WebSocket> {
    return new Promise((opened, failed) => {
      const address = at(`../api/v1/chat/session?touchpoint=${encodeURIComponent(this.touchpoint)}`);
      address.protocol = address.protocol.replace('http', 'ws');
      // A page's policy may forbid sockets, and some browsers throw then.
      const socket = new WebSocket(address);
      const giveUp = () => {
        clearTimeout(timer);
        failed(new Error('closed'));
      };
      const timer = setTimeout(() => {
        giveUp();
        socket.close();
      }, openMs);
      // What a policy forbids says so, and may never close.
      socket.addEventListener('error', giveUp);
      socket.addEventListener('open', () => {
        clearTimeout(timer);
        opened(socket);
      });
      socket.addEventListener('message', ({ data }) => {
        const answer = JSON.parse(String(data)) as Answer;
        if (answer.id) this.waiting.get(answer.id)?.(answer);
      });
      socket.addEventListener('close', () => {
        giveUp();
        this.socket = undefined;
        for (const settle of this.waiting.values()) settle(undefined);
      });
    });
  }

  private async byPost({ ...message }: Message): Promise<Answer | undefined> {
    try {
      const response = await fetch(at(`../api/v1/chat/session${'step' in message ? '/steps' : ''}`), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        body: JSON.stringify(message),
      });
      const body = await response.json();
      // The network is there, a socket is not.
      this.isBlocked = !this.socket;
      if (response.ok) return body as ChatAck;
      return { id: message.id, problem: body, retryAfterSeconds: Number(response.headers.get('retry-after')) };
    } catch {
      return undefined;
    }
  }
}

/** Ends sooner when the network comes back. */
function pause(ms: number): Promise<void> {
  return new Promise((over) => {
    const end = () => {
      clearTimeout(timer);
      removeEventListener('online', end);
      over();
    };
    const timer = setTimeout(end, ms);
    addEventListener('online', end);
  });
}
