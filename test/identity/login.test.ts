import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from './cookie-jar.ts';
import { choose, type IdentityStage, setIdentityStage, untilCallback } from './identity-stage.ts';

let stage: IdentityStage;

beforeAll(async () => {
  stage = await setIdentityStage();
});
afterAll(() => stage.close());

const me = (): string => `${stage.apiUrl}/v1/me`;

describe('signing in', () => {
  it('asks the issuer with PKCE, state and nonce, and comes back signed in', async () => {
    const browser = openBrowser();
    const start = await browser.visit(`${stage.apiUrl}/login?returnTo=/v1/me`);
    expect(start.status).toBe(303);
    const asked = new URL(start.headers.get('location')!);
    expect(asked.origin).toBe(stage.issuer.issuer);
    expect(Object.fromEntries(asked.searchParams)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      redirect_uri: `${stage.apiUrl}/login/callback`,
    });
    for (const name of ['state', 'nonce', 'code_challenge'])
      expect(asked.searchParams.get(name)?.length).toBeGreaterThan(40);

    const page = await browser.follow(start);
    const back = await choose(browser, page, stage.accounts['hr-officer']!);
    expect(back.url).toBe(me());
    expect(await back.json()).toMatchObject({
      account: stage.accounts['hr-officer'],
      roles: expect.arrayContaining(['hr-officer', 'employee']),
      session: { csrfToken: expect.stringMatching(/^.{43}$/) },
    });
  });

  it('lists one sample person for each role and nobody who comes as a machine', async () => {
    const browser = openBrowser();
    const page = await (await browser.follow(await browser.visit(`${stage.apiUrl}/login`))).text();
    for (const alias of ['hr-officer', 'hr-admin', 'appointing-authority', 'auditor', 'operator', 'panel1', 'pegawai'])
      expect(page).toContain(`<strong>${alias}</strong>`);
    expect(page).not.toContain('bkn');
    expect(page).toContain('Hanya untuk pengembangan');
  });

  it('keeps nothing but a signed key in the cookie, out of reach of scripts and other sites', async () => {
    const response = await openBrowser().visit(`${stage.apiUrl}/login`);
    const [cookie] = response.headers.getSetCookie();
    expect(cookie).toMatch(/^mutasi=s%3A[\w-]{32}\.[^;]{40,};/);
    expect(cookie).toContain('; HttpOnly');
    expect(cookie).toContain('; SameSite=Lax');
    expect(cookie).toContain('; Path=/');
  });

  it('returns to pages of this service only', async () => {
    for (const elsewhere of [
      'https://example.com/',
      '//example.com',
      '/\\example.com',
      'javascript:alert(1)',
      '/%09/example.com',
    ]) {
      const browser = openBrowser();
      const page = await browser.follow(
        await browser.visit(`${stage.apiUrl}/login?returnTo=${encodeURIComponent(elsewhere)}`),
      );
      const back = await choose(browser, page, stage.accounts['auditor']!);
      expect(new URL(back.url).origin, elsewhere).toBe(stage.apiUrl);
    }
  });

  it('gives a session planted before the login no part in it (fixation)', async () => {
    const attacker = openBrowser();
    await attacker.visit(`${stage.apiUrl}/login`);
    const planted = attacker.cookies(stage.apiUrl).get('mutasi')!;
    const victim = openBrowser();
    victim.plant(stage.apiUrl, 'mutasi', planted);
    await stage.signIn('hr-officer', victim);
    expect(victim.cookies(stage.apiUrl).get('mutasi')).not.toBe(planted);
    expect((await victim.visit(me())).status).toBe(200);
    expect((await attacker.visit(me())).status).toBe(401);
  });
});

describe('an answer of the issuer that was not asked for', () => {
  it('is refused with another state, without one, and after that with the right one too', async () => {
    for (const spoil of [
      (url: URL) => url.searchParams.set('state', 'x'.repeat(43)),
      (url: URL) => url.searchParams.delete('state'),
    ]) {
      const { browser, callback } = await untilCallback(stage, 'auditor');
      const wrong = new URL(callback);
      spoil(wrong);
      const refused = await browser.visit(wrong);
      expect(refused.status).toBe(400);
      expect(await refused.json()).toMatchObject({ code: 'login-refused' });
      expect((await browser.visit(callback)).status).toBe(400);
      expect((await browser.visit(me())).status).toBe(401);
    }
  });

  it('is refused in a browser that did not ask (somebody else’s login)', async () => {
    const { callback } = await untilCallback(stage, 'auditor');
    const other = openBrowser();
    expect((await other.visit(callback)).status).toBe(400);
    await other.visit(`${stage.apiUrl}/login`);
    expect((await other.visit(callback)).status).toBe(400);
    expect((await other.visit(me())).status).toBe(401);
  });

  it('is good once: a code sent again signs nobody in', async () => {
    const { browser, callback } = await untilCallback(stage, 'auditor');
    expect((await browser.visit(callback)).status).toBe(303);
    const session = browser.cookies(stage.apiUrl).get('mutasi');
    expect((await browser.visit(callback)).status).toBe(400);
    expect(browser.cookies(stage.apiUrl).get('mutasi')).toBeTruthy();
    expect(session).toBeTruthy();
    // The same code under a login of one's own: state and verifier are others.
    const thief = openBrowser();
    const start = await thief.visit(`${stage.apiUrl}/login`);
    const stolen = new URL(callback);
    stolen.searchParams.set('state', new URL(start.headers.get('location')!).searchParams.get('state')!);
    expect((await thief.visit(stolen)).status).toBe(400);
    expect((await thief.visit(me())).status).toBe(401);
  });

  it('is refused when it names another issuer or an error', async () => {
    const { browser, callback } = await untilCallback(stage, 'auditor');
    callback.searchParams.set('iss', 'https://sso.example.com');
    expect((await browser.visit(callback)).status).toBe(400);
    const second = await untilCallback(stage, 'auditor');
    second.callback.searchParams.delete('code');
    second.callback.searchParams.set('error', 'access_denied');
    expect((await second.browser.visit(second.callback)).status).toBe(400);
  });

  it('is refused when the account has been made inactive meanwhile', async () => {
    const { browser, callback } = await untilCallback(stage, 'finance-officer');
    const account = stage.accounts['finance-officer']!;
    await stage.db.updateTable('account').set({ active: false }).where('id', '=', account).execute();
    expect((await browser.visit(callback)).status).toBe(400);
    expect((await browser.visit(me())).status).toBe(401);
    await stage.db.updateTable('account').set({ active: true }).where('id', '=', account).execute();
  });
});

it('writes who signed in, and no code, state or token, into the log', async () => {
  stage.log.length = 0;
  await stage.signIn('auditor');
  expect(stage.log).toContainEqual(expect.objectContaining({ event: 'login', account: stage.accounts['auditor'] }));
  expect(JSON.stringify(stage.log)).not.toMatch(/code=|state=|eyJ|mutasi=/);
});
