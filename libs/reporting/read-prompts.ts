import { Injectable } from '@nestjs/common';
import type { UploadedPrompt } from '#libs/contract/prompt.js';
import { ConsoleDatabase } from '#libs/platform/database.js';
import { Problem } from '#libs/platform/problem.js';

@Injectable()
export class ReadPrompts {
  constructor(private readonly database: ConsoleDatabase) {}

  /** The recorded prompts of a line, without their sound. @throws Problem NOT_FOUND when no such line is theirs. */
  async execute(organisations: readonly string[], line: string): Promise<UploadedPrompt[]> {
    return this.database.reading({ organisations, reviewing: false }, async (client) => {
      const { rowCount } = await client.query('select from kuule.line where key = $1', [line]);
      if (!rowCount) throw new Problem('NOT_FOUND');
      // 8 kHz and 16 bits after a header of 44 bytes.
      const { rows } = await client.query<UploadedPrompt>(
        `select p.language, p.prompt, p.put_at as "putAt", round((length(p.wav) - 44) / 16000.0, 1)::float8 as seconds
         from kuule.prompt p join kuule.line l on l.id = p.line where l.key = $1 order by p.language, p.prompt`,
        [line],
      );
      return rows;
    });
  }
}
