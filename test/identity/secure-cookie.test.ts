import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openWebSessions, type WebSessions } from '../../api/identity/web-session.ts';
import { type FreshDatabase, freshDatabase } from '../harness/fresh-database.ts';

let database: FreshDatabase;
let sessions: WebSessions;

beforeAll(async () => {
  database = await freshDatabase();
  const settings = { secret: 'q8Zr3vT1nB6yL0wX5sK9dF2hJ7mP4cGa', idleMinutes: 30, absoluteHours: 10 };
  sessions = openWebSessions(database.appUrl, settings, true);
});
afterAll(async () => {
  await sessions.close();
  await database.drop();
});

it('over TLS the cookie is bound to this host and never travels plain, and without TLS there is none', async () => {
  const app = express();
  app.get('/', sessions.handler, (request, response) => {
    request.session.login = { state: 's', nonce: 'n', verifier: 'v', returnTo: '/' };
    response.end();
  });
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const visit = async (headers: Record<string, string>): Promise<string[]> =>
    (await fetch(url, { headers })).headers.getSetCookie();
  const [cookie] = await visit({ 'x-forwarded-proto': 'https' });
  expect(cookie).toMatch(/^__Host-mutasi=/);
  for (const attribute of ['Secure', 'HttpOnly', 'SameSite=Lax', 'Path=/']) expect(cookie).toContain(`; ${attribute}`);
  expect(cookie).not.toContain('Domain');
  expect(await visit({})).toEqual([]);
  server.closeAllConnections();
  server.close();
});
