import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { Express } from 'express';
import type { Logger } from 'pino';

/** A caller that sends slowly on purpose holds a connection no longer than this; headers stay small. */
const patience = { requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 5_000, maxHeaderSize: 16_384 };
const suites = [
  'TLS_AES_256_GCM_SHA384',
  'TLS_CHACHA20_POLY1305_SHA256',
  'TLS_AES_128_GCM_SHA256',
  'ECDHE+AESGCM',
  'ECDHE+CHACHA20',
].join(':');
/** Above the longest answer (a decision waits 5 s, a calendar 10 s a batch), below what a supervisor waits. */
const patienceMs = 12_000;

/** PEM, where no proxy speaks TLS for us. */
export interface Certificate {
  cert: Buffer;
  key: Buffer;
}

/** Serves until SIGTERM or SIGINT; requests under way are answered first. */
export async function serve(
  app: Express,
  { host, port, certificate }: { host: string; port: number; certificate: Certificate | undefined },
  log: Logger,
  /** Ends what would last as long as its reader stays. */
  endStreams: () => void,
): Promise<void> {
  const server = createApiServer(app, certificate);
  const stop = new AbortController();
  for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => stop.abort());
  server.listen(port, host);
  await once(server, 'listening');
  log.info({ host, port }, 'listening');
  if (!stop.signal.aborted) await once(stop.signal, 'abort');

  log.info('closing');
  endStreams();
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  const impatience = setTimeout(() => server.closeAllConnections(), patienceMs);
  await closed;
  clearTimeout(impatience);
}

/** With a certificate: TLS 1.3, and 1.2 with forward secrecy and authenticated encryption only (ASVS 12.1.1, 12.1.2). */
export function createApiServer(app: Express, certificate: Certificate | undefined): Server {
  if (!certificate) return createServer(patience, app);
  return createTlsServer(
    { ...patience, ...certificate, minVersion: 'TLSv1.2', ciphers: suites, honorCipherOrder: true },
    app,
  );
}
