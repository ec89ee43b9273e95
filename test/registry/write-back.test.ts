import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { carryDebt } from '../../activities/registry/carry-debt.ts';
import { openRegistryDesk, type RegistryDesk } from '../../activities/registry/registry-desk.ts';
import type { FaultShares } from '../../stack/registry-stand-in/faults.ts';
import { serveRegistry, type StandIn } from '../../stack/registry-stand-in/serve-registry.ts';
import { standInAccess } from '../../stack/registry-stand-in/stand-in-access.ts';
import { ActivityDesk, deskTime } from '../harness/activity-desk.ts';
import { type Mover, newMover } from '../harness/new-mover.ts';
import { smallRegister, standInPerson } from './stand-in-person.ts';

let desk: ActivityDesk;
let standIn: StandIn;
let registry: RegistryDesk;

beforeAll(async () => {
  desk = await ActivityDesk.open();
});
afterAll(() => desk.close());
beforeEach(async () => {
  standIn = await serveRegistry({ register: smallRegister([]), slowMs: 400 });
  registry = openRegistryDesk(standInAccess(standIn.url, { timeoutMs: 200 }));
});
afterEach(() => standIn.close());

const day = 86_400_000;
const decree = { number: '800/17/2026', dated: '2026-02-20' };

interface Placed {
  number: string;
  mover: Mover;
  nip: string;
}

/** A case whose move has taken effect, and the person as the registry knows them until then. */
async function placed(): Promise<Placed> {
  const mover = await newMover(desk.db);
  const number = await desk.openCase(mover);
  await desk.done(number, 'authority-decision', `${number}-01`, 1, 'appointing-authority');
  await desk.record(number, 3, { do: 'schedule-placement' });
  await desk.activities.applyPlacement({ caseNumber: number, step: 4, now: deskTime });
  const { nip } = await desk.db
    .selectFrom('employee')
    .select('nip')
    .where('id', '=', mover.employeeId)
    .executeTakeFirstOrThrow();
  standIn.register.add(standInPerson({ nip }));
  return { number, mover, nip };
}

async function owedBy(number: string) {
  return desk.db
    .selectFrom('registry_debt')
    .selectAll()
    .where('case_number', '=', number)
    .where('state', '=', 'owed')
    .orderBy('id')
    .execute();
}

/** Carries everything a case owes, in order, as the relay would; the decree has been signed. */
async function carryAll(number: string): Promise<string[]> {
  await desk.db
    .updateTable('registry_debt')
    .set({ decree_number: decree.number, decree_date: decree.dated })
    .where('case_number', '=', number)
    .execute();
  const words: string[] = [];
  for (const { id } of await owedBy(number))
    words.push(
      await carryDebt(desk.db, registry, { debt: id }).then(
        ({ confirmed }) => confirmed ?? 'more',
        (error: unknown) => (error as { type: string }).type,
      ),
    );
  return words;
}

const ours = (nip: string) => standIn.register.find(nip)!.history.filter(({ nomorSk }) => nomorSk === decree.number);

it('owes the line with the placement, in its transaction and once', async () => {
  const { number, mover } = await placed();
  await desk.activities.applyPlacement({ caseNumber: number, step: 4, now: deskTime });
  expect(await owedBy(number)).toMatchObject([
    { wanted: 'present', post_id: mover.targetPost, effective_date: '2026-03-02', attempts: 0 },
  ]);
});

it('owes nothing for a placement that the database refused', async () => {
  const mover = await newMover(desk.db);
  const number = await desk.openCase(mover);
  await desk.done(number, 'authority-decision', `${number}-01`, 1, 'appointing-authority');
  await desk.record(number, 3, { do: 'schedule-placement' });
  const squatter = await newMover(desk.db);
  await desk.db
    .updateTable('incumbency')
    .set({ post_id: mover.targetPost })
    .where('employee_id', '=', squatter.employeeId)
    .execute();
  await expect(desk.activities.applyPlacement({ caseNumber: number, step: 4, now: deskTime })).rejects.toThrow();
  expect(await owedBy(number)).toEqual([]);
});

it('brings the line there, confirms it and tells which case has nothing owed any more', async () => {
  const { number, nip } = await placed();
  expect(await carryAll(number)).toEqual([number]);
  expect(ours(nip)).toMatchObject([
    {
      ...{ unorId: 'BAPPEDA', jenisJabatan: '4', jabatanFungsionalUmumId: 'penelaah', nomorSk: decree.number },
      ...{ tanggalSk: '20-02-2026', tmtJabatan: '02-03-2026' },
    },
  ]);
  const [debt] = await desk.db.selectFrom('registry_debt').selectAll().where('case_number', '=', number).execute();
  expect(debt).toMatchObject({ state: 'confirmed', registry_id: ours(nip)[0]!.id, attempts: 1 });
  expect(await carryDebt(desk.db, registry, { debt: debt!.id })).toEqual({ confirmed: number });
  expect(ours(nip)).toHaveLength(1);
});

it.each<[string, FaultShares]>([
  ['is answered twice', { duplicate: 1 }],
  ['says no to what it did', { contradictory: 1 }],
])('recognises what arrived where the registry %s', async (_, shares) => {
  const { number, nip } = await placed();
  standIn.faults.shares = shares;
  expect(await carryAll(number)).toEqual([number]);
  expect(ours(nip)).toHaveLength(1);
});

it('recognises what arrived after nobody waited any more, before or after the next look', async () => {
  const { number, nip } = await placed();
  await registry.client.person(nip);
  // Only the save is late: reading draws other faults.
  standIn.faults.shares = { late: 1 };
  expect(await carryAll(number)).toEqual(['registry-timeout']);
  standIn.faults.shares = {};
  await expect.poll(() => ours(nip).length).toBe(1);
  expect(await carryAll(number)).toEqual([number]);
  expect(ours(nip)).toHaveLength(1);
});

it('completes a line that is there by half', async () => {
  const { number, nip } = await placed();
  const id = standIn.register.save({
    pnsId: `pns-${nip}`,
    nomorSk: decree.number,
    tmtJabatan: '02-03-2026',
    jenisJabatan: '4',
  });
  expect(await carryAll(number)).toEqual([number]);
  expect(ours(nip)).toMatchObject([{ id, unorId: 'BAPPEDA', jabatanFungsionalUmumId: 'penelaah' }]);
});

it('changes nothing where the same decree leads elsewhere, and says so', async () => {
  const { number, nip } = await placed();
  standIn.register.save({
    pnsId: `pns-${nip}`,
    nomorSk: decree.number,
    tmtJabatan: '02-03-2026',
    jenisJabatan: '4',
    unorId: 'SETDA',
  });
  expect(await carryAll(number)).toEqual(['registry-contradiction']);
  expect(await owedBy(number)).toMatchObject([{ attempts: 1, problem: 'registry-contradiction' }]);
  expect(ours(nip)).toHaveLength(1);
});

it('takes the line away again where the move was rescinded on its first day', async () => {
  const { number, mover, nip } = await placed();
  expect(await carryAll(number)).toEqual([number]);
  await desk.activities.reversePlacement({ caseNumber: number, step: 5, now: deskTime });
  expect(await owedBy(number)).toMatchObject([{ wanted: 'absent', post_id: mover.targetPost }]);
  expect(await carryAll(number)).toEqual([number]);
  expect(ours(nip)).toEqual([]);
});

it('tells a reversal of a later day as a move back, after the move itself', async () => {
  const { number, mover, nip } = await placed();
  await desk.activities.reversePlacement({ caseNumber: number, step: 5, now: deskTime + 3 * day });
  expect((await owedBy(number)).map(({ post_id, effective_date }) => [post_id, effective_date])).toEqual([
    [mover.targetPost, '2026-03-02'],
    [mover.originPost, '2026-03-05'],
  ]);
  expect(await carryAll(number)).toEqual(['more', number]);
  expect(ours(nip).map(({ unorId, tmtJabatan }) => [unorId, tmtJabatan])).toEqual([
    ['BAPPEDA', '02-03-2026'],
    ['DKPP', '05-03-2026'],
  ]);
});

it('raises one alarm after five attempts, names no person in it, and lowers it once the debt is settled', async () => {
  const { number, mover } = await placed();
  await standIn.close();
  standIn = await serveRegistry({ register: smallRegister([], ['SETDA']) });
  registry = openRegistryDesk(standInAccess(standIn.url));
  for (let attempt = 1; attempt <= 6; attempt++) expect(await carryAll(number)).toEqual(['registry-unit-unknown']);
  const [debt] = await owedBy(number);
  expect(debt).toMatchObject({ attempts: 6, problem: 'registry-unit-unknown' });
  const alarms = () =>
    desk.db.selectFrom('alarm').selectAll().where('dedupe_key', '=', `registry-debt:${debt!.id}`).execute();
  expect(await alarms()).toMatchObject([{ kind: 'registry-write-back-failing', case_number: null, resolved_at: null }]);
  const letters = await desk.db
    .selectFrom('notification')
    .selectAll()
    .where('kind', '=', 'alarm-registry-debt')
    .execute();
  expect(letters.map(({ account_id }) => account_id)).toContain(desk.agency.accounts['hr-officer']);
  expect(JSON.stringify(letters)).not.toContain(mover.alias);

  await desk.done(number, 'registry-update', `${number}-02`, 5, 'hr-officer');
  expect(await owedBy(number)).toEqual([]);
  expect((await alarms())[0]!.resolved_at).not.toBeNull();
  expect(await carryDebt(desk.db, registry, { debt: debt!.id })).toEqual({});
});

it('neither counts nor loses anything where the registry is switched off', async () => {
  const { number } = await placed();
  const [debt] = await owedBy(number);
  await expect(carryDebt(desk.db, undefined, { debt: debt!.id })).rejects.toMatchObject({
    type: 'registry-switched-off',
  });
  expect(await owedBy(number)).toHaveLength(1);
});
