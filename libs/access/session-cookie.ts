/** The cookie that carries a session: for this host alone, never readable by scripts. */
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '#libs/platform/config.js';
import type { OpenedSession } from './sign-in.js';

export class SessionCookie {
  private readonly isSecure: boolean;
  private readonly name: string;

  constructor({ publicUrl }: Pick<Config, 'publicUrl'>) {
    this.isSecure = publicUrl?.protocol === 'https:';
    // A browser takes __Host- only with Secure, for this host and the whole of it: nobody beside us can plant one.
    this.name = this.isSecure ? '__Host-kuule' : 'kuule';
  }

  read(request: FastifyRequest): string | undefined {
    return request.cookies[this.name];
  }

  set(reply: FastifyReply, { token, until }: OpenedSession): void {
    void reply.setCookie(this.name, token, { ...this.options, expires: until });
  }

  clear(reply: FastifyReply): void {
    void reply.clearCookie(this.name, this.options);
  }

  private get options() {
    return { httpOnly: true, secure: this.isSecure, sameSite: 'lax', path: '/' } as const;
  }
}
