import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readOfficeNetworks } from '../../api/http/office-networks.ts';
import { type IdentityStage, setIdentityStage } from '../identity/identity-stage.ts';

const networks = new Map([
  ['operator', ['10.1.0.0/16', 'fd00:1::/32']],
  ['hr-admin', ['10.2.3.4/32']],
  ['hr-officer', ['10.3.0.0/16']],
]);

describe('a role bound to networks', () => {
  const { rolesAt } = readOfficeNetworks(networks);

  it.each([
    ['10.1.2.3', ['operator', 'employee']],
    ['::ffff:10.1.2.3', ['operator', 'employee']],
    ['fd00:1:0:5::9', ['operator', 'employee']],
    ['10.2.3.4', ['hr-admin', 'employee']],
    ['10.2.3.5', ['employee']],
    ['192.0.2.1', ['employee']],
    ['fd00:2::1', ['employee']],
    [undefined, ['employee']],
  ] as const)('counts inside them only: from %s', (address, counting) => {
    expect(rolesAt(address, ['operator', 'hr-admin', 'employee'])).toEqual(counting);
  });

  it('must be one', () => {
    expect(() => readOfficeNetworks(new Map([['boss', ['10.0.0.0/8']]]))).toThrow('boss');
  });
});

describe('the API', () => {
  let stage: IdentityStage;

  beforeAll(async () => {
    stage = await setIdentityStage({ officeNetworks: readOfficeNetworks(networks) });
  });
  afterAll(() => stage.close());

  it('refuses HR from outside, says so, and lets them be the employee they also are', async () => {
    const browser = await stage.signIn('hr-officer');
    const from = (address: string) => ({ headers: { 'x-forwarded-for': address, 'accept-language': 'en' } });
    const path = `${stage.apiUrl}/v1/accounts`;
    expect((await browser.visit(path, from('10.3.9.9'))).status).toBe(200);
    const refused = await browser.visit(path, from('192.0.2.7'));
    expect(refused.status).toBe(403);
    expect(await refused.json()).toMatchObject({ code: 'outside-office', wayOut: expect.stringContaining('VPN') });
    expect(stage.log).toContainEqual(
      expect.objectContaining({ event: 'outside-office', account: stage.accounts['hr-officer'] }),
    );
    const rolesFrom = async (address: string): Promise<string[]> =>
      ((await (await browser.visit(`${stage.apiUrl}/v1/me`, from(address))).json()) as { roles: string[] }).roles;
    expect(await rolesFrom('10.3.9.9')).toEqual(expect.arrayContaining(['hr-officer', 'employee']));
    expect(await rolesFrom('192.0.2.7')).toEqual(['employee']);
  });

  it('says to whoever lacks the role what it always said', async () => {
    const browser = await stage.signIn('pegawai');
    const response = await browser.visit(`${stage.apiUrl}/v1/accounts/${stage.accounts['operator']}/sessions`);
    expect(await response.json()).toMatchObject({ code: 'not-allowed' });
  });
});
