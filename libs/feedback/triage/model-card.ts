/** How the shipped classifier errs, as its makers measured it: read from its model card and stored for the reports. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { WorkerDatabase } from '#libs/platform/database.js';
import { findLocalWeights } from './local-weights.js';

const cell = z.number().min(0);
const row = z.tuple([cell, cell, cell, cell]);
/** Language → theme → what was said (absent, pos, neg and mix, neu) of each truth (the same order), in comments. */
const confusion = z.record(z.string(), z.record(z.string(), z.tuple([row, row, row, row])));
/** The matrices alone, or in a card that says more. */
const card = z.union([
  z.object({ counts: confusion }).transform((whole) => whole.counts),
  z.object({ confusion }).transform((whole) => whole.confusion),
  confusion,
]);

const shipped = new URL('../../themes/model/confusion.data.json', import.meta.url);

export class StoreModelCard {
  /** @param themesFolder where the installation's own weights are, with a card of their own. */
  constructor(
    private readonly database: Pick<WorkerDatabase, 'pool'>,
    private readonly themesFolder?: string,
  ) {}

  /**
   * Stores the card of the running version: the shipped one, or, for the installation's own weights, theirs, else that of the weights
   * that they continue. A version without a card has none, and its figures wait for checked comments.
   */
  async execute(version: string): Promise<boolean> {
    const local = findLocalWeights(this.themesFolder);
    const own = local?.version === version && this.themesFolder && (await read(join(this.themesFolder, 'confusion.json')));
    const text = own || (await read(shipped));
    if (!text) return false;
    await this.database.pool.query(
      `insert into kuule.classifier_error (version, confusion) values ($1, $2)
       on conflict (version) do update set confusion = excluded.confusion, stored_at = now() where classifier_error.confusion <> excluded.confusion`,
      [version, card.parse(JSON.parse(text))],
    );
    return true;
  }
}

const read = (file: URL | string) => readFile(file, 'utf8').catch(() => undefined);
