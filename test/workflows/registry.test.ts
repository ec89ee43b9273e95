import { afterAll, beforeAll, expect, it } from 'vitest';
import { registryWriteBackId } from '../../contract/registry.ts';
import { auditedActions } from '../harness/case-records.ts';
import { type CaseStage, setCaseStage } from '../harness/case-stage.ts';
import { openCaseOf, type OpenedCase } from '../harness/open-case.ts';
import { eventually } from '../harness/stage-clock.ts';
import { skippingTemporal } from '../harness/temporal.ts';
import { type RegistryWorker, startRegistryWorker } from '../registry/registry-worker.ts';
import { smallRegister, standInPerson } from '../registry/stand-in-person.ts';

let stage: CaseStage;
let registry: RegistryWorker;

beforeAll(async () => {
  stage = await setCaseStage(await skippingTemporal());
  registry = await startRegistryWorker(stage, smallRegister([]));
});
afterAll(async () => {
  await registry.stop();
  await stage.stop();
});

/** A case up to the papers around its placement. */
async function placedCase(): Promise<OpenedCase & { nip: string }> {
  const opened = await openCaseOf(stage);
  const { nip } = await stage.db
    .selectFrom('employee')
    .select('nip')
    .where('id', '=', opened.mover.employeeId)
    .executeTakeFirstOrThrow();
  registry.standIn.register.add(standInPerson({ nip }));
  await opened.player.playUntil('handover');
  await eventually(async () => expect(await opened.player.openTasks('registry-update')).toHaveLength(1));
  return { ...opened, nip };
}

it('completes its task by itself once the registry holds the line, however often the registry failed before', async () => {
  const { player, nip } = await placedCase();
  registry.standIn.faults.shares = { busy: 1 };
  expect(await registry.relay()).toBe(1);
  const [debt] = await stage.db
    .selectFrom('registry_debt')
    .selectAll()
    .where('case_number', '=', player.number)
    .execute();
  const attempts = () =>
    stage.db.selectFrom('registry_debt').select('attempts').where('id', '=', debt!.id).executeTakeFirstOrThrow();
  await eventually(async () => expect((await attempts()).attempts).toBeGreaterThan(0));
  expect(await player.openTasks('registry-update')).toHaveLength(1);
  registry.standIn.faults.shares = {};
  await stage.env.sleep('1 minute');
  await eventually(async () => expect(await player.openTasks('registry-update')).toEqual([]));

  const lines = registry.standIn.register.find(nip)!.history.filter(({ nomorSk }) => nomorSk === debt!.decree_number);
  expect(lines).toHaveLength(1);
  const task = await stage.db
    .selectFrom('task')
    .select(['state', 'completed_by', 'form'])
    .where('case_number', '=', player.number)
    .where('kind', '=', 'registry-update')
    .executeTakeFirstOrThrow();
  expect(task).toEqual({ state: 'completed', completed_by: null, form: null });
  expect((await auditedActions(stage.db, player.number)).at(-1)).toBe('task-completed');
  // Handed over is handed over, and neither the NIP nor what the registry was told is anywhere in Temporal.
  expect(await registry.relay()).toBe(0);
  const handle = stage.client.workflow.getHandle(registryWriteBackId(debt!.id));
  expect(await handle.result()).toBe('confirmed');
  const history = JSON.stringify(await handle.fetchHistory());
  for (const personal of [nip, Buffer.from(nip).toString('base64')]) expect(history).not.toContain(personal);
});

it('goes on to the reviews while the registry is away, and the debt outlives the case', async () => {
  const { player } = await placedCase();
  registry.standIn.faults.shares = { failed: 1 };
  await registry.relay();
  const owed = () =>
    stage.db.selectFrom('registry_debt').selectAll().where('case_number', '=', player.number).executeTakeFirstOrThrow();
  for (;;) {
    const others = (await player.openTasks()).filter(({ kind }) => kind !== 'registry-update');
    if ((await player.row()).stage === 'post-mutation-review') break;
    if (others[0]) await player.complete(others[0]);
    else await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(await player.openTasks('registry-update')).toHaveLength(1);
  await player.recall('rescind-case', stage.agency.accounts['appointing-authority']!);
  await eventually(async () => expect((await player.row()).closed_at).not.toBeNull());
  expect(await owed()).toMatchObject({ state: 'owed' });

  registry.standIn.faults.shares = {};
  await stage.env.sleep('1 hour');
  await eventually(async () => expect(await owed()).toMatchObject({ state: 'confirmed' }));
});
