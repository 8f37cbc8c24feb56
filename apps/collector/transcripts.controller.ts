/** Typed transcripts: what a person heard comes in like any comment, so that the console never holds it. */
import { Body, Controller, HttpCode, Param, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { transcriptBody, type TranscriptBody } from '#libs/contract/recording.js';
import { TakeTypedTranscript } from '#libs/feedback/recordings/take-typed-transcript.js';

@ApiTags('recordings')
@Controller('api/v1/recordings')
export class TranscriptsController {
  constructor(private readonly take: TakeTypedTranscript) {}

  @Put(':ticket/transcript')
  @HttpCode(204)
  @ApiOperation({ summary: 'What was said in a recording, once for a ticket from the console' })
  @ApiNoContentResponse({ description: 'Stored, sealed; it is a comment from now on' })
  async put(@Param('ticket') ticket: string, @Body({ schema: transcriptBody }) body: TranscriptBody): Promise<void> {
    await this.take.execute(ticket, 'text' in body ? body.text : null);
  }
}
