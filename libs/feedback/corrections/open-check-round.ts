import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ConsoleDatabase } from '#libs/platform/database.js';
import type { Corrector, OnCorrected } from './corrector.js';

export interface DrawnRound {
  organisation: string;
  theme: string;
  language: string;
  version: string;
  /** In the order in which they are shown, each with the number of comments that it stands for. */
  comments: readonly { feedback: string; weight: number }[];
}

@Injectable()
export class OpenCheckRound {
  constructor(private readonly database: ConsoleDatabase) {}

  /** Stores what was drawn. @returns the round's id. */
  async execute(scope: Corrector, drawn: DrawnRound, onCorrected: OnCorrected): Promise<string> {
    const id = randomUUID();
    await this.database.writing(scope, async (client) => {
      const { organisation, theme, language, version, comments } = drawn;
      await client.query(
        `insert into kuule.check_round (id, organisation, actor_kind, actor, theme, language, classifier_version) values ($1, $2, $3, $4, $5, $6, $7)`,
        [id, organisation, scope.actor.kind, scope.actor.id, theme, language, version],
      );
      await client.query(
        `insert into kuule.check_suggestion (round, organisation, place, feedback, weight)
         select $1, $2, row.place, row.feedback, row.weight
         from unnest($3::uuid[], $4::double precision[]) with ordinality as row (feedback, weight, place)`,
        [id, organisation, comments.map(({ feedback }) => feedback), comments.map(({ weight }) => weight)],
      );
      await onCorrected(client, organisation);
    });
    return id;
  }
}
