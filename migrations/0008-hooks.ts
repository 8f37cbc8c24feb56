/**
 * Hooks: where chat products send ratings to, the secrets they sign with, and what became of their deliveries.
 *
 * Locks: creates only. Data: none is moved.
 * Why secrets are a table of their own: the console may add one and end another, and read none.
 */
import { securedByOrganisation, SqlMigration } from '#libs/platform/migration.js';
import type { DatabaseRoles } from '#libs/platform/roles.js';

export class Hooks extends SqlMigration {
  override sql(roles: DatabaseRoles): string {
    return [
      tables,
      securedByOrganisation('hook', roles, []),
      securedByOrganisation('hook_secret', roles, []),
      securedByOrganisation('hook_delivery', roles, ['collector', 'worker']),
      securedByOrganisation('hook_count', roles, ['collector', 'worker']),
      functions,
      grants(roles),
    ].join('\n');
  }
}

const tables = `
create table kuule.hook (
  id uuid primary key default gen_random_uuid(),
  organisation uuid not null,
  touchpoint uuid not null,
  -- In the address that the product sends to. Not guessable, but no secret either.
  key text not null unique,
  profile text not null,
  name text not null,
  created_at timestamptz not null default now(),
  disabled_at timestamptz,
  unique (organisation, id),
  foreign key (organisation, touchpoint) references kuule.touchpoint (organisation, id)
);

-- Several hold while they rotate: all that have not ended.
create table kuule.hook_secret (
  id uuid primary key,
  organisation uuid not null,
  hook uuid not null,
  sealed bytea not null,
  created_at timestamptz not null default now(),
  ends_at timestamptz,
  foreign key (organisation, hook) references kuule.hook (organisation, id)
);
create index hook_secret_by_hook on kuule.hook_secret (hook);

-- A line a delivery: no payload and no identity. Its name is a keyed hash: what products call a delivery may hold a telephone number.
create table kuule.hook_delivery (
  organisation uuid not null,
  hook uuid not null,
  delivery bytea not null,
  verdict text not null,
  at timestamptz not null,
  foreign key (organisation, hook) references kuule.hook (organisation, id)
);
create index hook_delivery_by_name on kuule.hook_delivery (hook, delivery);
create index hook_delivery_by_time on kuule.hook_delivery (at);
create index hook_delivery_newest on kuule.hook_delivery (hook, at desc);

-- Every delivery counts here, also those of no interest, of which a busy chat sends thousands.
create table kuule.hook_count (
  organisation uuid not null,
  hook uuid not null,
  day date not null,
  verdict text not null,
  n bigint not null,
  primary key (hook, day, verdict),
  foreign key (organisation, hook) references kuule.hook (organisation, id)
);
`;

const functions = `
-- A row for every secret that holds; one row without where there is none.
create function kuule.find_hook(wanted text) returns table (id uuid, organisation uuid, touchpoint uuid, touchpoint_key text, profile text,
  secret uuid, sealed bytea, ends_at timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select h.id, h.organisation, h.touchpoint, t.key, h.profile, s.id, s.sealed, s.ends_at
  from kuule.hook h
  join kuule.touchpoint t on (t.organisation, t.id) = (h.organisation, h.touchpoint)
  left join kuule.hook_secret s on s.hook = h.id and (s.ends_at is null or s.ends_at > now())
  where h.key = wanted and h.disabled_at is null
$$;
`;

const grants = (roles: DatabaseRoles) => `
revoke execute on function kuule.find_hook(text) from public;
grant execute on function kuule.find_hook(text) to ${roles.collector};
grant select, insert on kuule.hook_delivery to ${roles.collector};
grant select, insert, update on kuule.hook_count to ${roles.collector};
grant select (hook, at), delete on kuule.hook_delivery to ${roles.worker};
grant select (hook, day), delete on kuule.hook_count to ${roles.worker};
grant select, insert, update (disabled_at) on kuule.hook to ${roles.console};
grant select (id, organisation, hook, created_at, ends_at), insert, update (ends_at) on kuule.hook_secret to ${roles.console};
grant select (organisation, hook, verdict, at) on kuule.hook_delivery to ${roles.console};
grant select on kuule.hook_count to ${roles.console};
`;
