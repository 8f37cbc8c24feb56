import { Injectable } from '@nestjs/common';
import { promptPlace } from '#libs/contract/prompt.js';
import { ConsoleDatabase } from '#libs/platform/database.js';
import { Problem } from '#libs/platform/problem.js';
import type { OnLine } from '../on-line.js';
import type { PromptPlace } from './put-prompt.js';

@Injectable()
export class RemovePrompt {
  constructor(private readonly database: ConsoleDatabase) {}

  /** Takes a recorded prompt away: the provider's speech says it again. @throws Problem NOT_FOUND when there is none. */
  async execute(organisations: readonly string[], place: PromptPlace, onLine: OnLine): Promise<void> {
    const { line, language, prompt } = promptPlace.parse(place);
    await this.database.writing({ organisations, reviewing: false }, async (client) => {
      const { rowCount } = await client.query(
        'delete from kuule.prompt p using kuule.line l where l.id = p.line and l.key = $1 and p.language = $2 and p.prompt = $3',
        [line, language, prompt],
      );
      if (!rowCount) throw new Problem('NOT_FOUND');
      await onLine(client, line);
    });
  }
}
