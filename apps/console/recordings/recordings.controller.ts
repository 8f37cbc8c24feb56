import { Body, Controller, Get, Header, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { CurrentPrincipal, type Principal } from '#libs/access/principal.js';
import { RecordAudit } from '#libs/access/record-audit.js';
import type { RecordingTicket, WaitingRecordings } from '#libs/contract/recording.js';
import { IssueTicket } from '#libs/feedback/recordings/issue-ticket.js';
import { ticketPurposes } from '#libs/feedback/recordings/ticket.js';
import { Problem } from '#libs/platform/problem.js';
import { ReadWaitingRecordings } from '#libs/reporting/read-waiting-recordings.js';
import { recordingTicket, waitingRecordings } from './answers.data.js';

const uuid = z.uuid();
const ticketAsked = z.strictObject({ purpose: z.enum(ticketPurposes) });

/** What is written to the audit trail: somebody heard it, somebody typed it. */
const actions = { play: 'recording.play', transcript: 'recording.transcribe' } as const;

/** Recordings that wait to be typed. The audio comes from the worker, the text goes to the collector; here are tickets to both. */
@ApiTags('recordings')
@Controller('api/console/v1/recordings')
export class RecordingsController {
  constructor(
    private readonly readWaiting: ReadWaitingRecordings,
    private readonly issue: IssueTicket,
    private readonly audit: RecordAudit,
  ) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Recordings that wait to be typed, the oldest first; for transcribers' })
  @ApiOkResponse({ description: 'Which, and how many in all', schema: waitingRecordings })
  list(@CurrentPrincipal() principal: Principal): Promise<WaitingRecordings> {
    return this.readWaiting.execute(transcribedBy(principal));
  }

  @Post(':id/tickets')
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'A ticket to hear a recording once, or to send its transcript once; each is in the audit trail' })
  @ApiCreatedResponse({ description: 'The ticket, shown once', schema: recordingTicket })
  async ticket(
    @Param('id', { schema: uuid }) id: string,
    @Body({ schema: ticketAsked }) { purpose }: z.infer<typeof ticketAsked>,
    @CurrentPrincipal() principal: Principal,
  ): Promise<RecordingTicket> {
    const { ticket, until } = await this.issue.execute(transcribedBy(principal), id, purpose, (client, organisation) =>
      this.audit.record(client, {
        principal,
        action: actions[purpose],
        organisations: [organisation],
        filter: { recording: id },
        count: 1,
      }),
    );
    return { ticket, until: until.toISOString() };
  }
}

/** The organisations whose recordings the principal types; a person's work, never a key's. @throws Problem FORBIDDEN when there is none. */
function transcribedBy(principal: Principal): string[] {
  const organisations = [...principal.roles].filter(([, role]) => role === 'transcriber').map(([id]) => id);
  if (principal.kind !== 'person' || organisations.length === 0) throw new Problem('FORBIDDEN');
  return organisations;
}
