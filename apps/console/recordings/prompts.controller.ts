import { Controller, Delete, Get, Header, HttpCode, Param, Put, Req } from '@nestjs/common';
import { ApiConsumes, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { CurrentPrincipal, type Principal } from '#libs/access/principal.js';
import { RecordAudit } from '#libs/access/record-audit.js';
import type { OnLine } from '#libs/channels/phone/on-line.js';
import { PutPrompt } from '#libs/channels/phone/prompts/put-prompt.js';
import { ReadSentences } from '#libs/channels/phone/prompts/read-sentences.js';
import { RemovePrompt } from '#libs/channels/phone/prompts/remove-prompt.js';
import { promptPlace, type LinePrompts } from '#libs/contract/prompt.js';
import { Problem, invalidFields } from '#libs/platform/problem.js';
import { ReadPrompts } from '#libs/reporting/read-prompts.js';
import { linePrompts } from './answers.data.js';

interface Place {
  line: string;
  language: string;
  prompt: string;
}

/** A line's recorded prompts. */
@ApiTags('lines')
@Controller('api/console/v1/lines')
export class PromptsController {
  constructor(
    private readonly readPrompts: ReadPrompts,
    private readonly readSentences: ReadSentences,
    private readonly putPrompt: PutPrompt,
    private readonly removePrompt: RemovePrompt,
    private readonly audit: RecordAudit,
  ) {}

  @Get(':line/prompts')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'What a line says, and which of it is recorded; the rest is spoken by the provider' })
  @ApiOkResponse({ description: 'Recorded prompts with their lengths, and every sentence in the order of a call', schema: linePrompts })
  async read(@Param('line') line: string, @CurrentPrincipal() principal: Principal): Promise<LinePrompts> {
    const organisations = administeredBy(principal);
    const prompts = await this.readPrompts.execute(organisations, line);
    return { prompts, sentences: await this.readSentences.execute(organisations, line) };
  }

  @Put(':line/prompts/:language/:prompt')
  @HttpCode(204)
  @ApiConsumes('audio/wav')
  @ApiOperation({ summary: 'An administrator uploads a recorded prompt: WAV (PCM); it is kept as 8 kHz mono' })
  @ApiNoContentResponse({ description: 'It is played from now on' })
  async put(@Param() place: Place, @Req() request: FastifyRequest, @CurrentPrincipal() principal: Principal): Promise<void> {
    if (!Buffer.isBuffer(request.body)) throw new Problem('UNSUPPORTED_MEDIA_TYPE', 'send the recording itself, as audio/wav');
    await this.putPrompt.execute(administeredBy(principal), checked(place), request.body, this.recorder(principal, 'prompt.put', place));
  }

  @Delete(':line/prompts/:language/:prompt')
  @HttpCode(204)
  @ApiOperation({ summary: 'An administrator takes a recorded prompt away' })
  @ApiNoContentResponse({ description: 'The provider speaks it again' })
  async remove(@Param() place: Place, @CurrentPrincipal() principal: Principal): Promise<void> {
    await this.removePrompt.execute(administeredBy(principal), checked(place), this.recorder(principal, 'prompt.remove', place));
  }

  private recorder(principal: Principal, action: string, { line, language, prompt }: Place): OnLine {
    return async (client) => {
      const { rows } = await client.query<{ organisation: string }>('select organisation from kuule.line where key = $1', [line]);
      const organisations = rows.map(({ organisation }) => organisation);
      await this.audit.record(client, { principal, action, organisations, filter: { line, language, prompt }, count: 1 });
    };
  }
}

/** @throws Problem INVALID_FIELDS for what cannot be a place. */
function checked(place: Place): Place {
  const parsed = promptPlace.safeParse(place);
  if (!parsed.success) throw invalidFields(parsed.error.issues);
  return parsed.data;
}

/** @throws Problem FORBIDDEN when the principal administers none. */
function administeredBy(principal: Principal): string[] {
  const organisations = [...principal.roles].filter(([, role]) => role === 'administrator').map(([id]) => id);
  if (organisations.length === 0) throw new Problem('FORBIDDEN');
  return organisations;
}
