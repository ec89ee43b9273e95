import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from './cookie-jar.ts';
import { type IdentityStage, setIdentityStage } from './identity-stage.ts';

let stage: IdentityStage;

beforeAll(async () => {
  stage = await setIdentityStage();
});
afterAll(() => stage.close());

const at = (path: string): string => stage.apiUrl + path;

async function csrfOf(browser: Browser): Promise<string> {
  const me = (await (await browser.visit(at('/v1/me'))).json()) as { session: { csrfToken: string } };
  return me.session.csrfToken;
}

async function sessionsOf(browser: Browser): Promise<{ id: string; current: boolean; agent: string }[]> {
  const { items } = (await (await browser.visit(at('/v1/sessions'))).json()) as { items: never[] };
  return items;
}

function rowsOf(account: string): Promise<{ sid: string }[]> {
  return stage.db.selectFrom('web_session').select('sid').where('account_id', '=', account).execute();
}

describe('signing out', () => {
  it('ends the session here and at the issuer; its cookie is worth nothing any more', async () => {
    const browser = await stage.signIn('auditor');
    const cookie = browser.cookies(stage.apiUrl).get('mutasi')!;
    const response = await browser.visit(at('/logout'), {
      method: 'POST',
      headers: { 'x-csrf-token': await csrfOf(browser) },
    });
    expect(response.status).toBe(303);
    expect(response.headers.get('clear-site-data')).toBe('"cache", "storage"');
    const atIssuer = new URL(response.headers.get('location')!);
    expect(atIssuer.origin).toBe(stage.issuer.issuer);
    expect(atIssuer.searchParams.get('post_logout_redirect_uri')).toBe(`${stage.apiUrl}/`);
    expect(browser.cookies(stage.apiUrl).has('mutasi')).toBe(false);

    browser.plant(stage.apiUrl, 'mutasi', cookie);
    expect((await browser.visit(at('/v1/me'))).status).toBe(401);
    expect(await rowsOf(stage.accounts['auditor']!)).toEqual([]);

    const page = await browser.follow(response);
    const form = await page.text();
    const xsrf = /name="xsrf" value="([^"]+)"/.exec(form)![1]!;
    const action = /action="([^"]+)"/.exec(form)![1]!;
    const body = new URLSearchParams({ xsrf, logout: 'yes' });
    const done = await browser.visit(action, { method: 'POST', body });
    expect(done.headers.get('location')).toContain(`${stage.apiUrl}/`);
    const landed = await browser.follow(done);
    expect(landed.status).toBe(200);
    expect(await landed.text()).toContain('href="/login?returnTo=/v1/me"');
    // The issuer asks again who it is.
    const again = await browser.follow(await browser.visit(at('/login')));
    expect(await again.text()).toContain('Masuk sebagai siapa?');
  });

  it('takes the token from a form too, refuses to be done by another site, and is no matter without a session', async () => {
    const browser = await stage.signIn('auditor');
    const csrfToken = await csrfOf(browser);
    const post = (form: Record<string, string>, headers: Record<string, string> = {}) =>
      browser.visit(at('/logout'), { method: 'POST', body: new URLSearchParams(form), headers });
    expect((await post({})).status).toBe(403);
    expect((await post({ csrfToken: 'x'.repeat(43) })).status).toBe(403);
    expect((await post({ csrfToken }, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
    expect((await browser.visit(at('/v1/me'))).status).toBe(200);
    expect((await post({ csrfToken })).status).toBe(303);
    expect((await post({})).headers.get('location')).toBe('/');
    expect((await browser.visit(at('/logout'))).status).toBe(405);
  });
});

describe('a request in a session', () => {
  it('changes nothing without the token of this session, from another site, or from another origin', async () => {
    const browser = await stage.signIn('hr-officer');
    const csrf = await csrfOf(browser);
    const foreign = await csrfOf(await stage.signIn('hr-officer'));
    const remove = (headers: Record<string, string>) =>
      browser.visit(at(`/v1/sessions/${crypto.randomUUID()}`), { method: 'DELETE', headers });
    const refused = [
      {},
      { 'x-csrf-token': '' },
      { 'x-csrf-token': foreign },
      { 'x-csrf-token': csrf.slice(1) },
      { 'x-csrf-token': csrf, 'sec-fetch-site': 'cross-site' },
      { 'x-csrf-token': csrf, 'sec-fetch-site': 'same-site' },
      { 'x-csrf-token': csrf, origin: 'https://example.com' },
      { 'x-csrf-token': csrf, origin: 'null' },
    ];
    for (const headers of refused) {
      const response = await remove(headers);
      expect(response.status, JSON.stringify(headers)).toBe(403);
      expect(await response.json()).toMatchObject({ code: 'csrf-refused' });
    }
    for (const headers of [
      { 'x-csrf-token': csrf },
      { 'x-csrf-token': csrf, 'sec-fetch-site': 'same-origin', origin: stage.apiUrl },
      { 'x-csrf-token': csrf, 'sec-fetch-site': 'same-origin', origin: 'null' },
    ])
      expect((await remove(headers as Record<string, string>)).status).toBe(404);
  });

  it('is refused before the body is read, and a bearer token needs no such token', async () => {
    const browser = await stage.signIn('hr-officer');
    const response = await browser.visit(at('/v1/cases'), {
      method: 'POST',
      body: '{',
      headers: { 'content-type': 'application/json' },
    });
    expect(response.status).toBe(403);
  });

  it('does not fall back on the session where a bearer token is wrong', async () => {
    const browser = await stage.signIn('hr-officer');
    const response = await browser.visit(at('/v1/me'), { headers: { authorization: 'Bearer rubbish' } });
    expect(response.status).toBe(401);
  });

  it('is nobody’s with a cookie that was changed, unsigned or signed by somebody else', async () => {
    const browser = await stage.signIn('hr-officer');
    const cookie = decodeURIComponent(browser.cookies(stage.apiUrl).get('mutasi')!);
    const [key = '', signature = ''] = cookie.slice(2).split('.');
    for (const wrong of [
      key,
      `s:${key}.`,
      `s:${key}.${'A'.repeat(43)}`,
      `s:${key}x.${signature}`,
      `j:{"sid":"${key}"}`,
    ]) {
      browser.plant(stage.apiUrl, 'mutasi', encodeURIComponent(wrong));
      expect((await browser.visit(at('/v1/me'))).status, wrong).toBe(401);
    }
  });

  it('has today’s roles, and ends with the account', async () => {
    const browser = await stage.signIn('training-officer');
    const account = stage.accounts['training-officer']!;
    const setActive = (active: boolean) =>
      stage.db.updateTable('account').set({ active }).where('id', '=', account).execute();
    await setActive(false);
    expect((await browser.visit(at('/v1/me'))).status).toBe(401);
    await setActive(true);
    expect(await (await browser.visit(at('/v1/me'))).json()).toMatchObject({ roles: ['training-officer'] });
  });
});

describe('sessions of one’s own', () => {
  it('are listed with the one that asks, and end one by one or all at once', async () => {
    const account = stage.accounts['assessor']!;
    const [first, second, third] = [
      await stage.signIn('assessor'),
      await stage.signIn('assessor'),
      await stage.signIn('assessor'),
    ];
    const seen = await sessionsOf(first);
    expect(seen).toHaveLength(3);
    expect(seen.filter(({ current }) => current)).toHaveLength(1);
    expect(seen[0]!.agent).toBe('node');
    const other = (await sessionsOf(second)).find(({ current }) => current)!;
    const headers = { 'x-csrf-token': await csrfOf(first) };
    const ended = await first.visit(at(`/v1/sessions/${other.id}`), { method: 'DELETE', headers });
    expect(await ended.json()).toEqual({ ended: 1 });
    expect((await second.visit(at('/v1/me'))).status).toBe(401);
    expect((await third.visit(at('/v1/me'))).status).toBe(200);

    // Another person's session is as if it were not there.
    const stranger = await stage.signIn('auditor');
    const strange = { 'x-csrf-token': await csrfOf(stranger) };
    const theirs = (await sessionsOf(third))[0]!;
    expect((await stranger.visit(at(`/v1/sessions/${theirs.id}`), { method: 'DELETE', headers: strange })).status).toBe(
      404,
    );

    expect(await (await first.visit(at('/v1/sessions'), { method: 'DELETE', headers })).json()).toEqual({ ended: 2 });
    for (const browser of [first, third]) expect((await browser.visit(at('/v1/me'))).status).toBe(401);
    expect(await rowsOf(account)).toEqual([]);
  });

  it('are ended by the operator for whoever lost a device, and by nobody else', async () => {
    const person = await stage.signIn('pegawai');
    const path = at(`/v1/accounts/${stage.accounts['pegawai']}/sessions`);
    const officer = await stage.signIn('hr-officer');
    expect((await officer.visit(path)).status).toBe(403);
    const operator = await stage.signIn('operator');
    expect(((await (await operator.visit(path)).json()) as { items: unknown[] }).items).toHaveLength(1);
    const headers = { 'x-csrf-token': await csrfOf(operator) };
    expect(await (await operator.visit(path, { method: 'DELETE', headers })).json()).toEqual({ ended: 1 });
    expect((await person.visit(at('/v1/me'))).status).toBe(401);
    expect(stage.log).toContainEqual(
      expect.objectContaining({ event: 'sessions-ended', by: stage.accounts['operator'], ended: 1 }),
    );
  });

  it('of another agency do not exist for an operator', async () => {
    const { database } = stage;
    const { withClient } = await import('../../stack/postgres/prepare-database.ts');
    await withClient(database.ownerUrl, async (client) => {
      await client.query("insert into agency (id, name, kind) values ('lain', 'Kabupaten Lain', 'regency')");
      await client.query("update account set agency_id = 'lain' where id = $1", [stage.accounts['legal-officer']]);
    });
    const foreigner = await stage.signIn('legal-officer');
    const operator = await stage.signIn('operator');
    const path = at(`/v1/accounts/${stage.accounts['legal-officer']}/sessions`);
    expect(await (await operator.visit(path)).json()).toEqual({ items: [] });
    const headers = { 'x-csrf-token': await csrfOf(operator) };
    expect(await (await operator.visit(path, { method: 'DELETE', headers })).json()).toEqual({ ended: 0 });
    expect((await foreigner.visit(at('/v1/me'))).status).toBe(200);
  });
});

describe('a session runs out', () => {
  it('when nothing was asked for the idle time, and however busy after the absolute time', async () => {
    const idle = await stage.signIn('auditor');
    const set = (assignment: string, account: string) =>
      import('../../stack/postgres/prepare-database.ts').then(({ withClient }) =>
        withClient(stage.database.ownerUrl, (client) =>
          client.query(`update web_session set ${assignment} where account_id = $1`, [account]),
        ),
      );
    await set("expire = now() - interval '1 second'", stage.accounts['auditor']!);
    expect((await idle.visit(at('/v1/me'))).status).toBe(401);

    const busy = await stage.signIn('panel1');
    const started = Date.now() - 10 * 3_600_000;
    await set(`sess = jsonb_set(sess, '{person,startedAt}', '${started}')`, stage.accounts['panel1']!);
    expect((await busy.visit(at('/v1/me'))).status).toBe(401);
    expect(await rowsOf(stage.accounts['panel1']!)).toEqual([]);
  });

  it('later with every request', async () => {
    const browser = await stage.signIn('panel-chair');
    const expiry = async (): Promise<number> => {
      const { expire } = await stage.db
        .selectFrom('web_session')
        .select('expire')
        .where('account_id', '=', stage.accounts['panel-chair']!)
        .executeTakeFirstOrThrow();
      return Number(expire);
    };
    const before = await expiry();
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    await (await browser.visit(at('/v1/me'))).text();
    expect(await expiry()).toBeGreaterThan(before);
  });
});
