import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Express } from 'express';
import type { Logger } from 'pino';

/** A caller that sends slowly on purpose holds a connection no longer than this; headers stay small. */
const patience = { requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 5_000, maxHeaderSize: 16_384 };
/** Above the longest answer (a decision waits 5 s, a calendar 10 s a batch), below what a supervisor waits. */
const patienceMs = 12_000;

/** Serves until SIGTERM or SIGINT; requests under way are answered first. */
export async function serve(app: Express, { host, port }: { host: string; port: number }, log: Logger): Promise<void> {
  const server = createServer(patience, app);
  const stop = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => stop.abort());
  server.listen(port, host);
  await once(server, 'listening');
  log.info({ host, port }, 'listening');
  if (!stop.signal.aborted) await once(stop.signal, 'abort');

  log.info('closing');
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  const impatience = setTimeout(() => server.closeAllConnections(), patienceMs);
  await closed;
  clearTimeout(impatience);
}
