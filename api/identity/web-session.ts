import type { CookieOptions, Request, RequestHandler } from 'express';
import session from 'express-session';
import connectPgSimple from 'connect-pg-simple';
import pg from 'pg';

/** Somebody who signed in with a browser. */
export interface SignedIn {
  /** Names the session to people; what the cookie holds never leaves it. */
  id: string;
  account: string;
  /** Must come back in `X-CSRF-Token` with whatever changes something. */
  csrfToken: string;
  /** Epoch ms. */
  startedAt: number;
  /** When the issuer last asked who it is, epoch ms; older than the session where the issuer knew the browser already. */
  authenticatedAt?: number;
  agent: string;
}

declare module 'express-session' {
  interface SessionData {
    person: SignedIn;
    /** A login under way: what the issuer's answer must match. `freshSince`: who signs in must be asked after this (epoch ms). */
    login: { state: string; nonce: string; verifier: string; returnTo: string; freshSince?: number };
  }
}

export interface SessionSettings {
  secret: string;
  idleMinutes: number;
  absoluteHours: number;
  /** At the same time; the oldest ends. */
  mostPerAccount?: number;
  /** How long a sign-in is good for what is sensitive. */
  freshMinutes?: number;
}

export interface WebSessions {
  handler: RequestHandler;
  cookieName: string;
  cookie: CookieOptions;
  absoluteMs: number;
  freshMs: number;
  mostPerAccount: number;
  close: () => Promise<void>;
}

const pruneEverySeconds = 900;

/**
 * Sessions in Postgres under a signed cookie that holds nothing but their key.
 * @param databaseUrl of the application role
 * @param secure whether people reach us by TLS; a proxy before us says so in X-Forwarded-Proto
 */
export function openWebSessions(databaseUrl: string, settings: SessionSettings, secure: boolean): WebSessions {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: 4,
    connectionTimeoutMillis: 2_000,
    query_timeout: 5_000,
  });
  pool.on('error', () => {});
  const PgStore = connectPgSimple(session);
  const store = new PgStore({
    pool,
    tableName: 'web_session',
    pruneSessionInterval: pruneEverySeconds,
    // What fails in a request is told by the request.
    errorLog: () => undefined,
  });
  // The prefix makes browsers refuse a cookie that another host of the domain has set.
  const cookieName = secure ? '__Host-mutasi' : 'mutasi';
  const cookie = { httpOnly: true, sameSite: 'lax', secure, path: '/' } as const;
  const handler = session({
    name: cookieName,
    secret: settings.secret,
    store,
    resave: false,
    saveUninitialized: false,
    rolling: true,
    unset: 'destroy',
    proxy: secure,
    cookie: { ...cookie, maxAge: settings.idleMinutes * 60_000 },
  });
  return {
    cookieName,
    cookie,
    absoluteMs: settings.absoluteHours * 3_600_000,
    freshMs: (settings.freshMinutes ?? 10) * 60_000,
    mostPerAccount: settings.mostPerAccount ?? 5,
    // Who brings a token of their own needs no session and must not get mixed up with one.
    handler: (request, response, next) => {
      if (request.headers.authorization !== undefined) next();
      else handler(request, response, next);
    },
    close: async () => {
      // Promises, which its types do not know yet; without it a timer would be left.
      await (store.close() as unknown as Promise<void>);
      await pool.end();
    },
  };
}

/** Who has signed in here, as far as a session was asked for at all. */
export function signedInOf(request: Request): SignedIn | undefined {
  return (request.session as Request['session'] | undefined)?.person;
}

export function regenerateSession(request: Request): Promise<void> {
  return new Promise((resolve, reject) => {
    request.session.regenerate((error?: unknown) => (error instanceof Error ? reject(error) : resolve()));
  });
}

export function saveSession(request: Request): Promise<void> {
  return new Promise((resolve, reject) => {
    request.session.save((error?: unknown) => (error instanceof Error ? reject(error) : resolve()));
  });
}

export function destroySession(request: Request): Promise<void> {
  return new Promise((resolve, reject) => {
    request.session.destroy((error?: unknown) => (error instanceof Error ? reject(error) : resolve()));
  });
}
