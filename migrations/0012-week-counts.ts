/**
 * Weekly counts of comments and their themes, stored, so that weeks out of the ordinary are told without reading a year of comments.
 *
 * Locks: triggers on comment, theme_correction, feedback, reclassification, active_classifier and organisation hold back their writers for a moment.
 * Data: every organisation's weeks are noted as changed; the worker counts them, and until then they are counted when asked.
 * Why notes of change and not sums kept up to date: a correction, late feedback and the switch of a classifier move counts that were made
 * long ago; a note without a lock is cheap for whoever writes, and what is noted is read from the comments themselves, so that a report
 * is never behind.
 */
import { securedByOrganisation, SqlMigration } from '#libs/platform/migration.js';
import type { DatabaseRoles } from '#libs/platform/roles.js';

export class WeekCounts extends SqlMigration {
  override sql(roles: DatabaseRoles): string {
    const secured = ['week_count', 'week_change'].map((table) => securedByOrganisation(table, roles, ['worker']));
    return [tables, ...secured, functions, triggers, grants(roles), first].join('\n');
  }
}

const tables = `
-- Numbers only: how many classified comments, and how many of them with a theme and polarity (both '' for all comments).
create table kuule.week_count (
  organisation uuid not null,
  -- Monday, in the organisation's time zone.
  week date not null,
  touchpoint uuid not null,
  mode text not null,
  selection text not null,
  language text not null,
  -- As the feedback has it, '' for none: that of the touchpoint's service is looked up when it is read.
  service_area text not null,
  version text not null,
  theme text not null,
  polarity text not null,
  n integer not null,
  primary key (organisation, week, touchpoint, mode, selection, language, service_area, version, theme, polarity),
  foreign key (organisation, touchpoint) references kuule.touchpoint (organisation, id)
);

-- A week whose stored counts may differ from its comments; null: every week. One week may be noted many times.
create table kuule.week_change (
  organisation uuid not null references kuule.organisation,
  week date
);
create index week_change_by_week on kuule.week_change (organisation, week);
`;

/** Whoever changes a comment may not write these tables: the functions note the change with the owner's rights. */
const functions = `
create function kuule.week_of(reported timestamptz, time_zone text) returns date language sql stable as $$
  select date_trunc('week', reported at time zone time_zone)::date
$$;

create function kuule.note_weeks_of_comments() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into kuule.week_change (organisation, week)
  select distinct f.organisation, kuule.week_of(f.reported_at, o.time_zone)
  from changed c join kuule.feedback f on f.id = c.feedback join kuule.organisation o on o.id = f.organisation;
  return null;
end $$;

create function kuule.note_week_of_correction() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into kuule.week_change (organisation, week)
  select f.organisation, kuule.week_of(f.reported_at, o.time_zone)
  from kuule.feedback f join kuule.organisation o on o.id = f.organisation where f.id = coalesce(new.feedback, old.feedback);
  return null;
end $$;

create function kuule.note_week_of_feedback() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into kuule.week_change (organisation, week)
  select new.organisation, kuule.week_of(new.reported_at, o.time_zone) from kuule.organisation o where o.id = new.organisation;
  return null;
end $$;

-- A round of a version that reports go by already changes them at once; another one's marks wait for the switch.
create function kuule.note_weeks_of_active() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into kuule.week_change (organisation, week)
  select distinct f.organisation, kuule.week_of(f.reported_at, o.time_zone)
  from changed c join kuule.active_classifier a on a.organisation = c.organisation and a.themes_version = c.version
  join kuule.feedback f on f.id = c.feedback join kuule.organisation o on o.id = f.organisation;
  return null;
end $$;

create function kuule.note_all_weeks() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into kuule.week_change (organisation, week)
  values (case tg_table_name when 'organisation' then (to_jsonb(new) ->> 'id')::uuid else (to_jsonb(new) ->> 'organisation')::uuid end, null);
  return null;
end $$;
`;

/** Whatever moves a count: comments that come and go, a person's word, a service area set later, another version, another time zone. */
const triggers = `
create trigger comment_comes after insert on kuule.comment referencing new table as changed
  for each statement execute function kuule.note_weeks_of_comments();
create trigger comment_goes after delete on kuule.comment referencing old table as changed
  for each statement execute function kuule.note_weeks_of_comments();
create trigger correction_comes_or_goes after insert or delete on kuule.theme_correction
  for each row execute function kuule.note_week_of_correction();
create trigger correction_changes after update on kuule.theme_correction
  for each row when ((old.present, old.polarity) is distinct from (new.present, new.polarity)) execute function kuule.note_week_of_correction();
create trigger service_area_changes after update of service_area on kuule.feedback
  for each row when (old.triaged_at is not null and old.service_area is distinct from new.service_area)
  execute function kuule.note_week_of_feedback();
create trigger active_classifier_finds_more after insert on kuule.reclassification referencing new table as changed
  for each statement execute function kuule.note_weeks_of_active();
create trigger classifier_begins after insert on kuule.active_classifier for each row execute function kuule.note_all_weeks();
create trigger classifier_switches after update on kuule.active_classifier
  for each row when (old.themes_version is distinct from new.themes_version) execute function kuule.note_all_weeks();
create trigger time_zone_changes after update on kuule.organisation
  for each row when (old.time_zone is distinct from new.time_zone) execute function kuule.note_all_weeks();
`;

const grants = (roles: DatabaseRoles) => `
revoke execute on function kuule.week_of(timestamptz, text), kuule.note_weeks_of_comments(), kuule.note_week_of_correction(),
  kuule.note_week_of_feedback(), kuule.note_weeks_of_active(), kuule.note_all_weeks() from public;
grant execute on function kuule.week_of(timestamptz, text) to ${roles.owner}, ${roles.worker}, ${roles.console};
grant select on kuule.week_count, kuule.week_change to ${roles.console};
grant select on kuule.model_mark, kuule.comment_mark, kuule.report_mark to ${roles.worker};
grant select, insert, delete on kuule.week_count, kuule.week_change to ${roles.worker};
`;

const first = 'insert into kuule.week_change (organisation, week) select id, null from kuule.organisation;';
