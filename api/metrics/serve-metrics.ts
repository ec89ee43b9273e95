import { once } from 'node:events';
import { createServer } from 'node:http';
import type { ApiMetrics } from './api-metrics.ts';

/**
 * Serves the metrics on a port of their own, which only this machine reaches: whoever may read them is no caller of the API.
 * @param address `host:port`
 * @returns how to stop
 */
export async function serveMetrics(metrics: ApiMetrics, address: string): Promise<() => Promise<void>> {
  const { hostname, port } = new URL(`http://${address}`);
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') return void response.writeHead(404).end();
    metrics.page().then(
      (page) => void response.writeHead(200, { 'Content-Type': metrics.contentType }).end(page),
      () => void response.writeHead(500).end(),
    );
  });
  server.listen(Number(port || 80), hostname.replace(/^\[|\]$/g, ''));
  await once(server, 'listening');
  return async () => {
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  };
}
