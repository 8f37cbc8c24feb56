import { Injectable } from '@nestjs/common';
import { limits } from '#libs/contract/limits.js';
import type { SubThemeGiven } from '#libs/contract/sub-theme.js';
import { ConsoleDatabase } from '#libs/platform/database.js';
import { Problem } from '#libs/platform/problem.js';
import { patternOf, subThemeFinder } from '#libs/themes/sub-themes.js';
import type { OnDone } from '../lists/report-missed.js';

@Injectable()
export class PutSubTheme {
  constructor(private readonly database: ConsoleDatabase) {}

  /**
   * Adds or changes one of the organisation's sub-themes. New comments are marked by it from now on, stored ones by the worker's next
   * round; reports go by the list of before until that is through.
   * @returns the list's new revision, and the examples that the phrases do not find.
   * @throws Problem INVALID_FIELDS for a phrase without a word, or when the list is full.
   */
  async execute(organisation: string, key: string, given: SubThemeGiven, onDone: OnDone): Promise<{ revision: number; missed: string[] }> {
    const empty = Object.entries(given.phrases).find(([, phrases = []]) =>
      phrases.some((phrase) => !/[\p{L}\p{N}]{2}/u.test(patternOf(phrase))),
    );
    if (empty) throw refusal(`phrases.${empty[0]}`, 'phrases with a word of two letters at least');
    const revision = await this.database.writing({ organisations: [organisation], reviewing: false }, async (client) => {
      const { rows } = await client.query<{ revision: number; n: number }>(putSql, [
        organisation,
        key,
        given.parent ?? null,
        given.name,
        given.phrases,
        given.examples ?? {},
      ]);
      const put = rows[0];
      if (!put) throw new Problem('FORBIDDEN');
      const { rows: all } = await client.query<{ n: number }>(
        'select count(*) as n from kuule.sub_theme where organisation = $1 and revision = $2',
        [organisation, put.revision],
      );
      if ((all[0]?.n ?? 0) > limits.subThemes) throw refusal('key', `at most ${limits.subThemes} sub-themes`);
      await onDone(client, organisation);
      return put.revision;
    });
    return { revision, missed: missedExamples(key, given) };
  }
}

/** The examples in which the phrases of their language find nothing. */
function missedExamples(key: string, { phrases, examples = {} }: SubThemeGiven): string[] {
  const find = subThemeFinder([{ key, phrases }]);
  return Object.entries(examples).flatMap(([language, texts]) => (texts ?? []).filter((text) => !find(text, language).length));
}

const refusal = (field: string, message: string) => new Problem('INVALID_FIELDS', undefined, [{ field, message }]);

const putSql = 'select revision from kuule.put_sub_theme($1, $2, $3, $4, $5, $6) as revision where revision is not null';
