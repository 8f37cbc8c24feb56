/** The catalogue as the console's process sees it; the tables, their keys and their row security are made in migrations/. */
import { defineEntity, type InferEntity } from '@mikro-orm/core';
import type { ChannelType, Mode, Selection } from '#libs/contract/codes.js';
import type { LocalText, Question } from '#libs/contract/questionnaire.js';

/** When comments reach the lists: at once, or on the day after, where time and place together would name the writer. */
export type ShowComments = 'at-once' | 'next-day';

export const Organisation = defineEntity({
  name: 'Organisation',
  tableName: 'organisation',
  properties: (p) => ({
    id: p.uuid().primary(),
    key: p.text(),
    name: p.json<LocalText>(),
    timeZone: p.text().default('Europe/Helsinki'),
    officialRoute: p.json<LocalText>().default('{}'),
    privacyUrl: p.text().nullable(),
    accessibilityUrl: p.text().nullable(),
    createdAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
  }),
});
export type Organisation = InferEntity<typeof Organisation>;

export const Service = defineEntity({
  name: 'Service',
  tableName: 'service',
  properties: (p) => ({
    id: p.uuid().primary(),
    organisation: p.uuid(),
    key: p.text(),
    name: p.json<LocalText>(),
    serviceArea: p.text().nullable(),
    catalogueId: p.text().nullable(),
  }),
});

export const Questionnaire = defineEntity({
  name: 'Questionnaire',
  tableName: 'questionnaire',
  properties: (p) => ({
    organisation: p.uuid().primary(),
    name: p.text().primary(),
    version: p.integer().primary(),
    questions: p.json<Question[]>(),
    createdAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
  }),
});

export const Touchpoint = defineEntity({
  name: 'Touchpoint',
  tableName: 'touchpoint',
  properties: (p) => ({
    id: p.uuid().primary(),
    organisation: p.uuid(),
    key: p.text(),
    name: p.json<LocalText>(),
    service: p.uuid().nullable(),
    channelType: p.text().$type<ChannelType>().nullable(),
    mode: p.text().$type<Mode>(),
    selection: p.text().$type<Selection>().default('open'),
    languages: p.array<string>().columnType('text[]').default(['fi', 'sv', 'en', 'ru']),
    questionnaire: p.text(),
    questionnaireVersion: p.integer(),
    showComments: p.text().$type<ShowComments>().default('next-day'),
    allowedOrigins: p.array<string>().columnType('text[]').default([]),
    idleSeconds: p.integer().default(45),
    liveAt: p.datetime().columnType('timestamptz').nullable(),
    createdAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
  }),
});
export type Touchpoint = InferEntity<typeof Touchpoint>;

export const Device = defineEntity({
  name: 'Device',
  tableName: 'device',
  properties: (p) => ({
    id: p.uuid().primary(),
    organisation: p.uuid(),
    name: p.text(),
    tokenHash: p.blob(),
    createdAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
    revokedAt: p.datetime().columnType('timestamptz').nullable(),
  }),
});

export const DeviceTouchpoint = defineEntity({
  name: 'DeviceTouchpoint',
  tableName: 'device_touchpoint',
  properties: (p) => ({
    organisation: p.uuid(),
    device: p.uuid().primary(),
    touchpoint: p.uuid().primary(),
  }),
});

export const ServerKey = defineEntity({
  name: 'ServerKey',
  tableName: 'server_key',
  properties: (p) => ({
    id: p.uuid().primary(),
    organisation: p.uuid(),
    name: p.text(),
    tokenHash: p.blob(),
    createdAt: p.datetime().columnType('timestamptz').defaultRaw('now()'),
    revokedAt: p.datetime().columnType('timestamptz').nullable(),
  }),
});

export const catalogueEntities = [Organisation, Service, Questionnaire, Touchpoint, Device, DeviceTouchpoint, ServerKey];
