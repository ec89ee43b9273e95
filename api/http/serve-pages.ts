import { join } from 'node:path';
import express, { type RequestHandler, Router } from 'express';

/** What is not a page: everything else below the root is one place of the application or another. */
const notPages = /^\/(v1|docs|login|logout|health|ready|metrics|openapi\.json)(\/|$)/;

/**
 * The pages as they were built: files whose names change with their content are kept by the browser, the page itself is asked for
 * each time. Every address of the application answers with the same page, which finds its place itself.
 */
export function servePages(folder: string): Router {
  const router = Router({ caseSensitive: true });
  router.use(
    '/assets',
    named,
    express.static(join(folder, 'assets'), { immutable: true, maxAge: '365d', index: false }),
  );
  router.use(named, express.static(folder, { index: false, maxAge: '5m' }));
  router.get('/*place', named, page(folder));
  router.get('/', named, page(folder));
  return router;
}

function page(folder: string): RequestHandler {
  return (request, response, next) => {
    if (notPages.test(request.path) || request.accepts('json', 'html') !== 'html') {
      next('router');
      return;
    }
    response.set('Cache-Control', 'no-cache').sendFile('index.html', { root: folder });
  };
}

/** The log knows an address by its pattern only. */
const named: RequestHandler = (_request, response, next) => {
  response.locals['route'] = 'page';
  next();
};
