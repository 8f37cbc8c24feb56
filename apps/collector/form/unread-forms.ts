import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { toProblem } from '#libs/platform/problem.js';
import { askedBy, type FormRequest } from './asked-by.js';
import { FormDoors, FormRefusal } from './form-doors.js';
import { FormFilter } from './form-filter.js';
import { FormPages } from './form-pages.js';

/** What Fastify refuses before a controller hears of it (too large, of another type, no form at all) is said on a page as well. */
export function answerUnreadForms(app: NestFastifyApplication): void {
  const [doors, filter] = [app.get(FormDoors), new FormFilter(app.get(FormPages))];
  /** Its body was not read: the language is that of the address, or the browser's. */
  async function refusalOf(thrown: unknown, request: FormRequest): Promise<unknown> {
    const { status } = toProblem(thrown);
    try {
      const place = await doors.place(askedBy(request, request.query));
      return new FormRefusal(status === 413 ? 'too-big' : 'failed', status, place);
    } catch (refusal) {
      return refusal;
    }
  }
  async function answer(thrown: Error, request: FastifyRequest, reply: FastifyReply): Promise<void> {
    await filter.answer(await refusalOf(thrown, request as FormRequest), request, reply);
  }
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRoute', (route) => {
      if (route.url === '/f/:key' && [route.method].flat().includes('POST')) route.errorHandler = answer;
    });
}
