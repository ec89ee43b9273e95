import { afterAll, beforeAll, expect, it } from 'vitest';
import { auditOf } from '../harness/case-records.ts';
import { RefusedError } from '../harness/case-player.ts';
import { type CaseStage, setCaseStage } from '../harness/case-stage.ts';
import { handIn } from '../harness/hand-in-documents.ts';
import { newMover } from '../harness/new-mover.ts';
import { openCaseFor, openCaseOf } from '../harness/open-case.ts';
import { skippingTemporal } from '../harness/temporal.ts';

let stage: CaseStage;

beforeAll(async () => {
  stage = await setCaseStage(await skippingTemporal());
});
afterAll(() => stage.stop());

it('asks for missing documents and checks again, as often as it takes', async () => {
  const { player, mover } = await openCaseOf(stage);
  for (let round = 0; round < 2; round++) {
    const [check] = await player.openTasks('intake-check');
    await player.complete(check!, { decision: 'incomplete', missingDocuments: ['SK pangkat terakhir'] });
    const [documents] = await player.openTasks('complete-documents');
    expect(documents!.account_id).toBe(mover.account);
    await player.complete(documents!);
  }
  const [check] = await player.openTasks('intake-check');
  await player.complete(check!);
  expect(await player.openTasks('complete-documents')).toEqual([]);
  expect((await player.row()).stage).toBe('intake');
  const [vacancy] = await player.openTasks();
  expect(vacancy!.kind).toBe('vacancy-check');
  await player.complete(vacancy!);
  expect((await player.row()).stage).toBe('performance-evaluation');
});

it('ends as ineligible where the organisation office finds no vacancy', async () => {
  const { player } = await openCaseOf(stage);
  await player.playUntil('closed', {
    'vacancy-check': { vacancy: 'not-available', reasons: 'Formasi dipakai untuk penataan unit.' },
  });
  expect(await player.handle.result()).toBe('ineligible');
  expect(await player.row()).toMatchObject({ outcome: 'ineligible', reserves_post: false });
});

it('ends as ineligible where a document says that a condition is not met (TMS), and asks for no more', async () => {
  const { player, mover } = await openCaseOf(stage, {}, { initiator: 'own-request' });
  const paper = { caseNumber: player.number, account: mover.account } as const;
  const request = await handIn(stage.db, { ...paper, kind: 'D2' });
  const [check] = await player.openTasks('intake-check');
  const refused = { id: request, verdict: 'refused', reasons: ['not-genuine'] };
  await player.complete(check!, { decision: 'refused', documents: [refused] });
  expect(await player.handle.result()).toBe('ineligible');
  expect(await player.row()).toMatchObject({ outcome: 'ineligible', reserves_post: false, procedure: '0.2.0' });
  expect(await player.openTasks()).toEqual([]);
  const judged = (await auditOf(stage.db, player.number)).find(({ action }) => action === 'document-judged');
  expect(judged?.detail).toEqual({ document: request, kind: 'D2', verdict: 'refused', reasons: 'not-genuine' });
});

it('sends a file back and takes the better one in its place', async () => {
  const { player, mover } = await openCaseOf(stage, {}, { initiator: 'own-request' });
  const paper = { caseNumber: player.number, account: mover.account, kind: 'D2' } as const;
  const first = await handIn(stage.db, paper);
  const [check] = await player.openTasks('intake-check');
  const back = { id: first, verdict: 'repair', reasons: ['illegible'] };
  await player.complete(check!, { decision: 'incomplete', documents: [back] });
  const [repair] = await player.openTasks('complete-documents');
  const second = await handIn(stage.db, paper);
  await player.complete(repair!);
  const [again] = await player.openTasks('intake-check');
  await player.complete(again!, { decision: 'complete', documents: [{ id: second, verdict: 'accepted' }] });
  const rows = await stage.db
    .selectFrom('case_document')
    .select(['id', 'verdict', 'superseded_by', 'judged_in'])
    .where('case_number', '=', player.number)
    .orderBy('id')
    .execute();
  expect(rows).toEqual([
    { id: first, verdict: 'repair', superseded_by: second, judged_in: check!.id },
    { id: second, verdict: 'accepted', superseded_by: null, judged_in: again!.id },
  ]);
});

it('closes an ineligible submission at once, with its certificate', async () => {
  const mover = await newMover(stage.db);
  await stage.db
    .insertInto('discipline_case')
    .values({
      employee_id: mover.employeeId,
      level: 'severe',
      status: 'serving',
      started_on: '2026-01-02',
      source: 'test',
      recorded_at: new Date(),
    })
    .execute();
  const player = await openCaseFor(stage, mover);
  expect(await player.handle.result()).toBe('ineligible');
  expect(await player.openTasks()).toEqual([]);
  const certificates = await stage.db
    .selectFrom('eligibility_certificate')
    .select(['moment', 'number', 'verdict'])
    .where('case_number', '=', player.number)
    .execute();
  expect(certificates).toEqual([{ moment: 'submission', number: 1, verdict: 'ineligible' }]);
  expect((await auditOf(stage.db, player.number)).map(({ action }) => action)).toEqual([
    'case-opened',
    'eligibility-certified',
    'stage-entered',
    'case-closed',
  ]);
});

it('keeps no case of a refused submission', async () => {
  const { mover, player } = await openCaseOf(stage);
  const refused: unknown = await openCaseFor(stage, mover).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(RefusedError);
  expect((refused as RefusedError).refusal.code).toBe('employee-has-open-case');
  const rows = await stage.db
    .selectFrom('mutation_case')
    .select('case_number')
    .where('employee_id', '=', mover.employeeId)
    .execute();
  expect(rows).toEqual([{ case_number: player.number }]);
});

it('ends by itself when no submission ever comes', async () => {
  const handle = await stage.client.workflow.start('mutationCase', {
    workflowId: 'mutation-case-2026-999999',
    taskQueue: stage.taskQueue,
    args: [{ caseNumber: '2026-999999' }],
  });
  expect(await handle.result()).toBe('never-opened');
});
