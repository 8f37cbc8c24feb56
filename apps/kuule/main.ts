/** What `npm start` runs: collector, worker and console in one process, on one port, with an embedded database. */
import 'reflect-metadata';
import { readConfig, ConfigError } from '#libs/platform/config.js';
import { endOnSignals } from '#libs/platform/lifetime.js';
import { startKuule } from './kuule.js';

try {
  const kuule = await startKuule(readConfig());
  endOnSignals(() => kuule.stop());
  console.log(kuule.summary);
} catch (error) {
  // What stops a start is about the installation, never about what people wrote: its sentence is for the operator.
  console.error(`Kuule did not start.\n${(error as Error).message}`);
  if (!(error instanceof ConfigError) && process.env.KUULE_LOG_LEVEL === 'debug') console.error((error as Error).stack);
  process.exit(1);
}
