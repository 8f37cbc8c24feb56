/** Playback: the only process that can open a recording sends it to whoever holds a ticket for it, once. */
import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiOperation, ApiResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { audioType } from '#libs/channels/recordings/audio.js';
import { PlayRecording } from '#libs/feedback/recordings/play-recording.js';

@ApiTags('recordings')
@Controller('api/v1/recordings')
export class RecordingsController {
  constructor(private readonly play: PlayRecording) {}

  @Get(':ticket')
  @ApiOperation({ summary: 'The audio of a recording, once for a ticket from the console' })
  @ApiResponse({ status: 200, description: 'The audio as the provider made it' })
  async read(@Param('ticket') ticket: string, @Res() reply: FastifyReply): Promise<void> {
    const audio = await this.play.execute(ticket);
    await reply
      .header('cache-control', 'no-store')
      .type(audioType(audio) ?? 'application/octet-stream')
      .send(audio);
  }
}
