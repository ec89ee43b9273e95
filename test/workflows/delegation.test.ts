import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { startAbsence, revokeAbsence } from '../../contract/absence.ts';
import { absenceId } from '../../contract/absence-messages.ts';
import { revokeDelegation } from '../../db/delegation/revoke-delegation.ts';
import { startOfDay } from '../../domain/calendar/start-of-day.ts';
import { auditOf, noticesOf, rowOfTask } from '../harness/case-records.ts';
import { type CaseStage, setCaseStage } from '../harness/case-stage.ts';
import { dateOf } from '../harness/decree-years.ts';
import { openCaseOf } from '../harness/open-case.ts';
import { skippingTemporal } from '../harness/temporal.ts';
import { eventually, passUntil } from '../harness/stage-clock.ts';

const zone = 'Asia/Jakarta';
const dayMs = 86_400_000;
let stage: CaseStage;

beforeAll(async () => {
  stage = await setCaseStage(await skippingTemporal());
});
afterAll(() => stage.stop());
beforeEach(() => sqlRevokeAll());

async function sqlRevokeAll(): Promise<void> {
  await stage.db
    .updateTable('delegation')
    .set({ revoked_at: new Date(), revoked_by: stage.agency.accounts['hr-admin']! })
    .where('revoked_at', 'is', null)
    .execute();
}

interface Away {
  who: string;
  delegate: string;
  alternate?: string;
  /** Days from the workflow's today. */
  inDays: number;
  days: number;
}

/** Registers an absence as the API does, counted from the day of the skipping clock. */
async function goAway({ who, delegate, alternate, inDays, days }: Away) {
  const { accounts } = stage.agency;
  const start = Date.parse(await stage.today());
  const from = dateOf(start + inDays * dayMs);
  const until = dateOf(start + (inDays + days - 1) * dayMs);
  const { id } = await stage.db
    .insertInto('delegation')
    .values({
      agency_id: 'bantul',
      account_id: accounts[who]!,
      delegate_id: accounts[delegate]!,
      alternate_id: alternate === undefined ? null : accounts[alternate]!,
      during: sql<string>`daterange(${from}::date, ${until}::date, '[]')`,
      reason: 'Cuti tahunan.',
      created_by: accounts[who]!,
      created_at: new Date(),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const clock = { delegation: id, from: startOfDay(from, zone), until: startOfDay(until, zone, 1) };
  await startAbsence(stage.client, stage.taskQueue, clock, 10_000);
  return {
    id,
    begins: clock.from * 1000,
    ends: clock.until * 1000,
    handle: stage.client.workflow.getHandle(absenceId(id)),
  };
}

it('moves a waiting task when the absence begins, and brings it back when it ends', async () => {
  const { accounts } = stage.agency;
  const { player } = await openCaseOf(stage);
  const [evaluation] = await player.playUntil('performance-evaluation');
  const holder = accounts['kepala-DKPP']!;
  const delegate = accounts['kepala-BKPSDM']!;
  expect(evaluation!.account_id).toBe(holder);

  const away = await goAway({ who: 'kepala-DKPP', delegate: 'kepala-BKPSDM', inDays: 1, days: 2 });
  await passUntil(stage, away.begins);
  await eventually(async () =>
    expect(await rowOfTask(stage.db, evaluation!.id)).toMatchObject({ account_id: delegate, on_behalf_of: holder }),
  );
  expect((await rowOfTask(stage.db, evaluation!.id)).due_at).toEqual(evaluation!.due_at);
  expect(await noticesOf(stage.db, evaluation!.id)).toContainEqual(
    expect.objectContaining({ kind: 'task-delegated', to: delegate }),
  );
  expect(await player.complete(evaluation!, undefined, { account: holder })).toMatchObject({ code: 'not-your-task' });

  await passUntil(stage, away.ends);
  await eventually(async () =>
    expect(await rowOfTask(stage.db, evaluation!.id)).toMatchObject({ account_id: holder, on_behalf_of: null }),
  );
  expect(await away.handle.result()).toBe('over');
  const moves = (await auditOf(stage.db, player.number)).filter(({ action }) => /delegated|returned/.test(action));
  expect(moves).toMatchObject([
    { action: 'task-delegated', detail: { holder: delegate, onBehalfOf: holder } },
    { action: 'task-returned', detail: { holder } },
  ]);
  expect(await player.complete(evaluation!, undefined, { account: delegate })).toMatchObject({ code: 'not-your-task' });
  expect(await player.complete(evaluation!, undefined, { account: holder, again: '2' })).toBe('acknowledged');
});

it('gives a task opened meanwhile to the delegate, who acts on behalf of the absent', async () => {
  const { accounts } = stage.agency;
  const away = await goAway({ who: 'kepala-DKPP', delegate: 'kepala-BKPSDM', inDays: 0, days: 20 });
  const { player } = await openCaseOf(stage);
  const [evaluation] = await player.playUntil('performance-evaluation');
  expect(evaluation).toMatchObject({ account_id: accounts['kepala-BKPSDM'], on_behalf_of: accounts['kepala-DKPP'] });
  expect(await player.complete(evaluation!)).toBe('acknowledged');
  const completed = (await auditOf(stage.db, player.number)).find(
    ({ action, task }) => action === 'task-completed' && task === evaluation!.id,
  );
  expect(completed).toMatchObject({
    actor: accounts['kepala-BKPSDM'],
    detail: { onBehalfOf: accounts['kepala-DKPP'] },
  });
  await away.handle.terminate();
});

it('comes back at once when it is revoked', async () => {
  const { accounts } = stage.agency;
  const { player } = await openCaseOf(stage);
  const [evaluation] = await player.playUntil('performance-evaluation');
  const away = await goAway({ who: 'kepala-DKPP', delegate: 'kepala-BKPSDM', inDays: 0, days: 30 });
  await eventually(async () =>
    expect((await rowOfTask(stage.db, evaluation!.id)).account_id).toBe(accounts['kepala-BKPSDM']),
  );
  await revokeDelegation(stage.db, away.id, accounts['kepala-DKPP']!);
  await revokeAbsence(stage.client, away.id, 10_000);
  await eventually(async () =>
    expect(await rowOfTask(stage.db, evaluation!.id)).toMatchObject({
      account_id: accounts['kepala-DKPP'],
      on_behalf_of: null,
    }),
  );
  expect(await away.handle.result()).toBe('revoked');
});

it('asks the alternate where the delegate is absent too, and never the delegate of the delegate', async () => {
  const { accounts } = stage.agency;
  const first = await goAway({
    ...{ who: 'kepala-DKPP', delegate: 'kepala-BKPSDM', alternate: 'hr-admin' },
    ...{ inDays: 0, days: 40 },
  });
  const { player } = await openCaseOf(stage);
  const [evaluation] = await player.playUntil('performance-evaluation');
  expect(evaluation!.account_id).toBe(accounts['kepala-BKPSDM']);
  const second = await goAway({ who: 'kepala-BKPSDM', delegate: 'assessor', inDays: 0, days: 2 });
  await eventually(async () =>
    expect(await rowOfTask(stage.db, evaluation!.id)).toMatchObject({
      account_id: accounts['hr-admin'],
      on_behalf_of: accounts['kepala-DKPP'],
    }),
  );
  await passUntil(stage, second.ends);
  await eventually(async () =>
    expect((await rowOfTask(stage.db, evaluation!.id)).account_id).toBe(accounts['kepala-BKPSDM']),
  );
  await first.handle.terminate();
});

it('asks the superior where the delegate is the person concerned and there is no alternate', async () => {
  const { accounts } = stage.agency;
  const { player, mover } = await openCaseOf(stage);
  accounts['mover'] = mover.account;
  const away = await goAway({ who: 'kepala-DKPP', delegate: 'mover', inDays: 0, days: 3 });
  const [evaluation] = await player.playUntil('performance-evaluation');
  expect(evaluation).toMatchObject({ account_id: accounts['kepala-SETDA'], on_behalf_of: accounts['kepala-DKPP'] });
  await away.handle.terminate();
});

it('needs nobody for a role while somebody of it is there; else the delegate takes the task from the pool and gives it back', async () => {
  const { accounts } = stage.agency;
  const { player } = await openCaseOf(stage);
  const [check] = await player.playUntil('vacancy-check');
  expect(check!.pool).toBe(true);
  const away = await goAway({ who: 'organisation-officer', delegate: 'hr-admin', inDays: 0, days: 2 });
  await eventually(async () =>
    expect(await rowOfTask(stage.db, check!.id)).toMatchObject({
      ...{ pool: false, from_pool: true },
      ...{ account_id: accounts['hr-admin'], on_behalf_of: accounts['organisation-officer'] },
    }),
  );
  await passUntil(stage, away.ends);
  await eventually(async () =>
    expect(await rowOfTask(stage.db, check!.id)).toMatchObject({ pool: true, account_id: null, on_behalf_of: null }),
  );
  expect(await player.complete(check!)).toBe('acknowledged');
});

it('leaves the employee’s own answer, a vote and the authority’s decision with whoever owes them', async () => {
  const { accounts } = stage.agency;
  const { player, mover } = await openCaseOf(stage);
  accounts['mover'] = mover.account;
  await player.playUntil('employee-answer');
  const absences = [
    await goAway({ who: 'mover', delegate: 'hr-admin', inDays: 0, days: 60 }),
    await goAway({ who: 'panel1', delegate: 'assessor', inDays: 0, days: 60 }),
    await goAway({ who: 'appointing-authority', delegate: 'authorized-official', inDays: 0, days: 60 }),
  ];
  const [answer] = await player.openTasks('employee-answer');
  expect(answer).toMatchObject({ account_id: mover.account, on_behalf_of: null });
  const votes = await player.playUntil('panel-vote');
  expect(votes.map((vote) => vote.on_behalf_of)).toEqual(votes.map(() => null));
  const [decision] = await player.playUntil('authority-decision');
  expect(decision).toMatchObject({ pool: true, account_id: null, on_behalf_of: null });
  for (const absence of absences) await absence.handle.terminate();
});
