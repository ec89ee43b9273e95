import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeExchangeRound } from '../../activities/exchange/close-exchange-round.ts';
import { type Office, openOffice } from '../api/office.ts';
import type { Mover } from '../harness/new-mover.ts';
import { rotationPeople, wishFor } from './rotation-people.ts';

let office: Office;
let people: Mover[];
const reason = 'Putaran rotasi sukarela semester pertama.';
const hourMs = 3_600_000;
const closing = (hours: number) => new Date(Date.now() + hours * hourMs).toISOString();

beforeAll(async () => {
  office = await openOffice();
  people = await rotationPeople(office.stage.db, ['DKPP', 'BAPPEDA', 'SETDA', 'BKPSDM']);
});
afterAll(() => office.close());

const open = (body: object, key: string = crypto.randomUUID(), by = 'hr-officer') =>
  office.as(by).post('/v1/exchange-rounds', { closesAt: closing(48), reason, ...body }, { 'idempotency-key': key });

/** What the clock of the round does when it strikes. */
const close = (round: string) => closeExchangeRound(office.stage.db, { round, now: Date.now() }, 1);

describe('a round', () => {
  it('is opened once by one key, shows its floor to everybody, and is called off once', async () => {
    const said = { closesAt: closing(48) };
    const key = crypto.randomUUID();
    const opened = await open(said, key);
    expect(opened).toMatchObject({
      status: 201,
      body: { state: 'open', floor: 'published', minimumFit: 500, closesAt: said.closesAt, outcome: null, proof: null },
    });
    expect((await open(said, key)).body).toEqual(opened.body);
    expect(await open({ closesAt: closing(49) }, key)).toMatchObject({
      status: 422,
      body: { code: 'idempotency-key-reused' },
    });
    expect(await open({})).toMatchObject({ status: 409, body: { code: 'exchange-round-open' } });
    const { id } = opened.body;
    expect((await office.as('hr-admin').post(`/v1/exchange-rounds/${id}/batch`, {})).body.code).toBe(
      'exchange-round-not-closed',
    );
    const seen = await office.counter.as(people[0]!.account).get('/v1/exchange-rounds');
    expect(seen).toMatchObject({ status: 200, body: { items: [{ id, floor: 'published' }] } });

    const cancel = () => office.as('hr-admin').post(`/v1/exchange-rounds/${id}/cancellation`, {});
    expect((await office.as('auditor').post(`/v1/exchange-rounds/${id}/cancellation`, {})).status).toBe(403);
    expect(await cancel()).toMatchObject({ status: 200, body: { state: 'cancelled' } });
    expect(await cancel()).toMatchObject({ status: 200, body: { state: 'cancelled' } });
    expect(await close(id)).toBeNull();
    const { workflowExecutionInfo } = await office.stage.client.workflow
      .getHandle(`exchange-round-${id}`)
      .describe()
      .then(({ raw }) => raw);
    expect(workflowExecutionInfo?.type?.name).toBe('exchangeRound');
    await expect(office.stage.client.workflow.getHandle(`exchange-round-${id}`).result()).resolves.toBeNull();
  });

  it.each([
    ['exchange-closes-too-soon', 0.5],
    ['exchange-closes-too-late', 24 * 91],
  ])('422 %s', async (code, hours) => {
    expect(await open({ closesAt: closing(hours) })).toMatchObject({
      status: 422,
      body: { code, errors: [{ field: 'closesAt' }] },
    });
  });

  it('moves those who want each other’s post and along a chain, says so to them and proves it', async () => {
    const { db } = office.stage;
    const [a, b, c, d] = people as [Mover, Mover, Mover, Mover];
    // c and b exchange; d goes to a free post; a wishes for what d leaves, but was not rated well enough (R11).
    await db
      .updateTable('performance_rating')
      .set({ rating: 'poor' })
      .where('employee_id', '=', a.employeeId)
      .execute();
    await wishFor(db, a.employeeId, [d.originPost]);
    await wishFor(db, b.employeeId, [c.originPost]);
    await wishFor(db, c.employeeId, [b.originPost]);
    await wishFor(db, d.employeeId, [d.targetPost]);
    const { id } = (await open({})).body;
    expect(await close(id)).toEqual({ participants: 4, moved: 3 });
    expect(await close(id)).toBeNull();

    const path = `/v1/exchange-rounds/${id}`;
    const { body } = await office.as('panel1').get(path);
    expect(body).toMatchObject({
      state: 'closed',
      outcome: {
        ...{ participants: 4, freePosts: 1, moved: 3, cycles: 1, chains: 1, longest: 2 },
        movedUnder: { published: 3, gates: 3 },
        faults: { worseOff: 0, unlawful: 0, shared: 0, left: 0 },
      },
      proof: { codeVersion: 'exchange-1', inputsHash: expect.stringMatching(/^[0-9a-f]{64}$/) },
      rings: [
        {
          kind: 'cycle',
          moves: [{ employeeId: b.employeeId, to: { postId: c.originPost } }, { employeeId: c.employeeId }],
        },
        { kind: 'chain', moves: [{ employeeId: d.employeeId, to: { postId: d.targetPost }, wishRank: 1 }] },
      ],
    });
    const own = await office.counter.as(a.account).get(path);
    expect(own.body.own).toEqual({ postId: a.originPost, gotPostId: a.originPost, wished: 1, acceptable: [] });
    expect(own.body).not.toHaveProperty('rings');
    expect((await office.counter.as(b.account).get(path)).body.own).toMatchObject({ gotPostId: c.originPost });
    const batch = () => office.as('hr-officer').post(`${path}/batch`, {});
    const drafted = await batch();
    expect(drafted).toMatchObject({ status: 201, body: { state: 'draft', reason } });
    expect((await batch()).body.id).toBe(drafted.body.id);
    const lines = await db
      .selectFrom('rotation_move')
      .select(['employee_id', 'target_post_id'])
      .where('batch_id', '=', drafted.body.id as string)
      .orderBy('line')
      .execute();
    expect(lines).toEqual([
      { employee_id: b.employeeId, target_post_id: c.originPost },
      { employee_id: c.employeeId, target_post_id: b.originPost },
      { employee_id: d.employeeId, target_post_id: d.targetPost },
    ]);
    expect((await office.as('auditor').get('/v1/accesses')).body.items[0]).toMatchObject({
      ...{ kind: 'exchange-round', shown: 3 },
    });
  });

  it('takes nobody whose case is open, and no free post that the workload analysis does not need', async () => {
    const { db } = office.stage;
    const [, b, c] = people as [Mover, Mover, Mover, Mover];
    const { id } = (await open({})).body;
    const proposed = await office.propose({ employeeId: c.employeeId, targetPostId: office.stage.agency.targetPost });
    expect(proposed).toMatchObject({ status: 201, body: { outcome: null } });
    await db.updateTable('position_need').set({ need: 0, minimum: 0 }).where('unit_id', '=', 'BAPPEDA').execute();
    await close(id);
    const { body } = await office.as('hr-admin').get(`/v1/exchange-rounds/${id}`);
    expect(body.outcome).toMatchObject({ freePosts: 0, moved: 0 });
    expect((await office.as('hr-admin').post(`/v1/exchange-rounds/${id}/batch`, {})).body.code).toBe(
      'exchange-without-moves',
    );
    const entries = await db.selectFrom('exchange_entry').select('employee_id').where('round_id', '=', id).execute();
    const took = entries.map((row) => row.employee_id);
    expect(took).toContain(b.employeeId);
    expect(took).not.toContain(c.employeeId);
  });

  it('of another agency is as good as not there', async () => {
    expect((await office.as('hr-admin').get(`/v1/exchange-rounds/${crypto.randomUUID()}`)).status).toBe(404);
  });
});

it('the application changes no wish, entry or move that was kept', async () => {
  const { db } = office.stage;
  await expect(db.updateTable('exchange_move').set({ fit: 1 }).execute()).rejects.toThrow(/permission denied/);
  await expect(db.updateTable('exchange_entry').set({ wished: 9 }).execute()).rejects.toThrow(/permission denied/);
  await expect(db.updateTable('wish').set({ place: 'Kasihan' }).execute()).rejects.toThrow(/permission denied/);
});
