import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTokenVerifier, type VerifyToken } from '../../api/http/token-verifier.ts';
import { issuerKeys } from '../../api/identity/issuer-keys.ts';
import { isStrongEnough } from '../../api/identity/sign-in-strength.ts';
import { developmentAcr } from '../../stack/issuer/issuer-names.ts';
import { startTestIssuer, type TestIssuer } from '../harness/test-issuer.ts';
import { type IdentityStage, setIdentityStage, untilCallback } from './identity-stage.ts';

describe('a login', () => {
  let stage: IdentityStage;
  const strength = { acr: ['urn:agency:acr:two-factors'], amr: [] as string[] };

  beforeAll(async () => {
    stage = await setIdentityStage({ strength });
  });
  afterAll(() => stage.close());

  it('asks the issuer for the class, is refused below it with a way out, and counts at it', async () => {
    const { browser, callback } = await untilCallback(stage, 'auditor');
    const refused = await browser.visit(callback, { headers: { 'accept-language': 'en' } });
    expect(refused.status).toBe(401);
    expect(await refused.json()).toMatchObject({
      code: 'sign-in-too-weak',
      wayOut: expect.stringContaining('second factor'),
    });
    expect((await browser.visit(`${stage.apiUrl}/v1/me`)).status).toBe(401);
    expect(stage.log).toContainEqual(
      expect.objectContaining({ event: 'login-refused', reason: 'too-weak', acr: developmentAcr }),
    );
    const start = await browser.visit(`${stage.apiUrl}/login`);
    expect(new URL(start.headers.get('location')!).searchParams.get('acr_values')).toBe(strength.acr[0]);

    strength.acr.push(developmentAcr);
    await stage.signIn('auditor');
    strength.amr.push('mfa');
    await expect(stage.signIn('auditor')).rejects.toThrow('sign-in-too-weak');
    strength.amr.push('user');
    await stage.signIn('auditor');
  });
});

describe('a bearer token', () => {
  let issuer: TestIssuer;
  let verify: VerifyToken;
  const account = crypto.randomUUID();

  beforeAll(async () => {
    issuer = await startTestIssuer();
    verify = createTokenVerifier(
      {
        issuer: issuer.issuer,
        audience: issuer.audience,
        keys: issuerKeys(issuer.issuer),
        strength: { acr: ['gold'], amr: ['mfa'] },
      },
      ({ subject }) => Promise.resolve(subject),
    );
  });
  afterAll(() => issuer.close());

  it('counts by what it says of the sign-in; a client in its own name has none', async () => {
    const strong = { acr: 'gold', amr: ['pwd', 'mfa'] };
    expect(await verify(await issuer.tokenFor(account, { claims: strong }))).toBe(account);
    expect(await verify(await issuer.tokenFor('agency', { claims: { client_id: 'agency' } }))).toBe('agency');
    for (const weak of [{}, { acr: 'gold' }, { ...strong, acr: 'silver' }, { ...strong, amr: ['pwd'] }])
      await expect(verify(await issuer.tokenFor(account, { claims: weak }))).rejects.toMatchObject({
        code: 'sign-in-too-weak',
        headers: { 'WWW-Authenticate': expect.stringContaining('acr_values="gold"') },
      });
  });
});

it('claims of a wrong shape say nothing', () => {
  for (const claims of [{ acr: ['gold'] }, { amr: 'mfa' }, { acr: null, amr: null }, {}]) {
    expect(isStrongEnough(claims, { acr: ['gold'], amr: [] })).toBe(false);
    expect(isStrongEnough(claims, { acr: [], amr: ['mfa'] })).toBe(false);
    expect(isStrongEnough(claims, { acr: [], amr: [] })).toBe(true);
  }
});
