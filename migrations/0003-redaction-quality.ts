/**
 * Redaction that people can correct: which rule made each placeholder, reports of what was missed, the organisation's own lists,
 * the rounds over stored comments, and samples that people checked.
 *
 * Locks: adds a column each to comment and comment_text; with a constant default neither is rewritten. Then one update fills
 * `explanations` of comments that have placeholders: it reads every redacted text once, and locks those rows till the end.
 * Data: for stored placeholders the rule is not known any more; they say so.
 * Why functions: the console may change a text only by taking a stretch out of it, and only one that its reader may see.
 */
import { mayRead, securedByOrganisation, SqlMigration } from '#libs/platform/migration.js';
import type { DatabaseRoles } from '#libs/platform/roles.js';

export class RedactionQuality extends SqlMigration {
  override sql(roles: DatabaseRoles): string {
    const secured = tablesOfOrganisations.map((table) => securedByOrganisation(table, roles, ['worker']));
    return [columns, reports, lists, rounds, samples, ...secured, functions, grants(roles)].join('\n');
  }
}

const tablesOfOrganisations = [
  'missed_report',
  'missed_removal',
  'missed_value',
  'redaction_exception',
  'local_list',
  'renewal',
  'sample',
  'sample_comment',
];

const kinds = 'person|phone|email|address|personal-id|bank-account|card|plate|birth-date|reference|online-id';

const columns = `
-- Of the whole installation, and public halves only: the grants say who may read it. Row security stands on it because the console may.
alter table kuule.sealing_key enable row level security;
alter table kuule.sealing_key force row level security;
create policy whole_installation on kuule.sealing_key using (true) with check (true);
-- In the order of the text: {kind, recognizer, rule, wrong?}; never a value, never a place.
alter table kuule.comment add column explanations jsonb not null default '[]';
-- Raised whenever the text changes, so that places in another text are known for what they are.
alter table kuule.comment_text add column revision integer not null default 1;

update kuule.comment c set explanations = (
  select jsonb_agg(jsonb_build_object('kind', found[1], 'recognizer', 'unknown', 'rule', 'unknown') order by n)
  from regexp_matches(t.text, '\\[(${kinds})(?: \\d+)?\\]', 'g') with ordinality as m (found, n))
from kuule.comment_text t where t.feedback = c.feedback and t.text ~ '\\[(${kinds})( \\d+)?\\]';
`;

const sealedValue = `
  -- The value, readable by the worker alone, until it is done with; no CHECK and no index touches it.
  -- Where the key is destroyed (begun anew after losing the master key) the value is lost; its comment is clean already.
  sealing_key uuid references kuule.sealing_key on delete set null,
  ephemeral_key bytea,
  sealed bytea`;

const reports = `
create table kuule.missed_report (
  id uuid primary key,
  organisation uuid not null references kuule.organisation,
  feedback uuid not null,
  kind text not null,
  language text not null,${sealedValue},
  reported_at timestamptz not null default now(),
  actor_kind text not null,
  actor uuid,
  -- When the worker had put it on the list; null with taken_at: everyday words, removed in this one comment only.
  taken_at timestamptz,
  missed_revision integer,
  lost_at timestamptz,
  -- In how many stored comments the value was removed, the reported one with them.
  comments integer not null default 1,
  finished_at timestamptz
);
create index missed_report_by_time on kuule.missed_report (organisation, reported_at);
create index missed_report_waiting on kuule.missed_report (organisation) where finished_at is null;

create table kuule.missed_removal (
  id uuid primary key,
  organisation uuid not null references kuule.organisation,${sealedValue},
  asked_at timestamptz not null default now(),
  actor_kind text not null,
  actor uuid,
  lost_at timestamptz,
  -- How many entries went: none when the word was not on the list.
  removed integer,
  finished_at timestamptz
);
`;

const lists = `
-- One row a form of a value; a report brings one or several.
create table kuule.missed_value (
  organisation uuid not null references kuule.organisation,
  hash bytea not null,
  first bytea not null,
  tokens smallint not null,
  kind text not null,
  report uuid not null references kuule.missed_report,
  added_at timestamptz not null default now(),
  primary key (organisation, hash)
);
create index missed_value_by_report on kuule.missed_value (report);

create table kuule.redaction_exception (
  organisation uuid not null references kuule.organisation,
  word text not null,
  added_at timestamptz not null default now(),
  primary key (organisation, word)
);

-- What a worker that keeps the lists in memory compares: revision for any change, missed_revision for values that came.
create table kuule.local_list (
  organisation uuid primary key references kuule.organisation,
  revision integer not null default 0,
  missed_revision integer not null default 0
);
`;

const rounds = `
-- One row an organisation and task: how far the present round over its stored comments has come, newest first.
create table kuule.renewal (
  organisation uuid not null references kuule.organisation,
  task text not null,
  target text not null,
  position_at timestamptz,
  position uuid,
  total integer not null default 0,
  done integer not null default 0,
  changed integer not null default 0,
  failed integer not null default 0,
  started_at timestamptz not null default now(),
  finished_at timestamptz,
  primary key (organisation, task)
);
`;

const samples = `
create table kuule.sample (
  id uuid primary key default gen_random_uuid(),
  organisation uuid not null references kuule.organisation,
  drawn_at timestamptz not null default now(),
  actor_kind text not null,
  actor uuid,
  seed text not null,
  restricted boolean not null,
  finished_at timestamptz,
  unique (organisation, id)
);
create index sample_by_time on kuule.sample (organisation, drawn_at);

-- No words: which comment, in which language, redacted by which version, and the kinds that a person found left in it.
create table kuule.sample_comment (
  sample uuid not null,
  organisation uuid not null,
  place integer not null,
  feedback uuid not null,
  language text not null,
  redaction_version text not null,
  missed text[],
  checked_at timestamptz,
  primary key (sample, feedback),
  foreign key (organisation, sample) references kuule.sample (organisation, id) on delete cascade
);
`;

const functions = `
-- Takes a stretch (from and length in characters) out of a stored text and leaves its kind there. Answers the organisation, or
-- null when the text is not the one that was read. What was there goes to the worker sealed; the console cannot open it.
create function kuule.report_missed(report uuid, of_feedback uuid, seen integer, from_character integer, characters integer, before integer,
  of_kind text, by_kind text, by_actor uuid, by_key uuid, by_ephemeral bytea, by_sealed bytea)
returns uuid language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  owner uuid;
begin
  if of_kind !~ '^(${kinds})$' or characters < 1 then return null; end if;
  update kuule.comment_text t set revision = t.revision + 1,
    text = overlay(t.text placing '[' || of_kind || ']' from from_character for characters)
  where t.feedback = of_feedback and t.revision = seen and ${mayRead}
  returning t.organisation into owner;
  if owner is null then return null; end if;
  update kuule.comment c set
    explanations = jsonb_insert(c.explanations, array[before::text],
      jsonb_build_object('kind', of_kind, 'recognizer', 'reviewer', 'rule', 'reported as missed')),
    span_counts = c.span_counts || jsonb_build_object(of_kind, coalesce((c.span_counts ->> of_kind)::int, 0) + 1)
  where c.feedback = of_feedback;
  insert into kuule.missed_report (id, organisation, feedback, kind, language, sealing_key, ephemeral_key, sealed, actor_kind, actor)
  select report, owner, of_feedback, of_kind, c.language, by_key, by_ephemeral, by_sealed, by_kind, by_actor
  from kuule.comment c where c.feedback = of_feedback;
  perform pg_notify('kuule_lists', owner::text);
  return owner;
end $$;

-- Marks a placeholder, counted from 0, as wrongly removed, or takes the mark back. Nothing is restored.
create function kuule.mark_wrong(of_feedback uuid, seen integer, place integer, wrong boolean)
returns uuid language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  owner uuid;
begin
  select t.organisation into owner from kuule.comment_text t where t.feedback = of_feedback and t.revision = seen and ${mayRead} for update;
  update kuule.comment c set explanations = case
      when wrong then jsonb_set(c.explanations, array[place::text, 'wrong'], 'true')
      else c.explanations #- array[place::text, 'wrong'] end
  where c.feedback = of_feedback and owner is not null and place >= 0 and place < jsonb_array_length(c.explanations);
  return case when found then owner end;
end $$;

-- Puts a word on the organisation's list of exceptions, or takes it off. Answers whether that changed anything.
create function kuule.except_word(of_organisation uuid, of_word text, excepted boolean)
returns boolean language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  changed boolean;
begin
  if of_organisation <> all ((select kuule.organisations())::uuid[]) then return false; end if;
  if excepted then
    insert into kuule.redaction_exception (organisation, word) values (of_organisation, of_word) on conflict do nothing;
  else
    delete from kuule.redaction_exception e where e.organisation = of_organisation and e.word = of_word;
  end if;
  changed := found;
  if changed then perform kuule.raise_list(of_organisation, 0); end if;
  return changed;
end $$;

-- The lists have changed. Whoever stores comments that were redacted with the old ones holds the lock shared, and is waited for.
create function kuule.raise_list(of_organisation uuid, values_came integer) returns integer language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  raised integer;
begin
  perform pg_advisory_xact_lock(hashtext('kuule.local-list'), hashtext(of_organisation::text));
  insert into kuule.local_list as l (organisation, revision, missed_revision) values (of_organisation, 1, values_came)
  on conflict (organisation) do update set revision = l.revision + 1, missed_revision = l.missed_revision + values_came
  returning l.missed_revision into raised;
  return raised;
end $$;

-- For health: how much of the rounds over stored comments is left, without a word or an organisation.
create function kuule.renewal_counts() returns table (task text, total bigint, done bigint)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select r.task, sum(r.total), sum(r.done) from kuule.renewal r where r.finished_at is null group by r.task order by r.task
$$;
`;

const grants = (roles: DatabaseRoles) => `
revoke execute on function kuule.report_missed(uuid, uuid, integer, integer, integer, integer, text, text, uuid, uuid, bytea, bytea),
  kuule.mark_wrong(uuid, integer, integer, boolean), kuule.except_word(uuid, text, boolean), kuule.raise_list(uuid, integer),
  kuule.renewal_counts() from public;
grant execute on function kuule.report_missed(uuid, uuid, integer, integer, integer, integer, text, text, uuid, uuid, bytea, bytea),
  kuule.mark_wrong(uuid, integer, integer, boolean), kuule.except_word(uuid, text, boolean) to ${roles.console};
grant execute on function kuule.raise_list(uuid, integer) to ${roles.owner}, ${roles.worker};
grant execute on function kuule.renewal_counts() to ${roles.collector}, ${roles.worker}, ${roles.console};

grant select on kuule.sealing_key to ${roles.console};
grant select (id, organisation, feedback, kind, reported_at, actor_kind, actor, taken_at, missed_revision, lost_at, comments, finished_at)
  on kuule.missed_report to ${roles.console};
grant select (id, organisation, asked_at, lost_at, removed, finished_at),
  insert (id, organisation, sealing_key, ephemeral_key, sealed, actor_kind, actor) on kuule.missed_removal to ${roles.console};
grant select (organisation, kind, report, added_at) on kuule.missed_value to ${roles.console};
grant select on kuule.redaction_exception, kuule.renewal to ${roles.console};
grant select, insert, update on kuule.sample, kuule.sample_comment to ${roles.console};

grant select, update (sealing_key, ephemeral_key, sealed, taken_at, missed_revision, lost_at, comments, finished_at), delete on kuule.missed_report to ${roles.worker};
grant select, update (sealing_key, ephemeral_key, sealed, lost_at, removed, finished_at), delete on kuule.missed_removal to ${roles.worker};
grant select, insert, delete on kuule.missed_value to ${roles.worker};
grant select on kuule.redaction_exception to ${roles.worker};
grant select, insert, update on kuule.local_list, kuule.renewal to ${roles.worker};
grant select, delete on kuule.sample to ${roles.worker};
grant insert on kuule.audit to ${roles.worker};
`;
