/** The collector: the public intake. It holds the collector's rights and cannot read what it stored. */
import { Module, type DynamicModule } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { IntakeTouchpoints } from '#libs/catalogue/intake-touchpoint.js';
import { AcceptFeedback } from '#libs/feedback/accept-feedback.js';
import { SealingKeys } from '#libs/feedback/intake/sealing-keys.js';
import { HashKey, StoreGroup } from '#libs/feedback/intake/store-group.js';
import { CollectorDatabase, type Database } from '#libs/platform/database.js';
import { Bell } from '#libs/platform/queue.js';
import { serveFolder } from '#libs/platform/static.js';
import { allowWebOrigins } from './cors.js';
import { FeedbackController } from './feedback.controller.js';
import { SenderGuard, Senders } from './senders.js';
import { TouchpointsController } from './touchpoints.controller.js';
import { WebSenders } from './web-senders.js';

@Module({})
export class CollectorModule {}

export function collectorModule({ database, hashKey, queueUrl }: { database: Database; hashKey: Buffer; queueUrl: string }): DynamicModule {
  return {
    module: CollectorModule,
    controllers: [FeedbackController, TouchpointsController],
    providers: [
      { provide: CollectorDatabase, useValue: database },
      { provide: HashKey, useValue: { bytes: hashKey } },
      { provide: Bell, useFactory: () => new Bell(queueUrl) },
      IntakeTouchpoints,
      SealingKeys,
      StoreGroup,
      AcceptFeedback,
      Senders,
      WebSenders,
      SenderGuard,
    ],
  };
}

/** What the collector serves besides its HTTP API. */
export async function prepareCollector(app: NestFastifyApplication): Promise<void> {
  allowWebOrigins(app.getHttpAdapter().getInstance());
  await serveFolder(app, 'kiosk-ui', '/kiosk');
}
