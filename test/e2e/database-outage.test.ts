import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { commandOfRow } from '../../contract/command-of-row.ts';
import { CommandUnavailable } from '../../contract/command-unavailable.ts';
import { sendCommand } from '../../contract/send-command.ts';
import type { CommandRow } from '../../db/command/command-row.ts';
import { insertCommand } from '../../db/command/insert-command.ts';
import { verifyAuditChain } from '../../db/reading/verify-audit-chain.ts';
import { auditedActions, noticesOf } from '../harness/case-records.ts';
import type { CasePlayer, OpenTask } from '../harness/case-player.ts';
import { type CaseStage, setCaseStage } from '../harness/case-stage.ts';
import { cutDatabase } from '../harness/cut-database.ts';
import { openCaseOf } from '../harness/open-case.ts';
import { devTemporal } from '../harness/temporal.ts';

let stage: CaseStage;

beforeAll(async () => {
  stage = await setCaseStage(await devTemporal());
});
afterAll(() => stage.stop());

/** The row of a completion that the workflow has not heard of yet. */
async function completion(player: CasePlayer, task: OpenTask): Promise<CommandRow> {
  const row = await insertCommand(stage.db, {
    kind: 'complete-task',
    dedupeKey: `complete:${task.id}`,
    caseNumber: player.number,
    task: task.id,
    account: stage.agency.accounts['hr-officer']!,
    roles: ['hr-officer'],
    body: { form: { decision: 'incomplete', missingDocuments: ['SK pangkat terakhir'] } },
    answer: { decision: 'incomplete' },
  });
  return row!;
}

const send = (row: CommandRow, deadlineMs: number) =>
  sendCommand(stage.client, stage.taskQueue, commandOfRow(row), deadlineMs);

async function expectOneEffect(player: CasePlayer, task: OpenTask): Promise<void> {
  const actions = await auditedActions(stage.db, player.number);
  expect(actions.filter((action) => action === 'task-completed')).toHaveLength(1);
  const [next] = await player.openTasks('complete-documents');
  expect(await player.openTasks('complete-documents')).toHaveLength(1);
  expect(await noticesOf(stage.db, next!.id)).toHaveLength(1);
  expect(await verifyAuditChain(stage.db, player.number)).toMatchObject({ firstBrokenSeq: null, headAgrees: true });
  const { state } = await stage.db
    .selectFrom('task')
    .select('state')
    .where('id', '=', task.id)
    .executeTakeFirstOrThrow();
  expect(state).toBe('completed');
}

it('goes on by itself when the database was away in the middle of a completion', async () => {
  const { player } = await openCaseOf(stage);
  const [check] = await player.openTasks('intake-check');
  const row = await completion(player, check!);
  const giveBack = await cutDatabase(stage.database);
  const answer = send(row, 40_000);
  await sleep(5_000);
  await giveBack();
  expect(await answer).toBe('acknowledged');
  await expectOneEffect(player, check!);

  // Four quick attempts, then one patient activity: the outage leaves a trace of fixed size in the history.
  const { events } = await player.handle.fetchHistory();
  const patient = (events ?? []).filter((event) => event.activityTaskScheduledEventAttributes);
  expect(patient).toHaveLength(1);
});

it('tells a caller who will not wait that nothing is lost, and has one effect when asked again', async () => {
  const { player } = await openCaseOf(stage);
  const [check] = await player.openTasks('intake-check');
  const row = await completion(player, check!);
  const giveBack = await cutDatabase(stage.database);
  await expect(send(row, 1_500)).rejects.toBeInstanceOf(CommandUnavailable);
  await giveBack();
  expect(await send(row, 30_000)).toBe('acknowledged');
  await expectOneEffect(player, check!);
});
