import { afterEach, expect, it } from 'vitest';
import { RegistryClient } from '../../activities/registry/registry-client.ts';
import { serveRegistry, type StandIn, type StandInOptions } from '../../stack/registry-stand-in/serve-registry.ts';
import { standInAccess } from '../../stack/registry-stand-in/stand-in-access.ts';
import { smallRegister } from './stand-in-person.ts';

const nip = '198501012010012900';
let standIn: StandIn;

afterEach(() => standIn.close());

async function clientOf(options: Partial<StandInOptions> = {}, timeoutMs = 300): Promise<RegistryClient> {
  standIn = await serveRegistry({ register: smallRegister([{ nip }]), slowMs: 600, ...options });
  return new RegistryClient(standInAccess(standIn.url, { timeoutMs }));
}

it('lets in what may be kept and drops NIK, NPWP, BPJS, address, religion and telephone at the door', async () => {
  const client = await clientOf();
  const person = await client.person(nip);
  expect(person).toMatchObject({ nipBaru: nip, golRuangAkhir: 'III/b', tmtJabatan: '2022-06-01', unorId: 'DKPP' });
  const all = JSON.stringify([person, await client.positionHistory(nip)]);
  expect(all).not.toMatch(/PALSU|palsu/);
  expect(Object.keys(person)).not.toContain('nama');
});

it('fetches its two tokens once for many and anew, once, after a 401', async () => {
  const client = await clientOf();
  await Promise.all([1, 2, 3].map(() => client.person(nip)));
  standIn.forgetTokens();
  expect(await client.person(nip)).toMatchObject({ nipBaru: nip });
  standIn.faults.shares = { unauthorized: 1 };
  await expect(client.person(nip)).rejects.toMatchObject({ code: 'registry-refuses-us' });
  expect(standIn.faults.drawn.unauthorized).toBe(2);
});

it('says by one code that its credentials are not taken', async () => {
  await clientOf();
  const access = standInAccess(standIn.url);
  const wrong = { ...access, signOn: { ...access.signOn, password: 'other' } };
  await expect(new RegistryClient(wrong).person(nip)).rejects.toMatchObject({ code: 'registry-refuses-us' });
});

it('reads all units, page by page', async () => {
  const units = Array.from({ length: 1_203 }, (_, index) => `U-${index}`);
  const client = await clientOf({ register: smallRegister([], units) });
  expect((await client.units()).map(({ id }) => id)).toEqual(units);
});

it.each([
  [{ slow: 1 }, 'registry-timeout'],
  [{ failed: 1 }, 'registry-failed'],
  [{ half: 1 }, 'registry-answer-invalid'],
])('tells %o by its code, and neither a NIP nor an address with it', async (shares, code) => {
  const client = await clientOf({ shares });
  const error = await client.person(nip).catch((reason: unknown) => reason as Error);
  expect(error).toMatchObject({ code });
  expect(`${(error as Error).stack} ${JSON.stringify(error)}`).not.toContain(nip);
  expect((error as Error).cause).toBeUndefined();
});

it('waits as long as the registry asks for where that is short, and hands longer waits on', async () => {
  const client = await clientOf({ shares: { busy: 1 } });
  await expect(client.person(nip)).rejects.toMatchObject({ code: 'registry-busy', retryAfterMs: 1_000 });
  expect(standIn.faults.drawn.busy).toBe(2);
});

it('refuses an answer about somebody else, and one with a date that is none', async () => {
  const register = smallRegister([{ nip, bent: { nipBaru: '199001012015011001' } }]);
  const client = await clientOf({ register });
  await expect(client.person(nip)).rejects.toMatchObject({ code: 'registry-contradiction' });
  register.add({ ...register.find(nip)!, bent: { tmtPns: '31-02-2011' } });
  await expect(client.person(nip)).rejects.toMatchObject({ code: 'registry-answer-invalid' });
  await expect(client.person('198501012010012999')).rejects.toMatchObject({ code: 'registry-person-unknown' });
});

it('says that nobody is there where nobody listens', async () => {
  await clientOf();
  const access = standInAccess('http://127.0.0.1:9');
  await expect(new RegistryClient(access).person(nip)).rejects.toMatchObject({ code: 'registry-unreachable' });
});
