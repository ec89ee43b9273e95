import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import type { ApiDeps } from '../../api/deps.ts';
import { logRequests } from '../../api/http/log-requests.ts';
import { mountRoutes } from '../../api/http/mount-routes.ts';
import type { Route } from '../../api/http/route.ts';
import { securityHeaders } from '../../api/http/security-headers.ts';
import { handleProblem } from '../../api/problem/problem-handler.ts';

export interface Served {
  url: string;
  close: () => Promise<void>;
}

/** Some routes on a port of their own, behind what every route of the API stands behind. */
export async function serveRoutes(routes: readonly Route[], deps: ApiDeps): Promise<Served> {
  const app = express();
  app.set('etag', false);
  app.use(logRequests(deps.log), securityHeaders([]), mountRoutes(routes, deps), handleProblem);
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
