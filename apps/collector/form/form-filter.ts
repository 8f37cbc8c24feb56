/** What goes wrong at the address of a form is said on a page, in the visitor's language; what it was stays in the log. */
import { Catch, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { chooseLanguage } from '#libs/platform/choose-language.js';
import { toProblem } from '#libs/platform/problem.js';
import { safeError } from '#libs/platform/safe-error.js';
import { FormRefusal } from './form-doors.js';
import { FormPages } from './form-pages.js';

@Catch()
export class FormFilter implements ExceptionFilter {
  private readonly logger = new Logger('form');

  constructor(private readonly pages: FormPages) {}

  async catch(thrown: unknown, host: ArgumentsHost): Promise<void> {
    const http = host.switchToHttp();
    await this.answer(thrown, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }

  async answer(thrown: unknown, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    const refusal = thrown instanceof FormRefusal ? thrown : this.failed(thrown, request);
    const languages = await this.pages.offered();
    const place = refusal.place ?? { languages, language: chooseLanguage(languages, undefined, request.headers['accept-language']) };
    const content = { kind: 'message' as const, message: refusal.say, ...(place.anew && { anew: place.anew }) };
    await this.pages.send(reply, { ...place, status: refusal.status, content });
  }

  private failed(thrown: unknown, request: FastifyRequest): FormRefusal {
    const { status, code } = toProblem(thrown);
    if (status >= 500) this.logger.error({ route: request.routeOptions?.url, code, error: safeError(thrown) });
    return new FormRefusal('failed', status);
  }
}
