import { Body, Controller, Get, Header, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { CurrentPrincipal, type Principal } from '#libs/access/principal.js';
import { RecordAudit } from '#libs/access/record-audit.js';
import { CreateHook } from '#libs/channels/hooks/create-hook.js';
import { DisableHook } from '#libs/channels/hooks/disable-hook.js';
import type { OnHookDone } from '#libs/channels/hooks/hook-secret.js';
import { ReadHooks } from '#libs/channels/hooks/read-hooks.js';
import { RotateHook } from '#libs/channels/hooks/rotate-hook.js';
import type { Hooks, HookSecret } from '#libs/contract/hook.js';
import { limits } from '#libs/contract/limits.js';
import { organisation, organisationAs, organisationQuery, type OrganisationQuery } from '../organisation.js';
import { hooks, hookSecret } from './answers.data.js';

const keepers = ['administrator'] as const;
const hookId = z.uuid();
const secret = z
  .string()
  .trim()
  .min(8)
  .max(limits.hookSecretLength)
  .regex(/^[\x21-\x7e]+$/, 'letters, digits and signs without spaces')
  .optional();
const newHook = z.strictObject({
  organisation,
  touchpoint: z.string().regex(limits.touchpointKey),
  profile: z.string().max(40),
  name: z
    .string()
    .trim()
    .min(1)
    .max(limits.hookNameLength)
    .refine((text) => !text.includes('\0') && text.isWellFormed(), 'text without NUL and lone surrogates'),
  secret,
});
const rotation = z.strictObject({ organisation, secret, hours: z.int().min(0).max(limits.hookRotationHours).default(24) });

@ApiTags('channels')
@Controller('api/console/v1/hooks')
export class HooksController {
  constructor(
    private readonly readHooks: ReadHooks,
    private readonly createHook: CreateHook,
    private readonly rotateHook: RotateHook,
    private readonly disableHook: DisableHook,
    private readonly audit: RecordAudit,
  ) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'The hooks of chat products, and what became of their last deliveries' })
  @ApiOkResponse({ description: 'No secret is among it', schema: hooks })
  read(@Query({ schema: organisationQuery }) query: OrganisationQuery, @CurrentPrincipal() principal: Principal): Promise<Hooks> {
    return this.readHooks.execute(organisationAs(principal, keepers, query.organisation));
  }

  @Post()
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'A new hook: its address, and its secret where Kuule makes it' })
  @ApiCreatedResponse({ description: 'To be pasted into the product', schema: hookSecret })
  create(
    @Body({ schema: newHook }) { organisation: asked, ...given }: z.infer<typeof newHook>,
    @CurrentPrincipal() principal: Principal,
  ): Promise<HookSecret> {
    const own = organisationAs(principal, keepers, asked);
    return this.createHook.execute({ organisation: own, ...given }, this.recorder(principal, 'hook.create', { profile: given.profile }));
  }

  @Post(':id/rotate')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'A new secret; the one before it is accepted for some hours more' })
  @ApiOkResponse({ description: 'The new secret where Kuule makes it', schema: hookSecret })
  rotate(
    @Param('id', { schema: hookId }) id: string,
    @Body({ schema: rotation }) { organisation: asked, ...given }: z.infer<typeof rotation>,
    @CurrentPrincipal() principal: Principal,
  ): Promise<HookSecret> {
    const own = organisationAs(principal, keepers, asked);
    return this.rotateHook.execute({ organisation: own, hook: id, ...given }, this.recorder(principal, 'hook.rotate', { hook: id }));
  }

  @Post(':id/disable')
  @HttpCode(204)
  @ApiOperation({ summary: 'Ends a hook for good; what it brought stays' })
  @ApiNoContentResponse({ description: 'Its address answers 404 within seconds' })
  async disable(
    @Param('id', { schema: hookId }) id: string,
    @Body({ schema: organisationQuery }) body: OrganisationQuery,
    @CurrentPrincipal() principal: Principal,
  ): Promise<void> {
    const own = organisationAs(principal, keepers, body.organisation);
    await this.disableHook.execute(own, id, this.recorder(principal, 'hook.disable', { hook: id }));
  }

  private recorder(principal: Principal, action: string, filter: Record<string, unknown>): OnHookDone {
    return (client, own) => this.audit.record(client, { principal, action, organisations: [own], filter, count: 1 });
  }
}
