import { type RequestHandler, Router } from 'express';
import type { Database } from '../../db/open-database.ts';
import { Problem } from '../problem/problem.ts';
import { finishLogin, startLogin } from './login.ts';
import { logout, readLogoutForm } from './logout.ts';
import type { WebDoor } from './web-door.ts';

/** What browsers visit themselves, and the session for whatever they ask of the API. */
export function mountWebDoor(door: WebDoor, db: Database): Router {
  const router = Router({ caseSensitive: true });
  const { handler: session } = door.sessions;
  router.use('/v1', session);
  router.get('/login', named('/login'), session, startLogin(door));
  router.get('/login/callback', named('/login/callback'), session, finishLogin(door, db));
  router.post('/logout', named('/logout'), session, readLogoutForm, logout(door));
  for (const [path, allow] of [
    ['/login', 'GET, HEAD'],
    ['/login/callback', 'GET, HEAD'],
    ['/logout', 'POST'],
  ] as const)
    router.all(path, refuseMethod(allow));
  return router;
}

/** The log knows an address by its pattern only. */
function named(route: string): RequestHandler {
  return (_request, response, next) => {
    response.locals['route'] = route;
    next();
  };
}

function refuseMethod(allow: string): RequestHandler {
  return () => {
    throw new Problem('method-not-allowed', { headers: { Allow: allow } });
  };
}
