import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readIncumbenciesAsOf } from '../../db/placement/read-terms-as-of.ts';
import { addDays } from '../../domain/iso-date.ts';
import { alarmsOf, auditedActions, termsOf } from '../harness/case-records.ts';
import type { CasePlayer } from '../harness/case-player.ts';
import { type CaseStage, setCaseStage } from '../harness/case-stage.ts';
import { newMover } from '../harness/new-mover.ts';
import { openCaseOf } from '../harness/open-case.ts';
import { eventually, passUntil } from '../harness/stage-clock.ts';
import { skippingTemporal } from '../harness/temporal.ts';

let stage: CaseStage;

beforeAll(async () => {
  stage = await setCaseStage(await skippingTemporal());
  // A functional post is taken up with an oath, unlike those of the small agency's clerks.
  await sql`insert into position (id, name, position_class, job_grade, education_level_min, allowance_rupiah)
    values ('analis', 'Analis Kebijakan Ahli Pertama', 'jf-ahli-pertama', 8, 'S1', 2600000)`.execute(stage.db);
  await sql`insert into position_standard (position_id, competency, required_level)
    select 'analis', competency, required_level from position_standard where position_id = 'penelaah'`.execute(
    stage.db,
  );
});
afterAll(() => stage.stop());

const inDays = async (days: number) => addDays(await stage.today(), days);
const begins = (date: string) => Date.parse(`${date}T00:00:00+07:00`);
const letter = async () => ({ number: 'RALAT/800/1/2026', dated: await stage.today() });

/** A case decided for a date, up to its training. */
async function decidedFor(days: number, move = {}) {
  const opened = await openCaseOf(stage, move);
  await opened.player.playUntil('authority-decision');
  const effectiveDate = await inDays(days);
  const decision = { decision: 'approve', reasons: 'Sesuai kebutuhan organisasi.', effectiveDate };
  await opened.player.playUntil('training-plan', { 'authority-decision': decision });
  return { ...opened, effectiveDate };
}

let sent = 0;

async function correct(player: CasePlayer, effectiveDate: string, more: object = {}) {
  return player.send({
    ...{ kind: 'correct-effective-date', dedupeKey: `correct:${++sent}`, roles: ['appointing-authority'] },
    account: stage.agency.accounts['appointing-authority']!,
    body: { effectiveDate, reason: 'Tanggal pada naskah keliru.', letter: await letter(), ...more },
  });
}

const corrections = (caseNumber: string) =>
  stage.db
    .selectFrom('placement_correction')
    .select(['number', 'effective_date_before', 'effective_date', 'applied'])
    .where('case_number', '=', caseNumber)
    .orderBy('number')
    .execute();

it('waits for the day corrected, sooner or later, and says what it corrects', async () => {
  const { player, mover, effectiveDate } = await decidedFor(90);
  expect(await correct(player, addDays(effectiveDate, -200))).toMatchObject({ code: 'effective-date-past' });
  expect(await correct(player, effectiveDate)).toMatchObject({ code: 'effective-date-unchanged' });
  expect(await correct(player, addDays(effectiveDate, 30), { letter: undefined })).toMatchObject({
    code: 'correction-letter-owed',
  });
  expect(await correct(player, '2089-01-02')).toMatchObject({ code: 'effective-date-after-retirement', rule: 'R21' });
  const [later, sooner] = [addDays(effectiveDate, 30), addDays(effectiveDate, -40)];
  expect(await correct(player, later)).toBe('acknowledged');
  expect(await correct(player, sooner)).toBe('acknowledged');
  expect(await corrections(player.number)).toEqual([
    { number: 1, effective_date_before: effectiveDate, effective_date: later, applied: false },
    { number: 2, effective_date_before: later, effective_date: sooner, applied: false },
  ]);

  await passUntil(stage, begins(sooner) - 3_600_000);
  expect(await termsOf(stage.db, mover.employeeId)).toHaveLength(1);
  await passUntil(stage, begins(sooner));
  await eventually(async () => expect(await player.openTasks('handover')).toHaveLength(1));
  expect((await termsOf(stage.db, mover.employeeId)).at(-1)).toEqual({ post: mover.targetPost, valid: `[${sooner},)` });
  expect(
    (await auditedActions(stage.db, player.number)).filter((one) => one === 'effective-date-corrected'),
  ).toHaveLength(2);
});

it('takes a placement that is held up to another day, and does not try it before', async () => {
  const squatter = await newMover(stage.db);
  const { player, mover, effectiveDate } = await decidedFor(20);
  await sql`update incumbency set post_id = ${mover.targetPost} where employee_id = ${squatter.employeeId}`.execute(
    stage.db,
  );
  await passUntil(stage, begins(effectiveDate));
  await eventually(async () => expect(await alarmsOf(stage.db, player.number)).toHaveLength(1));
  const [alarm] = await alarmsOf(stage.db, player.number);
  expect(alarm).toMatchObject({
    kind: 'placement-blocked',
    detail: { reason: 'effective-date-post-taken', rule: 'F11' },
  });

  const later = addDays(effectiveDate, 10);
  expect(await correct(player, later)).toMatchObject({ code: 'effective-date-post-taken' });
  await sql`update incumbency set valid_at = daterange(lower(valid_at), ${addDays(effectiveDate, 5)}::date)
    where employee_id = ${squatter.employeeId}`.execute(stage.db);
  expect(await correct(player, addDays(effectiveDate, 3))).toMatchObject({ code: 'effective-date-post-taken' });
  expect(await correct(player, later)).toBe('acknowledged');
  await stage.env.sleep('2 days');
  expect(await termsOf(stage.db, mover.employeeId)).toHaveLength(1);
  await passUntil(stage, begins(later));
  await eventually(async () => expect(await player.openTasks('handover')).toHaveLength(1));
  expect((await termsOf(stage.db, mover.employeeId)).at(-1)!.valid).toBe(`[${later},)`);
});

it('is corrected after the move took effect: the border moves, what was known before stays', async () => {
  const { player, mover, effectiveDate } = await decidedFor(30);
  await passUntil(stage, begins(effectiveDate));
  await eventually(async () => expect(await player.openTasks('handover')).toHaveLength(1));
  const knownBefore = new Date(await stage.env.currentTimeMs());
  await stage.env.sleep('5 days');
  const sooner = addDays(effectiveDate, -7);
  expect(await correct(player, sooner)).toBe('acknowledged');
  expect(await termsOf(stage.db, mover.employeeId)).toEqual([
    { post: mover.originPost, valid: `[2022-06-01,${sooner})` },
    { post: mover.targetPost, valid: `[${sooner},)` },
  ]);
  const on = addDays(effectiveDate, -1);
  const asOf = (knownOn: Date) => readIncumbenciesAsOf(stage.db, mover.employeeId, { on, knownOn });
  expect(await asOf(knownBefore)).toMatchObject([{ postId: mover.originPost, until: effectiveDate, corrects: null }]);
  expect(await asOf(new Date((await stage.env.currentTimeMs()) + 1_000))).toMatchObject([
    {
      ...{ postId: mover.targetPost, from: sooner },
      corrects: { caseNumber: player.number, number: 1, effectiveDateBefore: effectiveDate, effectiveDate: sooner },
      replaces: { postId: mover.targetPost, from: effectiveDate },
    },
  ]);

  // Somebody sat in the old post right after: it cannot have been held longer.
  const successor = await newMover(stage.db);
  await sql`update incumbency set post_id = ${mover.originPost}, valid_at = daterange(${addDays(sooner, 2)}::date, null)
    where employee_id = ${successor.employeeId}`.execute(stage.db);
  expect(await correct(player, addDays(sooner, 5))).toMatchObject({ code: 'origin-held-meanwhile' });
  expect(await correct(player, addDays(sooner, 1))).toBe('acknowledged');
  expect((await corrections(player.number)).map(({ applied }) => applied)).toEqual([true, true]);
});

it('stops a move on the day on which the person retires or the region is frozen', async () => {
  const { player, mover, effectiveDate } = await decidedFor(15);
  await sql`update employee set birth_date = ${addDays(effectiveDate, -58 * 366)}::date where id = ${mover.employeeId}`.execute(
    stage.db,
  );
  await passUntil(stage, begins(effectiveDate));
  await eventually(async () => expect(await alarmsOf(stage.db, player.number)).toHaveLength(1));
  expect(await alarmsOf(stage.db, player.number)).toMatchObject([
    { kind: 'placement-blocked', detail: { reason: 'effective-date-after-retirement', rule: 'R21' } },
  ]);
  expect(await termsOf(stage.db, mover.employeeId)).toHaveLength(1);
});

it('invites to the inauguration beside everything else, and alarms HR on the thirtieth day after the decree', async () => {
  const { player } = await decidedFor(60, { targetPosition: 'analis' });
  const [invitation] = await player.openTasks('inauguration-invitation');
  const { dated } = await stage.db
    .selectFrom('decree')
    .select('dated')
    .where('case_number', '=', player.number)
    .executeTakeFirstOrThrow();
  await passUntil(stage, begins(addDays(dated, 31)) - 7_200_000);
  const late = async () => (await alarmsOf(stage.db, player.number)).filter(({ kind }) => kind === 'inauguration-late');
  expect(await late()).toEqual([]);
  await passUntil(stage, begins(addDays(dated, 31)));
  await eventually(async () => expect(await late()).toMatchObject([{ resolved_at: null }]));
  await player.complete(invitation!);
  const [oath] = await player.openTasks('inauguration');
  await player.complete(oath!);
  expect((await late())[0]!.resolved_at).not.toBeNull();
  const papers = await stage.db
    .selectFrom('placement_paper')
    .select(['kind', 'number', 'signed_by'])
    .where('case_number', '=', player.number)
    .orderBy('recorded_at')
    .orderBy('kind')
    .execute();
  expect(papers).toEqual([
    { kind: 'invitation', number: 'UND/800/16/2026', signed_by: 'Bupati' },
    { kind: 'inauguration', number: 'BA/800/16/2026', signed_by: 'Bupati' },
  ]);
});
