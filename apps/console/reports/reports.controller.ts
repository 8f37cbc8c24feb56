import { Controller, Get, Header, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { FilterChoices, Summary, ThemeFigures } from '#libs/contract/figure.js';
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
import { ReadThemeFigures } from '#libs/reporting/read-theme-figures.js';
import { scopeOf } from './reader.js';
import { filterChoices, summary, themeFigures } from './answers.data.js';
import { csvAnswer, sendCsv } from './csv.js';

@ApiTags('reports')
@Controller('api/console/v1/reports')
export class ReportsController {
  constructor(
    private readonly readSummary: ReadSummary,
    private readonly readThemeFigures: ReadThemeFigures,
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
    const scope = scopeOf(principal, query.organisation);
    const report = await this.readSummary.execute(scope, query);
    const themes = await this.readThemeFigures.execute(scope, query);
    sendCsv(reply, `kuule-report-${report.from}-${report.to}`, summaryFile(report, themes, query.lang));
  }

  @Get('themes')
  @Header('cache-control', 'no-store')
  @ApiOperation({
    summary: 'Theme figures with the classifier’s error taken out',
    description:
      'Rogan & Gladen (1978) for several classes, with intervals in which counts and errors are uncertain; the registry holds the definitions.',
  })
  @ApiOkResponse({ description: 'By theme, beside what the report counts', schema: themeFigures })
  themes(@Query({ schema: summaryQuery }) query: SummaryQuery, @CurrentPrincipal() principal: Principal): Promise<ThemeFigures> {
    return this.readThemeFigures.execute(scopeOf(principal, query.organisation), query);
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
