import { Controller, Get, Header, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { CommentPage } from '#libs/contract/figure.js';
import { CurrentPrincipal, type Principal } from '#libs/access/principal.js';
import { RecordAudit } from '#libs/access/record-audit.js';
import {
  commentFileQuery,
  commentQuery,
  type CommentFileQuery,
  type CommentQuery,
  type CommentSelection,
} from '#libs/reporting/filters.js';
import { ExportComments } from '#libs/reporting/export-comments.js';
import { commentsFile } from '#libs/reporting/files/comments-file.js';
import type { OnRead } from '#libs/reporting/list-comments.js';
import { ReadComments } from '#libs/reporting/read-comments.js';
import type { Scope } from '#libs/reporting/scope.js';
import { scopeOf } from './reader.js';
import { commentPage } from './answers.data.js';
import { csvAnswer, sendCsv } from './csv.js';

@ApiTags('reports')
@Controller('api/console/v1')
export class CommentsController {
  constructor(
    private readonly readComments: ReadComments,
    private readonly exportComments: ExportComments,
    private readonly audit: RecordAudit,
  ) {}

  @Get('comments')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'The redacted comments behind the figures, newest day first' })
  @ApiOkResponse({ description: 'A page of comments', schema: commentPage })
  list(@Query({ schema: commentQuery }) query: CommentQuery, @CurrentPrincipal() principal: Principal): Promise<CommentPage> {
    const scope = scopeOf(principal, query.organisation);
    return this.readComments.execute(scope, query, this.recorder(principal, scope, 'comments.list', query));
  }

  @Get('comments.csv')
  @ApiOperation({ summary: 'The same comments as a file, without the restricted ones, whoever asks' })
  @ApiOkResponse(csvAnswer)
  async file(
    @Query({ schema: commentFileQuery }) query: CommentFileQuery,
    @CurrentPrincipal() principal: Principal,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const scope = scopeOf(principal, query.organisation);
    const items = await this.exportComments.execute(scope, query, this.recorder(principal, scope, 'comments.export', query));
    sendCsv(reply, 'kuule-comments', commentsFile(items, query.lang));
  }

  private recorder(principal: Principal, { organisations }: Scope, action: string, filter: CommentSelection): OnRead {
    return (client, count) => this.audit.record(client, { principal, action, organisations, filter, count });
  }
}
