import { Injectable } from '@nestjs/common';
import { lineSettings, type LineSettings, type Provider } from '#libs/contract/line.js';
import { ConsoleDatabase } from '#libs/platform/database.js';
import { invalidFields, Problem } from '#libs/platform/problem.js';
import { sealSecret } from '#libs/platform/secrets.js';
import { checkCredentials, checkProvider, checkSettings } from './check-line.js';
import type { OnLine } from './on-line.js';

export interface LineChange {
  name?: string | undefined;
  /** As `lineSettingsChange` says. */
  settings?: Readonly<Record<string, unknown>> | undefined;
  /** Null takes them away. */
  credentials?: string | null | undefined;
}

interface Row {
  id: string;
  touchpoint: string;
  provider: Provider;
  settings: Record<string, unknown>;
  hasCredentials: boolean;
}

@Injectable()
export class ChangeLine {
  constructor(private readonly database: ConsoleDatabase) {}

  /**
   * Changes what is named and leaves the rest; calls follow it within seconds. @returns the settings as they are then.
   * @throws Problem NOT_FOUND when there is no such open line, INVALID_FIELDS with the place of each fault.
   */
  async execute(organisation: string, key: string, change: LineChange, onLine: OnLine): Promise<LineSettings> {
    const { name, credentials, settings: asked = {} } = change;
    return this.database.writing({ organisations: [organisation], reviewing: false }, async (client) => {
      const { rows } = await client.query<Row>(
        `select id, touchpoint, provider, settings, credentials is not null as "hasCredentials"
         from kuule.line where organisation = $1 and key = $2 and closed_at is null for update`,
        [organisation, key],
      );
      const line = rows[0];
      if (!line) throw new Problem('NOT_FOUND');
      const settings = settled(merged(line.settings, asked));
      const given = Object.keys(asked).filter((each) => asked[each] !== null);
      checkProvider(line.provider, given);
      await checkSettings(client, { organisation, touchpoint: line.touchpoint }, settings);
      if (credentials) checkCredentials(line.provider, credentials);
      else if (credentials === undefined && line.hasCredentials) keepCredentialsAtHome(line.settings, settings);
      const sealed = credentials ? await sealSecret(client, credentials, line.id) : null;
      await client.query(
        `update kuule.line set name = coalesce($2, name), settings = $3, credentials = case when $4 then $5 else credentials end where id = $1`,
        [line.id, name ?? null, JSON.stringify(settings), credentials !== undefined, sealed],
      );
      await onLine(client, key);
      return settings;
    });
  }
}

function settled(settings: unknown): LineSettings {
  const parsed = lineSettings.safeParse(settings);
  if (!parsed.success) throw invalidFields(parsed.error.issues.map((issue) => ({ ...issue, path: ['settings', ...issue.path] })));
  return parsed.data;
}

/** Nobody can read stored credentials; so nobody can have them sent to an address of their own either. */
function keepCredentialsAtHome(old: Pick<LineSettings, 'apiBase'>, { apiBase }: LineSettings): void {
  if (apiBase === undefined || URL.parse(apiBase)?.origin === URL.parse(old.apiBase ?? '')?.origin) return;
  throw new Problem('INVALID_FIELDS', undefined, [
    { field: 'credentials', message: 'to be given again: they are sent to the new address' },
  ]);
}

type Members = Readonly<Record<string, unknown>>;
const isMembers = (value: unknown): value is Members => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Settings, prompts, languages: what lies deeper is replaced whole. */
const mostLevels = 3;

/** As RFC 7396 merges, a few levels deep; what becomes empty by it goes. */
function merged(old: Members, change: Members, levels = mostLevels): Members {
  const all = { ...old };
  for (const [name, value] of Object.entries(change)) {
    const isDeeper = levels > 1 && isMembers(value);
    const before = Object.hasOwn(old, name) ? old[name] : undefined;
    const next = isDeeper ? merged(isMembers(before) ? before : {}, value, levels - 1) : value;
    if (next === null || (isDeeper && isMembers(next) && Object.keys(next).length === 0)) delete all[name];
    else Object.defineProperty(all, name, { value: next, enumerable: true, configurable: true, writable: true });
  }
  return all;
}
