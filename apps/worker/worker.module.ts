/** The worker: the only process that opens what people wrote, and what it does on its rounds. */
import { BullModule } from '@nestjs/bullmq';
import { Module, type DynamicModule, type INestApplicationContext } from '@nestjs/common';
import { ListRounds } from '#libs/feedback/lists/list-rounds.js';
import { LocalLists } from '#libs/feedback/lists/local-lists.js';
import { TakeReports } from '#libs/feedback/lists/take-reports.js';
import { RenewalProgress } from '#libs/feedback/renewal/progress.js';
import { RedactionTask } from '#libs/feedback/renewal/redaction-task.js';
import { Renewal } from '#libs/feedback/renewal/renewal.js';
import { RenewalTasks, type RenewalTask } from '#libs/feedback/renewal/renewal-task.js';
import { Purge } from '#libs/feedback/retention/purge.js';
import { UndecidedRetention } from '#libs/feedback/retention/undecided.js';
import { AfterTriageSteps, type AfterTriage } from '#libs/feedback/triage/after-triage.js';
import { Analyser } from '#libs/feedback/triage/analyser.js';
import { Keyring, MasterKey } from '#libs/feedback/triage/keyring.js';
import { StageClock } from '#libs/feedback/triage/stage-clock.js';
import { Sweep } from '#libs/feedback/triage/sweep.js';
import { TriageComments } from '#libs/feedback/triage/triage-comments.js';
import { WorkerDatabase, type Connection, type Database } from '#libs/platform/database.js';
import { queueModule, queues } from '#libs/platform/queue.js';
import { ListBell } from './list-bell.js';
import { Rounds } from './rounds.js';
import { TriageProcessor } from './triage.processor.js';

/** What happens in the transaction that stores triaged comments. Complaint candidates and outgoing events will be further steps. */
const afterTriage: AfterTriage[] = [];

@Module({})
export class WorkerModule {}

export function workerModule(given: {
  database: Database;
  connection: Connection;
  masterKey: Buffer;
  queueUrl: string;
  analysisFile?: string;
}): DynamicModule {
  return {
    module: WorkerModule,
    imports: [queueModule(given.queueUrl, given.connection), BullModule.registerQueue({ name: queues.triage })],
    providers: [
      { provide: WorkerDatabase, useValue: given.database },
      { provide: MasterKey, useValue: { bytes: given.masterKey } },
      { provide: AfterTriageSteps, useValue: { steps: afterTriage } },
      { provide: Analyser, useFactory: () => new Analyser(given.analysisFile) },
      // A further round over stored comments is one more file in libs/feedback/renewal and one name here.
      { provide: RenewalTasks, inject: [RedactionTask], useFactory: (...tasks: RenewalTask[]) => ({ tasks }) },
      RedactionTask,
      Renewal,
      RenewalProgress,
      LocalLists,
      TakeReports,
      ListRounds,
      ListBell,
      StageClock,
      Keyring,
      TriageComments,
      Sweep,
      Purge,
      UndecidedRetention,
      TriageProcessor,
      Rounds,
    ],
  };
}

/** After the application has closed: until then, comments under way need the thread. */
export const closeWorker = (app: INestApplicationContext): Promise<void> => app.get(Analyser, { strict: false }).close();
