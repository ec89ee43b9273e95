import { type Request, type RequestHandler, type Response, Router } from 'express';
import { z } from 'zod';
import { mayAsk } from '../../domain/rights/rights.ts';
import type { ReadingActor } from '../../db/reading/read-actor.ts';
import type { ApiDeps } from '../deps.ts';
import { refuseStaleSignIn } from '../identity/refuse-stale-sign-in.ts';
import { signedInOf } from '../identity/web-session.ts';
import { Problem } from '../problem/problem.ts';
import { authenticate } from './authenticate.ts';
import { cleanText } from './clean-text.ts';
import { languageOf, localize } from './language.ts';
import { parse } from './parse.ts';
import { readBody } from './read-body.ts';
import { readUpload } from './read-upload.ts';
import type { Route } from './route.ts';
import { sendLines } from './send-lines.ts';
import { sendStream } from './send-stream.ts';

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
    const query = cleanText(request.query, 'query');
    const answer = await route.handle(
      {
        actor,
        session: signedInOf(request),
        language,
        prefers: (mediaTypes) => request.accepts([...mediaTypes]) || mediaTypes[0],
        params: parse(route.params ?? nothing, request.params, 'path', language),
        query: parse(route.query ?? nothing, query, 'query', language),
        headers: readHeaders(route, request),
        body: route.body ? parse(route.body, await readWhat(route, request, response, deps), '', language) : undefined,
      },
      deps,
    );
    response.set({
      'Content-Language': language,
      Vary: 'Accept-Language',
      'Cache-Control': 'no-store',
      ...answer.headers,
    });
    response.status(answer.status);
    if (answer.stream) await sendStream(route, request, response, answer.stream);
    else if (answer.lines) await sendLines(request, response, answer.lines);
    else if (answer.file) response.type(answer.file.mediaType).send(answer.file.bytes);
    else response.json(localize(answer.body, language));
  };
}

function readWhat(route: Route, request: Request, response: Response, { documents }: ApiDeps): Promise<unknown> {
  if (!route.upload) return readBody(request, response);
  if (!documents) throw new Problem('service-unavailable');
  return readUpload(request, response, documents.maxBytes);
}

/** A public route has no actor and asks for none. */
async function actorOf(route: Route, request: Request, response: Response, deps: ApiDeps): Promise<ReadingActor> {
  const { walls } = deps;
  if (route.action === 'public') {
    await walls?.count(request, response, undefined, route.wall);
    return undefined as never;
  }
  await walls?.refuseGuessing(request);
  const actor = await authenticate(request, deps).catch(async (error: unknown) => {
    if (error instanceof Problem && error.code === 'unauthenticated') await walls?.noteFailedSignIn(request);
    throw error;
  });
  response.locals['account'] = actor.account;
  await walls?.count(request, response, actor.account);
  const here = { ...actor, roles: deps.officeNetworks?.rolesAt(request.ip, actor.roles) ?? actor.roles };
  if (!mayAsk(route.action, here.roles)) {
    if (!mayAsk(route.action, actor.roles)) throw new Problem('not-allowed');
    request.log.warn(
      { event: 'outside-office', account: actor.account, route: route.path },
      'role outside its networks',
    );
    throw new Problem('outside-office');
  }
  const person = signedInOf(request);
  if (person && deps.web) refuseStaleSignIn(route.action, person, deps.web.sessions.freshMs);
  return here;
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
