/** Asking each caller once a day, without keeping a number: a hash under a key that is thrown away with its day. */
import { createHmac, randomBytes } from 'node:crypto';
import type { PoolClient } from 'pg';
import type { Call } from './call.js';

/** What stands for a number that was withheld; Twilio writes ANONYMOUS on the keypad. */
const withheld = new Set(['266696687', '7378742833', '86282452253', '464', '']);

/** The hash of a number for this day (UTC) and line; undefined when the number is withheld or none. */
export async function callerHash(client: PoolClient, line: string, caller: string): Promise<Buffer | undefined> {
  const digits = caller
    .replace(/^sips?:/i, '')
    .replace(/@.*$/, '')
    .replace(/\D/g, '');
  if (withheld.has(digits)) return undefined;
  await client.query(`insert into kuule.caller_key (day, key) values ((now() at time zone 'UTC')::date, $1) on conflict (day) do nothing`, [
    randomBytes(32),
  ]);
  const { rows } = await client.query<{ key: Buffer }>(`select key from kuule.caller_key where day = (now() at time zone 'UTC')::date`);
  const key = rows[0]?.key;
  return key && createHmac('sha256', key).update(line).update('\0').update(digits).digest();
}

/** Whether this caller rated today, or this invitation was answered. Writes down both for the call. */
export async function wasAsked(
  client: PoolClient,
  line: string,
  call: Call,
  caller: Buffer | undefined,
  invitation: string | undefined,
): Promise<boolean> {
  if (!caller && !invitation) return false;
  await client.query('update kuule.call set caller_hash = $2, invitation = $3 where id = $1', [
    call.id,
    caller ?? null,
    invitation ?? null,
  ]);
  return isRated(client, line, call, { caller, invitation });
}

/**
 * Whether another call of this caller or for this invitation has rated while this one was under way. Whoever asks holds up the other calls
 * that ask so until the transaction ends: of several that rate at the same moment one is the first, and the rest are told so.
 */
export async function hasRatedElsewhere(client: PoolClient, line: string, call: Call): Promise<boolean> {
  const { rows } = await client.query<{ caller: Buffer | null; invitation: string | null }>(
    'select caller_hash as caller, invitation from kuule.call where id = $1',
    [call.id],
  );
  const { caller, invitation } = rows[0]!;
  const names = [...(caller ? [`caller ${caller.toString('hex')}`] : []), ...(invitation ? [`invitation ${invitation}`] : [])];
  // Always in this order, so that two calls that share both never wait for each other.
  for (const name of names) await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`kuule.call ${line} ${name}`]);
  return names.length > 0 && isRated(client, line, call, { caller, invitation });
}

interface Once {
  caller: Buffer | null | undefined;
  invitation: string | null | undefined;
}

async function isRated(client: PoolClient, line: string, call: Call, { caller, invitation }: Once): Promise<boolean> {
  const { rows } = await client.query<{ isRated: boolean }>(
    `select exists (select from kuule.call where line = $1 and id <> $2 and rated_at is not null and (caller_hash = $3 or invitation = $4)) as "isRated"`,
    [line, call.id, caller ?? null, invitation ?? null],
  );
  return rows[0]?.isRated ?? false;
}
