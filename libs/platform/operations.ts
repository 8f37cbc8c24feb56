/** What operators see of a process: health and metrics, read through the process's own database role. */
import { Module, type DynamicModule } from '@nestjs/common';
import type { Config } from './config.js';
import { Database } from './database.js';
import { HealthController } from './health.js';
import { Metrics, MetricsController, MetricsToken } from './metrics.js';

@Module({})
export class OperationsModule {}

export function operationsModule(config: Config, database: Database): DynamicModule {
  return {
    module: OperationsModule,
    global: true,
    controllers: [HealthController, MetricsController],
    providers: [{ provide: Database, useValue: database }, { provide: MetricsToken, useValue: { value: config.metricsToken } }, Metrics],
    exports: [Metrics],
  };
}
