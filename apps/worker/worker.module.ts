/** The worker: the only process that opens what people wrote, and what it does on its rounds. */
import { BullModule } from '@nestjs/bullmq';
import { Module, type DynamicModule, type INestApplicationContext } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { DeliverWebhooks } from '#libs/channels/outgoing/deliver-webhooks.js';
import { recordEvents } from '#libs/channels/outgoing/record-events.js';
import { TrimWebhookLog } from '#libs/channels/outgoing/trim-webhook-log.js';
import { WarnOfWebhooks } from '#libs/channels/outgoing/warn-of-webhooks.js';
import { ForgetChatSessions } from '#libs/channels/chat/forget-chat-sessions.js';
import { ForgetDeliveries } from '#libs/channels/hooks/forget-deliveries.js';
import { ForgetCalls } from '#libs/channels/phone/forget-calls.js';
import { DeleteRecordings } from '#libs/channels/recordings/delete-recordings.js';
import { FetchRecordings } from '#libs/channels/recordings/fetch-recordings.js';
import { HttpTranscriber } from '#libs/channels/transcription/http-transcriber.js';
import { FetchTranscripts } from '#libs/channels/transcription/fetch-transcripts.js';
import { TranscribeRecordings, TranscriberChoice } from '#libs/channels/transcription/transcribe-recordings.js';
import { RecountWeeks } from '#libs/feedback/counts/recount-weeks.js';
import { ListRounds } from '#libs/feedback/lists/list-rounds.js';
import { LocalLists } from '#libs/feedback/lists/local-lists.js';
import { TakeReports } from '#libs/feedback/lists/take-reports.js';
import { PlayRecording } from '#libs/feedback/recordings/play-recording.js';
import { removeTriagedRecordings } from '#libs/feedback/recordings/remove-triaged.js';
import { RemoveUnneeded } from '#libs/feedback/recordings/remove-unneeded.js';
import { Voices } from '#libs/feedback/recordings/voices.js';
import { RenewalProgress } from '#libs/feedback/renewal/progress.js';
import { ReclassificationTask } from '#libs/feedback/renewal/reclassification-task.js';
import { RedactionTask } from '#libs/feedback/renewal/redaction-task.js';
import { Renewal } from '#libs/feedback/renewal/renewal.js';
import { RenewalTasks, type RenewalTask } from '#libs/feedback/renewal/renewal-task.js';
import { SettlingTask } from '#libs/feedback/renewal/settling-task.js';
import { Purge } from '#libs/feedback/retention/purge.js';
import { UndecidedRetention } from '#libs/feedback/retention/undecided.js';
import { AfterTriageSteps, type AfterTriage } from '#libs/feedback/triage/after-triage.js';
import { Analyser } from '#libs/feedback/triage/analyser.js';
import { Keyring, MasterKey } from '#libs/feedback/triage/keyring.js';
import { localThemesFolder } from '#libs/feedback/triage/local-weights.js';
import { StoreModelCard } from '#libs/feedback/triage/model-card.js';
import { StageClock } from '#libs/feedback/triage/stage-clock.js';
import { Sweep } from '#libs/feedback/triage/sweep.js';
import { TriageComments } from '#libs/feedback/triage/triage-comments.js';
import type { Config } from '#libs/platform/config.js';
import { WorkerDatabase, type Connection, type Database } from '#libs/platform/database.js';
import { Outside } from '#libs/platform/outside.js';
import { queueModule, queues } from '#libs/platform/queue.js';
import { Secrets } from '#libs/platform/secrets.js';
import { ListBell } from './list-bell.js';
import { RecordingRounds } from './recording-rounds.js';
import { RecordingsController } from './recordings.controller.js';
import { Rounds, RoundSteps } from './rounds.js';
import { TriageProcessor } from './triage.processor.js';
import { WebhookClock } from './webhook-clock.js';

/** What happens in the transaction that stores triaged comments. Complaint candidates will be a further step. */
const afterTriage = (config: Config): AfterTriage[] => [recordEvents(config.publicUrl), removeTriagedRecordings];

/** Spoken comments, from the provider to the comment. */
const recordings = [
  Voices,
  FetchRecordings,
  DeleteRecordings,
  FetchTranscripts,
  TranscribeRecordings,
  RemoveUnneeded,
  PlayRecording,
  RecordingRounds,
];

@Module({})
export class WorkerModule {}

export function workerModule(
  config: Config,
  given: { database: Database; connection: Connection; masterKey: Buffer; hashKey: Buffer | undefined; analysisFile?: string },
): DynamicModule {
  const themesFolder = localThemesFolder(config.dataFolder);
  return {
    module: WorkerModule,
    controllers: [RecordingsController],
    imports: [queueModule(config.queueUrl, given.connection), BullModule.registerQueue({ name: queues.triage })],
    providers: [
      { provide: WorkerDatabase, useValue: given.database },
      { provide: Secrets, useValue: new Secrets(given.hashKey) },
      { provide: Outside, useFactory: () => new Outside(config.privateTargets) },
      { provide: MasterKey, useValue: { bytes: given.masterKey } },
      { provide: AfterTriageSteps, useValue: { steps: afterTriage(config) } },
      { provide: Analyser, useFactory: () => new Analyser(given.analysisFile, themesFolder) },
      // A further round over stored comments is one more file in libs/feedback/renewal and one name here.
      {
        provide: RenewalTasks,
        inject: [RedactionTask, ReclassificationTask, SettlingTask],
        useFactory: (...tasks: RenewalTask[]) => ({ tasks }),
      },
      RedactionTask,
      ReclassificationTask,
      SettlingTask,
      Renewal,
      RenewalProgress,
      LocalLists,
      TakeReports,
      ListRounds,
      ListBell,
      StageClock,
      { provide: StoreModelCard, useFactory: () => new StoreModelCard(given.database, themesFolder) },
      ...recordings,
      { provide: TranscriberChoice, useValue: { transcriber: config.transcriber && new HttpTranscriber(config.transcriber) } },
      Keyring,
      TriageComments,
      Sweep,
      Purge,
      ForgetChatSessions,
      UndecidedRetention,
      ForgetCalls,
      ForgetDeliveries,
      RecountWeeks,
      TriageProcessor,
      DeliverWebhooks,
      WebhookClock,
      TrimWebhookLog,
      WarnOfWebhooks,
      {
        // A further round is one more line here.
        provide: RoundSteps,
        inject: [ModuleRef],
        useFactory: (parts: ModuleRef): RoundSteps => ({
          steps: {
            keys: () => parts.get(Keyring).turn(),
            sweep: (stopping) => parts.get(Sweep).execute(stopping),
            // The reminders stand as long as something is missing: at every start and after every purge.
            purge: async () =>
              (await parts.get(Purge).execute()) &&
              Promise.all([parts.get(UndecidedRetention), parts.get(WarnOfWebhooks)].map((each) => each.warn())),
            renewal: () => parts.get(ListRounds).execute(),
            'webhook log': () => parts.get(TrimWebhookLog).execute(),
            chats: () => parts.get(ForgetChatSessions).execute(),
            calls: () => parts.get(ForgetCalls).execute(),
            'hook deliveries': () => parts.get(ForgetDeliveries).execute(),
            weeks: () => parts.get(RecountWeeks).execute(),
          },
        }),
      },
      Rounds,
    ],
  };
}

/** After the application has closed: until then, comments under way need the thread. */
export const closeWorker = (app: INestApplicationContext): Promise<void> => app.get(Analyser, { strict: false }).close();
