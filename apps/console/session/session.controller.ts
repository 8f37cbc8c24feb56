import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { CurrentPrincipal, organisationsOf, type Principal } from '#libs/access/principal.js';
import { Public } from '#libs/access/guard.js';
import { SessionCookie } from '#libs/access/session-cookie.js';
import { SignIn } from '#libs/access/sign-in.js';
import { SignOut } from '#libs/access/sign-out.js';
import { roles } from '#libs/contract/codes.js';
import type { SessionInfo } from '#libs/contract/figure.js';

const credentials = z.strictObject({ email: z.string().trim().min(3).max(320), password: z.string().min(1).max(1_000) });

@ApiTags('session')
@Controller('api/console/v1/session')
export class SessionController {
  constructor(
    private readonly signIn: SignIn,
    private readonly signOut: SignOut,
    private readonly cookie: SessionCookie,
  ) {}

  @Post()
  @Public()
  @HttpCode(204)
  @ApiOperation({ summary: 'Sign in: sets the session cookie' })
  async open(
    @Body({ schema: credentials }) body: z.infer<typeof credentials>,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    this.cookie.set(reply, await this.signIn.execute({ ...body, address: request.ip }));
  }

  @Delete()
  @Public()
  @HttpCode(204)
  @ApiOperation({ summary: 'Sign out: ends the session, if there is one' })
  async close(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    const token = this.cookie.read(request);
    if (token) await this.signOut.execute(token);
    this.cookie.clear(reply);
  }

  @Get()
  @ApiOperation({ summary: 'Who is signed in, or whose API key this is' })
  show(@CurrentPrincipal() principal: Principal): SessionInfo {
    const held = new Set(principal.roles.values());
    // Of several roles in several organisations the one that stands last in the list of roles.
    const role = roles.findLast((known) => held.has(known)) ?? 'manager';
    return { name: principal.name, email: principal.email, role, organisations: organisationsOf(principal) };
  }
}
