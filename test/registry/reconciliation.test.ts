import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { comparePage } from '../../activities/registry/compare-page.ts';
import { openRuns } from '../../activities/registry/open-runs.ts';
import { openRegistryDesk } from '../../activities/registry/registry-desk.ts';
import type { StandInPerson } from '../../stack/registry-stand-in/registry-people.ts';
import { standInAccess } from '../../stack/registry-stand-in/stand-in-access.ts';
import { type Office, openOffice } from '../api/office.ts';
import { type Mover, newMover } from '../harness/new-mover.ts';
import type { Line, Run } from './reconciliation-answers.ts';
import { type RegistryWorker, startRegistryWorker } from './registry-worker.ts';
import { agreeOnEverybody, elsewhere } from './agree-on-everybody.ts';
import { smallRegister } from './stand-in-person.ts';

let office: Office;
let registry: RegistryWorker;

beforeAll(async () => {
  office = await openOffice({ registryIsOn: true });
  registry = await startRegistryWorker(office.stage, smallRegister([]));
});
afterAll(async () => {
  await registry.stop();
  await office.close();
});
beforeEach(() => {
  registry.standIn.faults.shares = {};
});

const runs = '/v1/registry/reconciliations';
const reason = 'Sesuai SK yang ada pada kami.';

/** Somebody of ours, known to the registry with these changes. */
async function knownAs(change: (person: StandInPerson) => Partial<StandInPerson>): Promise<Mover> {
  const mover = await newMover(office.stage.db);
  await agreeOnEverybody(office.stage.db, registry.standIn.register);
  const { nip } = await office.stage.db
    .selectFrom('employee')
    .select('nip')
    .where('id', '=', mover.employeeId)
    .executeTakeFirstOrThrow();
  const person = registry.standIn.register.find(nip)!;
  registry.standIn.register.add({ ...person, ...change(person) });
  return mover;
}

async function reconcile() {
  const started = await office.as('hr-officer').post(runs);
  expect(started).toMatchObject({ status: 202, body: { state: 'requested', people: 0 } });
  expect(await office.as('hr-admin').post(runs)).toMatchObject({
    status: 409,
    body: { code: 'registry-run-under-way' },
  });
  await registry.relay();
  const read = async (): Promise<Run> => (await office.as('operator').get(`${runs}/${started.body.id}`)).body as Run;
  await expect.poll(async () => (await read()).state, { timeout: 20_000 }).toBe('finished');
  return read();
}

async function differencesOf({ employeeId }: Mover, state = 'open'): Promise<Line[]> {
  const { body } = await office.as('hr-officer').get(`/v1/registry/differences?state=${state}&limit=100`);
  return (body.items as Line[]).filter((line) => line.employeeId === employeeId);
}

const decide = ({ id }: Line, body: object, by = 'hr-officer') =>
  office.as(by).post(`/v1/registry/differences/${id}/decision`, body);

it('compares everybody, lists what differs and changes nothing on either side', async () => {
  const promoted = await knownAs(() => ({ rank: 'III/c' }));
  const contradicted = await knownAs(() => ({ bent: { unorId: 'SETDA' } }));
  const unknown = await newMover(office.stage.db);
  const before = await office.stage.db.selectFrom('employee').selectAll().orderBy('id').execute();

  const run = await reconcile();
  const people = before.length;
  expect(run).toMatchObject({ people, compared: people - 2, differences: 3 });
  expect(run.unanswered).toEqual({ 'registry-contradiction': 1, 'registry-person-unknown': 1 });
  expect(await differencesOf(promoted)).toMatchObject([{ field: 'rank', ours: 'III/b', theirs: 'III/c' }]);
  expect(await differencesOf(contradicted)).toMatchObject([{ field: 'answer', theirs: 'registry-contradiction' }]);
  expect(await differencesOf(unknown)).toMatchObject([{ field: 'answer', theirs: 'registry-person-unknown' }]);
  expect(await office.stage.db.selectFrom('employee').selectAll().orderBy('id').execute()).toEqual(before);

  const looked = await office.stage.db
    .selectFrom('bulk_access')
    .select('kind')
    .where('kind', '=', 'registry-differences')
    .execute();
  expect(looked.length).toBeGreaterThan(0);
  const nips = before.map(({ nip }) => nip);
  expect(nips.filter((nip) => JSON.stringify(office.counter.log).includes(nip))).toEqual([]);
});

it('takes over a rank from a day on, with its source, once', async () => {
  const mover = await knownAs(() => ({ rank: 'III/d' }));
  await reconcile();
  const [line] = await differencesOf(mover);
  const theirs = { decision: 'take-theirs', validFrom: '2026-04-01' };
  expect(await decide(line!, { ...theirs, validFrom: '2999-01-01' })).toMatchObject({
    status: 422,
    body: { code: 'registry-valid-from-future', errors: [{ field: 'validFrom' }] },
  });
  expect(await decide(line!, { ...theirs, validFrom: '2025-04-01' })).toMatchObject({
    status: 200,
    body: { state: 'accepted', validFrom: '2025-04-01', ours: 'III/b', theirs: 'III/d' },
  });
  expect(await decide(line!, theirs)).toMatchObject({ status: 409, body: { code: 'registry-difference-decided' } });
  const employee = await office.stage.db
    .selectFrom('employee')
    .select(['rank', 'rank_since', 'source'])
    .where('id', '=', mover.employeeId)
    .executeTakeFirstOrThrow();
  expect(employee).toEqual({ rank: 'III/d', rank_since: '2025-04-01', source: 'siasn' });
});

it('keeps ours with a reason, and does not ask again while both say the same', async () => {
  const mover = await knownAs(() => ({ rank: 'II/d' }));
  await reconcile();
  const [line] = await differencesOf(mover);
  expect((await decide(line!, { decision: 'keep-ours' })).status).toBe(422);
  expect(await decide(line!, { decision: 'keep-ours', reason })).toMatchObject({
    status: 200,
    body: { state: 'refused', reason },
  });
  await reconcile();
  expect(await differencesOf(mover)).toEqual([]);
  const person = registry.standIn.register.people.find(({ rank }) => rank === 'II/d')!;
  registry.standIn.register.add({ ...person, rank: 'IV/a' });
  await reconcile();
  expect(await differencesOf(mover)).toMatchObject([{ field: 'rank', theirs: 'IV/a' }]);
  registry.standIn.register.add({ ...person, rank: 'III/b' });
  await reconcile();
  expect(await differencesOf(mover)).toEqual([]);
  const [gone] = await differencesOf(mover, 'gone');
  expect(await decide(gone!, { decision: 'keep-ours', reason })).toMatchObject({
    body: { code: 'registry-difference-gone' },
  });
});

it('takes over a post where one is vacant, as one term that ends and one that begins', async () => {
  const mover = await knownAs(elsewhere('BAPPEDA', 'penelaah'));
  await reconcile();
  const lines = await differencesOf(mover);
  expect(lines.map(({ field, ours, theirs }) => [field, ours, theirs])).toEqual([
    ['unit', 'DKPP', 'BAPPEDA'],
    ['position', 'pengadministrasi', 'penelaah'],
  ]);
  const [unit] = lines;
  expect(await decide(unit!, { decision: 'take-theirs', validFrom: '2022-06-01' })).toMatchObject({
    status: 422,
    body: { code: 'registry-theirs-invalid' },
  });
  expect((await decide(unit!, { decision: 'take-theirs', validFrom: '2025-01-02' })).status).toBe(200);
  expect(await differencesOf(mover)).toEqual([]);
  const { rows } = await sql<{ unit: string; source: string; since: string }>`
    select unit_id as unit, source, lower(valid_at)::text as since from incumbency join post on post.id = post_id
    where employee_id = ${mover.employeeId}::uuid order by valid_at`.execute(office.stage.db);
  expect(rows).toEqual([
    { unit: 'DKPP', source: 'test', since: '2022-06-01' },
    { unit: 'BAPPEDA', source: 'siasn', since: '2025-01-02' },
  ]);
});

it.each([
  ['a unit that we do not have', elsewhere('TIDAK-ADA', 'penelaah'), 'registry-theirs-unknown'],
  ['a post that somebody holds', elsewhere('SETDA', 'kepala'), 'registry-theirs-invalid'],
  ['a rank that there is none of', () => ({ rank: 'X/z' }), 'registry-theirs-invalid'],
  [
    'a day of retirement, which follows from others',
    () => ({ bent: { tmtPensiun: '01-02-2050' } }),
    'registry-difference-not-taken',
  ],
])('refuses to take over %s, and changes nothing', async (_, change, code) => {
  const mover = await knownAs(change);
  await reconcile();
  const [line] = await differencesOf(mover);
  const before = await office.stage.db.selectFrom('employee').selectAll().where('id', '=', mover.employeeId).execute();
  expect(await decide(line!, { decision: 'take-theirs', validFrom: '2025-01-02' })).toMatchObject({
    status: 422,
    body: { code },
  });
  expect(await differencesOf(mover)).toContainEqual(line);
  expect(await office.stage.db.selectFrom('employee').selectAll().where('id', '=', mover.employeeId).execute()).toEqual(
    before,
  );
});

it('leaves a post to the case that is under way, and one’s own record to others', async () => {
  const mover = await knownAs(elsewhere('BAPPEDA', 'penelaah'));
  await reconcile();
  const [line] = await differencesOf(mover);
  const { employeeId, targetPost: targetPostId } = mover;
  expect((await office.propose({ employeeId, targetPostId })).status).toBe(201);
  expect(await decide(line!, { decision: 'take-theirs', validFrom: '2025-01-02' })).toMatchObject({
    status: 409,
    body: { code: 'registry-difference-in-case' },
  });
  const own = await office.stage.db
    .updateTable('registry_difference')
    .set((write) => ({
      employee_id: write
        .selectFrom('account')
        .select('employee_id')
        .where('alias', '=', 'hr-officer')
        .$castTo<string>(),
    }))
    .where('id', '=', line!.id)
    .execute();
  expect(own).toHaveLength(1);
  expect(await decide(line!, { decision: 'keep-ours', reason })).toMatchObject({
    status: 403,
    body: { code: 'self-dealing' },
  });
  expect((await decide({ ...line!, id: crypto.randomUUID() }, { decision: 'keep-ours', reason })).status).toBe(404);
});

it('fails as a whole where nobody is answered, and goes on where it stopped', async () => {
  const { db } = office.stage;
  const desk = openRegistryDesk(standInAccess(registry.standIn.url));
  const { body } = await office.as('hr-officer').post(runs);
  const page = { run: body.id as string, now: Date.now() };
  registry.standIn.faults.shares = { failed: 1 };
  await expect(comparePage(db, desk, page, () => undefined)).rejects.toMatchObject({ type: 'registry-failed' });
  const read = async (): Promise<Run> => (await office.as('auditor').get(`${runs}/${page.run}`)).body as Run;
  expect(await read()).toMatchObject({ people: 0, unanswered: {} });
  registry.standIn.faults.shares = {};
  const people = (await db.selectFrom('employee').select('id').execute()).length;
  expect(await comparePage(db, desk, page, () => undefined)).toMatchObject({ people, more: false });
  expect(await comparePage(db, desk, page, () => undefined)).toMatchObject({ people: 0, more: false });
  expect((await read()).people).toBe(people);
  await db.updateTable('registry_run').set({ finished_at: new Date() }).where('id', '=', page.run).execute();
});

it('opens one run of an agency a night, takes up a lost one, and none where the registry is switched off', async () => {
  const { db } = office.stage;
  const desk = openRegistryDesk(standInAccess(registry.standIn.url));
  const night = { now: Date.now() };
  expect(await openRuns(db, undefined, night)).toEqual([]);
  const opened = await openRuns(db, desk, night);
  expect(opened).toHaveLength(1);
  expect(await openRuns(db, desk, night)).toEqual(opened);
  expect(await office.as('hr-officer').post(runs)).toMatchObject({ body: { code: 'registry-run-under-way' } });
  await db.updateTable('registry_run').set({ finished_at: new Date() }).where('id', '=', opened[0]!).execute();
});
