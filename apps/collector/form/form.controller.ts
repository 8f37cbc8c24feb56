/** The web form of a touchpoint: a page that works without a script, its thanks, and a poster that leads to it. */
import { Controller, Get, HttpCode, Logger, Post, Req, Res, UseFilters } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { isCrossSite } from '#libs/access/same-site.js';
import { questionnaireOf } from '#libs/catalogue/intake-touchpoint.js';
import type { FormContent, FormFault, WrittenForm } from '#libs/contract/form.js';
import { limits } from '#libs/contract/limits.js';
import { AcceptFeedback } from '#libs/feedback/accept-feedback.js';
import { toProblem } from '#libs/platform/problem.js';
import { safeError } from '#libs/platform/safe-error.js';
import { WebSenders } from '../web-senders.js';
import { askedBy, type FormRequest } from './asked-by.js';
import { FormDoors, FormRefusal, type Door, type Place } from './form-doors.js';
import { FormFilter } from './form-filter.js';
import { FormPages } from './form-pages.js';
import { emptyForm, faultsOf, feedbackOf, readForm, textOf } from './read-form.js';

/** The address that the installation is known by, where it was told one. */
export abstract class PublicUrl {
  abstract readonly url: URL | undefined;
}

@ApiExcludeController()
@UseFilters(FormFilter)
@Controller('f')
export class FormController {
  private readonly logger = new Logger('form');

  constructor(
    private readonly doors: FormDoors,
    private readonly pages: FormPages,
    private readonly accept: AcceptFeedback,
    private readonly web: WebSenders,
    private readonly publicUrl: PublicUrl,
  ) {}

  @Get(':key')
  async open(@Req() request: FormRequest, @Res() reply: FastifyReply): Promise<void> {
    const asked = askedBy(request, request.query);
    await this.show(reply, await this.doors.open(asked), emptyForm(asked.via));
  }

  @Post(':key')
  @HttpCode(200)
  async send(@Req() request: FormRequest, @Res() reply: FastifyReply): Promise<void> {
    const given = request.body ?? {};
    const door = await this.doors.open(askedBy(request, given));
    if (isCrossSite(request, this.publicUrl.url)) throw new FormRefusal('refused', 403, door);
    const written = readForm(given, door.touchpoint.questions);
    // The same page in another language, asked for in the middle of writing.
    if (given.switch !== undefined) return this.show(reply, door, written);
    const faults = faultsOf(written);
    if (faults.length) return this.show(reply, door, written, faults, 422);
    await this.store(request, reply, door, written);
  }

  @Get(':key/thanks')
  async thanks(@Req() request: FormRequest, @Res() reply: FastifyReply): Promise<void> {
    const { touchpoint, ...place } = await this.doors.place(askedBy(request, request.query));
    await this.answer(reply, place, { kind: 'thanks', questionnaire: questionnaireOf(touchpoint) });
  }

  @Get(':key/poster')
  async poster(@Req() request: FormRequest, @Res() reply: FastifyReply): Promise<void> {
    const { touchpoint, language, languages } = await this.doors.open({ ...askedBy(request, request.query), via: undefined });
    const origin = this.publicUrl.url?.origin ?? `${request.protocol}://${request.host}`;
    const phone = textOf(request.query.phone)?.trim();
    await this.answer(
      reply,
      { language, languages },
      {
        kind: 'poster',
        questionnaire: questionnaireOf(touchpoint),
        address: `${origin}/f/${touchpoint.key}`,
        ...(phone && limits.posterPhone.test(phone) && { phone }),
      },
    );
  }

  /** Whatever hinders it, its writer gets back what was written, or is told that it is there already. */
  private async store(request: FormRequest, reply: FastifyReply, door: Door, written: WrittenForm): Promise<void> {
    const { touchpoint, language, sender, feedback = written.id ?? '' } = door;
    try {
      await this.web.count(request);
      await this.accept.execute(feedback, feedbackOf(written, { ...questionnaireOf(touchpoint), language }), sender);
    } catch (error) {
      const { code, status, retryAfterSeconds } = toProblem(error);
      if (status === 409) throw new FormRefusal('kept', 409, door);
      if (status !== 429 && status < 500) throw error;
      if (status >= 500) this.logger.error({ route: request.routeOptions.url, code, error: safeError(error) });
      if (retryAfterSeconds) void reply.header('retry-after', String(retryAfterSeconds));
      return this.show(reply, door, written, [status === 429 ? 'too-many' : 'not-saved'], status);
    }
    await reply.header('cache-control', 'no-store').redirect(`/f/${touchpoint.key}/thanks?lang=${encodeURIComponent(language)}`, 303);
  }

  private show(reply: FastifyReply, door: Door, written: WrittenForm, faults: FormFault[] = [], status = 200): Promise<void> {
    return this.answer(reply, door, { kind: 'form', questionnaire: questionnaireOf(door.touchpoint), written, faults }, status);
  }

  private answer(reply: FastifyReply, place: Place, content: FormContent, status = 200): Promise<void> {
    return this.pages.send(reply, { ...place, content, status });
  }
}
