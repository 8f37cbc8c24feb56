/** The worker's use case: raw comments in, redacted and classified comments out, raw rows gone; one transaction a group. */
import { Injectable, Logger } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { WorkerDatabase } from '#libs/platform/database.js';
import { isDataError, safeError } from '#libs/platform/safe-error.js';
import { AfterTriageSteps } from './after-triage.js';
import { LocalLists } from '../lists/local-lists.js';
import { Analyser } from './analyser.js';
import { claim, giveBack, letGo, setAside, type Claimed } from './claim.js';
import { Keyring } from './keyring.js';
import { StageClock } from './stage-clock.js';
import { storeTriaged } from './store-triaged.js';

/** The comment's own doing: it could not be opened, or the analysis hung, died or threw on it. */
class CommentFailure extends Error {
  override readonly name = 'CommentFailure';
}

/** What the database refuses for its content, a retry cannot help: only alone, and then aside. */
function blameData(error: unknown): never {
  throw isDataError(error) ? new CommentFailure('storing', { cause: error }) : error;
}

@Injectable()
export class TriageComments {
  private readonly logger = new Logger('triage');

  constructor(
    private readonly database: WorkerDatabase,
    private readonly keyring: Keyring,
    private readonly analyser: Analyser,
    private readonly after: AfterTriageSteps,
    private readonly clock: StageClock,
    private readonly lists: LocalLists,
  ) {}

  /**
   * Triages the comments of the given feedback that nobody else works on. Safe to run twice and side by side. A group that fails
   * is run comment by comment; a comment that fails for the last time is set aside.
   * @throws when the database is away; the comments stay where they are and the sweep finds them.
   */
  async execute(ids: string[]): Promise<void> {
    const fresh = await this.claim(ids, 'fresh');
    if (fresh.length) await this.attempt(fresh);
    if (fresh.length < ids.length) await this.runAlone(ids);
  }

  /** Those tried before run alone, so that one bad comment takes no other with it. */
  private async runAlone(ids: string[]): Promise<void> {
    for (const id of ids) {
      const [again] = await this.claim([id], 'tried');
      if (again) await this.attempt([again]);
    }
  }

  private claim(ids: string[], which: 'fresh' | 'tried'): Promise<Claimed[]> {
    return this.clock.measure('database', () => claim(this.database.pool, ids, which));
  }

  private async attempt(claimed: Claimed[]): Promise<void> {
    try {
      await this.run(claimed);
    } catch (error) {
      if (!(error instanceof CommentFailure)) {
        await giveBack(this.database.pool, claimed).catch(() => {});
        throw error;
      }
      this.logger.warn({ message: 'triage failed', comments: claimed.length, error: safeError(error.cause) });
      const ids = claimed.map(({ feedback }) => feedback);
      await letGo(this.database.pool, ids);
      const lost = await setAside(this.database.pool);
      if (lost) this.logger.error({ message: 'comments set aside', count: lost });
      await this.runAlone(ids);
    }
  }

  private async run(claimed: Claimed[]): Promise<void> {
    const texts = await this.open(claimed);
    // The lists may change while the group is analysed: then it is analysed once more with the new ones.
    while (!(await this.analyseAndStore(claimed, texts)));
    this.clock.count(claimed.length);
  }

  /** @returns false when the organisation's lists have changed meanwhile, and nothing was stored. */
  private async analyseAndStore(claimed: Claimed[], texts: { text: string; hint: string | null }[]): Promise<boolean> {
    const lists = await this.lists.of(claimed.map(({ organisation }) => organisation));
    const requests = texts.map((each, index) => ({ ...each, lists: lists.get((claimed[index] as Claimed).organisation)?.data }));
    const { analyses, ms, versions } = await this.analyser.analyse(requests).catch((error: unknown) => {
      throw new CommentFailure('analysis', { cause: error });
    });
    this.clock.addAll(ms);
    const comments = analyses.map((analysis, index) => {
      const { feedback, organisation } = claimed[index] as Claimed;
      return { ...analysis, feedback, organisation };
    });
    const group = { comments, versions, after: this.after.steps, areListsCurrent: (tx: PoolClient) => this.lists.areCurrent(tx, lists) };
    return this.clock.measure('database', () => storeTriaged(this.database, group)).catch(blameData);
  }

  private async open(claimed: Claimed[]): Promise<{ text: string; hint: string | null }[]> {
    // Fetched before the clock and outside the blame: a database that is away is not the comment's doing.
    const openers = new Map(
      await Promise.all(
        [...new Set(claimed.map((each) => each.sealingKey))].map(async (id) => [id, await this.keyring.opener(id)] as const),
      ),
    );
    return this.clock.measure('sealing', async () =>
      claimed.map(({ feedback, field, sealingKey, ephemeralKey, sealed, language }) => {
        try {
          const opener = openers.get(sealingKey);
          if (!opener) throw new Error('The private half of its key is gone');
          const text = opener.open({ ephemeralKey, sealed }, { feedback, field });
          return { text, hint: language };
        } catch (error) {
          throw new CommentFailure('unsealing', { cause: error });
        }
      }),
    );
  }
}
