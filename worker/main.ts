import { pino } from 'pino';
import { loadWorkerConfig } from '../config/worker-config.ts';
import { withoutSecrets } from '../config/secrets.ts';
import { temporalConnection } from '../config/temporal-settings.ts';
import { withSecretFiles } from '../config/with-secret-files.ts';
import { describeError } from '../contract/describe-error.ts';
import { runWorker } from './run-worker.ts';

const config = loadWorkerConfig(withSecretFiles(process.env));
// Temporal calls it `error`, we call it `err`; neither may repeat what a database quoted.
const serializers = { err: describeError, error: describeError };
const log = pino({ level: config.logLevel, name: 'worker', serializers });
log.info({ config: withoutSecrets(config) }, 'worker starts');
await runWorker(config, await temporalConnection(config.temporal), log);
log.info('worker stopped');
