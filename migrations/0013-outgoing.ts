/**
 * Outgoing webhooks: where they go, the messages that wait or went (an outbox), and every attempt to deliver one.
 *
 * Locks: creates only. Data: none is moved.
 * Why an outbox: a message is written in the transaction that stores what it tells of, so that neither is there without the other.
 */
import { securedByOrganisation, SqlMigration } from '#libs/platform/migration.js';
import type { DatabaseRoles } from '#libs/platform/roles.js';

export class Outgoing extends SqlMigration {
  override sql(roles: DatabaseRoles): string {
    const secured = ['webhook', 'webhook_message', 'webhook_attempt'].map((table) => securedByOrganisation(table, roles, ['worker']));
    return [tables, ...secured, grants(roles)].join('\n');
  }
}

const tables = `
-- Secrets are sealed (libs/platform/secrets.ts): the console stores them and cannot read them.
create table kuule.webhook (
  id uuid primary key,
  organisation uuid not null references kuule.organisation,
  name text not null,
  url text not null,
  events text[] not null,
  secret bytea not null,
  -- Signed with as well until then, so that the receiver can change over.
  former_secret bytea,
  former_until timestamptz,
  created_at timestamptz not null default now(),
  disabled_at timestamptz,
  -- 'gone': the receiver answered 410; 'person': somebody switched it off.
  disabled_because text,
  failing_since timestamptz,
  paused_until timestamptz,
  constraint disabled_for_a_reason check ((disabled_at is null) = (disabled_because is null)),
  unique (organisation, name),
  unique (organisation, id)
);

-- One row a message and webhook. The body is text, for a signature is of bytes. There is no time of writing: what is held back until the
-- next day (released_at) shall not tell its minute.
create table kuule.webhook_message (
  id uuid primary key,
  organisation uuid not null,
  webhook uuid not null,
  type text not null,
  body text not null,
  released_at timestamptz not null,
  due_at timestamptz not null,
  attempts integer not null default 0,
  -- A worker sends it now, and nobody else until then.
  claimed_until timestamptz,
  delivered_at timestamptz,
  given_up_at timestamptz,
  unique (organisation, id),
  foreign key (organisation, webhook) references kuule.webhook (organisation, id)
);
create index webhook_message_due on kuule.webhook_message (webhook, due_at) where delivered_at is null and given_up_at is null;
create index webhook_message_log on kuule.webhook_message (webhook, released_at desc);
create index webhook_message_age on kuule.webhook_message (released_at);

create table kuule.webhook_attempt (
  id uuid primary key default gen_random_uuid(),
  organisation uuid not null,
  message uuid not null,
  at timestamptz not null default now(),
  ms integer not null,
  verdict text not null,
  -- What the receiver answered; its words are not kept.
  status integer,
  foreign key (organisation, message) references kuule.webhook_message (organisation, id) on delete cascade
);
create index webhook_attempt_by_message on kuule.webhook_attempt (message, at);
`;

const grants = (roles: DatabaseRoles) => `
grant select, insert, update on kuule.webhook to ${roles.console};
grant select, insert on kuule.webhook_message to ${roles.console};
grant update (due_at, attempts, delivered_at, given_up_at) on kuule.webhook_message to ${roles.console};
grant select on kuule.webhook_attempt to ${roles.console};

grant select, update (disabled_at, disabled_because, failing_since, paused_until) on kuule.webhook to ${roles.worker};
grant select, insert, update, delete on kuule.webhook_message to ${roles.worker};
grant select, insert, delete on kuule.webhook_attempt to ${roles.worker};
`;
