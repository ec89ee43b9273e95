import { once } from 'node:events';
import { createServer } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTokenVerifier } from '../../api/http/token-verifier.ts';
import { IssuerAway } from '../../api/identity/issuer-away.ts';
import { issuerKeys } from '../../api/identity/issuer-keys.ts';
import { createOidcClient } from '../../api/identity/oidc-client.ts';
import { anyFreePort } from '../../stack/network/ports.ts';
import { fetchToken } from '../../stack/keys/fetch-token.ts';
import { startTestIssuer } from '../harness/test-issuer.ts';
import { openBrowser } from './cookie-jar.ts';
import { choose, type IdentityStage, setIdentityStage } from './identity-stage.ts';

let stage: IdentityStage;

beforeAll(async () => {
  stage = await setIdentityStage({ subjects: 'linked' });
});
afterAll(() => stage.close());

it('an issuer that knows nothing of our accounts says who it is only where somebody has linked the two', async () => {
  const account = stage.accounts['auditor']!;
  const { issuer } = stage.issuer;
  const token = await fetchToken({ issuer, secret: stage.secrets.tools }, account, 1);
  const visit = () => fetch(`${stage.apiUrl}/v1/me`, { headers: { authorization: `Bearer ${token}` } });
  const browser = openBrowser();
  const signIn = async () => {
    const page = await browser.follow(await browser.visit(`${stage.apiUrl}/login?returnTo=/v1/me`));
    return page.url.startsWith(stage.apiUrl) ? page : choose(browser, page, account);
  };
  const refused = await signIn();
  expect(refused.status).toBe(403);
  expect(await refused.json()).toMatchObject({ code: 'account-unknown' });
  expect((await visit()).status).toBe(401);

  await stage.db.insertInto('account_identity').values({ issuer, subject: account, account_id: account }).execute();
  expect((await signIn()).status).toBe(200);
  expect((await visit()).status).toBe(200);
});

it('the application can link, and neither change nor remove a link', async () => {
  await expect(stage.db.deleteFrom('account_identity').execute()).rejects.toThrow('permission denied');
  const stolen = stage.db.updateTable('account_identity').set({ account_id: stage.accounts['hr-admin']! });
  await expect(stolen.execute()).rejects.toThrow('permission denied');
});

it('an issuer that is away at a cold start makes 503 with Retry-After, for tokens and for logins, and heals', async () => {
  const port = await anyFreePort();
  const issuer = `http://127.0.0.1:${port}`;
  const audience = 'urn:mutasi:api';
  const verify = createTokenVerifier({ issuer, audience, keys: issuerKeys(issuer) }, ({ subject }) =>
    Promise.resolve(subject),
  );
  const oidc = createOidcClient(issuer, { id: 'web', secret: 'x'.repeat(32) });
  const other = await startTestIssuer();
  const token = await other.tokenFor('somebody', { issuer });
  await other.close();
  await expect(verify(token)).rejects.toThrow(IssuerAway);
  await expect(oidc()).rejects.toThrow(IssuerAway);

  const back = await startTestIssuer(port);
  expect(await verify(await back.tokenFor('somebody'))).toBe('somebody');
  expect((await oidc()).serverMetadata().issuer).toBe(issuer);
  // What it has once said is enough for a while.
  const later = await back.tokenFor('somebody');
  await back.close();
  expect(await verify(later)).toBe('somebody');
});

it('an issuer that answers nonsense, or in the name of another, is as good as away', async () => {
  for (const body of [
    'not json',
    '{"issuer":"https://sso.example.com","jwks_uri":"https://sso.example.com/jwks"}',
    '{}',
  ]) {
    const server = createServer((_request, response) => response.end(body)).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const issuer = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
    const verify = createTokenVerifier({ issuer, audience: 'urn:mutasi:api', keys: issuerKeys(issuer) }, () =>
      Promise.resolve(undefined),
    );
    const other = await startTestIssuer();
    await expect(verify(await other.tokenFor('somebody', { issuer })), body).rejects.toThrow(IssuerAway);
    await other.close();
    server.close();
  }
});

it('the API says so to whoever asks', async () => {
  const away = await setIdentityStage();
  try {
    const { issuer } = away.issuer;
    const token = await fetchToken({ issuer, secret: away.secrets.tools }, away.accounts['auditor']!, 1);
    await away.issuer.close();
    for (const [path, headers] of [
      ['/v1/me', { authorization: `Bearer ${token}` }],
      ['/login', {}],
    ] as [string, Record<string, string>][]) {
      const response = await fetch(away.apiUrl + path, { headers, redirect: 'manual' });
      expect(response.status, path).toBe(503);
      expect(response.headers.get('retry-after')).toBe('5');
      expect(await response.json()).toMatchObject({ code: 'identity-unavailable' });
    }
  } finally {
    await away.close();
  }
});
