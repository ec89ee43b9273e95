import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { createApp } from '../../api/app.ts';
import { createTokenVerifier } from '../../api/http/token-verifier.ts';
import { accountOfSubject } from '../../api/identity/account-of-subject.ts';
import { issuerKeys } from '../../api/identity/issuer-keys.ts';
import type { ApiDeps } from '../../api/deps.ts';
import { problemShape } from '../../api/openapi/problem-shape.ts';
import { routes } from '../../api/routes.ts';
import { startTestIssuer, type TokenChanges } from '../harness/test-issuer.ts';

/** The API on a port of its own, and people who come to its window. */
export interface Counter {
  url: string;
  /** Log lines so far, parsed. */
  log: Record<string, unknown>[];
  tokenFor: (account: string, changes?: TokenChanges) => Promise<string>;
  as: (account: string | undefined) => Visitor;
  close: () => Promise<void>;
}

export interface Reply {
  status: number;
  // The tests look into it field by field.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  body: any;
  headers: Headers;
}

export interface Visitor {
  get: (path: string, headers?: Record<string, string>) => Promise<Reply>;
  post: (path: string, body?: unknown, headers?: Record<string, string>) => Promise<Reply>;
  put: (path: string, body: unknown) => Promise<Reply>;
  send: (path: string, init: RequestInit) => Promise<Reply>;
}

export async function openCounter(
  deps: Pick<ApiDeps, 'db' | 'client' | 'taskQueue'> & Partial<ApiDeps>,
): Promise<Counter> {
  const { issuer, audience, tokenFor, close: closeIssuer } = await startTestIssuer();
  const log: Record<string, unknown>[] = [];
  const app = createApp({
    verifyToken: createTokenVerifier(
      { issuer, audience, keys: issuerKeys(issuer) },
      accountOfSubject(deps.db, 'account-id'),
    ),
    log: pino({ level: 'info' }, { write: (line: string) => void log.push(JSON.parse(line)) }),
    allowDemonstrationPolicy: false,
    temporalUiUrl: 'http://temporal.test',
    commandDeadlineMs: 10_000,
    ...deps,
  });
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  const as = (account: string | undefined): Visitor => {
    const send = async (path: string, init: RequestInit): Promise<Reply> => {
      const headers = new Headers(init.headers);
      if (account !== undefined) headers.set('authorization', `Bearer ${await tokenFor(account)}`);
      const response = await fetch(url + path, { ...init, headers });
      const text = await response.text();
      const isJson = /[/+]json/.test(response.headers.get('content-type') ?? '');
      const reply: Reply = {
        status: response.status,
        body: isJson ? JSON.parse(text) : text,
        headers: response.headers,
      };
      checkAgainstDocument(init.method ?? 'GET', path, reply);
      return reply;
    };
    const write = (method: string) => (path: string, body?: unknown, headers?: Record<string, string>) =>
      send(path, {
        method,
        ...(body !== undefined && { body: JSON.stringify(body) }),
        headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      });
    return { get: (path, headers = {}) => send(path, { headers }), post: write('POST'), put: write('PUT'), send };
  };

  const close = async (): Promise<void> => {
    server.closeAllConnections();
    server.close();
    await Promise.all([once(server, 'close'), closeIssuer()]);
  };
  return { url, log, tokenFor, as, close };
}

/** One field of every line of a list. */
export function pluck(lines: unknown, field: string): unknown[] {
  return (lines as Record<string, unknown>[]).map((line) => line[field]);
}

/** Whatever the API answers must be what its document promises. */
function checkAgainstDocument(method: string, path: string, { status, body }: Reply): void {
  const [pathname] = path.split('?');
  const route = routes.find(
    (candidate) =>
      candidate.method === method.toLowerCase() &&
      new RegExp(`^${candidate.path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(pathname!),
  );
  const answer = route?.answers[status] ?? (status >= 400 ? { schema: problemShape } : undefined);
  // Another form of the same answer, as text.
  if (typeof body === 'string' && answer && 'alsoAs' in answer) return;
  const fault = answer?.schema.safeParse(body).error;
  if (fault) throw new Error(`${method} ${path} → ${status} is not as documented: ${fault.message}`);
  if (route && !answer) throw new Error(`${method} ${path} → ${status} is not documented`);
}
