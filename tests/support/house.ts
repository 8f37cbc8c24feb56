/** A small house for tests of what is read: organisations, touchpoints and feedback, written as the server's superuser. */
import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import type { Mode, Polarity, Theme, Urgency } from '#libs/contract/codes.js';
import { findPlaceholders } from '#libs/redaction/placeholders.js';
import type { TestDatabase } from './database.js';

export interface TestTouchpoint {
  organisation: string;
  id: string;
  key: string;
}

export interface TestComment {
  text?: string;
  language?: string;
  sentiment?: Polarity;
  themes?: Partial<Record<Theme, Polarity>>;
  urgent?: Urgency[];
  restricted?: boolean;
  version?: string;
  /** When it came, if not with its rating. */
  at?: string;
}

export interface TestFeedback {
  /** When it happened and came, ISO with zone. */
  at: string;
  receivedAt?: string;
  rating?: number;
  mode?: Mode;
  selection?: string;
  language?: string;
  flags?: string[];
  comment?: TestComment;
  /** A comment that is not classified. */
  unclassified?: 'waiting' | 'set-aside' | 'lost';
}

export class TestHouse {
  private constructor(private readonly client: Client) {}

  static async open(database: TestDatabase): Promise<TestHouse> {
    const client = new Client(database.as('superuser'));
    await client.connect();
    return new TestHouse(client);
  }

  query(text: string, values?: unknown[]) {
    return this.client.query<Record<string, unknown>>(text, values);
  }

  async addOrganisation(key: string, timeZone = 'Europe/Helsinki'): Promise<string> {
    const id = randomUUID();
    await this.query('insert into kuule.organisation (id, key, name, time_zone) values ($1, $2, $3, $4)', [id, key, { fi: key }, timeZone]);
    await this.query("insert into kuule.questionnaire (organisation, name, version, questions) values ($1, 'basic', 1, '[]')", [id]);
    return id;
  }

  async addService(organisation: string, key: string): Promise<string> {
    const id = randomUUID();
    await this.query('insert into kuule.service (id, organisation, key, name) values ($1, $2, $3, $4)', [
      id,
      organisation,
      key,
      { fi: key },
    ]);
    return id;
  }

  async addTouchpoint(
    organisation: string,
    key: string,
    more: { service?: string; channelType?: string; mode?: Mode; showComments?: 'at-once' | 'next-day' } = {},
  ): Promise<TestTouchpoint> {
    const id = randomUUID();
    await this.query(
      `insert into kuule.touchpoint (id, organisation, key, name, service, channel_type, mode, questionnaire, questionnaire_version, show_comments)
       values ($1, $2, $3, $4, $5, $6, $7, 'basic', 1, $8)`,
      [id, organisation, key, { fi: key }, more.service, more.channelType, more.mode ?? 'kiosk', more.showComments ?? 'at-once'],
    );
    return { organisation, id, key };
  }

  /** @returns the id of the feedback. */
  async addFeedback({ organisation, id: touchpoint }: TestTouchpoint, given: TestFeedback): Promise<string> {
    const id = randomUUID();
    const received = given.receivedAt ?? given.at;
    const commented = given.comment || given.unclassified ? (given.comment?.at ?? received) : null;
    await this.query(
      `insert into kuule.feedback (id, organisation, touchpoint, sender_kind, sender, mode, selection, rating, language, received_at,
         happened_at, window_until, comment_received_at, flags, triaged_at, set_aside_at, comment_lost_at)
       values ($1, $2, $3, 'device', gen_random_uuid(), $4, $5, $6, $7, $8, $9, now(), $10, $11, $12, $13, $14)`,
      [
        id,
        organisation,
        touchpoint,
        given.mode ?? 'kiosk',
        given.selection ?? 'open',
        given.rating ?? 4,
        given.language ?? 'fi',
        received,
        given.at,
        commented,
        given.flags ?? [],
        given.comment ? commented : null,
        given.unclassified === 'set-aside' ? commented : null,
        given.unclassified === 'lost' ? commented : null,
      ],
    );
    if (given.comment) await this.addComment(organisation, id, given.comment, commented as string);
    return id;
  }

  private async addComment(organisation: string, feedback: string, comment: TestComment, at: string): Promise<void> {
    const {
      text = 'Words',
      language = 'fi',
      sentiment = 'neu',
      themes = {},
      urgent = [],
      restricted = false,
      version = 'themes-1',
    } = comment;
    const explanations = findPlaceholders(text).map(({ kind }) => ({ kind, recognizer: kind, rule: `a rule for ${kind}` }));
    await this.query(
      `insert into kuule.comment (feedback, organisation, language, assurance, sensitive, sentiment, urgent, span_counts, contact_removed,
         language_version, redaction_version, themes_version, triaged_at, explanations)
       values ($1, $2, $3, 'high', $4, $5, $6, '{}', false, '1', '1', $7, $8, $9)`,
      [feedback, organisation, language, restricted, sentiment, urgent, version, at, JSON.stringify(explanations)],
    );
    await this.query('insert into kuule.comment_text (feedback, organisation, text, restricted, triaged_at) values ($1, $2, $3, $4, $5)', [
      feedback,
      organisation,
      text,
      restricted,
      at,
    ]);
    for (const [theme, polarity] of Object.entries(themes)) {
      await this.query(
        `insert into kuule.theme_mark (feedback, organisation, theme, polarity, confidence, classifier_version)
         values ($1, $2, $3, $4, 0.9, $5)`,
        [feedback, organisation, theme, polarity, version],
      );
    }
  }

  async close(): Promise<void> {
    await this.client.end();
  }
}
