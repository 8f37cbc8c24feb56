import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { ConsoleDatabase } from '#libs/platform/database.js';

/** A comment of a sample; without text when retention has deleted it since. */
export interface SampleComment {
  feedback: string;
  /** From 1. */
  place: number;
  language: string;
  text: string | null;
  revision: number | null;
  /** Kinds found left; null while nobody has checked it. */
  missed: string[] | null;
}

export interface OpenSample {
  id: string;
  drawnAt: Date;
  restricted: boolean;
  comments: SampleComment[];
}

@Injectable()
export class ReadSampleComments {
  constructor(private readonly database: ConsoleDatabase) {}

  /**
   * The sample that is not finished, with its comments; undefined when there is none. Comments that only reviewers may read have no
   * text unless `restricted`. `onRead` records the reading, in the same transaction.
   */
  async execute(
    organisation: string,
    restricted: boolean,
    onRead: (client: PoolClient, count: number) => Promise<void>,
  ): Promise<OpenSample | undefined> {
    return this.database.writing({ organisations: [organisation], reviewing: restricted }, async (client) => {
      const { rows } = await client.query<Omit<OpenSample, 'comments'>>(
        'select id, drawn_at as "drawnAt", restricted from kuule.sample where finished_at is null order by drawn_at desc limit 1',
      );
      const sample = rows[0];
      if (!sample) return undefined;
      const { rows: comments } = await client.query<SampleComment>(
        `select s.feedback, s.place, s.language, s.missed, t.text, t.revision
         from kuule.sample_comment s left join kuule.comment_text t on t.feedback = s.feedback where s.sample = $1 order by s.place`,
        [sample.id],
      );
      await onRead(client, comments.filter(({ text, missed }) => text !== null && missed === null).length);
      return { ...sample, comments };
    });
  }
}
