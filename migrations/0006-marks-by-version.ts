/**
 * Marks of several classifiers side by side, sub-themes of an organisation's own, and one view in which everybody reads marks.
 *
 * Locks: theme_mark gets another primary key: its index is built anew while nobody can write to it (about a second per million marks).
 * Data: none is moved; the marks that are there are those of the classifier that their comment names.
 * Why: a new classifier works over stored comments for hours, and a report may not change until all of them are done.
 */
import { securedByOrganisation, SqlMigration } from '#libs/platform/migration.js';
import type { DatabaseRoles } from '#libs/platform/roles.js';

export class MarksByVersion extends SqlMigration {
  override sql(roles: DatabaseRoles): string {
    const secured = ['active_classifier', 'reclassification', 'sub_theme', 'sub_theme_mark'].map((table) =>
      securedByOrganisation(table, roles, ['worker']),
    );
    return [classification, subThemes, ...secured, views, functions, grants(roles)].join('\n');
  }
}

const classification = `
-- The classifier that an organisation's reports go by, for every comment that it has worked on.
create table kuule.active_classifier (
  organisation uuid primary key references kuule.organisation,
  themes_version text not null,
  sub_theme_revision integer not null default 0,
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

const subThemes = `
-- Raised with every change; each revision holds the whole list, so that old marks keep the meaning that they were made with.
alter table kuule.local_list add column sub_theme_revision integer not null default 0;

create table kuule.sub_theme (
  organisation uuid not null references kuule.organisation,
  revision integer not null,
  key text not null,
  -- One of the eight themes; null: beside them.
  parent text,
  name jsonb not null,
  phrases jsonb not null,
  -- Written by administrators, to see whether the phrases find them.
  examples jsonb not null,
  changed_at timestamptz not null default now(),
  primary key (organisation, revision, key)
);

create table kuule.sub_theme_mark (
  feedback uuid not null,
  organisation uuid not null,
  sub_theme text not null,
  revision integer not null,
  primary key (feedback, revision, sub_theme),
  foreign key (organisation, feedback) references kuule.comment (organisation, feedback) on delete cascade,
  foreign key (organisation, revision, sub_theme) references kuule.sub_theme (organisation, revision, key)
);
create index sub_theme_mark_by_revision on kuule.sub_theme_mark (organisation, revision, sub_theme);
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

-- What the model says: the active classifier where it has worked on the comment, else the one that triaged it. Written as what is left
-- out, for between rounds there is nothing in reclassification to look up: marks beside which the active version has its own, and marks of
-- a version that is not active yet.
create or replace view kuule.model_mark with (security_invoker = true) as
  select m.feedback, m.organisation, m.theme, m.facet, m.polarity, m.confidence, m.classifier_version, m.unsure
  from kuule.theme_mark m
  where not exists (
    select from kuule.reclassification n left join kuule.active_classifier a on a.organisation = n.organisation
    where n.feedback = m.feedback and coalesce(n.version = a.themes_version, false) <> (n.version = m.classifier_version));

-- Sub-themes as reports count them: of the revision that the organisation goes by.
create view kuule.report_sub_theme with (security_invoker = true) as
  select m.feedback, m.organisation, s.key, s.parent, s.name
  from kuule.active_classifier a
  join kuule.sub_theme_mark m on m.organisation = a.organisation and m.revision = a.sub_theme_revision
  join kuule.sub_theme s on s.organisation = m.organisation and s.revision = m.revision and s.key = m.sub_theme;
`;

const functions = `
-- Adds, changes or (without a name) removes a sub-theme: a new revision of the whole list. Answers its number, or null when the
-- organisation is not the caller's. Whoever stores comments that were marked by the old list is waited for (raise_list).
create function kuule.put_sub_theme(of_organisation uuid, of_key text, of_parent text, of_name jsonb, of_phrases jsonb, of_examples jsonb)
returns integer language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  raised integer;
begin
  if of_organisation <> all ((select kuule.organisations())::uuid[]) then return null; end if;
  perform kuule.raise_list(of_organisation, 0);
  update kuule.local_list l set sub_theme_revision = l.sub_theme_revision + 1 where l.organisation = of_organisation
  returning l.sub_theme_revision into raised;
  insert into kuule.sub_theme (organisation, revision, key, parent, name, phrases, examples, changed_at)
  select s.organisation, raised, s.key, s.parent, s.name, s.phrases, s.examples, s.changed_at
  from kuule.sub_theme s where s.organisation = of_organisation and s.revision = raised - 1 and s.key <> of_key;
  if of_name is not null then
    insert into kuule.sub_theme (organisation, revision, key, parent, name, phrases, examples)
    values (of_organisation, raised, of_key, of_parent, of_name, of_phrases, of_examples);
  end if;
  perform pg_notify('kuule_lists', of_organisation::text);
  return raised;
end $$;

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
revoke execute on function kuule.begin_renewal(uuid, text), kuule.put_sub_theme(uuid, text, text, jsonb, jsonb, jsonb) from public;
grant execute on function kuule.begin_renewal(uuid, text), kuule.put_sub_theme(uuid, text, text, jsonb, jsonb, jsonb) to ${roles.console};
grant select on kuule.active_classifier, kuule.reclassification, kuule.sub_theme, kuule.sub_theme_mark, kuule.report_sub_theme to ${roles.console};
grant select (organisation, sub_theme_revision) on kuule.local_list to ${roles.console};
grant select on kuule.sub_theme to ${roles.worker};
grant select, insert, delete on kuule.sub_theme_mark to ${roles.worker};
grant select, insert, update on kuule.active_classifier to ${roles.worker};
grant select, insert, delete on kuule.reclassification to ${roles.worker};
`;
