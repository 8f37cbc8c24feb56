import { Module, type DynamicModule } from '@nestjs/common';
import { accessProviders } from '#libs/access/providers.js';
import type { Config } from '#libs/platform/config.js';
import { ConsoleDatabase } from '#libs/platform/database.js';
import { SessionController } from './session/session.controller.js';

const controllers = [SessionController];

/** The console's HTTP API: everything under /api/console/v1, behind the guard. */
@Module({})
export class ConsoleModule {}

export function consoleModule(config: Config, database: ConsoleDatabase): DynamicModule {
  return {
    module: ConsoleModule,
    controllers,
    providers: [{ provide: ConsoleDatabase, useValue: database }, ...accessProviders(config)],
  };
}
