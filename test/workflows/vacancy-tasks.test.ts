import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startAbsence } from '../../contract/absence.ts';
import { listStuckCases } from '../../db/reading/list-stuck-cases.ts';
import { listTasks } from '../../db/reading/list-tasks.ts';
import { verifyVacancyChain } from '../../db/vacancy/verify-vacancy-chain.ts';
import { startOfDay } from '../../domain/calendar/start-of-day.ts';
import { noticesOf } from '../harness/case-records.ts';
import { type CaseStage, setCaseStage } from '../harness/case-stage.ts';
import { dateOf } from '../harness/decree-years.ts';
import { newMover } from '../harness/new-mover.ts';
import { eventually, passUntil } from '../harness/stage-clock.ts';
import { skippingTemporal } from '../harness/temporal.ts';
import { VacancyPlayer } from '../harness/vacancy-player.ts';

let stage: CaseStage;

beforeAll(async () => {
  stage = await setCaseStage(await skippingTemporal());
});
afterAll(() => stage.stop());

/** The absence of the committee's chair tomorrow, as the API registers it. */
async function chairAway(delegate: string): Promise<{ begins: number; ends: number }> {
  const chair = stage.agency.accounts['panel-chair']!;
  const day = dateOf(Date.parse(await stage.today()) + 86_400_000);
  const { id } = await stage.db
    .insertInto('delegation')
    .values({
      ...{ agency_id: 'bantul', account_id: chair, delegate_id: delegate, alternate_id: null },
      during: sql<string>`daterange(${day}::date, ${day}::date, '[]')`,
      ...{ reason: 'Dinas luar.', created_by: chair, created_at: new Date() },
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const [from, until] = [startOfDay(day, 'Asia/Jakarta'), startOfDay(day, 'Asia/Jakarta', 1)];
  await startAbsence(stage.client, stage.taskQueue, { delegation: id, from, until }, 10_000);
  return { begins: from * 1000, ends: until * 1000 };
}

it('is a task like others: in the inbox, delegated, reassigned, escalated, on the list of what is stuck', async () => {
  const { accounts } = stage.agency;
  const [chair, delegate, officer, head] = ['panel-chair', 'panel1', 'hr-officer', 'kepala-BKPSDM'].map(
    (alias) => accounts[alias]!,
  ) as [string, string, string, string];
  const person = await newMover(stage.db);
  const vacancy = await VacancyPlayer.open(stage, person.targetPost);
  if (!(vacancy instanceof VacancyPlayer)) throw new Error(vacancy.code);
  await vacancy.reaches('published');
  await vacancy.interested(person);
  await vacancy.passInterest();
  await vacancy.reaches('shortlisted');

  const { id, barred } = await vacancy.task();
  expect(barred).toEqual([person.account]);
  const inboxOf = (account: string, roles: string[]) =>
    listTasks(stage.db, { account, agency: 'bantul', roles }, { scope: 'mine', state: 'open', limit: 5 });
  expect(await inboxOf(chair, ['panel-chair'])).toMatchObject([{ id, vacancyId: vacancy.id, employeeName: null }]);
  expect(await inboxOf(person.account, ['panel-chair'])).toEqual([]);
  expect(await vacancy.decide(person.account)).toMatchObject({ code: 'self-dealing' });
  expect(await vacancy.decide(delegate)).toMatchObject({ code: 'not-your-task' });

  const away = await chairAway(delegate);
  await passUntil(stage, away.begins);
  await eventually(async () =>
    expect(await vacancy.task()).toMatchObject({ account_id: delegate, on_behalf_of: chair, pool: false }),
  );
  expect(await vacancy.decide(chair)).toMatchObject({ code: 'not-your-task' });
  await passUntil(stage, away.ends);
  await eventually(async () => expect(await vacancy.task()).toMatchObject({ account_id: null, pool: true }));

  expect(await vacancy.reassign(delegate, officer)).toMatchObject({ code: 'not-allowed' });
  expect(await vacancy.reassign(accounts['hr-admin']!, person.account)).toMatchObject({ code: 'self-dealing' });
  expect(await vacancy.reassign(accounts['hr-admin']!, officer)).toBe('acknowledged');

  const { due_at } = await vacancy.task();
  await passUntil(stage, due_at);
  await stage.env.sleep('10 days');
  await eventually(async () =>
    expect(await vacancy.task()).toMatchObject({ superior_id: head, superior_may_act: true }),
  );
  const told = (await noticesOf(stage.db, id)).map(({ kind, to }) => [kind, to]);
  for (const [kind, to] of [
    ['task-opened', chair],
    ['task-delegated', delegate],
    ['task-returned', chair],
    ['task-reassigned', officer],
    ['task-reminder-due', officer],
    ['task-overdue', officer],
    ['task-escalated', head],
  ])
    expect(told).toContainEqual([kind, to]);

  await sql`update task set due_at = now() - interval '1 hour' where id = ${id}`.execute(stage.db);
  const reader = { account: accounts['operator']!, agency: 'bantul', roles: ['operator'] };
  const stuck = await listStuckCases(stage.db, reader, { olderThanHours: 0, unansweredMs: 1000, limit: 5 });
  expect(stuck).toMatchObject([
    {
      caseNumber: (await vacancy.row()).number,
      vacancyId: vacancy.id,
      reasons: [{ reason: 'overdue' }],
      tasks: [{ id }],
    },
  ]);

  expect(await vacancy.decide(head)).toBe('acknowledged');
  await vacancy.reaches('published', 2);
  expect(await verifyVacancyChain(stage.db, vacancy.id)).toMatchObject({ firstBrokenSeq: null, headAgrees: true });
});
