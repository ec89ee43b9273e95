import { pino } from 'pino';
import { loadConfig } from '../config/config.ts';
import { withoutSecrets } from '../config/secrets.ts';
import { runWorker } from './run-worker.ts';

const config = loadConfig(process.env);
const log = pino({ level: config.logLevel, name: 'worker' });
log.info({ config: withoutSecrets(config) }, 'worker starts');
await runWorker(config, log);
log.info('worker stopped');
