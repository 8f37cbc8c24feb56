/** What clients ask before they ask visitors: which touchpoints a device serves, and what to show at one. */
import { createHash } from 'node:crypto';
import { Controller, Get, Headers, Param, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { IntakeTouchpoints, questionnaireOf } from '#libs/catalogue/intake-touchpoint.js';
import { limits } from '#libs/contract/limits.js';
import type { DeviceInfo } from '#libs/contract/questionnaire.js';
import { Problem } from '#libs/platform/problem.js';
import { bearerToken, Senders, type Device } from './senders.js';

@ApiTags('intake')
@Controller('api/v1')
export class TouchpointsController {
  constructor(
    private readonly touchpoints: IntakeTouchpoints,
    private readonly senders: Senders,
  ) {}

  @Get('touchpoints/:key/questionnaire')
  async questionnaire(
    @Param('key') key: string,
    @Headers('if-none-match') known: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const touchpoint = limits.touchpointKey.test(key) ? await this.touchpoints.find(key) : undefined;
    if (!touchpoint) throw new Problem('NOT_FOUND');
    const body = JSON.stringify(questionnaireOf(touchpoint));
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
    void reply.header('etag', etag).header('cache-control', 'no-cache').header('access-control-allow-origin', '*');
    if (known?.split(/\s*,\s*/).includes(etag)) await reply.status(304).send();
    else await reply.type('application/json; charset=utf-8').send(body);
  }

  @Get('device')
  async device(@Req() request: FastifyRequest): Promise<DeviceInfo> {
    const token = bearerToken(request);
    const sender = token === undefined ? undefined : await this.senders.byToken(token);
    if (sender?.kind !== 'device') throw new Problem('UNAUTHENTICATED');
    const { name, touchpoints } = sender as Device;
    return { name, touchpoints: await this.touchpoints.keysOf(touchpoints) };
  }
}
