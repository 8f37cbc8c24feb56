import { Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { limits } from '#libs/contract/limits.js';
import type { ThemeReasons } from '#libs/contract/why.js';
import { ConsoleDatabase } from '#libs/platform/database.js';
import { behind, behindValues, received } from '../behind.js';
import type { WhyQuery } from '../filters.js';
import { commentItems, type OnRead } from '../list-comments.js';
import { comparedPeriod, periodOf, readToday, type Period } from '../period.js';
import type { Scope } from '../scope.js';
import { typicalOf } from './typical.js';
import { wordsThatStandOut, type WrittenText } from './words.js';

/** Why a theme is as it is: the words that stand out against the period before, and comments that are typical of it. */
@Injectable()
export class ReadReasons {
  constructor(private readonly database: ConsoleDatabase) {}

  /**
   * Reads the newest `limits.whyComments` comments of the theme in each period, by the rules of the list of comments.
   * @throws Problem INVALID_FIELDS for a period that cannot be.
   */
  async execute(scope: Scope, query: WhyQuery, onRead: OnRead): Promise<ThemeReasons> {
    return this.database.reading(scope, async (client) => {
      const { today } = await readToday(client);
      const period = periodOf(query, today);
      const before = comparedPeriod(period, query.compare === 'year' ? 'year' : 'previous');
      const now = await readTexts(client, query, period);
      const past = await readTexts(client, query, before);
      const texts = now.map(({ text }) => text);
      const words = wordsThatStandOut(now, past);
      const ids = typicalOf(texts, limits.typicalComments).map((at) => now[at]!.id);
      const typical = await commentItems(client, ids);
      await onRead(client, typical.length);
      const read = { now: now.length, before: past.length, most: limits.whyComments };
      return { theme: query.about, ...period, before, read, words, typical };
    });
  }
}

interface ReadText extends WrittenText {
  id: string;
}

async function readTexts(client: PoolClient, query: WhyQuery, period: Period): Promise<ReadText[]> {
  const values = behindValues({ ...query, complaint: undefined, urgent: undefined, subTheme: undefined }, period);
  const { rows } = await client.query<ReadText>(textsSql, [...values, limits.whyComments]);
  return rows;
}

const textsSql = `
  select r.id, x.text, r.language from ${received} join kuule.comment_text x on x.feedback = r.id
  where ${behind}
  order by r.reported_at desc, r.id limit $17`;
