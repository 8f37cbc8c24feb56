import { oneOf, optional, several, UsageError, type Command, type Options } from '../command.js';
import type { Counts, Tally } from '../redact-file/redact-rows.js';

export const redactFile: Command = {
  usage:
    'FILE.csv|FILE.xlsx --column NAME… [--keep NAME…] [--language fi|sv|en|ru] [--out FILE] [--force] [--sheet NAME]' +
    ' [--leave-out-restricted]',
  does:
    'takes personal data out of the named columns of a survey file, offline; writes a new file with these columns, those of --keep as they' +
    ' are, and two more: sensitive (yes, no) and assurance (high, low)',
  options: {
    column: { type: 'string', multiple: true },
    keep: { type: 'string', multiple: true },
    language: { type: 'string' },
    out: { type: 'string' },
    force: { type: 'boolean' },
    sheet: { type: 'string' },
    'leave-out-restricted': { type: 'boolean' },
  },
  async run(options, [file, ...more]) {
    if (!file) throw new UsageError('the file is missing');
    if (more.length) throw new UsageError('one file at a time');
    const language = oneOf(options, 'language', ['fi', 'sv', 'en', 'ru']);
    // The lists of names take half a second to load: only for whom they serve.
    const { columnsOf, redactFile: run } = await import('../redact-file/redact-file.js');
    const sheet = optional(options, 'sheet');
    const columns = several(options, 'column');
    if (!columns) throw new UsageError(`--column is missing. The file has: ${(await columnsOf(file, sheet)).filter(Boolean).join(', ')}`);
    const { out, remarks, tally } = await run({
      file,
      sheet,
      columns,
      language,
      keep: several(options, 'keep') ?? [],
      out: optional(options, 'out'),
      force: options.force === true,
      leaveOutRestricted: options['leave-out-restricted'] === true,
    });
    for (const line of [...remarks, ...summary(out, tally, options)]) console.log(line);
    for (const line of warnings(tally)) console.error(line);
  },
};

/** Numbers only: nothing of what the file says. */
function summary(out: string, tally: Tally, options: Options): string[] {
  const { rows, texts, removed, languages, sensitive, lowAssurance, leftOut } = tally;
  const all = [...removed.values()].reduce((sum, one) => sum + one, 0);
  return [
    `Written: ${out}`,
    `Rows: ${rows}, texts: ${texts}${languages.size ? ` (${listed(languages)})` : ''}`,
    all ? `Removed ${all}: ${listed(removed)}` : 'Nothing was found to remove',
    `Rows marked sensitive: ${sensitive}, of low assurance: ${lowAssurance}`,
    ...(options['leave-out-restricted'] ? [`Rows left out: ${leftOut}`] : []),
  ];
}

function warnings({ remaining, lowAssurance }: Tally): string[] {
  const kept = [...remaining].map(
    ([column, counts]) =>
      `Warning: column ${column} was kept as it is, and holds what looks like personal data: ${listed(counts)}. Name it with --column, or leave it out`,
  );
  return lowAssurance
    ? [...kept, 'Warning: names may remain in the rows of low assurance: their language is not fi, sv, en or ru, or uncertain']
    : kept;
}

const listed = (counts: Counts) =>
  [...counts]
    .sort(([a, m], [b, n]) => n - m || a.localeCompare(b))
    .map(([name, number]) => `${name} ${number}`)
    .join(', ');
