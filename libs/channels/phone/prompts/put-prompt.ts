import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { promptPlace } from '#libs/contract/prompt.js';
import { ConsoleDatabase } from '#libs/platform/database.js';
import { Problem } from '#libs/platform/problem.js';
import type { OnLine } from '../on-line.js';
import { telephoneSound } from './telephone-sound.js';
import { UnusableSound } from './wav.js';

export interface PromptPlace {
  /** Key of the line. */
  line: string;
  /** BCP 47. */
  language: string;
  prompt: string;
}

@Injectable()
export class PutPrompt {
  constructor(private readonly database: ConsoleDatabase) {}

  /**
   * Keeps a recorded prompt of a line, in place of the former one.
   * @throws Problem INVALID_FIELDS with the reason when the file cannot be used; NOT_FOUND when no such line is theirs.
   */
  async execute(organisations: readonly string[], place: PromptPlace, file: Buffer, onLine: OnLine): Promise<void> {
    const { line, language, prompt } = promptPlace.parse(place);
    const wav = usable(file);
    const etag = createHash('sha256').update(wav).digest('base64url').slice(0, 22);
    await this.database.writing({ organisations, reviewing: false }, async (client) => {
      const { rowCount } = await client.query(
        `insert into kuule.prompt (organisation, line, language, prompt, wav, etag)
         select l.organisation, l.id, $2, $3, $4, $5 from kuule.line l where l.key = $1 and l.closed_at is null
         on conflict (line, language, prompt) do update set wav = excluded.wav, etag = excluded.etag, put_at = now()`,
        [line, language, prompt, wav, etag],
      );
      if (!rowCount) throw new Problem('NOT_FOUND');
      await onLine(client, line);
    });
  }
}

function usable(file: Buffer): Buffer {
  try {
    return telephoneSound(file);
  } catch (error) {
    if (error instanceof UnusableSound)
      throw new Problem('INVALID_FIELDS', undefined, [{ field: 'audio', message: error.message, code: error.fault }]);
    throw error;
  }
}
