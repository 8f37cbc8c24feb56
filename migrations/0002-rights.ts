/**
 * The rights: row security on every table with an organisation, the functions that find credentials, the view of reports, grants.
 *
 * Locks: alters tables that are empty. Data: none is moved.
 * Why: the privacy line is the database's to keep, whatever our code asks.
 */
import { SqlMigration } from '#libs/platform/migration.js';
import type { DatabaseRoles } from '#libs/platform/roles.js';

/** Every table with an organisation: the console sees its own, the other processes serve all. */
const tablesOfOrganisations = [
  'service',
  'questionnaire',
  'touchpoint',
  'device',
  'device_touchpoint',
  'server_key',
  'feedback',
  'comment',
  'comment_text',
  'theme_mark',
  'membership',
  'api_key',
  'audit',
  'retention_rule',
  'purge_run',
];

export class Rights extends SqlMigration {
  override sql(roles: DatabaseRoles): string {
    return [scope, policies(roles), functions(roles), views, grants(roles)].join('\n');
  }
}

const scope = `
create function kuule.organisations() returns uuid[] language sql stable parallel safe as $$
  select string_to_array(nullif(current_setting('kuule.organisations', true), ''), ',')::uuid[]
$$;
`;

/** The sub-select is worked out once a statement, not once a row. */
const visible = (organisation: string) => `${organisation} = any ((select kuule.organisations())::uuid[])`;

const policies = (roles: DatabaseRoles) =>
  [
    ...tablesOfOrganisations.map((table) => policiesOf(table, visible('organisation'), roles)),
    policiesOf('organisation', visible('id'), roles),
    policiesOf('person', 'exists (select from kuule.membership m where m.person = person.id)', roles),
    // A person is made before the first membership; until then nobody but the database sees them.
    `create policy joining on kuule.person for insert to ${roles.console} with check (true);`,
    // A restricted text (sensitive, or of uncertain assurance) is for a reviewing role only, whatever the query.
    `create policy reviewing on kuule.comment_text as restrictive for select to ${roles.console}
       using (not restricted or current_setting('kuule.reviewing', true) = 'on');`,
  ].join('\n');

/** The owner needs a policy too: foreign keys and SECURITY DEFINER functions run as the owner, and row security is forced on it. */
const policiesOf = (table: string, condition: string, roles: DatabaseRoles) => `
alter table kuule.${table} enable row level security;
alter table kuule.${table} force row level security;
create policy own on kuule.${table} to ${roles.console} using (${condition}) with check (${condition});
create policy serving on kuule.${table} to ${roles.owner}, ${roles.collector}, ${roles.worker} using (true) with check (true);
`;

const functions = (roles: DatabaseRoles) => `
-- The collector has no right in schema bullmq, whose functions do DDL on first use; this bell is all it may pull.
create function kuule.ring(queue text, ids uuid[]) returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if cardinality(ids) > 0 then
    perform bullmq.add_job(queue, '', queue, jsonb_build_object('ids', to_jsonb(ids)),
      '{"attempts": 1, "removeOnComplete": true, "removeOnFail": true}'::jsonb,
      0, 0, (extract(epoch from clock_timestamp()) * 1000)::bigint, 1, null, null, null, null, null, false);
  end if;
end $$;

create function kuule.find_device(token bytea) returns table (id uuid, organisation uuid, name text, touchpoints uuid[])
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select d.id, d.organisation, d.name, array(select t.touchpoint from kuule.device_touchpoint t where t.device = d.id)
  from kuule.device d where d.token_hash = token and d.revoked_at is null
$$;

create function kuule.find_server_key(token bytea) returns table (id uuid, organisation uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select k.id, k.organisation from kuule.server_key k where k.token_hash = token and k.revoked_at is null
$$;

create function kuule.find_api_key(token bytea) returns table (id uuid, organisation uuid, name text, role text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select k.id, k.organisation, k.name, k.role from kuule.api_key k where k.token_hash = token and k.revoked_at is null
$$;

-- The keys of all organisations are public identifiers; everything else of one is behind its row security.
create function kuule.find_organisations() returns table (id uuid, key text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select o.id, o.key from kuule.organisation o order by o.key
$$;

create function kuule.find_person(address text) returns table (id uuid, password_hash text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.id, p.password_hash from kuule.person p where lower(p.email) = lower(address) and p.disabled_at is null
$$;

create function kuule.open_session(token bytea, of_person uuid, ends timestamptz) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  delete from kuule.session where until < now();
  insert into kuule.session (token_hash, person, until) values (token, of_person, ends)
$$;

create function kuule.close_session(token bytea) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  delete from kuule.session where token_hash = token
$$;

-- One row a membership: a person may have roles in several organisations.
create function kuule.find_session(token bytea) returns table (person uuid, name text, email text, organisation uuid, role text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.id, p.name, p.email, m.organisation, m.role
  from kuule.session s join kuule.person p on p.id = s.person join kuule.membership m on m.person = p.id
  where s.token_hash = token and s.until > now() and p.disabled_at is null
$$;

-- What a window's end or a retention rule has made of raw comments is counted without reading them.
create function kuule.health_counts() returns table (waiting bigint, oldest_seconds double precision, set_aside bigint, lost bigint)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select (select count(*) from kuule.raw_comment r where r.attempts < 3),
         (select extract(epoch from now() - min(r.received_at)) from kuule.raw_comment r where r.attempts < 3),
         (select count(*) from kuule.raw_comment r where r.attempts >= 3),
         (select count(*) from kuule.feedback f where f.comment_lost_at is not null)
$$;

revoke execute on all functions in schema kuule from public;
grant execute on function kuule.organisations() to ${roles.owner}, ${roles.collector}, ${roles.worker}, ${roles.console};
grant execute on function kuule.ring(text, uuid[]) to ${roles.collector}, ${roles.worker};
grant execute on function kuule.find_device(bytea), kuule.find_server_key(bytea) to ${roles.collector};
grant execute on function kuule.find_organisations(), kuule.find_api_key(bytea), kuule.find_person(text), kuule.open_session(bytea, uuid, timestamptz),
  kuule.close_session(bytea), kuule.find_session(bytea) to ${roles.console};
grant execute on function kuule.health_counts() to ${roles.collector}, ${roles.worker}, ${roles.console};
`;

const views = `
-- What reports read: one row a feedback, with what was counted in its comment; no words in it.
-- A comment is classified when it has a sentiment; its language is the one found in it, else the one the form was shown in.
create view kuule.report_feedback with (security_invoker = true) as
  select f.id, f.organisation, o.time_zone, t.key as touchpoint_key, s.key as service_key, t.channel_type,
         f.mode, f.selection, f.rating, f.reported_at,
         coalesce(c.language, lower(split_part(f.language, '-', 1))) as language,
         f.comment_received_at, f.set_aside_at, f.comment_lost_at,
         t.show_comments, c.sentiment, c.urgent, c.assurance, c.themes_version
  from kuule.feedback f
  join kuule.touchpoint t on t.id = f.touchpoint
  join kuule.organisation o on o.id = t.organisation
  left join kuule.service s on s.id = t.service
  left join kuule.comment c on c.feedback = f.id;
`;

const grants = (roles: DatabaseRoles) => `
grant usage on schema kuule to ${roles.collector}, ${roles.worker}, ${roles.console};

grant select on kuule.organisation, kuule.service, kuule.touchpoint, kuule.questionnaire, kuule.sealing_key to ${roles.collector};
grant insert on kuule.feedback to ${roles.collector};
grant select (id, organisation, touchpoint, sender_kind, sender, rating, answers, questionnaire, language, window_until, comment_received_at, comment_hash, triaged_at) on kuule.feedback to ${roles.collector};
grant update (rating, answers, questionnaire, language, comment_received_at, comment_hash) on kuule.feedback to ${roles.collector};
grant insert on kuule.raw_comment to ${roles.collector};

grant select on kuule.organisation, kuule.service, kuule.touchpoint, kuule.feedback, kuule.retention_rule to ${roles.worker};
grant update (comment_hash, triaged_at, set_aside_at, comment_lost_at, service_area, service_area_source) on kuule.feedback to ${roles.worker};
grant select, update (attempts, claimed_at), delete on kuule.raw_comment to ${roles.worker};
grant select, insert, delete on kuule.sealing_key, kuule.sealing_secret to ${roles.worker};
grant select, insert, update, delete on kuule.comment, kuule.comment_text, kuule.theme_mark to ${roles.worker};
grant insert, select on kuule.purge_run to ${roles.worker};
grant select, delete on kuule.audit to ${roles.worker};

grant select, insert, update on kuule.organisation, kuule.service, kuule.questionnaire, kuule.touchpoint, kuule.device,
  kuule.server_key, kuule.person, kuule.membership, kuule.api_key, kuule.retention_rule to ${roles.console};
grant select, insert, delete on kuule.device_touchpoint to ${roles.console};
grant select on kuule.feedback, kuule.comment, kuule.comment_text, kuule.theme_mark, kuule.report_feedback, kuule.purge_run to ${roles.console};
grant select, insert on kuule.audit to ${roles.console};
`;
