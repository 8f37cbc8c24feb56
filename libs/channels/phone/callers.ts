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
  const { rows } = await client.query<{ asked: boolean }>(
    `select exists (select from kuule.call where line = $1 and id <> $2 and rated_at is not null and (caller_hash = $3 or invitation = $4)) as asked`,
    [line, call.id, caller ?? null, invitation ?? null],
  );
  return rows[0]?.asked ?? false;
}
