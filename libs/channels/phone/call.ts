/** A call as the database holds it, and the statements that read and write it. */
import type { PoolClient } from 'pg';
import type { DialogueState } from './dialogue.js';
import type { PhoneDocument } from './document.js';

export interface Call {
  id: string;
  feedback: string;
  /** Steps answered so far. */
  steps: number;
  /** Null before the first document. */
  state: DialogueState | null;
  /** The last step, and up to which one the report knows what was said. */
  changedAt: Date;
  sentAt: Date | null;
}

export interface Arrived {
  organisation: string;
  line: string;
  callHash: Buffer;
  at: Date;
}

const columns = 'id, feedback, steps, state, changed_at as "changedAt", sent_at as "sentAt"';

/** The call, locked until the transaction ends; made when it is not there yet. */
export async function openCall(client: PoolClient, { organisation, line, callHash, at }: Arrived): Promise<Call> {
  await client.query(
    `insert into kuule.call (organisation, line, call_hash, feedback, started_at, changed_at) values ($1, $2, $3, gen_random_uuid(), $4, $4)
     on conflict (line, call_hash) do nothing`,
    [organisation, line, callHash, at],
  );
  return (await lockCall(client, line, callHash))!;
}

export async function lockCall(client: PoolClient, line: string, callHash: Buffer): Promise<Call | undefined> {
  const { rows } = await client.query<Call>(`select ${columns} from kuule.call where line = $1 and call_hash = $2 for update`, [
    line,
    callHash,
  ]);
  return rows[0];
}

export async function readStep(client: PoolClient, call: Call, step: number): Promise<PhoneDocument | undefined> {
  const { rows } = await client.query<{ document: PhoneDocument }>('select document from kuule.call_step where call = $1 and step = $2', [
    call.id,
    step,
  ]);
  return rows[0]?.document;
}

/** Writes a step and what the dialogue came to by it. @returns the call as it is then. */
export async function writeStep(
  client: PoolClient,
  call: Call,
  step: number,
  { state, document }: { state: DialogueState; document: PhoneDocument },
  at: Date,
): Promise<Call> {
  await client.query(
    `with stepped as (
       insert into kuule.call_step (call, organisation, step, document) select id, organisation, $2, $3 from kuule.call where id = $1
     )
     update kuule.call set steps = $2 + 1, state = $4, language = $5, queue = $6, changed_at = $7,
       answered_at = coalesce(answered_at, $7), rated_at = case when $8 then coalesce(rated_at, $7) else rated_at end
     where id = $1`,
    [
      call.id,
      step,
      JSON.stringify(document),
      JSON.stringify(state),
      state.language ?? null,
      state.queue ?? null,
      at,
      state.rating !== undefined,
    ],
  );
  return { ...call, state, steps: step + 1, changedAt: at };
}
