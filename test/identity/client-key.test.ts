import { afterEach, expect, it } from 'vitest';
import { type IdentityStage, setIdentityStage, untilCallback } from './identity-stage.ts';

let stage: IdentityStage | undefined;

afterEach(async () => {
  await stage?.close();
  stage = undefined;
});

it.each([
  ['an elliptic curve', { algorithm: 'ES256' }],
  ['RSA', { algorithm: 'PS256', options: { modulusLength: 2048 } }],
  ['Ed25519', { algorithm: 'Ed25519' }],
])('our client proves itself to the issuer by a key: %s (private_key_jwt)', async (_kind, clientKey) => {
  stage = await setIdentityStage({ clientKey });
  const browser = await stage.signIn('auditor');
  const me = await browser.visit(`${stage.apiUrl}/v1/me`);
  expect(await me.json()).toMatchObject({ account: stage.accounts['auditor'] });
});

it('and by another key than the issuer knows nobody gets in', async () => {
  stage = await setIdentityStage({ clientKey: { algorithm: 'ES256', wrong: true } });
  const { browser, callback } = await untilCallback(stage, 'auditor');
  const refused = await browser.visit(callback);
  expect(refused.status).toBe(400);
  expect(await refused.json()).toMatchObject({ code: 'login-refused' });
  expect((await browser.visit(`${stage.apiUrl}/v1/me`)).status).toBe(401);
});
