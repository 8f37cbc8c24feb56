import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { CommentPage } from '#libs/contract/figure.js';
import { CurrentPrincipal, type Principal } from '#libs/access/principal.js';
import { commentQuery, type CommentQuery } from '#libs/reporting/filters.js';
import { ReadComments } from '#libs/reporting/read-comments.js';
import { scopeOf } from './reader.js';
import { commentPage } from './answers.data.js';

@ApiTags('console')
@Controller('api/console/v1/comments')
export class CommentsController {
  constructor(private readonly readComments: ReadComments) {}

  /** The redacted comments behind the figures, newest day first. */
  @Get()
  @ApiOkResponse({ description: 'A page of comments', schema: commentPage })
  async list(@Query({ schema: commentQuery }) query: CommentQuery, @CurrentPrincipal() principal: Principal): Promise<CommentPage> {
    return this.readComments.page(scopeOf(principal, query.organisation), query);
  }
}
