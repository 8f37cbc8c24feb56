import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { CommentPage } from '#libs/contract/figure.js';
import { CurrentPrincipal, type Principal } from '#libs/access/principal.js';
import { RecordAudit } from '#libs/access/record-audit.js';
import { commentQuery, type CommentQuery, type CommentSelection } from '#libs/reporting/filters.js';
import { ReadComments, type OnRead } from '#libs/reporting/read-comments.js';
import type { Scope } from '#libs/reporting/scope.js';
import { scopeOf } from './reader.js';
import { commentPage } from './answers.data.js';

@ApiTags('reports')
@Controller('api/console/v1/comments')
export class CommentsController {
  constructor(
    private readonly readComments: ReadComments,
    private readonly audit: RecordAudit,
  ) {}

  @Get()
  @ApiOperation({ summary: 'The redacted comments behind the figures, newest day first' })
  @ApiOkResponse({ description: 'A page of comments', schema: commentPage })
  list(@Query({ schema: commentQuery }) query: CommentQuery, @CurrentPrincipal() principal: Principal): Promise<CommentPage> {
    const scope = scopeOf(principal, query.organisation);
    return this.readComments.page(scope, query, this.recorder(principal, scope, 'comments.list', query));
  }

  private recorder(principal: Principal, { organisations }: Scope, action: string, filter: CommentSelection): OnRead {
    return (client, count) => this.audit.record(client, { principal, action, organisations, filter, count });
  }
}
