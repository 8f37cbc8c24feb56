/**
 * Lines (a phone number with its provider), their calls, and the steps of each call.
 *
 * Locks: creates only. Data: none is moved.
 * Why: a provider repeats, reorders and doubles its requests. A step that was answered once is answered with the same document again, and
 * what was pressed is here before the caller hears the next prompt. No table holds a caller's number.
 */
import { securedByOrganisation, SqlMigration } from '#libs/platform/migration.js';
import type { DatabaseRoles } from '#libs/platform/roles.js';

export class Phone extends SqlMigration {
  override sql(roles: DatabaseRoles): string {
    return [
      tables,
      securedByOrganisation('line', roles, ['collector', 'worker']),
      securedByOrganisation('call', roles, ['collector', 'worker']),
      securedByOrganisation('call_step', roles, ['collector', 'worker']),
      callerKeys(roles),
      grants(roles),
    ].join('\n');
  }
}

const tables = `
create table kuule.line (
  id uuid primary key default gen_random_uuid(),
  organisation uuid not null references kuule.organisation,
  touchpoint uuid not null,
  -- Public, part of the addresses that the provider calls; unique in the installation, never reused.
  key text not null unique,
  name text not null,
  provider text not null,
  -- Sealed (libs/platform/secrets.ts) for this line's id: what requests are signed with, and what it was before a rotation, for a while.
  secret bytea not null,
  former_secret bytea,
  former_until timestamptz,
  -- Sealed likewise: what the provider's own API asks of whoever fetches or deletes a recording there; null where none is needed.
  credentials bytea,
  settings jsonb not null default '{}',
  created_at timestamptz not null default now(),
  closed_at timestamptz,
  unique (organisation, id),
  foreign key (organisation, touchpoint) references kuule.touchpoint (organisation, id)
);

create table kuule.call (
  id uuid primary key default gen_random_uuid(),
  organisation uuid not null,
  line uuid not null,
  -- HMAC of the provider's id of the call; with it the provider could name the caller. Null once the call is forgotten.
  call_hash bytea,
  -- HMAC of the number under the day's key, only where the line asks each caller once a day; null when the day is over.
  caller_hash bytea,
  invitation uuid,
  -- The feedback's id, made with the call; in kuule.feedback from the first rating on.
  feedback uuid,
  language text,
  queue text,
  -- The dialogue so far, answers included; null once the call is forgotten.
  state jsonb,
  -- Steps answered so far; the next one to come has this number.
  steps smallint not null default 0,
  started_at timestamptz not null,
  answered_at timestamptz,
  rated_at timestamptz,
  -- The last step, and when what it said was last known to be in kuule.feedback.
  changed_at timestamptz not null,
  sent_at timestamptz,
  ended_at timestamptz,
  unique (organisation, id),
  unique (line, call_hash),
  foreign key (organisation, line) references kuule.line (organisation, id)
);
create index call_by_time on kuule.call (line, started_at);
create index call_open on kuule.call (changed_at) where ended_at is null;
create index call_unsent on kuule.call (changed_at) where rated_at is not null and (sent_at is null or sent_at < changed_at);
create index call_by_caller on kuule.call (line, caller_hash) where caller_hash is not null;
create index call_by_invitation on kuule.call (line, invitation) where invitation is not null;
create index call_remembered on kuule.call (started_at) where call_hash is not null;

create table kuule.call_step (
  call uuid not null,
  organisation uuid not null,
  step smallint not null,
  -- What was answered, in no provider's dialect.
  document jsonb not null,
  primary key (call, step),
  foreign key (organisation, call) references kuule.call (organisation, id) on delete cascade
);
`;

/** One random key a day and installation; whoever deletes it makes the day's hashes mean nothing. */
const callerKeys = (roles: DatabaseRoles) => `
create table kuule.caller_key (
  day date primary key,
  key bytea not null
);
alter table kuule.caller_key enable row level security;
alter table kuule.caller_key force row level security;
create policy whole_installation on kuule.caller_key to ${roles.owner}, ${roles.collector}, ${roles.worker} using (true) with check (true);
grant select, insert on kuule.caller_key to ${roles.collector};
grant select, delete on kuule.caller_key to ${roles.worker};
`;

const grants = (roles: DatabaseRoles) => `
grant select on kuule.line to ${roles.collector}, ${roles.worker};
grant select, insert, update on kuule.call to ${roles.collector};
grant select, insert on kuule.call_step to ${roles.collector};
grant select, update, delete on kuule.call to ${roles.worker};
grant select, delete on kuule.call_step to ${roles.worker};
grant select, insert, update on kuule.line to ${roles.console};
grant select (id, organisation, line, language, queue, started_at, answered_at, rated_at, ended_at) on kuule.call to ${roles.console};
`;
