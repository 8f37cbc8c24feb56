/** How the shipped classifier errs, as its makers measured it: read from its model card and stored for the reports. */
import { readFile } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { WorkerDatabase } from '#libs/platform/database.js';

const cell = z.number().min(0);
const row = z.tuple([cell, cell, cell, cell]);
/** Language → theme → what was said (absent, pos, neg and mix, neu) of each truth (the same order), in comments. */
const confusion = z.record(z.string(), z.record(z.string(), z.tuple([row, row, row, row])));
/** The matrices alone, or in a card that says more. */
const card = z.union([z.object({ confusion }).transform((whole) => whole.confusion), confusion]);

const shipped = new URL('../../themes/model/confusion.data.json', import.meta.url);

@Injectable()
export class StoreModelCard {
  constructor(private readonly database: WorkerDatabase) {}

  /** Stores the card of the running version; a version without a card has none, and its figures wait for checked comments. */
  async execute(version: string, file: URL | string = shipped): Promise<boolean> {
    const text = await readFile(file, 'utf8').catch(() => undefined);
    if (text === undefined) return false;
    await this.database.pool.query(
      `insert into kuule.classifier_error (version, confusion) values ($1, $2)
       on conflict (version) do update set confusion = excluded.confusion, stored_at = now() where classifier_error.confusion <> excluded.confusion`,
      [version, card.parse(JSON.parse(text))],
    );
    return true;
  }
}
