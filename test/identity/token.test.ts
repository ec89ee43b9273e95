import { createHmac } from 'node:crypto';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTokenVerifier, type VerifyToken } from '../../api/http/token-verifier.ts';
import { issuerKeys } from '../../api/identity/issuer-keys.ts';
import { clients } from '../../stack/issuer/issuer-names.ts';
import { fetchToken } from '../../stack/keys/fetch-token.ts';
import { publishAheadMs, publishNextKey } from '../../stack/keys/key-ring.ts';
import { startTestIssuer, type TestIssuer } from '../harness/test-issuer.ts';
import { type IdentityStage, setIdentityStage, untilCallback } from './identity-stage.ts';

let stage: IdentityStage;

beforeAll(async () => {
  stage = await setIdentityStage();
});
afterAll(() => stage.close());

const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const visit = (token: string): Promise<Response> =>
  fetch(`${stage.apiUrl}/v1/me`, { headers: { authorization: `Bearer ${token}` } });

async function askIssuer(client: string, secret: string, form: Record<string, string>) {
  const response = await fetch(`${stage.issuer.issuer}/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${btoa(`${client}:${secret}`)}` },
    body: new URLSearchParams(form),
  });
  return (await response.json()) as { access_token?: string; id_token?: string; error?: string };
}

describe('tokens of the embedded issuer', () => {
  it('a person’s, got by the local tools, is an access token for this API', async () => {
    const { issuer } = stage.issuer;
    const token = await fetchToken({ issuer, secret: stage.secrets.tools }, stage.accounts['hr-officer']!, 12);
    expect(decodeProtectedHeader(token)).toMatchObject({ alg: 'ES256', typ: 'at+jwt' });
    const { exp, iat, ...claims } = decodeJwt(token);
    expect(claims).toMatchObject({ iss: issuer, aud: 'urn:mutasi:api', sub: stage.accounts['hr-officer'] });
    expect(exp! - iat!).toBe(12 * 3600);
    const response = await visit(token);
    expect(await response.json()).toMatchObject({ account: stage.accounts['hr-officer'], session: null });
    expect(response.headers.getSetCookie()).toEqual([]);
  });

  it('are refused to whoever lacks the local secret, for accounts that are none, and for too long', async () => {
    const { issuer } = stage.issuer;
    const ask = (secret: string, account: string, hours: number) => fetchToken({ issuer, secret }, account, hours);
    const { tools } = stage.secrets;
    await expect(ask('wrong', stage.accounts['hr-officer']!, 1)).rejects.toThrow('refused');
    await expect(ask(tools, crypto.randomUUID(), 1)).rejects.toThrow('refused');
    await expect(ask(tools, stage.accounts['hr-officer']!, 25)).rejects.toThrow('hours');
    const grant = { grant_type: 'urn:mutasi:grant:development-account', account: stage.accounts['hr-officer']! };
    expect(await askIssuer('bkn', stage.secrets.agency, grant)).toMatchObject({ error: 'invalid_request' });
  });

  it('an agency’s client comes in under its own account, with the rights of an external agency', async () => {
    const { access_token } = await askIssuer('bkn', stage.secrets.agency, { grant_type: 'client_credentials' });
    expect(await (await visit(access_token!)).json()).toMatchObject({
      account: stage.accounts['bkn'],
      roles: ['external-agency'],
    });
    const officers = await fetch(`${stage.apiUrl}/v1/employees`, {
      headers: { authorization: `Bearer ${access_token}` },
    });
    expect(officers.status).toBe(403);
    const elsewhere = { grant_type: 'client_credentials', resource: 'urn:other:api' };
    expect(await askIssuer('bkn', stage.secrets.agency, elsewhere)).toMatchObject({ error: 'invalid_target' });
  });

  it('an ID token is no access token', async () => {
    const { callback } = await untilCallback(stage, 'auditor');
    const { sess } = await stage.db.selectFrom('web_session').select('sess').executeTakeFirstOrThrow();
    const { id_token: idToken } = (await askIssuer(clients.web, stage.secrets.web, {
      grant_type: 'authorization_code',
      code: callback.searchParams.get('code')!,
      redirect_uri: `${stage.apiUrl}/login/callback`,
      code_verifier: (sess as unknown as { login: { verifier: string } }).login.verifier,
    })) as { id_token: string };
    expect(decodeJwt(idToken)).toMatchObject({ iss: stage.issuer.issuer, sub: stage.accounts['auditor'] });
    expect((await visit(idToken)).status).toBe(401);
  });

  it('stay good through a change of keys; the new key is known before it signs', async () => {
    const { issuer } = stage.issuer;
    const get = () => fetchToken({ issuer, secret: stage.secrets.tools }, stage.accounts['auditor']!, 1);
    const before = await get();
    const { kid } = await publishNextKey(stage.keyFolder, Date.now());
    await stage.passTime(0);
    const jwks = (await (await fetch(`${issuer}/jwks`)).json()) as { keys: { kid: string; d?: string }[] };
    expect(jwks.keys.map((key) => key.kid)).toContain(kid);
    expect(jwks.keys.some((key) => key.d !== undefined)).toBe(false);
    expect(decodeProtectedHeader(await get()).kid).not.toBe(kid);
    await stage.passTime(publishAheadMs);
    const after = await get();
    expect(decodeProtectedHeader(after).kid).toBe(kid);
    for (const token of [before, after]) expect((await visit(token)).status).toBe(200);
  });
});

describe('a token that is wrong in one thing', () => {
  let issuer: TestIssuer;
  let verify: VerifyToken;
  const account = crypto.randomUUID();

  beforeAll(async () => {
    issuer = await startTestIssuer();
    verify = verifierOf(issuer);
  });
  afterAll(() => issuer.close());

  function verifierOf({ issuer, audience }: TestIssuer, cooldownMs = 0): VerifyToken {
    return createTokenVerifier({ issuer, audience, keys: issuerKeys(issuer, { cooldownMs }) }, ({ subject }) =>
      Promise.resolve(subject),
    );
  }

  it('is refused, whatever the thing', async () => {
    expect(await verify(await issuer.tokenFor(account))).toBe(account);
    const wrong = {
      expired: { expiresInSeconds: -10 },
      'wrong audience': { audience: 'urn:other:api' },
      'wrong issuer': { issuer: 'https://sso.example.com' },
      'foreign key': { foreignKey: true },
      'ID token': { typ: 'JWT' },
      'logout token': { typ: 'logout+jwt' },
      'not yet': { claims: { nbf: Math.floor(Date.now() / 1000) + 60 } },
    };
    for (const [name, changes] of Object.entries(wrong))
      expect(await verify(await issuer.tokenFor(account, changes)), name).toBeUndefined();
  });

  it('is refused unsigned, with `alg: none`, or signed with the public key as a shared secret', async () => {
    const good = await issuer.tokenFor(account);
    const [, payload = ''] = good.split('.');
    const { kid } = decodeProtectedHeader(good);
    const hmac = (header: string, key: string): string =>
      createHmac('sha256', key).update(`${header}.${payload}`).digest('base64url');
    const hs256 = base64({ alg: 'HS256', typ: 'at+jwt', kid });
    const publicKey = await issuer.publicKey();
    const tokens = [
      `${base64({ alg: 'none', typ: 'at+jwt' })}.${payload}.`,
      `${base64({ alg: 'None', typ: 'at+jwt', kid })}.${payload}.`,
      `${good.split('.').slice(0, 2).join('.')}.`,
      `${hs256}.${payload}.${hmac(hs256, publicKey)}`,
      `${hs256}.${payload}.${hmac(hs256, publicKey.trim())}`,
      `${good.slice(0, -4)}AAAA`,
      `${good}.${payload}`,
      'a.b.c',
      '',
    ];
    for (const token of tokens) expect(await verify(token), token).toBeUndefined();
  });

  it('is refused with the key it brings along, or one it points to', async () => {
    const [, payload = ''] = (await issuer.tokenFor(account)).split('.');
    for (const extra of [
      { jwk: { kty: 'oct', k: 'AAAA' } },
      { jku: 'http://127.0.0.1:1/jwks' },
      { kid: '../../x' },
      { crit: ['x'], x: 1 },
    ]) {
      const token = `${base64({ alg: 'ES256', typ: 'at+jwt', ...extra })}.${payload}.${'A'.repeat(86)}`;
      expect(await verify(token), JSON.stringify(extra)).toBeUndefined();
    }
  });

  it('is refused, and never called the fault of the issuer, with whatever stands in its header', async () => {
    const good = await issuer.tokenFor(account);
    const [, payload = '', signature = ''] = good.split('.');
    const header = decodeProtectedHeader(good);
    const changes: Record<string, unknown>[] = [
      ...['RS256', 'ES384', 'EdDSA', 'PS512', 'HS512', 'RSA-OAEP', 'dir', '', 5, null, {}].map((alg) => ({ alg })),
      ...[5, null, {}, '', 'x'.repeat(10_000)].map((kid) => ({ kid })),
      ...[5, null, 'JWT'].map((typ) => ({ typ })),
      { b64: false, crit: ['b64'] },
      { crit: [] },
      { crit: 'exp' },
      { zip: 'DEF', enc: 'A256GCM' },
      { x5c: ['AAAA'], x5u: 'http://127.0.0.1:1/' },
    ];
    const forged = changes.map((change) => `${base64({ ...header, ...change })}.${payload}.${signature}`);
    const bodies = [[], 5, null, 'text', { sub: 5 }, { sub: account, exp: 'never' }].map(
      (body) => `${base64(header)}.${base64(body)}.${signature}`,
    );
    for (const token of [...forged, ...bodies, `${base64([])}.${payload}.${signature}`, `e30.${payload}.${signature}`])
      expect(await verify(token), token.slice(0, 200)).toBeUndefined();
  });

  it('is refused, though well signed, without what it must say or with nonsense in its place', async () => {
    const wrong: Record<string, unknown>[] = [
      ...['sub', 'exp', 'iat', 'aud', 'iss'].map((claim) => ({ [claim]: undefined })),
      ...[5, null, {}, []].map((sub) => ({ sub })),
      { exp: 'never' },
      { aud: [] },
      { aud: ['urn:other:api', 'urn:another:api'] },
    ];
    for (const claims of wrong)
      expect(await verify(await issuer.tokenFor(account, { claims })), JSON.stringify(claims)).toBeUndefined();
  });

  it('does not make us ask the issuer at the pace of the sender', async () => {
    const other = await startTestIssuer();
    const calm = verifierOf(other, 30_000);
    await calm(await other.tokenFor(account));
    await other.rotate(false);
    for (let count = 0; count < 20; count++) expect(await calm(await other.tokenFor(account))).toBeUndefined();
    expect(other.asked()).toBeLessThanOrEqual(2);
    await other.close();
  });

  it('a withdrawn key is believed no longer once the key set is read again', async () => {
    const other = await startTestIssuer();
    const old = await other.tokenFor(account);
    const calm = verifierOf(other);
    expect(await calm(old)).toBe(account);
    await other.rotate();
    other.withdrawOld();
    expect(await calm(await other.tokenFor(account))).toBe(account);
    expect(await calm(old)).toBeUndefined();
    await other.close();
  });
});
