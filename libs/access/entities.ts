/** People and their keys as the console's process sees them; the tables are made in migrations/. */
import { defineEntity } from '@mikro-orm/core';
import type { Role, StoredClass } from '#libs/contract/codes.js';

export const Person = defineEntity({
  name: 'Person',
  tableName: 'person',
  properties: (p) => ({
    id: p.uuid().primary(),
    email: p.text(),
    name: p.text(),
    passwordHash: p.text().nullable(),
    // Given on insert, not left to the database: reading a default back would need a membership, which comes after.
    createdAt: p.datetime().columnType('timestamptz'),
    disabledAt: p.datetime().columnType('timestamptz').nullable(),
  }),
});

export const Membership = defineEntity({
  name: 'Membership',
  tableName: 'membership',
  properties: (p) => ({
    organisation: p.uuid().primary(),
    person: p.uuid().primary(),
    role: p.text().$type<Role>(),
  }),
});

export const ApiKey = defineEntity({
  name: 'ApiKey',
  tableName: 'api_key',
  properties: (p) => ({
    id: p.uuid().primary(),
    organisation: p.uuid(),
    name: p.text(),
    role: p.text().$type<Role>(),
    tokenHash: p.blob(),
    createdAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
    revokedAt: p.datetime().columnType('timestamptz').nullable(),
  }),
});

export const RetentionRule = defineEntity({
  name: 'RetentionRule',
  tableName: 'retention_rule',
  properties: (p) => ({
    organisation: p.uuid().primary(),
    class: p.text().$type<StoredClass>().primary(),
    days: p.integer(),
    basis: p.text(),
    decisionRef: p.text(),
    decidedOn: p.date(),
  }),
});

export const accessEntities = [Person, Membership, ApiKey, RetentionRule];
