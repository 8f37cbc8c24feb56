/**
 * Spoken comments: the recording of a call, its sealed bytes, the one-time tickets by which people hear and type it; recorded prompts.
 *
 * Locks: creates only. Data: none is moved.
 * Why: a voice is more of a person than their words. Its bytes are in one table, sealed; only the worker, which fetches them, may write or
 * read them. The collector knows that there is a recording, the console that one waits to be typed.
 */
import { securedByOrganisation, SqlMigration } from '#libs/platform/migration.js';
import type { DatabaseRoles } from '#libs/platform/roles.js';

export class Recordings extends SqlMigration {
  override sql(roles: DatabaseRoles): string {
    return [
      tables,
      securedByOrganisation('recording', roles, ['collector', 'worker']),
      securedByOrganisation('recording_ticket', roles, ['worker']),
      securedByOrganisation('prompt', roles, ['collector']),
      functions(roles),
      grants(roles),
    ].join('\n');
  }
}

/** The feedback is no foreign key: a provider may speak of the recording before the rating is stored. */
const tables = `
create table kuule.recording (
  id uuid primary key,
  organisation uuid not null,
  line uuid not null,
  call uuid not null unique,
  feedback uuid not null unique,
  seconds smallint,
  -- Where it is at the provider, sealed: the address may carry a token. Null once nothing is to be asked there any more.
  source_key uuid references kuule.sealing_key,
  source_ephemeral_key bytea,
  source_sealed bytea,
  noted_at timestamptz not null default now(),
  fetch_attempts smallint not null default 0,
  fetch_at timestamptz not null default now(),
  fetched_at timestamptz,
  -- A word of the guarded request or the provider's status; never what was answered.
  failure text,
  delete_attempts smallint not null default 0,
  delete_at timestamptz not null default now(),
  deleted_at_provider_at timestamptz,
  transcribe_attempts smallint not null default 0,
  transcribe_at timestamptz not null default now(),
  -- Since then a person is asked to listen and type.
  offered_at timestamptz,
  transcribed_at timestamptz,
  transcript_source text,
  -- The bytes are gone from here: after triage of the transcript, by retention, or because there was no rating.
  removed_at timestamptz,
  -- What was said is known to nobody: never fetched, or not transcribed before retention took it. The rating stays.
  lost_at timestamptz,
  unique (organisation, id),
  foreign key (organisation, line) references kuule.line (organisation, id),
  foreign key (organisation, call) references kuule.call (organisation, id)
);
create index recording_to_fetch on kuule.recording (fetch_at) where fetched_at is null and lost_at is null and removed_at is null;
create index recording_to_delete on kuule.recording (delete_at) where deleted_at_provider_at is null and source_sealed is not null;
create index recording_to_transcribe on kuule.recording (transcribe_at)
  where fetched_at is not null and transcribed_at is null and offered_at is null and removed_at is null;
create index recording_offered on kuule.recording (organisation, offered_at) where transcribed_at is null and removed_at is null;
create index recording_kept on kuule.recording (noted_at) where removed_at is null;

-- The only store of voices. No CHECK: PostgreSQL prints the whole row when one fails.
create table kuule.raw_recording (
  recording uuid primary key references kuule.recording,
  sealing_key uuid not null references kuule.sealing_key,
  ephemeral_key bytea not null,
  sealed bytea not null
);
-- Sealed bytes do not compress; trying would only cost time.
alter table kuule.raw_recording alter column sealed set storage external;

create table kuule.recording_ticket (
  token_hash bytea primary key,
  organisation uuid not null,
  recording uuid not null,
  purpose text not null,
  until timestamptz not null,
  used_at timestamptz,
  foreign key (organisation, recording) references kuule.recording (organisation, id)
);
create index recording_ticket_over on kuule.recording_ticket (until);

create table kuule.prompt (
  organisation uuid not null,
  line uuid not null,
  language text not null,
  prompt text not null,
  wav bytea not null,
  etag text not null,
  put_at timestamptz not null default now(),
  primary key (line, language, prompt),
  foreign key (organisation, line) references kuule.line (organisation, id)
);
`;

const functions = (roles: DatabaseRoles) => `
-- One use: whoever comes second finds nothing.
create function kuule.use_recording_ticket(token bytea, wanted text) returns table (recording uuid, feedback uuid)
language sql security definer set search_path = pg_catalog, pg_temp as $$
  update kuule.recording_ticket t set used_at = now() from kuule.recording r
  where t.token_hash = token and t.purpose = wanted and t.used_at is null and t.until > now() and r.id = t.recording
  returning r.id, r.feedback
$$;

-- The transcript becomes the comment of its feedback, once: not twice, not beside another comment, not without a rating. Sealed text null:
-- nothing was said. With it the time in which the feedback could be amended is over. True when it was taken.
create function kuule.take_transcript(of_recording uuid, by_source text, sealed_to uuid, ephemeral bytea, sealed_text bytea) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  of_feedback uuid;
begin
  select r.feedback into of_feedback from kuule.recording r
  where r.id = of_recording and r.transcribed_at is null and r.removed_at is null for update;
  if not found then return false; end if;
  update kuule.feedback f set window_until = least(f.window_until, now()),
    comment_received_at = case when sealed_text is null then f.comment_received_at else now() end
  from kuule.recording r
  where f.id = of_feedback and r.id = of_recording and f.organisation = r.organisation and f.comment_received_at is null;
  if not found then return false; end if;
  if sealed_text is not null then
    insert into kuule.raw_comment (feedback, field, sealing_key, ephemeral_key, sealed, received_at)
    values (of_feedback, 'transcript', sealed_to, ephemeral, sealed_text, now());
  end if;
  update kuule.recording r set transcribed_at = now(), transcript_source = by_source where r.id = of_recording;
  return true;
end $$;

-- For health: recordings to be fetched, those that wait for a person, those that nobody will hear, and those that the provider would not delete.
create function kuule.recording_counts() returns table (waiting bigint, offered bigint, lost bigint, undeleted bigint)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select count(*) filter (where r.fetched_at is null and r.lost_at is null and r.removed_at is null),
         count(*) filter (where r.offered_at is not null and r.transcribed_at is null and r.removed_at is null),
         count(*) filter (where r.lost_at is not null),
         count(*) filter (where r.deleted_at_provider_at is null and r.delete_attempts > 0)
  from kuule.recording r
$$;

revoke execute on function kuule.use_recording_ticket(bytea, text), kuule.take_transcript(uuid, text, uuid, bytea, bytea),
  kuule.recording_counts() from public;
grant execute on function kuule.use_recording_ticket(bytea, text), kuule.take_transcript(uuid, text, uuid, bytea, bytea)
  to ${roles.collector}, ${roles.worker};
grant execute on function kuule.recording_counts() to ${roles.collector}, ${roles.worker}, ${roles.console};
`;

const grants = (roles: DatabaseRoles) => `
grant insert on kuule.recording to ${roles.collector};
grant select (id, organisation, line, call, feedback, transcribed_at) on kuule.recording to ${roles.collector};
grant select, update on kuule.recording to ${roles.worker};
grant select, insert, delete on kuule.raw_recording to ${roles.worker};
grant select, delete on kuule.recording_ticket to ${roles.worker};
grant select (id, organisation, line, feedback, seconds, noted_at, fetched_at, offered_at, transcribed_at, transcript_source, removed_at, lost_at)
  on kuule.recording to ${roles.console};
grant insert on kuule.recording_ticket to ${roles.console};
grant select, insert, update, delete on kuule.prompt to ${roles.console};
grant select on kuule.prompt to ${roles.collector};
`;
