/** Health: live as long as the process answers, ready when the database does; with what waits and what was lost. */
import { Controller, Get, Inject, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Database } from './database.js';

export interface HealthCounts {
  /** Comments that wait for triage. */
  waiting: number;
  /** How long the oldest of them has waited, in seconds; null when none waits. */
  oldestSeconds: number | null;
  /** Comments whose triage failed for the last time, and whose words are still there. */
  setAside: number;
  /** Comments whose words retention deleted before triage succeeded; their ratings stay. */
  lost: number;
}

/** Counted without reading a raw comment: the function behind it answers numbers only. */
export async function healthCounts(database: Database): Promise<HealthCounts> {
  const { rows } = await database.pool.query<HealthCounts>(
    'select waiting, oldest_seconds as "oldestSeconds", set_aside as "setAside", lost from kuule.health_counts()',
  );
  return rows[0] as HealthCounts;
}

/** Rounds over stored comments that are not finished: by task, how many comments are left of how many. */
export async function renewalCounts(database: Database): Promise<Record<string, { left: number; total: number }>> {
  const { rows } = await database.pool.query<{ task: string; total: number; done: number }>(
    'select task, total, done from kuule.renewal_counts()',
  );
  return Object.fromEntries(rows.map(({ task, total, done }) => [task, { left: Math.max(0, total - done), total }]));
}

export interface RecordingCounts {
  /** Recordings that wait to be fetched from their provider. */
  waiting: number;
  /** Recordings that wait for a person to type them. */
  offered: number;
  /** Recordings that could not be fetched, or that nobody transcribed in time; their ratings stay. */
  lost: number;
  /** Recordings that their provider was asked to delete and has not. */
  undeleted: number;
}

export async function recordingCounts(database: Database): Promise<RecordingCounts> {
  const { rows } = await database.pool.query<RecordingCounts>('select waiting, offered, lost, undeleted from kuule.recording_counts()');
  return rows[0] as RecordingCounts;
}

@ApiExcludeController()
@Controller('health')
export class HealthController {
  constructor(@Inject(Database) private readonly database: Database) {}

  @Get('live')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  @Get('ready')
  async ready(@Res() reply: FastifyReply): Promise<void> {
    const { database } = this;
    const counts = await Promise.all([healthCounts(database), renewalCounts(database), recordingCounts(database)]).catch(() => undefined);
    const body = counts ? { status: 'ok', comments: counts[0], renewal: counts[1], recordings: counts[2] } : { status: 'unavailable' };
    await reply
      .status(counts ? 200 : 503)
      .header('cache-control', 'no-store')
      .send(body);
  }
}
