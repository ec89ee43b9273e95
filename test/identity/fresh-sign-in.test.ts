import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withClient } from '../../stack/postgres/prepare-database.ts';
import type { Browser } from './cookie-jar.ts';
import { choose, type IdentityStage, setIdentityStage } from './identity-stage.ts';

let stage: IdentityStage;

beforeAll(async () => {
  stage = await setIdentityStage({ session: { mostPerAccount: 3, freshMinutes: 10 } });
});
afterAll(() => stage.close());

const at = (path: string): string => stage.apiUrl + path;

async function csrfOf(browser: Browser): Promise<Record<string, string>> {
  const me = (await (await browser.visit(at('/v1/me'))).json()) as { session: { csrfToken: string } };
  return { 'x-csrf-token': me.session.csrfToken };
}

/** As if the people signed in at the issuer had done so that long ago. */
async function age(alias: string, minutes: number): Promise<void> {
  const moment = Date.now() - minutes * 60_000;
  await withClient(stage.database.ownerUrl, (client) =>
    client.query(
      `update web_session set sess = jsonb_set(sess, '{person,authenticatedAt}', to_jsonb($2::bigint)) where account_id = $1`,
      [stage.accounts[alias], moment],
    ),
  );
}

const id = crypto.randomUUID();
const sensitive: [string, string, string][] = [
  ['pegawai', 'DELETE', '/v1/sessions'],
  ['pegawai', 'DELETE', `/v1/sessions/${id}`],
  ['pegawai', 'GET', '/v1/me/data'],
  ['operator', 'DELETE', `/v1/accounts/${id}/sessions`],
  ['hr-admin', 'POST', `/v1/employees/${id}/erasure`],
  ['hr-admin', 'POST', `/v1/overrides/${id}/confirmation`],
  ['appointing-authority', 'POST', '/v1/cases/2026-000001/rescission'],
  ['auditor', 'GET', '/v1/audit/export'],
];

describe('what is sensitive', () => {
  it.each(sensitive)('asks %s to sign in again: %s %s', async (alias, method, path) => {
    const browser = await stage.signIn(alias);
    await age(alias, 11);
    const headers = { ...(await csrfOf(browser)), 'accept-language': 'en' };
    const stale = await browser.visit(at(path), { method, headers });
    expect(stale.status).toBe(401);
    expect(stale.headers.get('www-authenticate')).toContain('insufficient_user_authentication", max_age="600"');
    expect(await stale.json()).toMatchObject({ code: 'sign-in-again', wayOut: expect.stringContaining('fresh=true') });

    await age(alias, 9);
    const fresh = await browser.visit(at(path), { method, headers });
    expect(await fresh.text()).not.toContain('sign-in-again');
  });

  it('is all that asks: looking at one’s sessions does not', async () => {
    const browser = await stage.signIn('pegawai');
    await age('pegawai', 600);
    expect((await browser.visit(at('/v1/sessions'))).status).toBe(200);
  });

  it('is open again after /login?fresh=true, for which the issuer asks though it knows the browser', async () => {
    const browser = await stage.signIn('pegawai');
    await age('pegawai', 60);
    // Without `fresh` the issuer lets the browser through without a question.
    const known = await browser.follow(await browser.visit(at('/login?returnTo=/v1/me')));
    expect(known.status).toBe(200);
    const asked = await browser.follow(await browser.visit(at('/login?fresh=true&returnTo=/v1/me')));
    const back = await choose(browser, asked, stage.accounts['pegawai']!);
    expect(back.url).toBe(at('/v1/me'));
    const ended = await browser.visit(at('/v1/sessions'), { method: 'DELETE', headers: await csrfOf(browser) });
    expect(ended.status).toBe(200);
  });

  it('is not open by an issuer that was told to ask and did not', async () => {
    const browser = await stage.signIn('auditor');
    // The issuer's word from before: sign in there once, then take the instruction out of the address.
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    const start = await browser.visit(at('/login?fresh=true'));
    const address = new URL(start.headers.get('location')!);
    address.searchParams.delete('prompt');
    await withClient(stage.database.ownerUrl, (client) =>
      client.query(
        `update web_session set sess = jsonb_set(sess, '{login,freshSince}', to_jsonb($1::bigint)) where sess ? 'login'`,
        [Date.now() + 60_000],
      ),
    );
    const back = await browser.follow(await browser.visit(address));
    expect(await back.json()).toMatchObject({ code: 'login-refused' });
    expect(stage.log).toContainEqual(expect.objectContaining({ event: 'login-refused', reason: 'not-asked-again' }));
  });
});

it('an account has so many sessions at a time: one more ends the oldest, and the log says so', async () => {
  const browsers: Browser[] = [];
  for (let count = 0; count < 4; count++) browsers.push(await stage.signIn('panel1'));
  const statuses = [];
  for (const browser of browsers) statuses.push((await browser.visit(at('/v1/me'))).status);
  expect(statuses).toEqual([401, 200, 200, 200]);
  expect(stage.log).toContainEqual(
    expect.objectContaining({ event: 'sessions-ended', account: stage.accounts['panel1'], ended: 1, reason: 'limit' }),
  );
  expect((await (await stage.signIn('panel-chair')).visit(at('/v1/me'))).status).toBe(200);
});
