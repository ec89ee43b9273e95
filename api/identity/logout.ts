import express, { type RequestHandler } from 'express';
import * as oidc from 'openid-client';
import { refuseForgery } from './refuse-forgery.ts';
import type { WebDoor } from './web-door.ts';
import { destroySession, signedInOf } from './web-session.ts';

/** A page without script brings the token in its form. */
export const readLogoutForm: RequestHandler = express.urlencoded({ extended: false, limit: '1kb', parameterLimit: 3 });

/** Ends the session here at once, then sends the browser to end the one at the issuer (RP-initiated logout). */
export function logout(door: WebDoor): RequestHandler {
  return async (request, response) => {
    const person = signedInOf(request);
    let next = '/';
    if (person) {
      const form = request.body as { csrfToken?: unknown } | undefined;
      refuseForgery(request, person, door.publicOrigin, request.headers['x-csrf-token'] ?? form?.csrfToken);
      await destroySession(request);
      response.locals['account'] = person.account;
      request.log.info({ event: 'logout', account: person.account }, 'signed out');
      next = await addressAtIssuer(door);
    }
    response.clearCookie(door.sessions.cookieName, door.sessions.cookie);
    // Whatever a page of ours has put away in the browser goes as well (ASVS 14.3.1); not the cookies of our neighbours.
    response.set({ 'Cache-Control': 'no-store', 'Clear-Site-Data': '"cache", "storage"' }).redirect(303, next);
  };
}

/** An issuer that is away, or that ends no sessions, must not keep anybody from leaving. */
async function addressAtIssuer(door: WebDoor): Promise<string> {
  try {
    const configuration = await door.oidc();
    if (configuration.serverMetadata().end_session_endpoint === undefined) return '/';
    // Without the ID token as a hint: it may hold a name, and an address ends up in many logs.
    return oidc.buildEndSessionUrl(configuration, { post_logout_redirect_uri: `${door.publicOrigin}/` }).href;
  } catch {
    return '/';
  }
}
