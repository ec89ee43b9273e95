import { parseArgs } from 'node:util';
import { isProduction } from '../../config/config.ts';
import { serveIssuer } from './serve-issuer.ts';

// The embedded issuer: `npm start` runs it as a child. Anybody who reaches it may be anybody, so never in production.
const { values } = parseArgs({
  options: {
    folder: { type: 'string' },
    host: { type: 'string', default: '127.0.0.1' },
    port: { type: 'string' },
    issuer: { type: 'string' },
    'web-url': { type: 'string' },
  },
});
const { folder, host, port, issuer, 'web-url': webUrl } = values;
const databaseUrl = process.env['DATABASE_URL'];
if (isProduction(process.env)) {
  console.error('The embedded issuer is for development: it asks nobody for a password. MUTASI_ENV is production.');
  process.exit(1);
}
if (folder === undefined || port === undefined || webUrl === undefined || databaseUrl === undefined) {
  console.error('usage: DATABASE_URL=… main.ts --folder FOLDER --port PORT --web-url URL [--host HOST] [--issuer URL]');
  process.exit(2);
}
const running = await serveIssuer({ folder, host, port: Number(port), issuer, webUrl, databaseUrl });
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => void running.close().then(() => process.exit(0)));
