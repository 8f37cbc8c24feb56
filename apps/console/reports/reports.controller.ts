import { Controller, Get, Header, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { FilterChoices, Summary } from '#libs/contract/figure.js';
import { CurrentPrincipal, type Principal } from '#libs/access/principal.js';
import { summaryFile } from '#libs/reporting/files/summary-file.js';
import {
  organisationQuery,
  summaryFileQuery,
  summaryQuery,
  type OrganisationQuery,
  type SummaryFileQuery,
  type SummaryQuery,
} from '#libs/reporting/filters.js';
import { ReadChoices } from '#libs/reporting/read-choices.js';
import { ReadSummary } from '#libs/reporting/read-summary.js';
import { scopeOf } from './reader.js';
import { filterChoices, summary } from './answers.data.js';
import { csvAnswer, sendCsv } from './csv.js';

@ApiTags('reports')
@Controller('api/console/v1/reports')
export class ReportsController {
  constructor(
    private readonly readSummary: ReadSummary,
    private readonly readChoices: ReadChoices,
  ) {}

  @Get('summary')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'The report of a selection: every figure with its interval, n and definition' })
  @ApiOkResponse({ description: 'The figures of the selection', schema: summary })
  summary(@Query({ schema: summaryQuery }) query: SummaryQuery, @CurrentPrincipal() principal: Principal): Promise<Summary> {
    return this.readSummary.execute(scopeOf(principal, query.organisation), query);
  }

  @Get('summary.csv')
  @ApiOperation({ summary: 'The same report as a file: the tables of the screen, one under another' })
  @ApiOkResponse(csvAnswer)
  async file(
    @Query({ schema: summaryFileQuery }) query: SummaryFileQuery,
    @CurrentPrincipal() principal: Principal,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const report = await this.readSummary.execute(scopeOf(principal, query.organisation), query);
    sendCsv(reply, `kuule-report-${report.from}-${report.to}`, summaryFile(report, query.lang));
  }

  @Get('choices')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'What the filters of the report may be set to' })
  @ApiOkResponse({ description: 'Organisations, services, touchpoints and their properties', schema: filterChoices })
  choices(
    @Query({ schema: organisationQuery }) query: OrganisationQuery,
    @CurrentPrincipal() principal: Principal,
  ): Promise<FilterChoices> {
    return this.readChoices.execute(scopeOf(principal, query.organisation));
  }
}
