import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCaseOf } from '../harness/open-case.ts';
import { DecisionStage, postReasons } from './decision-stage.ts';

let here: DecisionStage;

beforeAll(async () => {
  here = await DecisionStage.open();
});
afterAll(() => here.close());

describe('a demotion', () => {
  const demotion = { acknowledged: true, ground: 'failed-performance' };

  it('is named to the employee and in the decree, and in nothing else than its ground', async () => {
    const { player, mover, task } = await here.untilDecision();
    const lower = await here.newPost('pramu');
    expect((await here.decide(task, { postId: lower, postReasons, demotion })).status).toBe(200);
    const letter = await here.stage.db
      .selectFrom('notification')
      .select('body')
      .where('case_number', '=', player.number)
      .where('kind', '=', 'decision-made')
      .executeTakeFirstOrThrow();
    expect(JSON.stringify(letter.body)).toMatch(/menurunkan jenjang jabatan Anda. Dasarnya: kinerja/);
    expect(JSON.stringify(letter.body)).toMatch(/a demotion.*work that missed its targets/);

    const [draft] = await player.playUntil('decree-draft');
    const say = (form: object) =>
      here.as('legal-officer').post(`/v1/tasks/${draft!.id}/completion`, { form: { dated: here.today, ...form } });
    expect(await say({})).toMatchObject({ status: 422, body: { code: 'decree-demotion-mismatch' } });
    expect(await say({ demotionGround: 'discipline' })).toMatchObject({ body: { code: 'decree-demotion-mismatch' } });
    expect((await say({ demotionGround: 'failed-performance' })).status).toBe(200);
    await player.playUntil('decree-receipt');
    const whole = await here.counter.as(mover.account).get(`/v1/cases/${player.number}`);
    expect(whole.body.decree).toMatchObject({ demotionGround: 'failed-performance' });
    expect((whole.body.decisionDifference as object[]).at(-1)).toMatchObject({
      ...{ direction: 'demotion', demotion: { ground: 'failed-performance' } },
      changes: expect.arrayContaining([{ what: 'grade', from: 7, to: 3 }]) as unknown,
    });
  });

  it('cannot be kept without a ground, whoever writes', async () => {
    const { player } = await here.untilDecision();
    const silent = here.owner
      .insertInto('case_post_choice')
      .values({
        ...{ case_number: player.number, step: 'decided', number: 1, post_id: await here.newPost('pramu') },
        ...{ direction: 'demotion', reasons: 'x', difference: '{}', chosen_at: new Date() },
        chosen_by: here.stage.agency.accounts['appointing-authority']!,
      })
      .execute();
    await expect(silent).rejects.toThrow('case_post_choice_demotion_has_ground');
    const { db } = here.stage;
    await expect(db.updateTable('case_post_choice').set({ reasons: 'lain' }).execute()).rejects.toThrow('denied');
    await expect(db.deleteFrom('case_post_choice').execute()).rejects.toThrow('denied');
  });

  it('for discipline is not barred by the sanction it carries out (R07)', async () => {
    const verdicts = async (demotionGround?: string) => {
      const target = await here.newPost('pramu');
      const { mover } = await openCaseOf(here.stage);
      const employee = await here.owner
        .selectFrom('mutation_case')
        .select(['employee_id', 'case_number'])
        .where('employee_id', '=', mover.employeeId)
        .executeTakeFirstOrThrow();
      await here
        .as('hr-officer')
        .post(`/v1/cases/${employee.case_number}/withdrawal`, { reason: 'Diganti usul lain.' });
      await expect
        .poll(
          () =>
            here.stage.db
              .selectFrom('mutation_case')
              .select('outcome')
              .where('case_number', '=', employee.case_number)
              .executeTakeFirst(),
          { timeout: 20_000 },
        )
        .toEqual({ outcome: 'withdrawn' });
      await here.owner
        .insertInto('discipline_case')
        .values({
          ...{ employee_id: mover.employeeId, level: 'severe', status: 'serving', started_on: '2026-01-05' },
          ...{ source: 'test', recorded_at: new Date() },
        })
        .execute();
      const opened = await here.as('hr-officer').post(
        '/v1/cases',
        {
          ...{ employeeId: mover.employeeId, targetPostId: target, initiator: 'agency' },
          reason: 'Pelaksanaan hukuman disiplin tingkat berat.',
          ...(demotionGround && { demotionGround }),
        },
        { 'idempotency-key': crypto.randomUUID() },
      );
      expect(opened.status).toBe(201);
      return (opened.body.certificate.certificate.lines as { rule: string; verdict: string }[]).find(
        ({ rule }) => rule === 'R07',
      )!.verdict;
    };
    expect(await verdicts()).toBe('block');
    expect(await verdicts('restructuring')).toBe('block');
    expect(await verdicts('discipline')).toBe('not-applicable');
  });
});

it('under embargo the employee reads nothing of it before publication, others only who may see the post', async () => {
  const { player, mover, task } = await here.untilDecision({ embargo: true });
  await here.decide(task, { postId: await here.newPost('penelaah'), postReasons });
  await player.playUntil('decree-draft');
  const own = here.counter.as(mover.account);
  expect(await here.differences(player.number, own)).toEqual([]);
  expect(await here.differences(player.number, here.as('auditor'))).toEqual([]);
  expect((await here.differences(player.number)).length).toBeGreaterThan(1);
  expect((await here.as('auditor').get(`/v1/cases/${player.number}`)).body.decisionDifference).toEqual([]);
  await player.playUntil('decree-receipt');
  expect(
    (await here.as('hr-officer').post(`/v1/cases/${player.number}/publication`, { reason: 'Diumumkan bersama SK.' }))
      .status,
  ).toBe(200);
  expect((await here.differences(player.number, own)).at(-1)).toMatchObject({ step: 'decided' });
});
