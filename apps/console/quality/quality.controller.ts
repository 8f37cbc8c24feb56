import { Body, Controller, Delete, Get, Header, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiAcceptedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { CurrentPrincipal, type Principal } from '#libs/access/principal.js';
import { RecordAudit } from '#libs/access/record-audit.js';
import type { Quality } from '#libs/contract/figure.js';
import { limits } from '#libs/contract/limits.js';
import { ExceptWord } from '#libs/feedback/lists/except-word.js';
import { RemoveMissed } from '#libs/feedback/lists/remove-missed.js';
import type { OnDone } from '#libs/feedback/lists/report-missed.js';
import { ReadQuality } from '#libs/reporting/read-quality.js';
import { organisation, organisationAs, organisationQuery, type OrganisationQuery } from '../organisation.js';
import { quality, removal, removalAsked } from './answers.data.js';
import { uuid } from './corrections.controller.js';
import { actorOf } from './may.js';

const readers = ['administrator', 'reviewer'] as const;
const keepers = ['administrator'] as const;

const word = z
  .string()
  .trim()
  .min(1)
  .max(limits.missedLength)
  .refine((text) => !text.includes('\0') && text.isWellFormed(), 'text without NUL and lone surrogates');
const wordGiven = z.strictObject({ organisation, word });
type Typed = z.infer<typeof wordGiven>;

@ApiTags('redaction')
@Controller('api/console/v1/quality')
export class QualityController {
  constructor(
    private readonly readQuality: ReadQuality,
    private readonly exceptWord: ExceptWord,
    private readonly removeMissed: RemoveMissed,
    private readonly audit: RecordAudit,
  ) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'How good redaction is: what the last sample found left, rules called wrong, the organisation’s own lists' })
  @ApiOkResponse({ description: 'Figures with interval, n and definition; no words of comments', schema: quality })
  read(@Query({ schema: organisationQuery }) query: OrganisationQuery, @CurrentPrincipal() principal: Principal): Promise<Quality> {
    return this.readQuality.execute(organisationAs(principal, readers, query.organisation));
  }

  @Post('exceptions')
  @HttpCode(204)
  @ApiOperation({ summary: 'An administrator’s word that looks like a name and is none: it stays in the comments that come from now on' })
  @ApiNoContentResponse({ description: 'It is on the list' })
  async except(@Body({ schema: wordGiven }) body: Typed, @CurrentPrincipal() principal: Principal): Promise<void> {
    const owner = organisationAs(principal, keepers, body.organisation);
    await this.exceptWord.execute(owner, body.word, true, this.recorder(principal, 'exception.add'));
  }

  @Delete('exceptions')
  @HttpCode(204)
  @ApiOperation({ summary: 'Takes a word off the list of exceptions' })
  @ApiNoContentResponse({ description: 'It is not on the list' })
  async unexcept(@Query({ schema: wordGiven }) query: Typed, @CurrentPrincipal() principal: Principal): Promise<void> {
    const owner = organisationAs(principal, keepers, query.organisation);
    await this.exceptWord.execute(owner, query.word, false, this.recorder(principal, 'exception.remove'));
  }

  @Post('list/removals')
  @HttpCode(202)
  @ApiOperation({ summary: 'Asks the worker to take a value off the local list of missed values; the list holds hashes, so it is typed' })
  @ApiAcceptedResponse({ description: 'Where the answer will be', schema: removalAsked })
  async remove(@Body({ schema: wordGiven }) body: Typed, @CurrentPrincipal() principal: Principal): Promise<{ removal: string }> {
    const owner = organisationAs(principal, keepers, body.organisation);
    const asked = await this.removeMissed.execute(owner, actorOf(principal), body.word, this.recorder(principal, 'missed.unlist'));
    return { removal: asked };
  }

  @Get('list/removals/:removal')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'What became of it: how many entries went, null while the worker has not looked' })
  @ApiOkResponse({ description: 'The answer', schema: removal })
  removal(
    @Param('removal', { schema: uuid }) id: string,
    @Query({ schema: organisationQuery }) query: OrganisationQuery,
    @CurrentPrincipal() principal: Principal,
  ): Promise<{ removed: number | null; finishedAt: string | null }> {
    return this.readQuality.removal(organisationAs(principal, keepers, query.organisation), id);
  }

  /** The word itself is in no audit row: who typed one and when is enough, and the exceptions can be read. */
  private recorder(principal: Principal, action: string): OnDone {
    return (client, owner) => this.audit.record(client, { principal, action, organisations: [owner], filter: {}, count: 1 });
  }
}
