import { Body, Controller, Get, Header, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { CurrentPrincipal, type Principal } from '#libs/access/principal.js';
import { RecordAudit } from '#libs/access/record-audit.js';
import type { CheckRound, CheckStep } from '#libs/contract/figure.js';
import { OpenCheckRound } from '#libs/feedback/corrections/open-check-round.js';
import { SkipComment } from '#libs/feedback/corrections/skip-comment.js';
import { organisationQuery, roundQuery, type OrganisationQuery, type RoundQuery } from '#libs/reporting/filters.js';
import { PickChecks } from '#libs/reporting/pick-checks.js';
import { ReadCheckRound } from '#libs/reporting/read-check-round.js';
import { checkRound, checkStep, currentRound } from './answers.data.js';
import { correctorInOne, correctorOf } from './corrector.js';
import { uuid } from './theme-corrections.controller.js';

const skipBody = z.strictObject({ skipped: z.boolean() });
const stepQuery = z.strictObject({ feedback: uuid.optional() });

/** Rounds of comments that people check, so that the classifier's error is known. */
@ApiTags('corrections')
@Controller('api/console/v1/checks')
export class ChecksController {
  constructor(
    private readonly pick: PickChecks,
    private readonly open: OpenCheckRound,
    private readonly rounds: ReadCheckRound,
    private readonly skipComment: SkipComment,
    private readonly audit: RecordAudit,
  ) {}

  @Post()
  @ApiOperation({ summary: 'Draws comments of a selection to check: those that narrow the widest interval of a theme in a language' })
  @ApiCreatedResponse({ description: 'The round', schema: checkRound })
  async start(@Query({ schema: roundQuery }) query: RoundQuery, @CurrentPrincipal() principal: Principal): Promise<CheckRound> {
    const corrector = correctorInOne(principal, query.organisation);
    const { organisation } = corrector;
    const picked = await this.pick.execute(corrector, query);
    const id = await this.open.execute(corrector, { organisation, ...picked }, (client) =>
      this.audit.record(client, {
        principal,
        action: 'checks.draw',
        organisations: [organisation],
        filter: query,
        count: picked.comments.length,
      }),
    );
    return (await this.rounds.step(corrector, id, async () => {})).round;
  }

  @Get('current')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'The last round that is not done' })
  @ApiOkResponse({ description: 'The round, or null', schema: currentRound })
  async current(
    @Query({ schema: organisationQuery }) query: OrganisationQuery,
    @CurrentPrincipal() principal: Principal,
  ): Promise<{ round: CheckRound | null }> {
    return { round: await this.rounds.current(correctorOf(principal, query.organisation?.[0])) };
  }

  @Get(':round')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'A round with its next comment, or with the one of this id' })
  @ApiOkResponse({ description: 'Null as comment: done', schema: checkStep })
  step(
    @Param('round', { schema: uuid }) round: string,
    @Query({ schema: stepQuery }) { feedback }: z.infer<typeof stepQuery>,
    @CurrentPrincipal() principal: Principal,
  ): Promise<CheckStep> {
    const corrector = correctorOf(principal);
    const filter = { round, ...(feedback && { feedback }) };
    return this.rounds.step(
      corrector,
      round,
      (client, count) =>
        this.audit.record(client, { principal, action: 'checks.read', organisations: corrector.organisations, filter, count }),
      feedback,
    );
  }

  @Put(':round/comments/:id/skip')
  @HttpCode(204)
  @ApiOperation({ summary: 'Leaves out a drawn comment that one cannot decide, or asks for it again' })
  @ApiNoContentResponse({ description: 'Noted' })
  async skip(
    @Param('round', { schema: uuid }) round: string,
    @Param('id', { schema: uuid }) feedback: string,
    @Body({ schema: skipBody }) { skipped }: z.infer<typeof skipBody>,
    @CurrentPrincipal() principal: Principal,
  ): Promise<void> {
    await this.skipComment.execute(correctorOf(principal), { round, feedback, skipped });
  }
}
