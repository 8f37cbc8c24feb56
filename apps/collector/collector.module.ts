/** The collector: the public intake. It holds the collector's rights and cannot read what it stored. */
import { Module, type DynamicModule } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { OpenChatSession } from '#libs/channels/chat/open-chat-session.js';
import { TakeChatStep } from '#libs/channels/chat/take-chat-step.js';
import { IntakeTouchpoints } from '#libs/catalogue/intake-touchpoint.js';
import { AcceptRating } from '#libs/channels/hooks/accept-rating.js';
import { DeliveryLog } from '#libs/channels/hooks/delivery-log.js';
import { HookRecords } from '#libs/channels/hooks/hook-records.js';
import { ReceiveDelivery } from '#libs/channels/hooks/receive-delivery.js';
import { TryHook } from '#libs/channels/hooks/try-hook.js';
import { AcceptFeedback } from '#libs/feedback/accept-feedback.js';
import { SealingKeys } from '#libs/feedback/intake/sealing-keys.js';
import { HashKey, StoreGroup } from '#libs/feedback/intake/store-group.js';
import { proxyList } from '#libs/platform/address.js';
import { TakeTypedTranscript } from '#libs/feedback/recordings/take-typed-transcript.js';
import type { Config } from '#libs/platform/config.js';
import { CollectorDatabase, type Database } from '#libs/platform/database.js';
import { Bell } from '#libs/platform/queue.js';
import { Secrets } from '#libs/platform/secrets.js';
import { serveFolder } from '#libs/platform/static.js';
import { ChatAdapter } from './chat/chat-adapter.js';
import { ChatController } from './chat/chat.controller.js';
import { ChatDoor, Standing } from './chat/chat-door.js';
import { ChatGateway } from './chat/chat.gateway.js';
import { ChatMessages } from './chat/chat-messages.js';
import { allowWebOrigins } from './cors.js';
import { FeedbackController } from './feedback.controller.js';
import { FormController, PublicUrl } from './form/form.controller.js';
import { FormDoors } from './form/form-doors.js';
import { FormPages, formFiles } from './form/form-pages.js';
import { answerUnreadForms } from './form/unread-forms.js';
import { HooksController } from './hooks.controller.js';
import { PhoneController } from './phone/phone.controller.js';
import { PromptsController } from './phone/prompts.controller.js';
import { phoneProviders } from './phone/phone.providers.js';
import { SenderGuard, Senders } from './senders.js';
import { TouchpointsController } from './touchpoints.controller.js';
import { TranscriptsController } from './transcripts.controller.js';
import { WebSenders } from './web-senders.js';

@Module({})
export class CollectorModule {}

const hooks = [HookRecords, DeliveryLog, AcceptRating, ReceiveDelivery, TryHook];

export function collectorModule(config: Config, database: Database, hashKey: Buffer): DynamicModule {
  return {
    module: CollectorModule,
    controllers: [
      FeedbackController,
      TouchpointsController,
      FormController,
      ChatController,
      HooksController,
      TranscriptsController,
      PromptsController,
      PhoneController,
    ],
    providers: [
      { provide: CollectorDatabase, useValue: database },
      {
        provide: Secrets,
        useFactory: async () => {
          const secrets = new Secrets(hashKey);
          await secrets.publish(database.pool);
          return secrets;
        },
      },
      { provide: HashKey, useValue: { bytes: hashKey } },
      { provide: Bell, useFactory: () => new Bell(config.queueUrl) },
      IntakeTouchpoints,
      SealingKeys,
      StoreGroup,
      AcceptFeedback,
      TakeTypedTranscript,
      Senders,
      WebSenders,
      SenderGuard,
      { provide: PublicUrl, useValue: { url: config.publicUrl } },
      FormDoors,
      FormPages,
      { provide: Standing, useValue: { origin: config.publicUrl?.origin, proxies: proxyList(config.trustedProxies) } },
      ChatDoor,
      OpenChatSession,
      TakeChatStep,
      ChatMessages,
      ChatGateway,
      ...phoneProviders(config),
      ...hooks,
    ],
  };
}

/** What the collector serves besides its HTTP API. */
export async function prepareCollector(app: NestFastifyApplication): Promise<void> {
  allowWebOrigins(app.getHttpAdapter().getInstance());
  app.useWebSocketAdapter(new ChatAdapter(app, app.get(ChatDoor)));
  await serveFolder(app, 'kiosk-ui', '/kiosk');
  await serveFolder(app, formFiles.folder, formFiles.prefix);
  answerUnreadForms(app);
  // Foreign pages load it, with modules and texts that browsers fetch by CORS.
  await serveFolder(app, 'chat', '/chat', { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' });
}
