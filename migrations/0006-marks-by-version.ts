/**
 * Marks of several classifiers side by side, sub-themes of an organisation's own, and one view in which everybody reads marks.
 *
 * Locks: theme_mark gets another primary key: its index is built anew while nobody can write to it (about a second per million marks).
 * Data: none is moved; the marks that are there are those of the classifier that their comment names.
 * Why: a new classifier works over stored comments for hours, and a report may not change until all of them are done.
 */
import { SqlMigration } from '#libs/platform/migration.js';
import type { DatabaseRoles } from '#libs/platform/roles.js';

export class MarksByVersion extends SqlMigration {
  override sql(roles: DatabaseRoles): string {
    const secured = ['active_classifier', 'reclassification'].map((table) => policiesOf(table, roles));
    return [classification, ...secured, views, functions, grants(roles)].join('\n');
  }
}

const classification = `
-- The classifier that an organisation's reports go by, for every comment that it has worked on.
create table kuule.active_classifier (
  organisation uuid primary key references kuule.organisation,
  themes_version text not null,
  switched_at timestamptz not null default now()
);

-- What a newer classifier found in a stored comment; its marks stand in theme_mark under its version.
create table kuule.reclassification (
  feedback uuid not null,
  version text not null,
  organisation uuid not null,
  sentiment text not null,
  urgent text[] not null,
  primary key (feedback, version),
  foreign key (organisation, feedback) references kuule.comment (organisation, feedback) on delete cascade
);
create index reclassification_by_version on kuule.reclassification (organisation, version);

alter table kuule.theme_mark drop constraint theme_mark_pkey;
alter table kuule.theme_mark add primary key (feedback, classifier_version, theme);
`;

const policiesOf = (table: string, roles: DatabaseRoles) => `
alter table kuule.${table} enable row level security;
alter table kuule.${table} force row level security;
create policy own on kuule.${table} to ${roles.console}
  using (organisation = any ((select kuule.organisations())::uuid[])) with check (organisation = any ((select kuule.organisations())::uuid[]));
create policy serving on kuule.${table} to ${roles.owner}, ${roles.worker} using (true) with check (true);
`;

const views = `
create or replace view kuule.report_feedback with (security_invoker = true) as
  select f.id, f.organisation, o.time_zone, t.key as touchpoint_key, s.key as service_key, t.channel_type,
         f.mode, f.selection, f.rating, f.reported_at,
         coalesce(c.language, lower(split_part(f.language, '-', 1))) as language,
         f.comment_received_at, f.set_aside_at, f.comment_lost_at,
         t.show_comments, coalesce(sc.sentiment, n.sentiment, c.sentiment) as sentiment, coalesce(n.urgent, c.urgent) as urgent, c.assurance,
         coalesce(n.version, c.themes_version) as themes_version,
         coalesce(f.service_area, s.service_area) as service_area,
         case when f.service_area is null and s.service_area is not null then 'service' else f.service_area_source end as service_area_source
  from kuule.feedback f
  join kuule.touchpoint t on t.id = f.touchpoint
  join kuule.organisation o on o.id = t.organisation
  left join kuule.service s on s.id = t.service
  left join kuule.comment c on c.feedback = f.id
  left join kuule.sentiment_correction sc on sc.feedback = c.feedback
  left join kuule.active_classifier a on a.organisation = f.organisation
  left join kuule.reclassification n on n.feedback = f.id and n.version = a.themes_version;

-- What the model says: the active classifier where it has worked on the comment, else the one that triaged it.
create or replace view kuule.model_mark with (security_invoker = true) as
  select m.feedback, m.organisation, m.theme, m.facet, m.polarity, m.confidence, m.classifier_version, m.unsure
  from kuule.theme_mark m
  join kuule.comment c on c.feedback = m.feedback
  left join kuule.active_classifier a on a.organisation = m.organisation
  left join kuule.reclassification n on n.feedback = m.feedback and n.version = a.themes_version
  where m.classifier_version = coalesce(n.version, c.themes_version);
`;

const functions = `
-- Begins a finished round over an organisation's stored comments once more, for those on which the work failed. Answers whether it has.
create function kuule.begin_renewal(of_organisation uuid, of_task text) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if of_organisation <> all ((select kuule.organisations())::uuid[]) then return false; end if;
  update kuule.renewal r set position_at = null, position = null, done = 0, changed = 0, failed = 0, started_at = now(), finished_at = null,
    total = (select count(*) from kuule.comment_text t where t.organisation = of_organisation)
  where r.organisation = of_organisation and r.task = of_task and r.finished_at is not null;
  if not found then return false; end if;
  perform pg_notify('kuule_lists', of_organisation::text);
  return true;
end $$;
`;

const grants = (roles: DatabaseRoles) => `
revoke execute on function kuule.begin_renewal(uuid, text) from public;
grant execute on function kuule.begin_renewal(uuid, text) to ${roles.console};
grant select on kuule.active_classifier, kuule.reclassification to ${roles.console};
grant select, insert, update on kuule.active_classifier to ${roles.worker};
grant select, insert, delete on kuule.reclassification to ${roles.worker};
`;
