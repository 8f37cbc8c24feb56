import { Body, Controller, Delete, Get, Header, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { CurrentPrincipal, type Principal } from '#libs/access/principal.js';
import { RecordAudit } from '#libs/access/record-audit.js';
import { roles, textLanguages, themes } from '#libs/contract/codes.js';
import { limits } from '#libs/contract/limits.js';
import type { SubThemes } from '#libs/contract/sub-theme.js';
import type { OnDone } from '#libs/feedback/lists/report-missed.js';
import { BeginReclassification } from '#libs/feedback/renewal/begin-reclassification.js';
import { PutSubTheme } from '#libs/feedback/sub-themes/put-sub-theme.js';
import { RemoveSubTheme } from '#libs/feedback/sub-themes/remove-sub-theme.js';
import { ReadSubThemes } from '#libs/reporting/read-sub-themes.js';
import { organisation, organisationAs, organisationQuery, type OrganisationQuery } from '../organisation.js';
import { roundBegun, subThemePut, subThemes } from './answers.data.js';

const keepers = ['administrator'] as const;

const clean = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .refine((text) => !text.includes('\0') && text.isWellFormed(), 'text without NUL and lone surrogates');
const key = z.string().regex(/^[a-z0-9][a-z0-9-]{0,49}$/, 'small letters, digits and hyphens');
const inLanguage = z.enum(textLanguages);
const body = z.strictObject({
  organisation,
  parent: z.enum(themes).optional(),
  name: z.strictObject({ fi: clean(80), sv: clean(80), en: clean(80) }),
  phrases: z
    .partialRecord(inLanguage, z.array(clean(limits.subThemePhraseLength)).max(limits.subThemePhrases))
    .refine((phrases) => Object.values(phrases).some((list) => list?.length), 'a phrase in one language at least'),
  examples: z.partialRecord(inLanguage, z.array(clean(limits.commentCodePoints)).max(limits.subThemeExamples)).optional(),
});

@ApiTags('sub-themes')
@Controller('api/console/v1/sub-themes')
export class SubThemesController {
  constructor(
    private readonly readSubThemes: ReadSubThemes,
    private readonly putSubTheme: PutSubTheme,
    private readonly removeSubTheme: RemoveSubTheme,
    private readonly beginReclassification: BeginReclassification,
    private readonly audit: RecordAudit,
  ) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'The organisation’s own sub-themes, and how far stored comments are through them' })
  @ApiOkResponse({ description: 'Keys, names, phrases, examples; revisions and the round', schema: subThemes })
  read(@Query({ schema: organisationQuery }) query: OrganisationQuery, @CurrentPrincipal() principal: Principal): Promise<SubThemes> {
    return this.readSubThemes.execute(organisationAs(principal, roles, query.organisation));
  }

  @Post('round')
  @HttpCode(200)
  @ApiOperation({
    summary: 'An administrator has stored comments gone through once more, by the present classifier and sub-themes',
    description: 'A change of the list begins a round by itself; this is for comments on which the last one failed.',
  })
  @ApiOkResponse({ description: 'Whether a round begins; not while one is under way', schema: roundBegun })
  async again(
    @Body({ schema: organisationQuery }) given: OrganisationQuery,
    @CurrentPrincipal() principal: Principal,
  ): Promise<{ begun: boolean }> {
    const own = organisationAs(principal, keepers, given.organisation);
    const begun = await this.beginReclassification.execute(own, (client) =>
      this.audit.record(client, { principal, action: 'sub-theme.round', organisations: [own], filter: {}, count: 1 }),
    );
    return { begun };
  }

  @Put(':key')
  @ApiOperation({
    summary: 'An administrator adds or changes a sub-theme: a new revision of the list, to which stored comments are taken in a round',
    description: 'The answer names the examples that the phrases do not find.',
  })
  @ApiOkResponse({ description: 'The new revision', schema: subThemePut })
  put(
    @Param('key', { schema: key }) name: string,
    @Body({ schema: body }) { organisation: asked, ...given }: z.infer<typeof body>,
    @CurrentPrincipal() principal: Principal,
  ): Promise<{ revision: number; missed: string[] }> {
    const own = organisationAs(principal, keepers, asked);
    return this.putSubTheme.execute(own, name, given, this.recorder(principal, 'sub-theme.put', name));
  }

  @Delete(':key')
  @HttpCode(204)
  @ApiOperation({ summary: 'An administrator takes a sub-theme off the list' })
  @ApiNoContentResponse({ description: 'Off the list; reports drop it when the round is through' })
  async remove(
    @Param('key', { schema: key }) name: string,
    @Query({ schema: organisationQuery }) query: OrganisationQuery,
    @CurrentPrincipal() principal: Principal,
  ): Promise<void> {
    const own = organisationAs(principal, keepers, query.organisation);
    await this.removeSubTheme.execute(own, name, this.recorder(principal, 'sub-theme.remove', name));
  }

  private recorder(principal: Principal, action: string, subTheme: string): OnDone {
    return (client, own) => this.audit.record(client, { principal, action, organisations: [own], filter: { subTheme }, count: 1 });
  }
}
