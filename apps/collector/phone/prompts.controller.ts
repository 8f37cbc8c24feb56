/** Prompts as sound files, for providers to play. They hold nothing but our own sentences, so anybody may hear them. */
import { Controller, Get, Headers, Param, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { PromptSounds } from '#libs/channels/phone/prompts/prompt-sounds.js';
import { limits } from '#libs/contract/limits.js';
import { promptPlace } from '#libs/contract/prompt.js';
import { Problem } from '#libs/platform/problem.js';

@ApiExcludeController()
@Controller('api/v1/phone/prompts')
export class PromptsController {
  constructor(private readonly sounds: PromptSounds) {}

  /** With a touchpoint, what is heard in a call of the line that was transferred to it. */
  @Get([':line/:language/:file', ':line/:touchpoint/:language/:file'])
  async read(
    @Param() { line, touchpoint, language, file }: { line: string; touchpoint?: string; language: string; file: string },
    @Headers('if-none-match') known: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const place = promptPlace.safeParse({ line, language, prompt: /^(.*)\.wav$/.exec(file)?.[1] });
    const isKey = touchpoint === undefined || limits.touchpointKey.test(touchpoint);
    const sound = place.success && isKey ? await this.sounds.find(place.data, touchpoint) : undefined;
    if (!sound) throw new Problem('NOT_FOUND');
    const etag = `"${sound.etag}"`;
    // Providers keep a sound only as long as they ask whether it is still the same.
    void reply.header('etag', etag).header('cache-control', 'no-cache');
    if (known?.split(/\s*,\s*/).includes(etag)) await reply.status(304).send();
    else await reply.type('audio/wav').send(sound.wav);
  }
}
