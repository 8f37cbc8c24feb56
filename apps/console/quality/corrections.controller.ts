import { Body, Controller, Get, Header, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { CurrentPrincipal, type Principal } from '#libs/access/principal.js';
import { RecordAudit } from '#libs/access/record-audit.js';
import type { MissedReport } from '#libs/contract/figure.js';
import { MarkWrong } from '#libs/feedback/lists/mark-wrong.js';
import { ReportMissed, type OnDone } from '#libs/feedback/lists/report-missed.js';
import { spanKinds } from '#libs/redaction/kinds.js';
import { ReadQuality } from '#libs/reporting/read-quality.js';
import { corrected, missedReport } from './answers.data.js';
import { actorOf, reviewScopeOf } from './may.js';

const offset = z.number().int().min(0).max(100_000);
export const uuid = z.uuid();
const missedBody = z.strictObject({ revision: offset, start: offset, end: offset, kind: z.enum(spanKinds) });
const wrongBody = z.strictObject({ revision: offset, place: offset, wrong: z.boolean() });

@ApiTags('redaction')
@Controller('api/console/v1')
export class CorrectionsController {
  constructor(
    private readonly reportMissed: ReportMissed,
    private readonly markWrong: MarkWrong,
    private readonly quality: ReadQuality,
    private readonly audit: RecordAudit,
  ) {}

  @Post('comments/:id/missed')
  @ApiOperation({
    summary: 'A reviewer’s report of personal data that was left: a stretch of the text as it was read, in UTF-16 code units',
    description: 'It goes from this comment at once; the worker removes the value wherever else it stands, and from what comes later.',
  })
  @ApiCreatedResponse({ description: 'Removed here', schema: corrected })
  async missed(
    @Param('id', { schema: uuid }) feedback: string,
    @Body({ schema: missedBody }) body: z.infer<typeof missedBody>,
    @CurrentPrincipal() principal: Principal,
  ): Promise<{ report: string; revision: number }> {
    const scope = reviewScopeOf(principal);
    return this.reportMissed.execute(
      scope,
      actorOf(principal),
      { feedback, ...body },
      this.recorder(principal, 'missed.report', { kind: body.kind }),
    );
  }

  @Put('comments/:id/wrong')
  @HttpCode(204)
  @ApiOperation({ summary: 'A reviewer’s word that a placeholder stands for nothing personal: counts against its rule, restores nothing' })
  @ApiNoContentResponse({ description: 'Marked, or the mark taken back' })
  async wrong(
    @Param('id', { schema: uuid }) feedback: string,
    @Body({ schema: wrongBody }) body: z.infer<typeof wrongBody>,
    @CurrentPrincipal() principal: Principal,
  ): Promise<void> {
    const action = body.wrong ? 'wrong.mark' : 'wrong.unmark';
    await this.markWrong.execute(reviewScopeOf(principal), { feedback, ...body }, this.recorder(principal, action, {}));
  }

  @Get('missed/:report')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'How far a report has come: in how many comments the value was removed' })
  @ApiOkResponse({ description: 'The report, without what it was about', schema: missedReport })
  report(@Param('report', { schema: uuid }) id: string, @CurrentPrincipal() principal: Principal): Promise<MissedReport> {
    return this.quality.report(reviewScopeOf(principal).organisations, id);
  }

  private recorder(principal: Principal, action: string, filter: Record<string, unknown>): OnDone {
    return (client, organisation) => this.audit.record(client, { principal, action, organisations: [organisation], filter, count: 1 });
  }
}
