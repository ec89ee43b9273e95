import { type Request, type RequestHandler, type Response, Router } from 'express';
import { z } from 'zod';
import { mayAsk } from '../../domain/rights/rights.ts';
import type { ReadingActor } from '../../db/reading/read-actor.ts';
import type { ApiDeps } from '../deps.ts';
import { Problem } from '../problem/problem.ts';
import { authenticate } from './authenticate.ts';
import { languageOf, localize } from './language.ts';
import { parse } from './parse.ts';
import { readBody } from './read-body.ts';
import { refuseUnstorable } from './refuse-unstorable.ts';
import type { Route } from './route.ts';

const nothing = z.strictObject({});

/** Serves the routes; a path that exists answers every other method with 405 and what it allows. */
export function mountRoutes(routes: readonly Route[], deps: ApiDeps): Router {
  const router = Router({ caseSensitive: true });
  for (const path of new Set(routes.map((route) => route.path))) {
    const atPath = routes.filter((route) => route.path === path);
    const expressPath = path.replaceAll(/\{(\w+)\}/g, ':$1');
    for (const route of atPath) router[route.method](expressPath, serve(route, deps));
    router.all(expressPath, refuseMethod(atPath));
  }
  return router;
}

function serve(route: Route, deps: ApiDeps): RequestHandler {
  return async (request, response) => {
    response.locals['route'] = route.path;
    const language = languageOf(request);
    const actor = await actorOf(route, request, response, deps);
    refuseUnstorable(request.query, 'query');
    const answer = await route.handle(
      {
        actor,
        language,
        params: parse(route.params ?? nothing, request.params, 'path', language),
        query: parse(route.query ?? nothing, request.query, 'query', language),
        headers: readHeaders(route, request),
        body: route.body ? parse(route.body, await readBody(request, response), '', language) : undefined,
      },
      deps,
    );
    response.set({
      'Content-Language': language,
      Vary: 'Accept-Language',
      'Cache-Control': 'no-store',
      ...answer.headers,
    });
    response.status(answer.status).json(localize(answer.body, language));
  };
}

/** A public route has no actor and asks for none. */
async function actorOf(route: Route, request: Request, response: Response, deps: ApiDeps): Promise<ReadingActor> {
  if (route.action === 'public') return undefined as never;
  const actor = await authenticate(request, deps);
  response.locals['account'] = actor.account;
  if (!mayAsk(route.action, actor.roles)) throw new Problem('not-allowed');
  return actor;
}

/** The only header a route asks for is the idempotency key. */
function readHeaders(route: Route, request: Request): unknown {
  const result = (route.headers ?? z.object({})).safeParse(request.headers);
  if (!result.success) throw new Problem('idempotency-key-required');
  return result.data;
}

function refuseMethod(routes: readonly Route[]): RequestHandler {
  const methods = routes.map((route) => route.method.toUpperCase());
  const allow = [...methods, ...(methods.includes('GET') ? ['HEAD'] : [])].join(', ');
  return () => {
    throw new Problem('method-not-allowed', { headers: { Allow: allow } });
  };
}
