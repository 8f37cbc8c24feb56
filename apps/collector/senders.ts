/** Who sends: the credential of a device or a server, or a web page of a touchpoint that takes feedback without one. */
import { createParamDecorator, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { hashToken } from '#libs/access/tokens.js';
import type { SenderOf } from '#libs/feedback/accept-feedback.js';
import type { Sender } from '#libs/feedback/intake/incoming.js';
import { BriefMemory } from '#libs/platform/brief-memory.js';
import { CollectorDatabase } from '#libs/platform/database.js';
import { Problem } from '#libs/platform/problem.js';
import { WebSenders } from './web-senders.js';

export interface Device extends Sender {
  kind: 'device';
  name: string;
  touchpoints: string[];
}

export interface SendingRequest extends FastifyRequest {
  sender?: SenderOf;
}

@Injectable()
export class Senders {
  private readonly memory = new BriefMemory<Device | Sender | undefined>(10_000);

  constructor(private readonly database: CollectorDatabase) {}

  /** The sender behind a bearer token. @throws Problem UNAUTHENTICATED when there is none, or it was revoked. */
  async byToken(token: string): Promise<Device | Sender> {
    const hash = hashToken(token);
    const look = async () => (await this.findDevice(hash)) ?? (await this.findServerKey(hash));
    const sender = await this.memory.get(hash.toString('base64'), look);
    if (!sender) throw new Problem('UNAUTHENTICATED');
    return sender;
  }

  private async findDevice(hash: Buffer): Promise<Device | undefined> {
    const { rows } = await this.database.pool.query<Omit<Device, 'kind' | 'mode'>>('select * from kuule.find_device($1)', [hash]);
    return rows[0] && { ...rows[0], kind: 'device', mode: 'kiosk' };
  }

  private async findServerKey(hash: Buffer): Promise<Sender | undefined> {
    const { rows } = await this.database.pool.query<{ id: string; organisation: string }>('select * from kuule.find_server_key($1)', [
      hash,
    ]);
    return rows[0] && { ...rows[0], kind: 'server-key' };
  }
}

/** The bearer token of a request, if it brings one. @throws Problem UNAUTHENTICATED for any other scheme. */
export function bearerToken({ headers }: FastifyRequest): string | undefined {
  const header = headers.authorization;
  if (header === undefined) return undefined;
  const token = /^Bearer +([\w.~+/=-]{1,512})$/i.exec(header)?.[1];
  if (!token) throw new Problem('UNAUTHENTICATED');
  return token;
}

/** Finds the sender before anything of the body is looked at. */
@Injectable()
export class SenderGuard implements CanActivate {
  constructor(
    private readonly senders: Senders,
    private readonly web: WebSenders,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<SendingRequest>();
    const token = bearerToken(request);
    request.sender = token ? await this.senders.byToken(token) : await this.web.of(request);
    return true;
  }
}

/** The parameter of a controller's method that receives the sender; the guard has put it on the request. */
export const CurrentSender = createParamDecorator((_: unknown, context: ExecutionContext): SenderOf => {
  const { sender } = context.switchToHttp().getRequest<SendingRequest>();
  if (!sender) throw new Error('This address is not behind the guard');
  return sender;
});
