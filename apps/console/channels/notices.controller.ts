import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, type Principal } from '#libs/access/principal.js';
import type { ChannelNotice } from '#libs/contract/touchpoint.js';
import { Problem } from '#libs/platform/problem.js';
import { ReadNotices } from '#libs/reporting/read-notices.js';
import { channelNotices } from './answers.data.js';

@ApiTags('channels')
@Controller('api/console/v1/notices')
export class NoticesController {
  constructor(private readonly readNotices: ReadNotices) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'What an administrator may have to do something about: failing webhooks, recordings that nobody has typed' })
  @ApiOkResponse({ description: 'By organisation; empty when all is well', schema: channelNotices })
  async read(@CurrentPrincipal() principal: Principal): Promise<{ notices: ChannelNotice[] }> {
    const administered = [...principal.roles].filter(([, role]) => role === 'administrator').map(([id]) => id);
    if (administered.length === 0) throw new Problem('FORBIDDEN');
    return { notices: await this.readNotices.execute(administered) };
  }
}
