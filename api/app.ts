import express, { type Express } from 'express';
import helmet from 'helmet';
import swaggerUi from 'swagger-ui-express';
import type { ApiDeps } from './deps.ts';
import { logRequests } from './http/log-requests.ts';
import { mountRoutes } from './http/mount-routes.ts';
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
  app.use(logRequests(deps.log));
  // Without a certificate of its own the service must not send browsers to https.
  app.use(helmet({ contentSecurityPolicy: { directives: { upgradeInsecureRequests: null } } }));

  const document = openApiDocument(routes);
  app.get('/openapi.json', (_request, response) => void response.json(document));
  const swaggerOptions = { url: '/openapi.json', validatorUrl: null };
  app.use('/docs', swaggerUi.serve, swaggerUi.setup(undefined, { swaggerOptions, customSiteTitle: 'Mutasi API' }));

  app.use(mountRoutes(routes, deps));
  app.use(() => {
    throw new Problem('not-found');
  });
  app.use(handleProblem);
  return app;
}
