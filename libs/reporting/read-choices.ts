import { Injectable } from '@nestjs/common';
import { textLanguages, type ChannelType, type Mode } from '#libs/contract/codes.js';
import type { FilterChoices } from '#libs/contract/figure.js';
import { ConsoleDatabase } from '#libs/platform/database.js';
import type { Scope } from './scope.js';

interface TouchpointRow {
  key: string;
  name: Record<string, string>;
  service: string | null;
  channelType: ChannelType | null;
  mode: Mode;
  selection: string;
  languages: string[];
}

/** What the filters may be set to: the reader's organisations, services and touchpoints, and what these say of themselves. */
@Injectable()
export class ReadChoices {
  constructor(private readonly database: ConsoleDatabase) {}

  async execute(scope: Scope): Promise<FilterChoices> {
    return this.database.reading(scope, async (client) => {
      const organisations = await client.query<FilterChoices['organisations'][number]>(
        'select id, key, name, time_zone as "timeZone" from kuule.organisation order by key',
      );
      const services = await client.query<FilterChoices['services'][number]>('select distinct key, name from kuule.service order by key');
      const { rows } = await client.query<TouchpointRow>(
        `select t.key, t.name, s.key as service, t.channel_type as "channelType", t.mode, t.selection, t.languages
         from kuule.touchpoint t left join kuule.service s on s.id = t.service order by t.key`,
      );
      const areas = await client.query<{ area: string }>(
        `select service_area as area from kuule.service where service_area is not null
         union select service_area from kuule.feedback where service_area is not null order by 1`,
      );
      const spoken = rows.flatMap(({ languages }) => languages.map((tag) => tag.split('-', 1)[0]?.toLowerCase() ?? ''));
      return {
        organisations: organisations.rows,
        services: services.rows,
        touchpoints: rows.map(({ key, name, service, channelType, mode }) => ({ key, name, service, channelType, mode })),
        channelTypes: distinct(rows.flatMap(({ channelType }) => channelType ?? [])),
        modes: distinct(rows.map(({ mode }) => mode)),
        selections: distinct(rows.map(({ selection }) => selection)),
        // A comment may be in a language that its touchpoint does not offer.
        languages: distinct([...textLanguages, ...spoken, 'other']),
        serviceAreas: areas.rows.map(({ area }) => area),
      };
    });
  }
}

const distinct = <T>(values: T[]): T[] => [...new Set(values)];
