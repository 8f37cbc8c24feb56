import { DecideRetention } from '#libs/access/decide-retention.js';
import { storedClasses } from '#libs/contract/codes.js';
import { administer } from '../administration.js';
import { oneOf, optional, required, UsageError, type Command } from '../command.js';

export const retentionSet: Command = {
  usage: `--class ${storedClasses.join('|')} --days DAYS --basis TEXT --decision REFERENCE --decided YYYY-MM-DD [--organisation KEY]`,
  does: 'records for how long a class is kept, why, and on whose decision; the next nightly purge follows it',
  options: Object.fromEntries(['organisation', 'class', 'days', 'basis', 'decision', 'decided'].map((name) => [name, { type: 'string' }])),
  async run(options) {
    required(options, 'class');
    const days = Number(required(options, 'days'));
    if (!Number.isInteger(days) || days < 1 || days > 36_500) throw new UsageError('--days is a whole number from 1 to 36500');
    const decidedOn = required(options, 'decided');
    if (!/^\d{4}-\d{2}-\d{2}$/.test(decidedOn) || Number.isNaN(Date.parse(decidedOn)))
      throw new UsageError('--decided is a date such as 2026-11-21');
    const decision = {
      class: oneOf(options, 'class', storedClasses)!,
      days,
      basis: required(options, 'basis'),
      decisionRef: required(options, 'decision'),
      decidedOn,
    };
    await administer(async ({ database, organisation }) =>
      new DecideRetention(database).execute({ organisation: await organisation(optional(options, 'organisation')), ...decision }),
    );
    console.log(`${decision.class} is kept for ${days} days`);
  },
};
