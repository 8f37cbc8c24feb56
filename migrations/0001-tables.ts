/**
 * The tables: organisations, touchpoints, senders, feedback, raw and redacted comments, people, audit, retention.
 *
 * Locks: creates only; an empty database. Data: none is moved.
 * Why so many columns at once: selection, service area, questionnaire version, facet, urgency, sensitivity, assurance and
 * flags cost nothing now and a rewrite of millions of rows later.
 */
import { SqlMigration } from '#libs/platform/migration.js';

export class Tables extends SqlMigration {
  override sql(): string {
    return [catalogue, feedback, access].join('\n');
  }
}

const catalogue = `
create table kuule.organisation (
  id uuid primary key default gen_random_uuid(),
  key text not null unique,
  name jsonb not null,
  time_zone text not null default 'Europe/Helsinki',
  official_route jsonb not null default '{}',
  privacy_url text,
  accessibility_url text,
  created_at timestamptz not null default now()
);

create table kuule.service (
  id uuid primary key default gen_random_uuid(),
  organisation uuid not null references kuule.organisation,
  key text not null,
  name jsonb not null,
  service_area text,
  catalogue_id text,
  unique (organisation, key),
  unique (organisation, id)
);

create table kuule.questionnaire (
  organisation uuid not null references kuule.organisation,
  name text not null,
  version integer not null,
  questions jsonb not null,
  created_at timestamptz not null default now(),
  primary key (organisation, name, version)
);

create table kuule.touchpoint (
  id uuid primary key default gen_random_uuid(),
  organisation uuid not null references kuule.organisation,
  key text not null unique,
  name jsonb not null,
  service uuid,
  channel_type text,
  mode text not null,
  selection text not null default 'open',
  languages text[] not null default '{fi,sv,en,ru}',
  questionnaire text not null,
  questionnaire_version integer not null,
  show_comments text not null default 'next-day',
  allowed_origins text[] not null default '{}',
  idle_seconds integer not null default 45,
  live_at timestamptz,
  created_at timestamptz not null default now(),
  unique (organisation, id),
  foreign key (organisation, service) references kuule.service (organisation, id),
  foreign key (organisation, questionnaire, questionnaire_version) references kuule.questionnaire (organisation, name, version)
);

create table kuule.device (
  id uuid primary key default gen_random_uuid(),
  organisation uuid not null references kuule.organisation,
  name text not null,
  token_hash bytea not null unique,
  created_at timestamptz not null default now(),
  revoked_at timestamptz,
  unique (organisation, id)
);

create table kuule.device_touchpoint (
  organisation uuid not null,
  device uuid not null,
  touchpoint uuid not null,
  primary key (device, touchpoint),
  foreign key (organisation, device) references kuule.device (organisation, id),
  foreign key (organisation, touchpoint) references kuule.touchpoint (organisation, id)
);

create table kuule.server_key (
  id uuid primary key default gen_random_uuid(),
  organisation uuid not null references kuule.organisation,
  name text not null,
  token_hash bytea not null unique,
  created_at timestamptz not null default now(),
  revoked_at timestamptz
);
`;

const feedback = `
create table kuule.feedback (
  id uuid primary key,
  organisation uuid not null,
  touchpoint uuid not null,
  sender_kind text not null,
  sender uuid not null,
  mode text not null,
  selection text not null,
  rating smallint not null,
  answers jsonb not null default '{}',
  questionnaire text,
  language text,
  occurred_at timestamptz,
  sent_at timestamptz,
  received_at timestamptz not null,
  happened_at timestamptz not null,
  -- Reports count by when it happened, or, where the sender's clock cannot be believed, by when it came.
  reported_at timestamptz not null generated always as (case when 'clock' = any (flags) then received_at else happened_at end) stored,
  window_until timestamptz not null,
  comment_received_at timestamptz,
  comment_hash bytea,
  triaged_at timestamptz,
  set_aside_at timestamptz,
  comment_lost_at timestamptz,
  service_area text,
  service_area_source text,
  flags text[] not null default '{}',
  constraint rating_from_1_to_5 check (rating between 1 and 5),
  unique (organisation, id),
  foreign key (organisation, touchpoint) references kuule.touchpoint (organisation, id)
);
create index feedback_by_time on kuule.feedback (organisation, reported_at);
create index feedback_by_touchpoint on kuule.feedback (touchpoint, reported_at);
create index feedback_window on kuule.feedback (window_until) where comment_hash is not null;

create table kuule.sealing_key (
  id uuid primary key default gen_random_uuid(),
  public_key bytea not null,
  created_at timestamptz not null default now()
);
-- Apart from the public half, so that a back-up can leave it out as a table.
create table kuule.sealing_secret (
  sealing_key uuid primary key references kuule.sealing_key on delete cascade,
  wrapped bytea not null
);

-- The only store of what people wrote before redaction. No CHECK: PostgreSQL prints the whole row when one fails.
create table kuule.raw_comment (
  feedback uuid not null references kuule.feedback,
  field text not null,
  sealing_key uuid not null references kuule.sealing_key,
  ephemeral_key bytea not null,
  sealed bytea not null,
  received_at timestamptz not null,
  attempts smallint not null default 0,
  claimed_at timestamptz,
  primary key (feedback, field)
);
create index raw_comment_by_key on kuule.raw_comment (sealing_key);

create table kuule.comment (
  feedback uuid primary key,
  organisation uuid not null,
  language text not null,
  assurance text not null,
  sensitive boolean not null,
  sentiment text not null,
  urgent text[] not null default '{}',
  span_counts jsonb not null,
  contact_removed boolean not null,
  language_version text not null,
  redaction_version text not null,
  themes_version text not null,
  triaged_at timestamptz not null,
  unique (organisation, feedback),
  foreign key (organisation, feedback) references kuule.feedback (organisation, id)
);
create index comment_urgent on kuule.comment (organisation) where urgent <> '{}';

-- The redacted words stand apart from what was counted in them: retention deletes the words, the numbers stay.
create table kuule.comment_text (
  feedback uuid primary key,
  organisation uuid not null,
  text text not null,
  restricted boolean not null,
  triaged_at timestamptz not null,
  foreign key (organisation, feedback) references kuule.comment (organisation, feedback)
);
create index comment_text_age on kuule.comment_text (organisation, triaged_at);

create table kuule.theme_mark (
  feedback uuid not null,
  organisation uuid not null,
  theme text not null,
  facet text,
  polarity text not null,
  confidence real not null,
  classifier_version text not null,
  primary key (feedback, theme),
  foreign key (organisation, feedback) references kuule.comment (organisation, feedback)
);
create index theme_mark_by_theme on kuule.theme_mark (organisation, theme);
`;

const access = `
create table kuule.person (
  id uuid primary key default gen_random_uuid(),
  email text not null,
  name text not null,
  password_hash text,
  created_at timestamptz not null default now(),
  disabled_at timestamptz
);
create unique index person_email on kuule.person (lower(email));

create table kuule.membership (
  organisation uuid not null references kuule.organisation,
  person uuid not null references kuule.person,
  role text not null,
  primary key (organisation, person)
);
create index membership_by_person on kuule.membership (person);

create table kuule.session (
  token_hash bytea primary key,
  person uuid not null references kuule.person,
  created_at timestamptz not null default now(),
  until timestamptz not null
);

create table kuule.api_key (
  id uuid primary key default gen_random_uuid(),
  organisation uuid not null references kuule.organisation,
  name text not null,
  role text not null,
  token_hash bytea not null unique,
  created_at timestamptz not null default now(),
  revoked_at timestamptz
);

create table kuule.audit (
  id uuid primary key default gen_random_uuid(),
  organisation uuid not null references kuule.organisation,
  at timestamptz not null default now(),
  actor_kind text not null,
  actor uuid,
  action text not null,
  filter jsonb not null default '{}',
  count integer
);
create index audit_by_time on kuule.audit (organisation, at);

create table kuule.retention_rule (
  organisation uuid not null references kuule.organisation,
  class text not null,
  days integer not null,
  basis text not null,
  decision_ref text not null,
  decided_on date not null,
  primary key (organisation, class)
);

create table kuule.purge_run (
  id uuid primary key default gen_random_uuid(),
  organisation uuid not null references kuule.organisation,
  class text not null,
  deleted integer not null,
  at timestamptz not null default now()
);
`;
