/** What the intake must know of a touchpoint, by its key; kept in memory for a few seconds. */
import { Injectable } from '@nestjs/common';
import type { Mode, Selection } from '#libs/contract/codes.js';
import type { LocalText, Question, TouchpointQuestionnaire } from '#libs/contract/questionnaire.js';
import { BriefMemory } from '#libs/platform/brief-memory.js';
import { CollectorDatabase } from '#libs/platform/database.js';

export interface IntakeTouchpoint {
  id: string;
  organisation: string;
  key: string;
  name: LocalText;
  organisationName: LocalText;
  mode: Mode;
  selection: Selection;
  serviceArea: string | null;
  languages: string[];
  questionnaire: string;
  questions: Question[];
  officialRoute: LocalText;
  privacyUrl: string | null;
  accessibilityUrl: string | null;
  allowedOrigins: string[];
  idleSeconds: number;
}

@Injectable()
export class IntakeTouchpoints {
  private readonly memory = new BriefMemory<IntakeTouchpoint | undefined>(10_000);

  constructor(private readonly database: CollectorDatabase) {}

  /** The live touchpoint with this key, at most a few seconds old; undefined when there is none. */
  find(key: string): Promise<IntakeTouchpoint | undefined> {
    return this.memory.get(key, () => this.read(key));
  }

  /** The keys of touchpoints by id, for a device that asks what it serves. */
  async keysOf(ids: string[]): Promise<string[]> {
    const { rows } = await this.database.pool.query<{ key: string }>(
      'select key from kuule.touchpoint where id = any($1) and live_at is not null order by key',
      [ids],
    );
    return rows.map(({ key }) => key);
  }

  private async read(key: string): Promise<IntakeTouchpoint | undefined> {
    const { rows } = await this.database.pool.query<IntakeTouchpoint>({
      name: 'intake-touchpoint',
      text: `select t.id, t.organisation, t.key, t.name, o.name as "organisationName", t.mode, t.selection, s.service_area as "serviceArea",
               t.languages, q.name || '@' || q.version as questionnaire, q.questions, o.official_route as "officialRoute",
               o.privacy_url as "privacyUrl", o.accessibility_url as "accessibilityUrl",
               t.allowed_origins as "allowedOrigins", t.idle_seconds as "idleSeconds"
             from kuule.touchpoint t
             join kuule.organisation o on o.id = t.organisation
             join kuule.questionnaire q on (q.organisation, q.name, q.version) = (t.organisation, t.questionnaire, t.questionnaire_version)
             left join kuule.service s on (s.organisation, s.id) = (t.organisation, t.service)
             where t.key = $1 and t.live_at is not null`,
      values: [key],
    });
    return rows[0];
  }
}

/** What a client is told to ask and show. */
export function questionnaireOf(touchpoint: IntakeTouchpoint): TouchpointQuestionnaire {
  const { key, name, organisationName, languages, questionnaire, questions, officialRoute, privacyUrl, accessibilityUrl, idleSeconds } =
    touchpoint;
  return {
    touchpoint: key,
    name,
    organisation: organisationName,
    languages,
    questionnaire,
    questions,
    officialRoute,
    privacyUrl,
    accessibilityUrl,
    idleSeconds,
  };
}
