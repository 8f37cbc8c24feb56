/** Problems (RFC 9457): thrown anywhere, answered in one form, with a code from the catalogue and never a value. */
import { Catch, HttpException, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { problems, type FieldError, type Problem as ProblemBody, type ProblemCode } from '#libs/contract/errors.js';
import { limits } from '#libs/contract/limits.js';
import { safeError } from './safe-error.js';

export class Problem extends Error {
  override readonly name = 'Problem';

  /** @param detail a sentence for the reader; it must not repeat what was sent. */
  constructor(
    readonly code: ProblemCode,
    readonly detail?: string,
    readonly errors?: FieldError[],
    readonly retryAfterSeconds?: number,
  ) {
    super(code);
  }

  get status(): number {
    return problems[this.code].status;
  }

  get body(): ProblemBody {
    const { status, title } = problems[this.code];
    const type = `https://kuule.invalid/problems/${this.code.toLowerCase().replaceAll('_', '-')}`;
    return {
      type,
      title,
      status,
      code: this.code,
      ...(this.detail && { detail: this.detail }),
      ...(this.errors && { errors: this.errors }),
    };
  }
}

interface Issue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
  readonly code?: string;
}

/** The fields at fault in a schema's issues. Names and messages that could repeat what was sent are left out. */
export function fieldErrors(issues: readonly Issue[]): FieldError[] {
  return issues.slice(0, 50).map(({ path = [], message, code }) => {
    const name = path.map((part) => String(typeof part === 'object' ? part.key : part)).join('.');
    const field = /^[\w.-]{0,100}$/.test(name) ? name : `${name.split('.')[0]?.replace(/\W.*/s, '') ?? ''}.?`;
    return { field, message: code === 'unrecognized_keys' ? 'a field that is not known here' : message };
  });
}

/** For Nest's StandardSchemaValidationPipe. */
export const invalidFields = (issues: readonly Issue[]) => new Problem('INVALID_FIELDS', undefined, fieldErrors(issues));

/** Fastify's and Nest's own refusals by their HTTP status. */
const byStatus: Record<number, ProblemCode> = {
  400: 'BAD_REQUEST',
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  413: 'BODY_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  429: 'TOO_MANY_REQUESTS',
  503: 'UNAVAILABLE',
};
const malformedJson = new Set(['FST_ERR_CTP_INVALID_JSON_BODY', 'FST_ERR_CTP_EMPTY_JSON_BODY']);
/** PostgreSQL is away, restarting or refuses connections (classes 08, 53, 57P) or the pool waited too long. */
const databaseAway = /^(08...|53...|57P0.|ECONNREFUSED|ECONNRESET|ENOENT|EPIPE|ETIMEDOUT)$/;

/** What pg says, without a code, of a connection that ended under a query or could not be had. */
const connectionLost =
  /^(Connection terminated|Client (was closed|has encountered a connection error)|timeout exceeded when trying to connect)/;

/** Turns whatever was thrown into a problem; what is nobody's fault but ours becomes INTERNAL and says nothing more. */
export function toProblem(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown;
  const { statusCode, message } = thrown as { statusCode?: number; message?: string };
  // Nest wraps what Fastify threw.
  const { code } = ((thrown as { cause?: unknown }).cause ?? thrown) as { code?: string };
  if (thrown instanceof SyntaxError || malformedJson.has(code ?? '')) return new Problem('MALFORMED_JSON');
  const status = thrown instanceof HttpException ? thrown.getStatus() : statusCode;
  if (status !== undefined && status < 500) return new Problem(byStatus[status] ?? 'BAD_REQUEST');
  if (databaseAway.test(code ?? '') || connectionLost.test(message ?? '')) {
    return new Problem('UNAVAILABLE', undefined, undefined, limits.retryAfterSeconds);
  }
  return new Problem('INTERNAL');
}

@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('http');

  catch(thrown: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = toProblem(thrown);
    if (problem.status >= 500) this.logger.error({ route: request.routeOptions?.url, code: problem.code, error: safeError(thrown) });
    if (reply.sent) return;
    if (problem.retryAfterSeconds) void reply.header('retry-after', String(problem.retryAfterSeconds));
    if (problem.status === 401 && problem.code !== 'SIGNATURE_REFUSED') void reply.header('www-authenticate', 'Bearer');
    void reply
      .status(problem.status)
      .header('content-type', 'application/problem+json; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(problem.body);
  }
}
