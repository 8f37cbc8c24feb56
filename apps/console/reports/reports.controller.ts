import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FilterChoices, Summary } from '#libs/contract/figure.js';
import { CurrentPrincipal, type Principal } from '#libs/access/principal.js';
import { organisationQuery, summaryQuery, type OrganisationQuery, type SummaryQuery } from '#libs/reporting/filters.js';
import { ReadChoices } from '#libs/reporting/read-choices.js';
import { ReadSummary } from '#libs/reporting/read-summary.js';
import { scopeOf } from './reader.js';
import { filterChoices, summary } from './answers.data.js';

@ApiTags('reports')
@Controller('api/console/v1/reports')
export class ReportsController {
  constructor(
    private readonly readSummary: ReadSummary,
    private readonly readChoices: ReadChoices,
  ) {}

  /** The report of a selection: every figure with its interval, n and definition. */
  @Get('summary')
  @ApiOkResponse({ description: 'The figures of the selection', schema: summary })
  summary(@Query({ schema: summaryQuery }) query: SummaryQuery, @CurrentPrincipal() principal: Principal): Promise<Summary> {
    return this.readSummary.read(scopeOf(principal, query.organisation), query);
  }

  /** What the filters of the report may be set to. */
  @Get('choices')
  @ApiOkResponse({ description: 'Organisations, services, touchpoints and their properties', schema: filterChoices })
  choices(
    @Query({ schema: organisationQuery }) query: OrganisationQuery,
    @CurrentPrincipal() principal: Principal,
  ): Promise<FilterChoices> {
    return this.readChoices.read(scopeOf(principal, query.organisation));
  }
}
