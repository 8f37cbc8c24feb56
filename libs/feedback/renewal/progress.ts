/** How far the rounds over stored comments have come, among the process's metrics. */
import { Injectable } from '@nestjs/common';
import { Gauge } from 'prom-client';
import { WorkerDatabase } from '#libs/platform/database.js';
import { renewalCounts } from '#libs/platform/health.js';
import { Metrics } from '#libs/platform/metrics.js';
import { RenewalTasks } from './renewal-task.js';

@Injectable()
export class RenewalProgress {
  constructor({ registry }: Metrics, database: WorkerDatabase, { tasks }: RenewalTasks) {
    const gauge = new Gauge({
      name: 'kuule_renewal_left',
      help: 'Stored comments that a round over them has not come to yet, by task',
      labelNames: ['task'],
      registers: [registry],
      collect: async () => {
        const counts = await renewalCounts(database);
        for (const { name } of tasks) gauge.set({ task: name }, counts[name]?.left ?? 0);
      },
    });
  }
}
