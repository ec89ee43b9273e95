import { afterAll, beforeAll, expect, it } from 'vitest';
import { cancelExchangeRound, startExchangeRound } from '../../contract/exchange-round.ts';
import { exchangeRoundId } from '../../contract/exchange-round-messages.ts';
import { type CaseStage, setCaseStage } from '../harness/case-stage.ts';
import { eventually, passUntil } from '../harness/stage-clock.ts';
import { skippingTemporal } from '../harness/temporal.ts';
import { rotationPeople, wishFor } from '../exchange/rotation-people.ts';

let stage: CaseStage;
const dayMs = 86_400_000;

beforeAll(async () => {
  stage = await setCaseStage(await skippingTemporal());
});
afterAll(() => stage.stop());

async function openRound(): Promise<{ id: string; closesAt: number }> {
  const closesAt = (await stage.env.currentTimeMs()) + 30 * dayMs;
  const { id } = await stage.db
    .insertInto('exchange_round')
    .values({
      ...{ agency_id: 'bantul', floor: 'gates', minimum: 0, reason: 'Putaran.', dedupe_key: crypto.randomUUID() },
      opened_by: stage.agency.accounts['hr-officer']!,
      ...{ opened_at: new Date(closesAt - 30 * dayMs), closes_at: new Date(closesAt) },
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { id, closesAt };
}

const stateOf = async (id: string) =>
  (await stage.db.selectFrom('exchange_round').select('state').where('id', '=', id).executeTakeFirstOrThrow()).state;

it('takes wishes until it closes, then finds the moves by itself, once', async () => {
  const [a, b] = await rotationPeople(stage.db, ['DKPP', 'BAPPEDA']);
  const { id, closesAt } = await openRound();
  const start = () => startExchangeRound(stage.client, stage.taskQueue, { round: id, closesAt }, 10_000);
  await start();
  await start();
  await passUntil(stage, closesAt - dayMs);
  expect(await stateOf(id)).toBe('open');
  // The last day counts.
  await wishFor(stage.db, a!.employeeId, [b!.originPost]);
  await wishFor(stage.db, b!.employeeId, [a!.originPost]);
  await passUntil(stage, closesAt);
  await eventually(async () => expect(await stateOf(id)).toBe('closed'));
  const handle = stage.client.workflow.getHandle(exchangeRoundId(id));
  expect(await handle.result()).toEqual({ participants: 2, moved: 2 });
  // Numbers only: who moves where is nobody's in the history.
  const history = JSON.stringify(await handle.fetchHistory());
  for (const secret of [a!.employeeId, b!.employeeId, a!.originPost]) expect(history).not.toContain(secret);
});

it('does not close what was called off', async () => {
  const { id, closesAt } = await openRound();
  await startExchangeRound(stage.client, stage.taskQueue, { round: id, closesAt }, 10_000);
  await stage.db
    .updateTable('exchange_round')
    .set({ state: 'cancelled', closed_at: new Date(), cancelled_by: stage.agency.accounts['hr-admin']! })
    .where('id', '=', id)
    .execute();
  await cancelExchangeRound(stage.client, id, 10_000);
  expect(await stage.client.workflow.getHandle(exchangeRoundId(id)).result()).toBeNull();
  await expect(cancelExchangeRound(stage.client, id, 10_000)).resolves.toBeUndefined();
  expect(await stateOf(id)).toBe('cancelled');
});
