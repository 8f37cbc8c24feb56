/**
 * Chat sessions, and how many of them ended how.
 *
 * Locks: creates only. Data: none is moved.
 * Why: a chat goes on where it was after a cut, a reload or an hour; so the server remembers its place, never its words.
 */
import { SqlMigration } from '#libs/platform/migration.js';
import type { DatabaseRoles } from '#libs/platform/roles.js';

export class ChatSessions extends SqlMigration {
  override sql(roles: DatabaseRoles): string {
    const policies = (table: string) => `
alter table kuule.${table} enable row level security;
alter table kuule.${table} force row level security;
create policy own on kuule.${table} to ${roles.console} using (organisation = any ((select kuule.organisations())::uuid[]));
create policy serving on kuule.${table} to ${roles.owner}, ${roles.collector}, ${roles.worker} using (true) with check (true);
`;
    return `
create table kuule.chat_session (
  token_hash bytea primary key,
  organisation uuid not null,
  touchpoint uuid not null,
  -- Made with the session; the feedback comes with the rating, which may never come.
  feedback uuid not null,
  language text,
  passed text[] not null default '{}',
  acknowledged uuid[] not null default '{}',
  opened_at timestamptz not null default now(),
  last_step_at timestamptz not null default now(),
  finished_at timestamptz,
  foreign key (organisation, touchpoint) references kuule.touchpoint (organisation, id)
);
create index on kuule.chat_session (last_step_at);

create table kuule.chat_count (
  organisation uuid not null,
  touchpoint uuid not null,
  day date not null,
  unrated int not null,
  unfinished int not null,
  finished int not null,
  primary key (organisation, touchpoint, day),
  foreign key (organisation, touchpoint) references kuule.touchpoint (organisation, id)
);
${policies('chat_session')}
${policies('chat_count')}
grant select, insert, update (passed, acknowledged, last_step_at, finished_at) on kuule.chat_session to ${roles.collector};
grant select, delete on kuule.chat_session to ${roles.worker};
grant select, insert, update on kuule.chat_count to ${roles.worker};
grant select on kuule.chat_count to ${roles.console};
`;
  }
}
