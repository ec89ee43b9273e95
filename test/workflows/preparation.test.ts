import { afterAll, beforeAll, expect, it } from 'vitest';
import { auditOf, auditedActions } from '../harness/case-records.ts';
import type { CasePlayer } from '../harness/case-player.ts';
import { type CaseStage, setCaseStage } from '../harness/case-stage.ts';
import { dateOf } from '../harness/decree-years.ts';
import { openCaseOf } from '../harness/open-case.ts';
import { eventually, passUntil } from '../harness/stage-clock.ts';
import { skippingTemporal } from '../harness/temporal.ts';

let stage: CaseStage;

beforeAll(async () => {
  stage = await setCaseStage(await skippingTemporal());
});
afterAll(() => stage.stop());

const dayMs = 86_400_000;
const why = 'Sudah mengikuti pelatihan setara tahun lalu.';

function ask(player: CasePlayer, account: string, addressee: 'hr' | 'unit', question: string) {
  return player.send({
    ...{ kind: 'ask-question', dedupeKey: `question:${player.number}:${question}`, account, roles: ['employee'] },
    ...{ body: { addressee, question }, answer: { addressee } },
  });
}

function questionsOf(player: CasePlayer) {
  return stage.db
    .selectFrom('case_question')
    .select(['number', 'addressee', 'answer', 'answered_by'])
    .where('case_number', '=', player.number)
    .orderBy('number')
    .execute();
}

function lettersOf(player: CasePlayer, kind: string) {
  return stage.db
    .selectFrom('notification')
    .select('account_id')
    .where('case_number', '=', player.number)
    .where('kind', '=', kind)
    .execute();
}

it('answers what the employee asks, beside the procedure and until the case is closed (F55)', async () => {
  const { player, mover } = await openCaseOf(stage);
  const { accounts } = stage.agency;
  expect(await ask(player, mover.account, 'hr', 'Apakah ini benar?')).toMatchObject({ code: 'question-too-early' });
  await player.playUntil('employee-answer');
  expect(await ask(player, mover.account, 'hr', 'Berapa tunjangan saya?')).toBe('acknowledged');
  expect(await ask(player, mover.account, 'unit', 'Siapa yang mendampingi saya?')).toBe('acknowledged');
  expect(await ask(player, accounts['hr-officer']!, 'hr', 'Bolehkah saya ikut?')).toMatchObject({
    code: 'not-allowed',
  });

  const [forHr] = await player.openTasks('question-for-hr');
  const [forUnit] = await player.openTasks('question-for-unit');
  expect(forUnit).toMatchObject({ account_id: accounts['kepala-BAPPEDA'], item: 2 });
  expect(await player.complete(forUnit!, undefined, { account: mover.account })).toMatchObject({
    code: 'self-dealing',
  });
  expect(await player.complete(forHr!, { answer: 'Tunjangan naik menjadi Rp3.000.000.' })).toBe('acknowledged');
  expect(await questionsOf(player)).toEqual([
    {
      ...{ number: 1, addressee: 'hr', answer: 'Tunjangan naik menjadi Rp3.000.000.' },
      answered_by: accounts['hr-officer'],
    },
    { number: 2, addressee: 'unit', answer: null, answered_by: null },
  ]);
  expect(await lettersOf(player, 'question-answered')).toEqual([{ account_id: mover.account }]);
  expect((await auditedActions(stage.db, player.number)).filter((action) => action.startsWith('question-'))).toEqual([
    ...['question-asked', 'question-asked', 'question-answered'],
  ]);
  expect(JSON.stringify(await auditOf(stage.db, player.number))).not.toContain('tunjangan saya');

  await player.playUntil('closed', { 'authority-decision': { decision: 'refuse', reasons: 'Formasi berubah.' } });
  expect((await player.handle.result()) as string).toBe('refused');
  expect(await ask(player, mover.account, 'hr', 'Masih boleh bertanya?')).toMatchObject({ code: 'case-closed' });
});

it('waives a course only with the receiving head’s word, and owes it again without (F54)', async () => {
  const { player } = await openCaseOf(stage);
  const { accounts } = stage.agency;
  await player.playUntil('training-plan');
  const [plan] = await player.openTasks('training-plan');
  await player.complete(plan!, {
    courses: [
      { competency: 'komunikasi', decision: 'enrol' },
      { competency: 'orientasiPadaHasil', decision: 'waive', code: 'trained-already', reasons: why },
    ],
  });
  await eventually(async () => expect(await player.openTasks('training-waiver')).toHaveLength(1));
  const [asked] = await player.openTasks('training-waiver');
  expect(asked).toMatchObject({ item: 2, account_id: accounts['kepala-BAPPEDA'] });
  expect(asked!.barred).toContain(plan!.account_id ?? accounts['training-officer']);
  expect(await player.complete(asked!, { decision: 'refuse', reasons: 'Sertifikatnya sudah lama.' })).toBe(
    'acknowledged',
  );
  await eventually(async () => expect(await player.openTasks('training-completion')).toHaveLength(2));
  const owed = (await player.openTasks('training-completion')).find(({ item }) => item === 2);
  const waived = { result: 'waived', code: 'proven-experience', reasons: why };
  expect(await player.complete(owed!, waived)).toBe('acknowledged');
  await eventually(async () => expect(await player.openTasks('training-waiver')).toHaveLength(1));
  await player.complete((await player.openTasks('training-waiver'))[0]!);
  await player.complete((await player.openTasks('training-completion'))[0]!);
  const training = await stage.db
    .selectFrom('training')
    .select(['item', 'status', 'waiver_code', 'waiver_decision', 'evidence_document', 'completed_on'])
    .where('case_number', '=', player.number)
    .orderBy('item')
    .execute();
  expect(training).toMatchObject([
    { item: 1, status: 'completed', evidence_document: expect.any(String), completed_on: expect.any(String) },
    { item: 2, status: 'waived', waiver_code: 'proven-experience', waiver_decision: 'approved' },
  ]);
});

it('names what is unread and unfinished on the first day, and stops no lawful move for it', async () => {
  const { player, mover } = await openCaseOf(stage);
  await player.playUntil('authority-decision');
  const effectiveDate = dateOf(Date.parse(await stage.today()) + 20 * dayMs);
  const approving = { decision: 'approve', reasons: 'Sesuai kebutuhan organisasi.', effectiveDate };
  await player.playUntil('training-plan', { 'authority-decision': approving });
  await player.complete((await player.openTasks('training-plan'))[0]!);
  await eventually(async () => expect(await player.openTasks('training-completion')).toHaveLength(2));
  await player.complete((await player.openTasks('training-completion'))[0]!);
  await passUntil(stage, Date.parse(`${effectiveDate}T00:00:00+07:00`));
  await eventually(async () => expect(await player.openTasks('orientation')).toHaveLength(1));

  const carried = (await auditOf(stage.db, player.number)).filter(({ action }) => action === 'preparation-carried');
  expect(carried.map(({ detail }) => detail)).toEqual([{ courses: 1, acknowledged: false }]);
  const told = await lettersOf(player, 'preparation-unfinished');
  const { accounts } = stage.agency;
  for (const account of [mover.account, accounts['kepala-BAPPEDA']!, accounts['hr-officer']!])
    expect(told).toContainEqual({ account_id: account });
  const overdue = await auditOf(stage.db, player.number);
  const [unread] = await player.openTasks('benefit-acknowledgement');
  expect(overdue.some(({ action, task }) => action === 'task-escalated' && task === unread!.id)).toBe(true);

  // Still theirs to say, and nobody's but theirs.
  const other = await player.complete(unread!, undefined, { account: accounts['hr-officer']!, roles: ['hr-officer'] });
  expect(other).toMatchObject({ code: 'not-your-task' });
  expect(await player.complete(unread!, undefined, { again: '-own' })).toBe('acknowledged');
  expect(await player.complete(unread!, undefined, { again: '-twice' })).toMatchObject({ code: 'task-not-open' });
  const sheet = await stage.db
    .selectFrom('benefit_sheet')
    .select(['acknowledged_by', 'acknowledged_at', 'unacknowledged_at'])
    .where('case_number', '=', player.number)
    .executeTakeFirstOrThrow();
  expect(sheet.acknowledged_by).toBe(mover.account);
  expect(sheet.unacknowledged_at!.getTime()).toBeLessThan(sheet.acknowledged_at!.getTime());
});
