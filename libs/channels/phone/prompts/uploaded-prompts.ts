import { Injectable } from '@nestjs/common';
import { CollectorDatabase } from '#libs/platform/database.js';
import { PromptRecordings } from '../prompt-recordings.js';

const freshMs = 5_000;
const mostRemembered = 1_000;

/** Which prompts of a line people have recorded, at most a few seconds old. */
@Injectable()
export class UploadedPrompts extends PromptRecordings {
  private readonly remembered = new Map<string, { at: number; found: Promise<ReadonlySet<string>> }>();

  constructor(private readonly database: CollectorDatabase) {
    super();
  }

  async of(line: string): Promise<ReadonlySet<string>> {
    const known = this.remembered.get(line);
    if (known && Date.now() - known.at < freshMs) return known.found;
    if (this.remembered.size >= mostRemembered) this.remembered.clear();
    const found = this.read(line);
    this.remembered.set(line, { at: Date.now(), found });
    found.catch(() => this.remembered.delete(line));
    return found;
  }

  private async read(line: string): Promise<ReadonlySet<string>> {
    const { rows } = await this.database.pool.query<{ place: string }>(
      "select language || '/' || prompt as place from kuule.prompt where line = $1",
      [line],
    );
    return new Set(rows.map(({ place }) => place));
  }
}
