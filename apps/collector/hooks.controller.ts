/** Where chat products and other services send ratings to. Bodies are read only after their signature has held. */
import { Controller, Get, Header, HttpCode, Param, Post, Query, Req } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { HookTest } from '#libs/contract/hook.js';
import type { HookProfile } from '#libs/channels/hooks/profile.js';
import { generic } from '#libs/channels/hooks/profiles/generic.js';
import { profileOf } from '#libs/channels/hooks/profiles.js';
import { HookRecords } from '#libs/channels/hooks/hook-records.js';
import { ReceiveDelivery } from '#libs/channels/hooks/receive-delivery.js';
import { TryHook } from '#libs/channels/hooks/try-hook.js';
import { Problem } from '#libs/platform/problem.js';

type RawRequest = FastifyRequest & { rawBody?: Buffer };

@ApiTags('hooks')
@Controller('api/v1')
export class HooksController {
  constructor(
    private readonly receive: ReceiveDelivery,
    private readonly tryHook: TryHook,
    private readonly records: HookRecords,
  ) {}

  @Post('hooks/:hook')
  @HttpCode(200)
  @RouteConfig({ leaveBody: true })
  @ApiOperation({ summary: 'A rating from any service, signed as in Standard Webhooks; the body is described in docs/hooks.md' })
  @ApiOkResponse({ description: 'Taken, or of no interest: `verdict` says which' })
  takeGeneric(@Param('hook') key: string, @Req() request: RawRequest): Promise<object> {
    return this.take(generic, key, request);
  }

  @Post('chat/:provider/:hook')
  @HttpCode(200)
  @RouteConfig({ leaveBody: true })
  @ApiOperation({ summary: 'A chat product’s own webhook, signed as that product signs' })
  @ApiOkResponse({ description: 'Taken, or of no interest: `verdict` says which' })
  takeChat(@Param('provider') provider: string, @Param('hook') key: string, @Req() request: RawRequest): Promise<object> {
    return this.take(chatProfile(provider), key, request);
  }

  /** Some products look whether the address is there (also by HEAD) before they use it; Meta wants its challenge back. */
  @Get('chat/:provider/:hook')
  @Header('content-type', 'text/plain; charset=utf-8')
  @ApiOperation({ summary: 'Whether the address is there' })
  async greet(@Param('provider') provider: string, @Param('hook') key: string, @Query() query: Record<string, unknown>): Promise<string> {
    const profile = chatProfile(provider);
    const hook = await this.records.find(key);
    if (hook?.profile !== profile.name) throw new Problem('NOT_FOUND');
    if (!profile.answersHubChallenge || query['hub.mode'] === undefined) return 'This address takes webhooks.';
    const challenge = query['hub.challenge'];
    const isOurs = query['hub.mode'] === 'subscribe' && query['hub.verify_token'] === key;
    if (!isOurs || typeof challenge !== 'string' || !/^[\w-]{1,200}$/.test(challenge)) throw new Problem('FORBIDDEN');
    return challenge;
  }

  @Post('hooks/:hook/test')
  @HttpCode(200)
  @RouteConfig({ leaveBody: true })
  @ApiOperation({ summary: 'Signs a sample, and verifies and reads it as if the product had sent it; makes no feedback' })
  test(@Param('hook') key: string): Promise<HookTest> {
    return this.tryHook.execute(key);
  }

  private async take(profile: HookProfile, key: string, { headers, rawBody = Buffer.alloc(0) }: RawRequest): Promise<object> {
    return this.receive.execute({ profile, key, headers, body: rawBody });
  }
}

/** @throws Problem NOT_FOUND. The generic hook has an address of its own. */
function chatProfile(name: string): HookProfile {
  const profile = name === generic.name ? undefined : profileOf(name);
  if (!profile) throw new Problem('NOT_FOUND');
  return profile;
}
