/**
 * What an intake costs at least: Fastify and one statement, nothing checked, nothing sealed, nobody told. The same columns as
 * Kuule's into tables with the same indices, comments in the clear. `BARE_MODE` is `single` (one INSERT a request) or
 * `batched` (requests of the same 2 ms, or 200 of them, in one INSERT).
 */
import { randomUUID } from 'node:crypto';
import fastify from 'fastify';
import { Pool } from 'pg';

interface Body {
  mode: string;
  rating: number;
  language: string;
  occurredAt: string;
  sentAt: string;
  comment?: string;
}

interface Waiting {
  values: unknown[];
  stored(): void;
  failed(error: unknown): void;
}

const groupMs = 2;
const groupRows = 200;
const [someone, hash] = [randomUUID(), Buffer.alloc(32, 7)];

/** The columns that a request fills, with their types; `sealed` is the comment, for the table beside. */
const columns = {
  id: 'uuid',
  organisation: 'uuid',
  touchpoint: 'uuid',
  sender_kind: 'text',
  sender: 'uuid',
  mode: 'text',
  selection: 'text',
  rating: 'smallint',
  answers: 'jsonb',
  questionnaire: 'text',
  language: 'text',
  occurred_at: 'timestamptz',
  sent_at: 'timestamptz',
  received_at: 'timestamptz',
  happened_at: 'timestamptz',
  window_until: 'timestamptz',
  comment_received_at: 'timestamptz',
  comment_hash: 'bytea',
  sealed: 'bytea',
};
const names = Object.keys(columns);
const feedbackNames = names.slice(0, -1).join(', ');

/** From rows named `incoming` into both tables; a repeated id changes nothing. */
const store = (incoming: string) => `
  with incoming (${names.join(', ')}) as (${incoming}), created as (
    insert into bench.feedback (${feedbackNames}) select ${feedbackNames} from incoming on conflict (id) do nothing
  )
  insert into bench.raw_comment (feedback, field, sealing_key, ephemeral_key, sealed, received_at)
  select id, 'comment', sender, comment_hash, sealed, received_at from incoming where sealed is not null`;

const parameters = (suffix: string) => Object.values(columns).map((type, index) => `$${index + 1}::${type}${suffix}`);
const single = { name: 'single', text: store(`select ${parameters('').join(', ')}`) };
const batched = { name: 'batched', text: store(`select * from unnest(${parameters('[]').join(', ')})`) };

/** In the order of the columns. */
function valuesOf(id: string, body: Body): unknown[] {
  const now = new Date();
  const known = [id, someone, someone, 'server-key', someone, body.mode, 'open', body.rating, '{}', 'basic@1', body.language];
  const times = [body.occurredAt, body.sentAt, now, now, now];
  return [...known, ...times, ...(body.comment ? [now, hash, Buffer.from(body.comment)] : [null, null, null])];
}

const pool = new Pool({ host: process.env.BARE_SOCKET, user: 'postgres', database: 'kuule', max: 10 });
let waiting: Waiting[] = [];
let timer: NodeJS.Timeout | undefined;

function flush(): void {
  clearTimeout(timer);
  timer = undefined;
  const group = waiting;
  waiting = [];
  const values = names.map((_, column) => group.map((each) => each.values[column]));
  pool.query({ ...batched, values }).then(
    () => group.forEach(({ stored }) => stored()),
    (error: unknown) => group.forEach(({ failed }) => failed(error)),
  );
}

const ways: Record<string, (values: unknown[]) => Promise<unknown>> = {
  single: (values) => pool.query({ ...single, values }),
  batched: (values) =>
    new Promise<void>((stored, failed) => {
      waiting.push({ values, stored, failed });
      if (waiting.length >= groupRows) flush();
      else timer ??= setTimeout(flush, groupMs);
    }),
};
const way = ways[process.env.BARE_MODE ?? ''];
if (!way) throw new Error('BARE_MODE is single or batched');

const server = fastify();
server.put<{ Params: { id: string }; Body: Body }>('/api/v1/feedback/:id', async ({ params, body }, reply) => {
  await way(valuesOf(params.id, body));
  return reply.status(201).send({ id: params.id, outcome: 'created' });
});
console.log(`listens on port ${new URL(await server.listen({ host: '127.0.0.1', port: 0 })).port}`);
process.on('SIGTERM', () => void server.close().then(() => pool.end()));
