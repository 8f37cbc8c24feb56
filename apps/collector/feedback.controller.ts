/** The intake: one feedback under its own id, or a batch in which each item stands alone. */
import { Body, Controller, HttpCode, Param, Post, Put, Res, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { batchBody, feedbackBody, feedbackId, type BatchResult, type FeedbackBody } from '#libs/contract/feedback.js';
import { limits } from '#libs/contract/limits.js';
import { AcceptFeedback, type SenderOf } from '#libs/feedback/accept-feedback.js';
import { fieldErrors, invalidFields, Problem, toProblem } from '#libs/platform/problem.js';
import { CurrentSender, SenderGuard } from './senders.js';

@ApiTags('intake')
@ApiBearerAuth()
@UseGuards(SenderGuard)
@Controller('api/v1/feedback')
export class FeedbackController {
  constructor(private readonly accept: AcceptFeedback) {}

  @Put(':id')
  @ApiResponse({ status: 201, description: 'Stored the first time' })
  @ApiResponse({ status: 200, description: 'Amended, or a repeat that changed nothing' })
  async put(
    @Param('id') id: string,
    @Body({ schema: feedbackBody }) body: FeedbackBody,
    @CurrentSender() sender: SenderOf,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ id: string; outcome: string }> {
    if (!feedbackId.safeParse(id).success) throw new Problem('INVALID_FIELDS', undefined, [{ field: 'id', message: 'a UUID' }]);
    const outcome = await this.accept.execute(id, body, sender);
    void reply.status(outcome === 'created' ? 201 : 200);
    return { id, outcome };
  }

  @Post('batch')
  @HttpCode(200)
  @ApiResponse({ status: 200, description: 'A result for each item, in order' })
  async batch(@Body() body: unknown, @CurrentSender() sender: SenderOf): Promise<{ results: BatchResult[] }> {
    const parsed = batchBody.safeParse(body);
    if (!parsed.success)
      throw parsed.error.issues.some(({ code }) => code === 'too_big')
        ? new Problem('BODY_TOO_LARGE', `at most ${limits.batchItems} items`)
        : invalidFields(parsed.error.issues);
    const receivedAt = new Date();
    return { results: await Promise.all(parsed.data.items.map((item) => this.acceptItem(item, sender, receivedAt))) };
  }

  private async acceptItem(item: unknown, sender: SenderOf, receivedAt: Date): Promise<BatchResult> {
    const { id, ...fields } = (typeof item === 'object' && item !== null ? item : {}) as Record<string, unknown>;
    const known = feedbackId.safeParse(id);
    if (!known.success) return { id: null, status: 422, code: 'INVALID_FIELDS', errors: [{ field: 'id', message: 'a UUID' }] };
    const body = feedbackBody.safeParse(fields);
    if (!body.success) return { id: known.data, status: 422, code: 'INVALID_FIELDS', errors: fieldErrors(body.error.issues) };
    try {
      const outcome = await this.accept.execute(known.data, body.data, sender, { receivedAt });
      return { id: known.data, status: outcome === 'created' ? 201 : 200 };
    } catch (error) {
      return { id: known.data, ...itemFault(toProblem(error)) };
    }
  }
}

/** What an item may be told: a batch's own status speaks of the whole, so 401, 429 and 5xx become the item's nearest. */
function itemFault({ status, code, errors }: Problem): Pick<BatchResult, 'status' | 'code' | 'errors'> {
  if (status === 401) return { status: 403, code: 'FORBIDDEN' };
  if (status >= 500 || status === 429) return { status: 503, code: code === 'OVERLOADED' ? code : 'UNAVAILABLE' };
  return { status: status as BatchResult['status'], code, ...(errors && { errors }) };
}
