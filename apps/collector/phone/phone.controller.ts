/** Where phone providers ask what a caller hears next. What cannot be stored in time is answered with an apology, never with an error. */
import { Controller, Get, HttpCode, Logger, Param, Post, Req, Res, type RawBodyRequest } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { limits } from '#libs/contract/limits.js';
import { addressesOf } from '#libs/channels/phone/addresses.js';
import type { Address, Dialect, PhoneRequest, Printed } from '#libs/channels/phone/dialects/dialect.js';
import { dialectOf } from '#libs/channels/phone/dialects/dialects.js';
import { Lines, type Line } from '#libs/channels/phone/lines.js';
import { TakeCall } from '#libs/channels/phone/take-call.js';
import { Problem, toProblem } from '#libs/platform/problem.js';
import { safeError } from '#libs/platform/safe-error.js';
import { ExternalUrl, phoneRequest } from './addresses.js';
import { PrintDocument } from './print-document.js';

interface Where {
  provider: string;
  line: string;
  secret?: string;
  step?: string;
}

type Request = RawBodyRequest<FastifyRequest>;

/** What is asked, under which origin, and when it is too late to answer (milliseconds since 1970). */
interface Asked {
  address: Address;
  came: PhoneRequest;
  origin: string;
  until: number;
}

@ApiExcludeController()
@Controller('api/v1/phone/:provider/:line')
export class PhoneController {
  private readonly logger = new Logger('phone');

  constructor(
    private readonly lines: Lines,
    private readonly takeCall: TakeCall,
    private readonly printDocument: PrintDocument,
    private readonly external: ExternalUrl,
  ) {}

  @Post(['start', ':secret/start'])
  @HttpCode(200)
  start(@Param() where: Where, @Req() request: Request, @Res() reply: FastifyReply): Promise<void> {
    return this.converse(where, { to: 'start' }, request, reply);
  }

  /** Vonage asks for its first document so, unless it is told otherwise. */
  @Get('start')
  startByGet(@Param() where: Where, @Req() request: Request, @Res() reply: FastifyReply): Promise<void> {
    return this.converse(where, { to: 'start' }, request, reply);
  }

  @Post(['steps/:step', ':secret/steps/:step'])
  @HttpCode(200)
  step(@Param() where: Where, @Req() request: Request, @Res() reply: FastifyReply): Promise<void> {
    if (!/^[0-9]{1,3}$/.test(where.step ?? '')) throw new Problem('NOT_FOUND');
    return this.converse(where, { to: 'step', step: Number(where.step) }, request, reply);
  }

  @Post(['recording', ':secret/recording'])
  @HttpCode(200)
  recording(@Param() where: Where, @Req() request: Request, @Res() reply: FastifyReply): Promise<void> {
    return this.notice(where, { to: 'recording' }, request, reply);
  }

  @Post(['transcript', ':secret/transcript'])
  @HttpCode(200)
  transcript(@Param() where: Where, @Req() request: Request, @Res() reply: FastifyReply): Promise<void> {
    return this.notice(where, { to: 'transcript' }, request, reply);
  }

  @Post(['ended', ':secret/ended'])
  @HttpCode(200)
  ended(@Param() where: Where, @Req() request: Request, @Res() reply: FastifyReply): Promise<void> {
    return this.notice(where, { to: 'ended' }, request, reply);
  }

  /** Somebody waits on the line: within the budget there is a document, whatever happens here. */
  private async converse(where: Where, address: Address, request: Request, reply: FastifyReply): Promise<void> {
    const until = Date.now() + limits.phoneBudgetMs;
    const dialect = known(where);
    const came = phoneRequest(request, this.external, where.secret);
    const origin = this.external.origin(request);
    const sorry = () => dialect.fallback(addressesOf(origin, where.provider, where.line).sorry);
    const answer = this.answer(dialect, where, { address, came, origin, until }).catch((error: unknown) =>
      this.apologise(where, error, sorry),
    );
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<Printed>((done) => {
      timer = setTimeout(() => done(this.apologise(where, new Problem('UNAVAILABLE'), sorry)), limits.phoneBudgetMs);
    });
    try {
      await send(reply, await Promise.race([answer, tooLate]));
    } finally {
      clearTimeout(timer);
    }
  }

  private async answer(dialect: Dialect, where: Where, { address, came, origin, until }: Asked): Promise<Printed> {
    const line = await this.proven(dialect, where, came);
    const event = dialect.read(came, address);
    if (!event) return dialect.nothing;
    const answered = await this.takeCall.execute(line, event, until);
    if (!answered) return dialect.nothing;
    return this.printDocument.execute(dialect, line, answered, addressesOf(origin, where.provider, line.key, where.secret));
  }

  /** Nobody waits: what cannot be stored is refused, and the provider sends it again. */
  private async notice(where: Where, address: Address, request: Request, reply: FastifyReply): Promise<void> {
    const dialect = known(where);
    const came = phoneRequest(request, this.external, where.secret);
    const line = await this.proven(dialect, where, came);
    const event = dialect.read(came, address);
    if (event) {
      await this.takeCall.execute(line, event, Date.now() + limits.phoneBudgetMs).catch((error: unknown) => {
        // A call of which nothing is known, or is known any more: sending it again would not help.
        if (toProblem(error).code !== 'NOT_FOUND') throw error;
      });
    }
    await send(reply, dialect.nothing);
  }

  /** @throws Problem NOT_FOUND for a line that is not there, FORBIDDEN for a request that is not its provider's. */
  private async proven(dialect: Dialect, { line: key, provider }: Where, came: PhoneRequest): Promise<Line> {
    const line = limits.touchpointKey.test(key) ? await this.lines.find(key) : undefined;
    if (line?.provider !== provider) throw new Refused('NOT_FOUND');
    const former = line.former && line.former.until.getTime() > Date.now() ? [line.former.secret] : [];
    const fault = dialect.prove(came, { secrets: [line.secret, ...former], settings: line.settings, now: Date.now() });
    if (fault) {
      this.logger.warn({ message: 'refused a request to a line', line: key, provider, fault });
      throw new Refused('FORBIDDEN', 'the request is not proven to be the provider’s');
    }
    return line;
  }

  /** Refusals are said as such; whatever else went wrong, the caller hears an apology. */
  private apologise({ line, provider }: Where, error: unknown, sorry: () => Printed): Printed {
    if (error instanceof Refused) throw error;
    const { code } = toProblem(error);
    this.logger.error({ message: 'answered a call with an apology', line, provider, code, error: safeError(error) });
    return sorry();
  }
}

/** Said to whoever is no provider of this line. */
class Refused extends Problem {}

function known({ provider }: Where): Dialect {
  const dialect = dialectOf(provider);
  if (!dialect) throw new Problem('NOT_FOUND');
  return dialect;
}

const send = async (reply: FastifyReply, { type, body }: Printed): Promise<void> => {
  await reply.status(200).type(type).header('cache-control', 'no-store').send(body);
};
