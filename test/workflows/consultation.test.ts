import { afterAll, beforeAll, expect, it } from 'vitest';
import { auditOf } from '../harness/case-records.ts';
import { type CaseStage, setCaseStage } from '../harness/case-stage.ts';
import { openCaseOf } from '../harness/open-case.ts';
import { skippingTemporal } from '../harness/temporal.ts';

let stage: CaseStage;
const declined = { answer: 'declined', benefitSheetRead: true, reasons: 'Jarak kantor baru terlalu jauh.' };

beforeAll(async () => {
  stage = await setCaseStage(await skippingTemporal());
});
afterAll(() => stage.stop());

it('talks with an employee who declines, and lets the panel decide if they decline again', async () => {
  const { player } = await openCaseOf(stage);
  await player.playUntil('analyst-recommendation', { 'employee-answer': declined });
  expect((await player.row()).stage).toBe('deliberation');
  const heard = await stage.db
    .selectFrom('consultation')
    .select(['party', 'opinion', 'round'])
    .where('case_number', '=', player.number)
    .where('party', 'in', ['employee', 'talk'])
    .orderBy('task_id')
    .execute();
  expect(heard).toEqual([
    { party: 'employee', opinion: 'declined', round: 1 },
    { party: 'talk', opinion: 'held', round: 1 },
    { party: 'employee', opinion: 'declined', round: 2 },
  ]);
});

it('ends as withdrawn where the employee asked for the move and no longer wants it', async () => {
  const { player } = await openCaseOf(stage, {}, { initiator: 'own-request' });
  await player.playUntil('closed', { 'employee-answer': declined });
  expect(await player.handle.result()).toBe('withdrawn');
  expect(await player.row()).toMatchObject({ outcome: 'withdrawn', reserves_post: false });
});

it('goes on when the employee accepts after the talk', async () => {
  const { player } = await openCaseOf(stage);
  const [first] = await player.playUntil('employee-answer');
  await player.complete(first!, declined);
  await player.playUntil('analyst-recommendation');
  const answers = (await auditOf(stage.db, player.number)).filter(
    ({ detail }) => detail?.['kind'] === 'employee-answer' && detail['answer'] !== undefined,
  );
  expect(answers.map(({ detail }) => detail!['answer'])).toEqual(['declined', 'accepted']);
});

it('hears both units and the employee side by side', async () => {
  const { player, mover } = await openCaseOf(stage);
  await player.playUntil('employee-answer');
  const open = await player.openTasks();
  const { accounts } = stage.agency;
  expect(Object.fromEntries(open.map((task) => [task.kind, task.account_id]))).toEqual({
    'release-opinion': accounts['kepala-DKPP'],
    'acceptance-opinion': accounts['kepala-BAPPEDA'],
    'employee-answer': mover.account,
  });
});

it('asks what a move between agencies needs: clearance, consent, consideration, decision from above', async () => {
  const { player } = await openCaseOf(stage, {}, { scope: 'inter-regency-same-province' });
  await player.playUntil('audit-clearance');
  await player.playUntil('authority-decision');
  const completed = (await auditOf(stage.db, player.number)).flatMap(({ action, detail }) =>
    action === 'task-completed' ? [detail!['kind']] : [],
  );
  expect(completed).toContain('audit-clearance');
  const route = ['forward-proposal', 'origin-authority-consent', 'technical-consideration', 'superior-decision'];
  expect(completed.slice(-4)).toEqual(route);
  const decided = await stage.db
    .selectFrom('decision')
    .select('authority')
    .where('case_number', '=', player.number)
    .orderBy('task_id')
    .execute();
  expect(decided.map(({ authority }) => authority)).toEqual(route);
});

it('ends as refused where an outside authority refuses', async () => {
  const { player } = await openCaseOf(stage, {}, { scope: 'inter-regency-same-province' });
  const refusal = { decision: 'refuse', reference: 'R/800/78/2026', reasons: 'Formasi nasional tidak mendukung.' };
  await player.playUntil('closed', { 'technical-consideration': refusal });
  expect(await player.handle.result()).toBe('refused');
});
