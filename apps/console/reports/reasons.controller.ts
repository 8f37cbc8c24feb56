import { Controller, Get, Header, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { CurrentPrincipal, type Principal } from '#libs/access/principal.js';
import { RecordAudit } from '#libs/access/record-audit.js';
import type { Drivers, ThemeReasons, WeekAlarms } from '#libs/contract/why.js';
import { selectionQuery, whyQuery, type SelectionQuery, type WhyQuery } from '#libs/reporting/filters.js';
import { ReadAlarms } from '#libs/reporting/why/read-alarms.js';
import { ReadDrivers } from '#libs/reporting/why/read-drivers.js';
import { ReadReasons } from '#libs/reporting/why/read-reasons.js';
import { alarms, drivers, reasons } from './reasons.data.js';
import { scopeOf } from './reader.js';

@ApiTags('reports')
@Controller('api/console/v1/reports')
export class ReasonsController {
  constructor(
    private readonly readReasons: ReadReasons,
    private readonly readDrivers: ReadDrivers,
    private readonly readAlarms: ReadAlarms,
    private readonly audit: RecordAudit,
  ) {}

  @Get('why')
  @Header('cache-control', 'no-store')
  @ApiOperation({
    summary: 'Why a theme is as it is: words that stand out against the period before, and three typical comments',
    description: 'By the rules of the list of comments, and audited like it. Definitions: characteristic-words@1, typical-comments@1.',
  })
  @ApiOkResponse({ description: 'Words with the comments in which they stand, and comments', schema: reasons })
  why(@Query({ schema: whyQuery }) query: WhyQuery, @CurrentPrincipal() principal: Principal): Promise<ThemeReasons> {
    const scope = scopeOf(principal, query.organisation);
    return this.readReasons.execute(scope, query, (client, count) =>
      this.audit.record(client, { principal, action: 'comments.typical', organisations: scope.organisations, filter: query, count }),
    );
  }

  @Get('drivers')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Which themes go with low ratings (1 and 2), within mode and selection; not what causes them' })
  @ApiOkResponse({ description: 'Themes by how much more often low ratings come with them', schema: drivers })
  drivers(@Query({ schema: selectionQuery }) query: SelectionQuery, @CurrentPrincipal() principal: Principal): Promise<Drivers> {
    return this.readDrivers.execute(scopeOf(principal, query.organisation), query);
  }

  @Get('alarms')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Weeks in which a theme was praised or blamed out of the ordinary at a touchpoint' })
  @ApiOkResponse({ description: 'Alarms, how many series are watched, and since when', schema: alarms })
  alarms(@Query({ schema: selectionQuery }) query: SelectionQuery, @CurrentPrincipal() principal: Principal): Promise<WeekAlarms> {
    return this.readAlarms.execute(scopeOf(principal, query.organisation), query);
  }
}
