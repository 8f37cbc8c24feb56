/**
 * What people say of a comment's themes: corrections apart from the model's marks, checks from which the model's error is known,
 * samples drawn to be checked, and marks of which the model is not sure.
 *
 * Locks: adds a column with a constant default to theme_mark, which rewrites nothing; an index on feedback that is empty at first, but
 * reads the table once and holds back its writers meanwhile (seconds a million rows); replaces the view of reports. Data: none is moved.
 * Why tables of their own: a newer version of the classifier writes its marks anew and must not meet what people said.
 */
import { mayRead, securedByOrganisation, SqlMigration } from '#libs/platform/migration.js';
import type { DatabaseRoles } from '#libs/platform/roles.js';

export class Corrections extends SqlMigration {
  override sql(roles: DatabaseRoles): string {
    const secured = tablesOfOrganisations.map((table) => securedByOrganisation(table, roles, ['worker']));
    return [tables, ...secured, functions, undo, views, grants(roles)].join('\n');
  }
}

const tablesOfOrganisations = ['theme_correction', 'sentiment_correction', 'theme_check', 'check_round', 'check_suggestion'];

const tables = `
alter table kuule.theme_mark add column unsure boolean not null default false;

-- A person's word on one theme of one comment; it stands, whatever any version of the model says. No words of the comment.
create table kuule.theme_correction (
  feedback uuid not null,
  organisation uuid not null,
  theme text not null,
  present boolean not null,
  polarity text,
  facet text,
  corrected_at timestamptz not null default now(),
  actor_kind text not null,
  actor uuid,
  primary key (feedback, theme),
  constraint polarity_of_what_is_present check (present = (polarity is not null)),
  constraint known_polarity check (polarity in ('pos', 'neg', 'mix', 'neu')),
  foreign key (organisation, feedback) references kuule.comment (organisation, feedback) on delete cascade
);
create index theme_correction_by_theme on kuule.theme_correction (organisation, theme);

create table kuule.sentiment_correction (
  feedback uuid primary key,
  organisation uuid not null,
  sentiment text not null,
  corrected_at timestamptz not null default now(),
  actor_kind text not null,
  actor uuid,
  constraint known_sentiment check (sentiment in ('pos', 'neg', 'mix', 'neu')),
  foreign key (organisation, feedback) references kuule.comment (organisation, feedback) on delete cascade
);

create table kuule.check_round (
  id uuid primary key default gen_random_uuid(),
  organisation uuid not null references kuule.organisation,
  started_at timestamptz not null default now(),
  actor_kind text not null,
  actor uuid,
  -- Which interval it is to narrow.
  theme text not null,
  language text not null,
  classifier_version text not null,
  unique (organisation, id)
);
create index check_round_by_time on kuule.check_round (organisation, started_at);

-- Weight: how many comments this one stands for, the inverse of the chance with which it was drawn.
create table kuule.check_suggestion (
  round uuid not null,
  organisation uuid not null,
  place integer not null,
  feedback uuid not null,
  weight double precision not null,
  skipped_at timestamptz,
  primary key (round, feedback),
  foreign key (organisation, round) references kuule.check_round (organisation, id) on delete cascade,
  foreign key (organisation, feedback) references kuule.comment (organisation, feedback) on delete cascade
);
create index check_suggestion_by_feedback on kuule.check_suggestion (feedback);

-- A person has looked at all themes of a comment; what they found is in theme_correction, what the model had said in \`said\`:
-- {theme: polarity | 'unsure'}. Only those that were drawn ('suggested') tell how often the model errs: who notices a comment
-- by themselves notices the wrong ones.
create table kuule.theme_check (
  feedback uuid not null,
  organisation uuid not null,
  classifier_version text not null,
  said jsonb not null,
  source text not null,
  round uuid,
  weight double precision,
  checked_at timestamptz not null default now(),
  actor_kind text not null,
  actor uuid,
  -- The corrections that stood before, for taking the check back.
  before jsonb not null,
  primary key (feedback, classifier_version),
  constraint drawn_with_a_weight check (source = case when weight is null then 'noticed' else 'suggested' end),
  foreign key (organisation, feedback) references kuule.comment (organisation, feedback) on delete cascade
);
create index theme_check_by_version on kuule.theme_check (organisation, classifier_version);

-- The filter's choices are looked up without reading all feedback.
create index feedback_by_service_area on kuule.feedback (organisation, service_area) where service_area is not null;

-- How a version of the classifier errs on the texts that its makers held out: {language: {theme: 4 × 4 counts, truth by said}}.
create table kuule.classifier_error (
  version text primary key,
  confusion jsonb not null,
  stored_at timestamptz not null default now()
);
-- Of the whole installation; the grants say who may read and write it.
alter table kuule.classifier_error enable row level security;
alter table kuule.classifier_error force row level security;
create policy whole_installation on kuule.classifier_error using (true) with check (true);
`;

const functions = `
-- Stores a person's word on themes, [{theme, present, polarity, facet}], where present is null: takes it back. Answers the
-- organisation, or null when there is no such comment that the reader may see.
create function kuule.correct_themes(of_feedback uuid, of_marks jsonb, by_kind text, by_actor uuid)
returns uuid language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  owner uuid;
begin
  select t.organisation into owner from kuule.comment_text t where t.feedback = of_feedback and ${mayRead};
  if owner is null then return null; end if;
  delete from kuule.theme_correction c using jsonb_to_recordset(of_marks) as w (theme text, present boolean)
  where c.feedback = of_feedback and c.theme = w.theme and w.present is null;
  insert into kuule.theme_correction (feedback, organisation, theme, present, polarity, facet, actor_kind, actor)
  select of_feedback, owner, w.theme, w.present, case when w.present then w.polarity end, case when w.present then w.facet end, by_kind, by_actor
  from jsonb_to_recordset(of_marks) as w (theme text, present boolean, polarity text, facet text) where w.present is not null
  on conflict (feedback, theme) do update set present = excluded.present, polarity = excluded.polarity, facet = excluded.facet,
    corrected_at = now(), actor_kind = excluded.actor_kind, actor = excluded.actor;
  perform pg_notify('kuule_events', owner::text);
  return owner;
end $$;

create function kuule.correct_sentiment(of_feedback uuid, of_sentiment text, by_kind text, by_actor uuid)
returns uuid language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  owner uuid;
begin
  select t.organisation into owner from kuule.comment_text t where t.feedback = of_feedback and ${mayRead};
  if owner is null then return null; end if;
  if of_sentiment is null then
    delete from kuule.sentiment_correction s where s.feedback = of_feedback;
  else
    insert into kuule.sentiment_correction (feedback, organisation, sentiment, actor_kind, actor)
    values (of_feedback, owner, of_sentiment, by_kind, by_actor)
    on conflict (feedback) do update set sentiment = excluded.sentiment, corrected_at = now(),
      actor_kind = excluded.actor_kind, actor = excluded.actor;
  end if;
  perform pg_notify('kuule_events', owner::text);
  return owner;
end $$;

-- What a contact was about, said by a person; null gives it back to the touchpoint's service.
create function kuule.set_service_area(of_feedback uuid, area text)
returns uuid language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  owner uuid;
begin
  update kuule.feedback f set service_area = area, service_area_source = case when area is not null then 'person' end
  from kuule.comment_text t where t.feedback = f.id and f.id = of_feedback and ${mayRead}
  returning f.organisation into owner;
  if owner is not null then perform pg_notify('kuule_events', owner::text); end if;
  return owner;
end $$;

-- A person has looked at all themes of a comment, of_marks as in correct_themes. It counts as drawn when the round drew it for the
-- version of the model whose marks stand.
create function kuule.check_themes(of_feedback uuid, of_marks jsonb, of_round uuid, by_kind text, by_actor uuid)
returns uuid language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  owner uuid;
  stood jsonb;
  drawn double precision;
  present text := (select f.themes_version from kuule.report_feedback f where f.id = of_feedback);
begin
  stood := (select coalesce(jsonb_agg(to_jsonb(c)), '[]') from kuule.theme_correction c where c.feedback = of_feedback);
  owner := kuule.correct_themes(of_feedback, of_marks, by_kind, by_actor);
  if owner is null then return null; end if;
  select s.weight into drawn
  from kuule.check_suggestion s join kuule.check_round r on r.id = s.round
  where s.round = of_round and s.feedback = of_feedback and r.classifier_version = present;
  insert into kuule.theme_check (feedback, organisation, classifier_version, said, source, round, weight, actor_kind, actor, before)
  select of_feedback, owner, present,
         (select coalesce(jsonb_object_agg(m.theme, case when m.unsure then 'unsure' else m.polarity end), '{}')
          from kuule.model_mark m where m.feedback = of_feedback),
         case when drawn is null then 'noticed' else 'suggested' end, case when drawn is not null then of_round end, drawn, by_kind, by_actor, stood
  on conflict (feedback, classifier_version) do update set checked_at = now(), said = excluded.said,
    source = case when excluded.weight is null then theme_check.source else excluded.source end,
    round = coalesce(excluded.round, theme_check.round), weight = coalesce(excluded.weight, theme_check.weight),
    actor_kind = excluded.actor_kind, actor = excluded.actor;
  return owner;
end $$;
`;

const undo = `
-- Takes back this person's last check of a comment: the corrections that stood before it stand again.
create function kuule.undo_check(of_feedback uuid, by_actor uuid)
returns uuid language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  owner uuid;
  stood jsonb;
begin
  delete from kuule.theme_check k using kuule.comment_text t, kuule.report_feedback f
  where k.feedback = of_feedback and k.actor = by_actor and t.feedback = k.feedback and ${mayRead}
    and f.id = k.feedback and f.themes_version = k.classifier_version
  returning k.organisation, k.before into owner, stood;
  if owner is null then return null; end if;
  delete from kuule.theme_correction c where c.feedback = of_feedback;
  insert into kuule.theme_correction select * from jsonb_populate_recordset(null::kuule.theme_correction, stood);
  perform pg_notify('kuule_events', owner::text);
  return owner;
end $$;
`;

const views = `
-- What the model says.
create view kuule.model_mark with (security_invoker = true) as
  select m.feedback, m.organisation, m.theme, m.facet, m.polarity, m.confidence, m.classifier_version, m.unsure from kuule.theme_mark m;

-- All that is said of comments: a person's word where there is one, else the model's. A theme that a person struck out is not in it.
create view kuule.comment_mark with (security_invoker = true) as
  select m.feedback, m.organisation, m.theme, m.facet, m.polarity, m.confidence, m.classifier_version, m.unsure, false as by_person
  from kuule.model_mark m
  where not exists (select from kuule.theme_correction c where c.feedback = m.feedback and c.theme = m.theme)
  union all
  select c.feedback, c.organisation, c.theme, c.facet, c.polarity, 1::real, null, false, true
  from kuule.theme_correction c where c.present;

-- What reports count: the same without what the model is not sure of.
create view kuule.report_mark with (security_invoker = true) as
  select m.feedback, m.organisation, m.theme, m.facet, m.polarity, m.confidence, m.classifier_version from kuule.comment_mark m where not m.unsure;

create or replace view kuule.report_feedback with (security_invoker = true) as
  select f.id, f.organisation, o.time_zone, t.key as touchpoint_key, s.key as service_key, t.channel_type,
         f.mode, f.selection, f.rating, f.reported_at,
         coalesce(c.language, lower(split_part(f.language, '-', 1))) as language,
         f.comment_received_at, f.set_aside_at, f.comment_lost_at,
         t.show_comments, coalesce(sc.sentiment, c.sentiment) as sentiment, c.urgent, c.assurance, c.themes_version,
         coalesce(f.service_area, s.service_area) as service_area,
         case when f.service_area is null and s.service_area is not null then 'service' else f.service_area_source end as service_area_source
  from kuule.feedback f
  join kuule.touchpoint t on t.id = f.touchpoint
  join kuule.organisation o on o.id = t.organisation
  left join kuule.service s on s.id = t.service
  left join kuule.comment c on c.feedback = f.id
  left join kuule.sentiment_correction sc on sc.feedback = c.feedback;
`;

const narrow = [
  'correct_themes(uuid, jsonb, text, uuid)',
  'correct_sentiment(uuid, text, text, uuid)',
  'set_service_area(uuid, text)',
  'check_themes(uuid, jsonb, uuid, text, uuid)',
  'undo_check(uuid, uuid)',
]
  .map((name) => `kuule.${name}`)
  .join(', ');

const grants = (roles: DatabaseRoles) => `
revoke execute on function ${narrow} from public;
grant execute on function ${narrow} to ${roles.console};

grant select on kuule.theme_correction, kuule.sentiment_correction, kuule.theme_check, kuule.model_mark, kuule.comment_mark, kuule.report_mark, kuule.classifier_error to ${roles.console};
grant select, insert on kuule.check_round to ${roles.console};
grant select, insert, update (skipped_at) on kuule.check_suggestion to ${roles.console};

grant select, update (actor), delete on kuule.theme_correction, kuule.sentiment_correction to ${roles.worker};
grant select, update (actor, before), delete on kuule.theme_check to ${roles.worker};
grant select, delete on kuule.check_round to ${roles.worker};
grant select, delete on kuule.check_suggestion to ${roles.worker};
grant select, insert, update on kuule.classifier_error to ${roles.worker};
`;
