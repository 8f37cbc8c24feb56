/** How long weeks out of the ordinary take over a year of comments: counted from the comments, and from the weekly counts. */
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import type { Bench } from './support/bench.js';
import { inFreshHome, signIn, type Home } from './support/home.js';
import { percentile, printAim, printTable, rounded } from './support/table.js';

const comments = 200_000;
const touchpoints = 20;
const times = 20;
const countingMs = 300_000;

export const alarms: Bench = {
  name: 'alarms',
  about: `weeks out of the ordinary among ${comments} comments of a year at ${touchpoints} touchpoints, as the report page asks for them`,
  run: () => inFreshHome({}, measure),
};

async function measure(home: Home): Promise<void> {
  const client = new Client(home.connection);
  await client.connect();
  try {
    for (const statement of fill) await client.query(statement);
    const cookie = await signIn(home);
    // The worker begins to count within seconds; the notes make this one question read the comments, whatever it has done.
    await client.query('insert into kuule.week_change (organisation, week) select id, null from kuule.organisation');
    const fromComments = await ask(home, cookie);
    const began = performance.now();
    await counted(client);
    const counting = performance.now() - began;
    const stored: number[] = [];
    for (let each = 0; each < times; each++) stored.push(await ask(home, cookie));
    const rows = [
      ['from the comments', rounded(fromComments), ''],
      ['from the weekly counts', rounded(percentile(stored, 0.5)), rounded(percentile(stored, 0.95))],
    ];
    printTable('milliseconds', ['', 'p50', 'p95'], rows);
    console.log(`The worker had counted all weeks ${rounded(counting / 1_000)} s later`);
    printAim('alarms, p95', rounded(percentile(stored, 0.95)), ' ms', { below: 1_000 });
  } finally {
    await client.end();
  }
}

/** Spread evenly over 52 weeks; one comment in three blames the time, one in four praises the staff. */
const fill = [
  `insert into kuule.touchpoint (organisation, key, name, mode, questionnaire, questionnaire_version)
   select t.organisation, 'bench-' || n, t.name, t.mode, t.questionnaire, t.questionnaire_version
   from generate_series(1, ${touchpoints}) n, (select * from kuule.touchpoint limit 1) t`,
  `insert into kuule.feedback (id, organisation, touchpoint, sender_kind, sender, mode, selection, rating, language, received_at, happened_at,
     window_until, comment_received_at, triaged_at)
   select gen_random_uuid(), t.organisation, t.id, 'device', gen_random_uuid(), t.mode, 'open', 1 + n % 5, (array['fi', 'sv', 'en'])[1 + n % 3],
          at, at, at, at, at
   from generate_series(1, ${comments}) n
   cross join lateral (select now() - interval '1 day' - (n % 364) * interval '1 day' as at) a
   join (select *, row_number() over () - 1 as place from kuule.touchpoint where key like 'bench-%') t on t.place = (n / 364) % ${touchpoints}`,
  `insert into kuule.comment (feedback, organisation, language, assurance, sensitive, sentiment, urgent, span_counts, contact_removed,
     language_version, redaction_version, themes_version, triaged_at)
   select id, organisation, language, 'high', false, 'neg', '{}', '{}', false, '1', '1', 'bench-1', triaged_at from kuule.feedback`,
  `insert into kuule.theme_mark (feedback, organisation, theme, polarity, confidence, classifier_version)
   select id, organisation, m.theme, m.polarity, 0.9, 'bench-1'
   from kuule.feedback, lateral (values ('time', 'neg', 3), ('staff', 'pos', 4), ('information', 'neg', 6), ('premises', 'pos', 9)) m (theme, polarity, every)
   where hashtext(id::text || m.theme) % m.every = 0`,
  'vacuum analyze',
];

/** Resolves when nothing but weeks under way is noted. */
async function counted(client: Client): Promise<void> {
  const until = performance.now() + countingMs;
  for (;;) {
    const { rows } = await client.query<{ left: number }>(
      "select count(*)::int as left from kuule.week_change where week is null or week < date_trunc('week', now() - interval '1 day')",
    );
    if (rows[0]?.left === 0) return;
    if (performance.now() > until) throw new Error(`${rows[0]?.left} weeks were still not counted`);
    await sleep(500);
  }
}

/** @returns milliseconds. @throws when no series was watched: then nothing was measured. */
async function ask({ kuule }: Home, cookie: string): Promise<number> {
  const began = performance.now();
  const response = await fetch(`${kuule.url}/api/console/v1/reports/alarms`, { headers: { cookie } });
  const { watched } = (await response.json()) as { watched?: number };
  if (!watched) throw new Error(`Alarms were answered ${response.status}, with nothing watched`);
  return performance.now() - began;
}
