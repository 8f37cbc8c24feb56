import { ReadReclassification, type Reclassification } from '#libs/reporting/read-reclassification.js';
import { administer } from '../administration.js';
import { optional, type Command } from '../command.js';

export const reclassify: Command = {
  usage: '[--organisation KEY] [--again]',
  does: 'prints how far stored comments are through the present classifier, and lets the worker go on at once; --again: those that failed once more',
  options: { organisation: { type: 'string' }, again: { type: 'boolean' } },
  async run(options) {
    const found = await administer(async ({ database, organisation }) => {
      const id = await organisation(optional(options, 'organisation'));
      await database.writing({ organisations: [id], reviewing: false }, async (client) => {
        if (options.again) await client.query("select kuule.begin_renewal($1, 'themes')", [id]);
        // A worker that listens looks for rounds now, and not at its next turn.
        await client.query("select pg_notify('kuule_lists', $1)", [id]);
      });
      return new ReadReclassification(database).execute(id);
    });
    for (const line of lines(found)) console.log(line);
  },
};

function lines({ active, round }: Reclassification): string[] {
  const reports = `Reports go by ${active ?? 'the version that sorted each comment'}.`;
  if (!round) return [reports, 'No round has begun yet: a worker begins it.'];
  const { target, done, total, failed, finishedAt } = round;
  const state = finishedAt ? `finished ${finishedAt.toISOString()}` : 'under way; reports change when it is through';
  return [reports, `Round to ${target}: ${Math.min(done, total)} of ${total} stored comments, ${failed} failed, ${state}.`];
}
