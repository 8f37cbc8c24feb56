import type { Quality } from '#libs/contract/figure.js';
import { ReadQuality } from '#libs/reporting/read-quality.js';
import { administer } from '../administration.js';
import { optional, type Command } from '../command.js';
import { figureLines } from '../sample/figures.js';

export const quality: Command = {
  usage: '[--organisation KEY]',
  does: 'prints how good redaction is: the last sample, the rules that were called wrong, the local lists, the round over stored comments',
  options: { organisation: { type: 'string' } },
  async run(options) {
    const found = await administer(async ({ database, organisation }) =>
      new ReadQuality(database).execute(await organisation(optional(options, 'organisation'))),
    );
    for (const line of lines(found)) console.log(line);
  },
};

const percent = (share: number | null) => `${((share ?? 0) * 100).toFixed(1)} %`;

function lines({ sample, rules, list, exceptions, renewal }: Quality): string[] {
  const waiting = list.reports.filter(({ finishedAt }) => finishedAt === null).length;
  const wrong = rules.filter((rule) => rule.wrong > 0);
  return [
    ...(sample ? figureLines(sample) : ['No sample has been checked yet: kuule -- sample']),
    '',
    wrong.length ? 'Called wrongly removed, by rule:' : 'Nothing has been called wrongly removed.',
    ...wrong.map(
      ({ kind, recognizer, rule, used, wrong: n, share }) =>
        `  ${kind}, ${recognizer}, ${rule}: ${n} of ${used}, ${percent(share.value)} (95 % interval ${percent(share.low)}–${percent(share.high)})`,
    ),
    '',
    `Local list: ${list.entries} reported values; ${waiting} of the last reports wait. Exceptions: ${exceptions.length}.`,
    renewal
      ? `Stored comments: ${renewal.done} of ${renewal.total} are through the present round${renewal.finishedAt ? ', which is finished' : ''}; ${renewal.changed} changed, ${renewal.failed} failed.`
      : 'Stored comments: no round has begun yet.',
  ];
}
