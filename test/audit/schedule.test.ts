import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createActivities } from '../../activities/index.ts';
import { auditCheckpointId, auditTimeZone } from '../../contract/audit-checkpoint.ts';
import { readCheckpoints } from '../../db/audit/read-checkpoints.ts';
import { verifyDatabase } from '../../stack/audit/verify-database.ts';
import { scheduleAuditCheckpoint } from '../../worker/schedule-audit-checkpoint.ts';
import { devTemporal, workflowBundle } from '../harness/temporal.ts';
import { testDecrees } from '../harness/test-decrees.ts';
import { makeSmallRecord, type SmallRecord } from './small-record.ts';

const taskQueue = `test-${crypto.randomUUID()}`;
let env: TestWorkflowEnvironment;
let record: SmallRecord;

beforeAll(async () => {
  [env, record] = await Promise.all([devTemporal(), makeSmallRecord()]);
});
afterAll(async () => {
  await env.client.schedule.getHandle(auditCheckpointId).delete();
  await Promise.all([record.drop(), env.teardown()]);
});

it('the worker sets the schedule at its start, once, and leaves it paused where an operator paused it', async () => {
  const schedule = env.client.schedule.getHandle(auditCheckpointId);
  await scheduleAuditCheckpoint(env.client, 'an older task queue');
  await schedule.pause('maintenance');
  await scheduleAuditCheckpoint(env.client, taskQueue);
  const { spec, action, policies, state, info } = await schedule.describe();
  expect(spec).toMatchObject({ timezone: auditTimeZone, calendars: [{ hour: [{ start: 1, end: 1, step: 1 }] }] });
  expect(action).toMatchObject({ workflowType: 'auditCheckpoint', taskQueue });
  expect(policies).toEqual({ overlap: 'SKIP', catchupWindow: 86_400_000, pauseOnFailure: false });
  expect(state).toMatchObject({ paused: true, note: 'maintenance' });
  expect(info.nextActionTimes[0]?.toISOString()).toMatch(/T18:00:00/);
  await schedule.unpause();
});

it('one run writes the checkpoint of the day; another one the same day changes nothing', async () => {
  const worker = await Worker.create({
    connection: env.nativeConnection,
    taskQueue,
    workflowBundle: workflowBundle(),
    activities: createActivities({ db: record.db, decrees: (await testDecrees()).desk }),
  });
  await worker.runUntil(async () => {
    const schedule = env.client.schedule.getHandle(auditCheckpointId);
    const ran = async (): Promise<number> => (await schedule.describe()).info.recentActions.length;
    await schedule.trigger();
    await expect.poll(ran, { timeout: 15_000 }).toBe(1);
    await expect.poll(async () => (await readCheckpoints(record.db)).length, { timeout: 15_000 }).toBe(3);
    const [{ action } = { action: undefined }] = (await schedule.describe()).info.recentActions;
    const first = await env.client.workflow.getHandle(action!.workflow.workflowId).result();
    await schedule.trigger();
    await expect.poll(ran, { timeout: 15_000 }).toBe(2);
    const [, second] = (await schedule.describe()).info.recentActions;
    expect(await env.client.workflow.getHandle(second!.action.workflow.workflowId).result()).toEqual(first);
    const made = (await readCheckpoints(record.db)).at(-1);
    expect(first).toEqual({ day: made?.day, leaves: 4, root: made?.root, hash: made?.hash });
  });
  expect(await verifyDatabase(record.db, () => undefined)).toMatchObject({ faults: [], cases: 4 });
  expect(await readCheckpoints(record.db)).toHaveLength(3);
});
