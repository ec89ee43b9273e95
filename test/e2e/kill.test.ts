import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { mutationCaseId } from '../../contract/mutation-case.ts';
import { verifyAuditChain } from '../../db/reading/verify-audit-chain.ts';
import { localDate } from '../../domain/calendar/office-day.ts';
import type { TaskKind } from '../../domain/task/task-kind.ts';
import { certificateToCome, usualAnswers } from '../../stack/demo/usual-answers.ts';
import { auditOf, termsOf } from '../harness/case-records.ts';
import { handIn } from '../harness/hand-in-documents.ts';
import { newMover, type Mover } from '../harness/new-mover.ts';
import { eventually } from '../harness/stage-clock.ts';
import { openRealStack, type RealStack, type Reply } from './real-stack.ts';

let stack: RealStack;

beforeAll(async () => {
  stack = await openRealStack();
  await Promise.all([stack.worker.start(), stack.api.start()]);
});
afterAll(() => stack.close());

async function openCase(mover: Mover): Promise<Reply> {
  const proposal = {
    employeeId: mover.employeeId,
    targetPostId: mover.targetPost,
    initiator: 'agency',
    reason: 'Penguatan penyusunan program di Bappeda.',
  };
  return stack.insist(stack.agency.accounts['hr-officer']!, '/v1/cases', proposal, {
    'idempotency-key': `open-${mover.alias}`,
  });
}

async function openTasks(caseNumber: string) {
  return stack.db
    .selectFrom('task')
    .select(['id', 'kind', 'account_id', 'role'])
    .where('case_number', '=', caseNumber)
    .where('state', '=', 'open')
    .orderBy('id')
    .execute();
}

type OpenTask = Awaited<ReturnType<typeof openTasks>>[number];

async function completion(task: OpenTask): Promise<[account: string, path: string, body: object]> {
  const caseNumber = task.id.slice(0, task.id.lastIndexOf('-'));
  const today = localDate(Date.now(), 'Asia/Jakarta').toString();
  let form: object = usualAnswers[task.kind as TaskKind](today);
  if ('evidence' in form && form.evidence === certificateToCome) {
    const account = stack.agency.accounts['training-officer']!;
    form = { ...form, evidence: await handIn(stack.db, { caseNumber, account, kind: 'training-certificate' }) };
  }
  return [task.account_id ?? stack.agency.accounts[task.role]!, `/v1/tasks/${task.id}/completion`, { form }];
}

/** What is killed in the middle of which call, counted over the calls of a case. */
const blows = new Map<number, 'worker' | 'api'>([
  [0, 'worker'],
  [3, 'api'],
  [8, 'worker'],
  [16, 'api'],
  [20, 'worker'],
]);

/** Makes a call and, where its turn has come, kills a process while it is under way, a little later every time. */
async function underFire(count: number, call: () => Promise<Reply>): Promise<Reply> {
  const victim = blows.get(count);
  const reply = call();
  if (victim) {
    await sleep(5 + 4 * count);
    await stack[victim].kill();
    await stack[victim].start();
  }
  return reply;
}

it(
  'finishes a case while worker and API are killed in turn: nothing lost, nothing doubled',
  { timeout: 300_000 },
  async () => {
    const mover = await newMover(stack.db);
    let count = 0;
    const opened = await underFire(count++, () => openCase(mover));
    expect(opened.status).toBe(201);
    const caseNumber = String(opened.body['caseNumber']);
    const done = async (): Promise<string | null> => {
      const row = await stack.db
        .selectFrom('mutation_case')
        .select('outcome')
        .where('case_number', '=', caseNumber)
        .executeTakeFirstOrThrow();
      return row.outcome;
    };
    while ((await done()) === null) {
      const [task] = await openTasks(caseNumber);
      if (!task) {
        await sleep(200);
        continue;
      }
      const said = await completion(task);
      const reply = await underFire(count++, () => stack.insist(...said));
      expect({ kind: task.kind, ...reply }).toMatchObject({ kind: task.kind, status: 200 });
    }
    expect(count).toBeGreaterThan(Math.max(...blows.keys()));
    expect(await stack.env.client.workflow.getHandle(mutationCaseId(caseNumber)).result()).toBe('effective');

    const tasks = await stack.db.selectFrom('task').selectAll().where('case_number', '=', caseNumber).execute();
    expect(new Set(tasks.map(({ state }) => state))).toEqual(new Set(['completed']));
    const events = await auditOf(stack.db, caseNumber);
    const completed = events.filter(({ action }) => action === 'task-completed').map(({ task }) => task);
    expect(completed.sort()).toEqual(tasks.map(({ id }) => id).sort());
    const openedTasks = events.filter(({ action }) => action === 'task-opened').map(({ task }) => task);
    expect(openedTasks.sort()).toEqual(tasks.map(({ id }) => id).sort());
    expect(events.filter(({ action }) => action === 'placement-applied')).toHaveLength(1);
    expect(await verifyAuditChain(stack.db, caseNumber)).toMatchObject({ firstBrokenSeq: null, headAgrees: true });
    expect((await termsOf(stack.db, mover.employeeId)).map(({ post }) => post)).toEqual([
      mover.originPost,
      mover.targetPost,
    ]);

    // One message each: no kind of message about a task reached anybody twice.
    const messages = await stack.db
      .selectFrom('notification')
      .select(['task_id', 'kind', 'account_id'])
      .where('case_number', '=', caseNumber)
      .where('task_id', 'is not', null)
      .execute();
    const told = messages.map(({ task_id, kind, account_id }) => `${task_id} ${kind} ${account_id}`);
    expect(told).toHaveLength(new Set(told).size);
    expect(new Set(messages.map(({ task_id }) => task_id)).size).toBe(tasks.length);

    // Every command was heard, also where the answer was lost with the process that waited for it.
    await eventually(async () => {
      const commands = await stack.db
        .selectFrom('command')
        .select(['state', 'dedupe_key'])
        .where('case_number', '=', caseNumber)
        .execute();
      expect(commands).toHaveLength(count);
      expect(new Set(commands.map(({ state }) => state))).toEqual(new Set(['acknowledged']));
    });
  },
);

it(
  'answers 503 with a time to try again while no worker is there; the same call later succeeds once',
  { timeout: 120_000 },
  async () => {
    const opened = await openCase(await newMover(stack.db));
    const caseNumber = String(opened.body['caseNumber']);
    const [task] = await openTasks(caseNumber);
    await stack.worker.stop();
    const refused = await stack.post(...(await completion(task!)));
    expect(refused.status).toBe(503);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(refused.headers.get('content-type')).toContain('application/problem+json');
    expect(refused.body).toMatchObject({ code: 'case-unavailable' });
    expect((await openTasks(caseNumber)).map(({ id }) => id)).toContain(task!.id);

    await stack.worker.start();
    expect(await stack.insist(...(await completion(task!)))).toMatchObject({ status: 200 });
    expect(await stack.insist(...(await completion(task!)))).toMatchObject({ status: 200 });
    const completed = (await auditOf(stack.db, caseNumber)).filter(({ action }) => action === 'task-completed');
    expect(completed.map((event) => event.task)).toEqual([task!.id]);
  },
);

it('opens every case of a rotation once, though its worker is killed in the middle', { timeout: 120_000 }, async () => {
  const { db, agency, insist, worker } = stack;
  const [officer, admin] = [agency.accounts['hr-officer']!, agency.accounts['hr-admin']!];
  const movers: Mover[] = [];
  for (let each = 0; each < 16; each++) movers.push(await newMover(db));
  const moves = movers.map(({ employeeId, targetPost }) => ({ employeeId, targetPostId: targetPost }));
  const body = { reason: 'Rotasi rutin pejabat pelaksana lintas unit.', moves };
  const drafted = await insist(officer, '/v1/rotation-batches', body, { 'idempotency-key': crypto.randomUUID() });
  const batch = String(drafted.body['id']);
  await insist(officer, `/v1/rotation-batches/${batch}/simulation`, {});
  expect((await insist(admin, `/v1/rotation-batches/${batch}/commit`, {})).status).toBe(202);
  const opened = async (): Promise<number> =>
    (await db.selectFrom('mutation_case').select('case_number').where('rotation_batch_id', '=', batch).execute())
      .length;
  await eventually(async () => expect(await opened()).toBeGreaterThan(2));
  await worker.kill();
  expect(await opened()).toBeLessThan(16);
  await worker.start();
  await vi.waitFor(
    async () => {
      const { state } = await db
        .selectFrom('rotation_batch')
        .select('state')
        .where('id', '=', batch)
        .executeTakeFirstOrThrow();
      expect(state).toBe('committed');
    },
    { timeout: 60_000, interval: 200 },
  );
  const lines = await db
    .selectFrom('rotation_move')
    .select(['state', 'case_number'])
    .where('batch_id', '=', batch)
    .execute();
  expect(lines.filter(({ state }) => state === 'opened')).toHaveLength(16);
  expect(await opened()).toBe(16);
  const events = await db
    .selectFrom('rotation_event')
    .select('body')
    .where('batch_id', '=', batch)
    .orderBy('seq')
    .execute();
  expect(events.map(({ body: said }) => (JSON.parse(said) as { action: string }).action)).toEqual([
    'batch-drafted',
    'batch-simulated',
    'batch-committed',
    'batch-finished',
  ]);
});
