import express, { type Express } from 'express';
import swaggerUi from 'swagger-ui-express';
import type { ApiDeps } from './deps.ts';
import { showFrontPage } from './http/front-page.ts';
import { logRequests } from './http/log-requests.ts';
import { mountRoutes } from './http/mount-routes.ts';
import { servePages } from './http/serve-pages.ts';
import { securityHeaders } from './http/security-headers.ts';
import { mountWebDoor } from './identity/mount-web-door.ts';
import { openApiDocument } from './openapi/openapi-document.ts';
import { handleProblem } from './problem/problem-handler.ts';
import { Problem } from './problem/problem.ts';
import { routes } from './routes.ts';

/** The whole API from its pieces. */
export function createApp(deps: ApiDeps): Express {
  const app = express();
  // An etag costs a third of the throughput, and every answer is `no-store`.
  app.set('etag', false);
  app.set('query parser', 'simple');
  app.set('trust proxy', deps.trustedProxies ?? 0);
  if (deps.metrics) app.use(deps.metrics.count);
  app.use(logRequests(deps.log));
  app.use(securityHeaders(deps.web ? [deps.web.issuerOrigin] : []));

  const document = openApiDocument(routes);
  app.get('/openapi.json', (_request, response) => void response.json(document));
  const swaggerOptions = { url: '/openapi.json', validatorUrl: null };
  app.use('/docs', swaggerUi.serve, swaggerUi.setup(undefined, { swaggerOptions, customSiteTitle: 'Mutasi API' }));

  if (!deps.pages) app.get('/', showFrontPage);
  if (deps.web) app.use(mountWebDoor(deps.web, deps.db));
  app.use(mountRoutes(routes, deps));
  if (deps.pages) app.use(servePages(deps.pages));
  app.use(() => {
    throw new Problem('not-found');
  });
  app.use(handleProblem);
  return app;
}
