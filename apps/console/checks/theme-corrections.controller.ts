import { Body, Controller, Delete, HttpCode, Param, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { CurrentPrincipal, type Principal } from '#libs/access/principal.js';
import { RecordAudit } from '#libs/access/record-audit.js';
import { facets, polarities, themes, type Theme } from '#libs/contract/codes.js';
import { limits } from '#libs/contract/limits.js';
import { CheckComment } from '#libs/feedback/corrections/check-comment.js';
import { CorrectSentiment } from '#libs/feedback/corrections/correct-sentiment.js';
import { CorrectThemes } from '#libs/feedback/corrections/correct-themes.js';
import type { OnCorrected } from '#libs/feedback/corrections/corrector.js';
import { SetServiceArea } from '#libs/feedback/corrections/set-service-area.js';
import { Problem } from '#libs/platform/problem.js';
import { correctorOf } from './corrector.js';

export const uuid = z.uuid();
const theme = z.enum(themes);
const polarity = z.enum(polarities);
const hasFacet = (of: Theme, facet: string | undefined) => facet === undefined || (facets[of] as readonly string[]).includes(facet);
const wordBody = z.discriminatedUnion('present', [
  z.strictObject({ present: z.literal(true), polarity, facet: z.string().max(40).optional() }),
  z.strictObject({ present: z.literal(false) }),
]);
const sentimentBody = z.strictObject({ sentiment: polarity.nullable() });
const areaBody = z.strictObject({ serviceArea: z.string().regex(limits.serviceArea).nullable() });
const foundMark = z
  .strictObject({ theme, polarity, facet: z.string().max(40).optional() })
  .refine((mark) => hasFacet(mark.theme, mark.facet), { path: ['facet'], error: 'a facet of the theme' });
const checkBody = z.strictObject({
  /** The round that drew the comment; left out for one that somebody came upon. */
  round: uuid.optional(),
  /** Every theme that the comment speaks of; the others are said to be absent. */
  themes: z
    .array(foundMark)
    .max(themes.length)
    .refine((marks) => new Set(marks.map((mark) => mark.theme)).size === marks.length, 'each theme once'),
});

/** What a person says of a comment; it stands from then on, whatever the classifier says. */
@ApiTags('corrections')
@Controller('api/console/v1/comments/:id')
export class ThemeCorrectionsController {
  constructor(
    private readonly correctThemes: CorrectThemes,
    private readonly correctSentiment: CorrectSentiment,
    private readonly setServiceArea: SetServiceArea,
    private readonly checkComment: CheckComment,
    private readonly audit: RecordAudit,
  ) {}

  @Put('themes/:theme')
  @HttpCode(204)
  @ApiOperation({ summary: 'A person’s word on one theme of a comment: present, with polarity and facet, or absent' })
  @ApiNoContentResponse({ description: 'It stands' })
  async correct(
    @Param('id', { schema: uuid }) feedback: string,
    @Param('theme', { schema: theme }) of: Theme,
    @Body({ schema: wordBody }) body: z.infer<typeof wordBody>,
    @CurrentPrincipal() principal: Principal,
  ): Promise<void> {
    refuseOtherFacet(of, body);
    const recorded = this.recorder(principal, 'theme.correct', { feedback, theme: of, ...body });
    await this.correctThemes.execute(correctorOf(principal), feedback, [{ theme: of, ...body }], recorded);
  }

  @Delete('themes/:theme')
  @HttpCode(204)
  @ApiOperation({ summary: 'Takes a person’s word on a theme back: the classifier’s mark counts again' })
  @ApiNoContentResponse({ description: 'Taken back' })
  async takeBack(
    @Param('id', { schema: uuid }) feedback: string,
    @Param('theme', { schema: theme }) of: Theme,
    @CurrentPrincipal() principal: Principal,
  ): Promise<void> {
    const recorded = this.recorder(principal, 'theme.take-back', { feedback, theme: of });
    await this.correctThemes.execute(correctorOf(principal), feedback, [{ theme: of, present: null }], recorded);
  }

  @Put('sentiment')
  @HttpCode(204)
  @ApiOperation({ summary: 'A person’s word on the feeling of the whole comment; null takes it back' })
  @ApiNoContentResponse({ description: 'It stands' })
  async sentiment(
    @Param('id', { schema: uuid }) feedback: string,
    @Body({ schema: sentimentBody }) { sentiment }: z.infer<typeof sentimentBody>,
    @CurrentPrincipal() principal: Principal,
  ): Promise<void> {
    const recorded = this.recorder(principal, 'sentiment.correct', { feedback, sentiment });
    await this.correctSentiment.execute(correctorOf(principal), feedback, sentiment, recorded);
  }

  @Put('service-area')
  @HttpCode(204)
  @ApiOperation({ summary: 'A person’s word on what the contact was about; null gives it back to the touchpoint’s service' })
  @ApiNoContentResponse({ description: 'It stands' })
  async area(
    @Param('id', { schema: uuid }) feedback: string,
    @Body({ schema: areaBody }) { serviceArea }: z.infer<typeof areaBody>,
    @CurrentPrincipal() principal: Principal,
  ): Promise<void> {
    const recorded = this.recorder(principal, 'service-area.set', { feedback, serviceArea });
    await this.setServiceArea.execute(correctorOf(principal), feedback, serviceArea, recorded);
  }

  @Put('check')
  @HttpCode(204)
  @ApiOperation({
    summary: 'A person has looked at a comment for every theme: their word stands for all of them',
    description: 'Only comments that a round drew tell how often the classifier errs: whoever comes upon one has noticed it for a reason.',
  })
  @ApiNoContentResponse({ description: 'Checked' })
  async check(
    @Param('id', { schema: uuid }) feedback: string,
    @Body({ schema: checkBody }) { round, themes: found }: z.infer<typeof checkBody>,
    @CurrentPrincipal() principal: Principal,
  ): Promise<void> {
    const recorded = this.recorder(principal, 'comment.check', { feedback, round, themes: found });
    const words = found.map((mark) => ({ ...mark, present: true as const }));
    await this.checkComment.execute(correctorOf(principal), { feedback, round: round ?? null, found: words }, recorded);
  }

  @Delete('check')
  @HttpCode(204)
  @ApiOperation({ summary: 'Takes one’s own last check of a comment back: what stood before stands again' })
  @ApiNoContentResponse({ description: 'Taken back' })
  async undo(@Param('id', { schema: uuid }) feedback: string, @CurrentPrincipal() principal: Principal): Promise<void> {
    await this.checkComment.undo(correctorOf(principal), feedback, this.recorder(principal, 'comment.uncheck', { feedback }));
  }

  private recorder(principal: Principal, action: string, filter: Record<string, unknown>): OnCorrected {
    return (client, organisation) => this.audit.record(client, { principal, action, organisations: [organisation], filter, count: 1 });
  }
}

function refuseOtherFacet(of: Theme, body: z.infer<typeof wordBody>): void {
  if (body.present && !hasFacet(of, body.facet)) {
    throw new Problem('INVALID_FIELDS', undefined, [{ field: 'facet', message: 'a facet of the theme' }]);
  }
}
