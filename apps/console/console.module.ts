import { Module, type DynamicModule } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { accessEntities } from '#libs/access/entities.js';
import { accessProviders } from '#libs/access/providers.js';
import { catalogueEntities } from '#libs/catalogue/entities.js';
import type { Config } from '#libs/platform/config.js';
import { CreateHook } from '#libs/channels/hooks/create-hook.js';
import { DisableHook } from '#libs/channels/hooks/disable-hook.js';
import { ReadHooks } from '#libs/channels/hooks/read-hooks.js';
import { RotateHook } from '#libs/channels/hooks/rotate-hook.js';
import { ConsoleDatabase } from '#libs/platform/database.js';
import { CreateWebhook } from '#libs/channels/outgoing/create-webhook.js';
import { ReadWebhooks } from '#libs/channels/outgoing/read-webhooks.js';
import { ReplayMessage } from '#libs/channels/outgoing/replay-message.js';
import { RotateWebhook } from '#libs/channels/outgoing/rotate-webhook.js';
import { SwitchWebhook } from '#libs/channels/outgoing/switch-webhook.js';
import { TestWebhook } from '#libs/channels/outgoing/test-webhook.js';
import { serveFolder } from '#libs/platform/static.js';
import { CheckComment } from '#libs/feedback/corrections/check-comment.js';
import { CorrectSentiment } from '#libs/feedback/corrections/correct-sentiment.js';
import { CorrectThemes } from '#libs/feedback/corrections/correct-themes.js';
import { OpenCheckRound } from '#libs/feedback/corrections/open-check-round.js';
import { SetServiceArea } from '#libs/feedback/corrections/set-service-area.js';
import { SkipComment } from '#libs/feedback/corrections/skip-comment.js';
import { ChangeLine } from '#libs/channels/phone/change-line.js';
import { CloseLine } from '#libs/channels/phone/close-line.js';
import { CreateLine } from '#libs/channels/phone/create-line.js';
import { RotateLine } from '#libs/channels/phone/rotate-line.js';
import { ExceptWord } from '#libs/feedback/lists/except-word.js';
import { MarkWrong } from '#libs/feedback/lists/mark-wrong.js';
import { RemoveMissed } from '#libs/feedback/lists/remove-missed.js';
import { PutPrompt } from '#libs/channels/phone/prompts/put-prompt.js';
import { ReadSentences } from '#libs/channels/phone/prompts/read-sentences.js';
import { RemovePrompt } from '#libs/channels/phone/prompts/remove-prompt.js';
import { ReportMissed } from '#libs/feedback/lists/report-missed.js';
import { IssueTicket } from '#libs/feedback/recordings/issue-ticket.js';
import { BeginReclassification } from '#libs/feedback/renewal/begin-reclassification.js';
import { PutSubTheme } from '#libs/feedback/sub-themes/put-sub-theme.js';
import { RemoveSubTheme } from '#libs/feedback/sub-themes/remove-sub-theme.js';
import { ExportComments } from '#libs/reporting/export-comments.js';
import { LiveEvents } from '#libs/reporting/live-events.js';
import { PickChecks } from '#libs/reporting/pick-checks.js';
import { ReadCheckRound } from '#libs/reporting/read-check-round.js';
import { ReadChoices } from '#libs/reporting/read-choices.js';
import { ReadComments } from '#libs/reporting/read-comments.js';
import { ReadLines } from '#libs/reporting/read-lines.js';
import { ReadNotices } from '#libs/reporting/read-notices.js';
import { ReadPrompts } from '#libs/reporting/read-prompts.js';
import { ReadQuality } from '#libs/reporting/read-quality.js';
import { ReadSubThemes } from '#libs/reporting/read-sub-themes.js';
import { ReadSummary } from '#libs/reporting/read-summary.js';
import { ReadTouchpoints } from '#libs/reporting/read-touchpoints.js';
import { ReadWaitingRecordings } from '#libs/reporting/read-waiting-recordings.js';
import { ReadAlarms } from '#libs/reporting/why/read-alarms.js';
import { ReadDrivers } from '#libs/reporting/why/read-drivers.js';
import { ReadReasons } from '#libs/reporting/why/read-reasons.js';
import { ReadThemeFigures } from '#libs/reporting/read-theme-figures.js';
import { HooksController } from './channels/hooks.controller.js';
import { NoticesController } from './channels/notices.controller.js';
import { TouchpointsController } from './channels/touchpoints.controller.js';
import { ChecksController } from './checks/checks.controller.js';
import { ThemeCorrectionsController } from './checks/theme-corrections.controller.js';
import { EventsController } from './events/events.controller.js';
import { LinesController } from './lines/lines.controller.js';
import { PublicOrigin } from './lines/public-origin.js';
import { PagesController } from './pages/pages.controller.js';
import { CorrectionsController } from './quality/corrections.controller.js';
import { QualityController } from './quality/quality.controller.js';
import { acceptRecordings } from './recordings/accept-recordings.js';
import { PromptsController } from './recordings/prompts.controller.js';
import { RecordingsController } from './recordings/recordings.controller.js';
import { CommentsController } from './reports/comments.controller.js';
import { ReasonsController } from './reports/reasons.controller.js';
import { ReportsController } from './reports/reports.controller.js';
import { SessionController } from './session/session.controller.js';
import { SubThemesController } from './sub-themes/sub-themes.controller.js';
import { WebhooksController } from './webhooks/webhooks.controller.js';

const controllers = [
  SessionController,
  ReportsController,
  ReasonsController,
  CommentsController,
  CorrectionsController,
  QualityController,
  ThemeCorrectionsController,
  ChecksController,
  SubThemesController,
  RecordingsController,
  PromptsController,
  WebhooksController,
  LinesController,
  HooksController,
  TouchpointsController,
  NoticesController,
  EventsController,
  PagesController,
];
const reporting = [
  ReadSummary,
  ReadThemeFigures,
  ReadChoices,
  ReadComments,
  ExportComments,
  PickChecks,
  ReadCheckRound,
  ReadQuality,
  LiveEvents,
];
const reasons = [ReadReasons, ReadDrivers, ReadAlarms];
const recordings = [ReadWaitingRecordings, IssueTicket, ReadPrompts, ReadSentences, PutPrompt, RemovePrompt];
const corrections = [ReportMissed, MarkWrong, ExceptWord, RemoveMissed];
const lines = [ReadLines, CreateLine, ChangeLine, RotateLine, CloseLine];
const webhooks = [ReadWebhooks, CreateWebhook, RotateWebhook, SwitchWebhook, TestWebhook, ReplayMessage];
const subThemes = [ReadSubThemes, PutSubTheme, RemoveSubTheme, BeginReclassification];
const themeCorrections = [CorrectThemes, CorrectSentiment, SetServiceArea, CheckComment, OpenCheckRound, SkipComment];
const hooks = [ReadHooks, CreateHook, RotateHook, DisableHook];
const channels = [ReadTouchpoints, ReadNotices];

/** The entities that the console reads and writes. */
export const consoleEntities = [...accessEntities, ...catalogueEntities];

/** The console's HTTP API: everything under /api/console/v1, behind the guard. */
@Module({})
export class ConsoleModule {}

export function consoleModule(config: Config, database: ConsoleDatabase): DynamicModule {
  return {
    module: ConsoleModule,
    controllers,
    providers: [
      { provide: ConsoleDatabase, useValue: database },
      ...accessProviders(config),
      ...reporting,
      ...corrections,
      ...themeCorrections,
      ...reasons,
      ...subThemes,
      ...recordings,
      ...webhooks,
      ...lines,
      { provide: PublicOrigin, useValue: new PublicOrigin(config.publicUrl) },
      ...hooks,
      ...channels,
    ],
  };
}

/** What the console serves besides its HTTP API. */
export async function prepareConsole(app: NestFastifyApplication): Promise<void> {
  acceptRecordings(app.getHttpAdapter().getInstance());
  await serveFolder(app, 'console-ui', '/console');
}
