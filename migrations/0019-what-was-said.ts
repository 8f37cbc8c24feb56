/**
 * Lets a chat session hold what was said in it so far, but for the words of the comment; and a recording, where its provider has written
 * down what was said.
 *
 * Locks: the tables of sessions, recordings and sealing keys while indexes are made; a step waits. Data: rating and answers of open sessions
 * are copied from their feedback; a collector of the version before must be stopped first, for what it takes later is not copied.
 * Why: two tabs of one visitor may answer different questions at the same moment. Each sent the feedback as it knew it, and the later one
 * took away what the earlier one had said. Here each adds its own part to one row, and stores what the row has then.
 * A provider may bring the address of its transcript in place of the words. The worker fetches it, with credentials that the collector does
 * not have; the address is sealed to the worker, as that of the recording is.
 */
import { SqlMigration } from '#libs/platform/migration.js';
import type { DatabaseRoles } from '#libs/platform/roles.js';

export class WhatWasSaid extends SqlMigration {
  override sql(roles: DatabaseRoles): string {
    return `
alter table kuule.chat_session add column rating smallint, add column answers jsonb not null default '{}';
update kuule.chat_session s set rating = f.rating, answers = coalesce(f.answers, '{}') from kuule.feedback f where f.id = s.feedback;
grant update (rating, answers) on kuule.chat_session to ${roles.collector};

-- The sealed address is null before there is one, and once nothing is to be asked there any more; \`transcript_at\` stays.
alter table kuule.recording add column transcript_key uuid references kuule.sealing_key, add column transcript_ephemeral_key bytea,
  add column transcript_sealed bytea, add column transcript_attempts smallint not null default 0, add column transcript_at timestamptz;
create index recording_transcript_to_fetch on kuule.recording (transcript_at) where transcript_sealed is not null;
-- Which keys are still needed is asked in every round.
create index recording_source_key on kuule.recording (source_key) where source_key is not null;
create index recording_transcript_key on kuule.recording (transcript_key) where transcript_key is not null;
grant select (transcript_at), update (transcript_key, transcript_ephemeral_key, transcript_sealed, transcript_at)
  on kuule.recording to ${roles.collector};
`;
  }
}
