import { Module, type DynamicModule } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { accessEntities } from '#libs/access/entities.js';
import { accessProviders } from '#libs/access/providers.js';
import { catalogueEntities } from '#libs/catalogue/entities.js';
import type { Config } from '#libs/platform/config.js';
import { ConsoleDatabase } from '#libs/platform/database.js';
import { serveFolder } from '#libs/platform/static.js';
import { ExceptWord } from '#libs/feedback/lists/except-word.js';
import { MarkWrong } from '#libs/feedback/lists/mark-wrong.js';
import { RemoveMissed } from '#libs/feedback/lists/remove-missed.js';
import { ReportMissed } from '#libs/feedback/lists/report-missed.js';
import { ExportComments } from '#libs/reporting/export-comments.js';
import { LiveEvents } from '#libs/reporting/live-events.js';
import { ReadChoices } from '#libs/reporting/read-choices.js';
import { ReadComments } from '#libs/reporting/read-comments.js';
import { ReadQuality } from '#libs/reporting/read-quality.js';
import { ReadSummary } from '#libs/reporting/read-summary.js';
import { EventsController } from './events/events.controller.js';
import { PagesController } from './pages/pages.controller.js';
import { CorrectionsController } from './quality/corrections.controller.js';
import { QualityController } from './quality/quality.controller.js';
import { CommentsController } from './reports/comments.controller.js';
import { ReportsController } from './reports/reports.controller.js';
import { SessionController } from './session/session.controller.js';

const controllers = [
  SessionController,
  ReportsController,
  CommentsController,
  CorrectionsController,
  QualityController,
  EventsController,
  PagesController,
];
const reporting = [ReadSummary, ReadChoices, ReadComments, ExportComments, ReadQuality, LiveEvents];
const corrections = [ReportMissed, MarkWrong, ExceptWord, RemoveMissed];

/** The entities that the console reads and writes. */
export const consoleEntities = [...accessEntities, ...catalogueEntities];

/** The console's HTTP API: everything under /api/console/v1, behind the guard. */
@Module({})
export class ConsoleModule {}

export function consoleModule(config: Config, database: ConsoleDatabase): DynamicModule {
  return {
    module: ConsoleModule,
    controllers,
    providers: [{ provide: ConsoleDatabase, useValue: database }, ...accessProviders(config), ...reporting, ...corrections],
  };
}

/** What the console serves besides its HTTP API. */
export async function prepareConsole(app: NestFastifyApplication): Promise<void> {
  await serveFolder(app, 'console-ui', '/console');
}
