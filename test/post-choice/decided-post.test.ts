import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditedActions } from '../harness/case-records.ts';
import { openCaseOf } from '../harness/open-case.ts';
import { DecisionStage, postReasons } from './decision-stage.ts';

let here: DecisionStage;

beforeAll(async () => {
  here = await DecisionStage.open();
});
afterAll(() => here.close());

describe('another post decided', () => {
  it('moves the reservation, hears the employee on it, and everything after follows it', async () => {
    const { player, mover, task } = await here.untilDecision();
    const other = await here.newPost('penelaah');
    expect(await here.differences(player.number, here.counter.as(mover.account))).toMatchObject([{ step: 'proposed' }]);
    expect(await here.decide(task, { postId: other, postReasons })).toMatchObject({ status: 200 });

    expect(await player.row()).toMatchObject({ target_post_id: other, direction: 'lateral', reserves_post: true });
    // The post left is free for the next case at once; the one taken is not.
    const { player: next } = await openCaseOf(here.stage, {}, { targetPostId: mover.targetPost });
    expect((await next.row()).target_post_id).toBe(mover.targetPost);
    await expect(openCaseOf(here.stage, {}, { targetPostId: other })).rejects.toThrow('post-reserved');

    const [hearing] = await player.playUntil('employee-answer');
    const asked = await here.counter.as(mover.account).get(`/v1/tasks/${hearing!.id}`);
    expect(JSON.stringify(asked.body)).toContain('DKPP');
    await player.playUntil('training-plan');
    expect(await auditedActions(here.stage.db, player.number)).toContain('post-changed');
    expect(
      await here.stage.db
        .selectFrom('placement')
        .select('target_post_id')
        .where('case_number', '=', player.number)
        .executeTakeFirst(),
    ).toEqual({ target_post_id: other });

    const items = await here.differences(player.number, here.counter.as(mover.account));
    expect(items.at(-1)).toMatchObject({
      ...{ step: 'decided', direction: 'lateral', demotion: null, reasons: postReasons },
      changes: [
        { what: 'post', from: 'Penelaah Teknis Kebijakan', to: 'Penelaah Teknis Kebijakan' },
        { what: 'unit', from: 'BAPPEDA', to: 'DKPP' },
      ],
    });
    const whole = await here.as('hr-officer').get(`/v1/cases/${player.number}`);
    expect(whole.body.decisionDifference).toHaveLength(items.length);
    expect(whole.body.target.postId).toBe(other);
  });

  it('goes back to the authority where the employee objects, and silence upholds it', async () => {
    const { player, mover, task } = await here.untilDecision();
    const other = await here.newPost('penelaah');
    await here.decide(task, { postId: other, postReasons });
    const [hearing] = await player.playUntil('employee-answer');
    const answer = { form: { answer: 'declined', benefitSheetRead: true, reasons: 'Terlalu jauh dari rumah.' } };
    expect((await here.counter.as(mover.account).post(`/v1/tasks/${hearing!.id}/completion`, answer)).status).toBe(200);
    const [again] = await player.playUntil('authority-decision');
    expect(again).toMatchObject({ session: 2 });
    // Still another post than proposed: the reasons are owed anew.
    expect(await here.decide(again!.id)).toMatchObject({ status: 422, body: { code: 'post-reasons-owed' } });
    expect((await here.decide(again!.id, { postReasons })).status).toBe(200);
    await player.playUntil('decree-draft');
    expect((await player.row()).target_post_id).toBe(other);
    const letters = await here.stage.db
      .selectFrom('notification')
      .select('id')
      .where('case_number', '=', player.number)
      .where('kind', '=', 'decision-made')
      .execute();
    expect(letters).toHaveLength(2);
  });

  it('ends an own request whose employee declines the other post', async () => {
    const { player, mover, task } = await here.untilDecision({ initiator: 'own-request' });
    await here.decide(task, { postId: await here.newPost('penelaah'), postReasons });
    const [hearing] = await player.playUntil('employee-answer');
    const answer = { form: { answer: 'declined', benefitSheetRead: true, reasons: 'Bukan yang saya minta.' } };
    await here.counter.as(mover.account).post(`/v1/tasks/${hearing!.id}/completion`, answer);
    await expect.poll(() => player.outcome(), { timeout: 20_000 }).toBe('withdrawn');
    expect((await player.row()).reserves_post).toBe(false);
  });

  it('tells the workflow of an inauguration, and measures match and gaps against the new post', async () => {
    const { player, task } = await here.untilDecision();
    expect((await here.decide(task, { postId: await here.newPost('perencana'), postReasons })).status).toBe(200);
    await player.playUntil('eligibility-repair');
    const facts = await here.stage.db
      .selectFrom('eligibility_certificate')
      .select('facts')
      .where('case_number', '=', player.number)
      .where('moment', '=', 'decree')
      .executeTakeFirstOrThrow();
    expect(facts.facts).toMatchObject({ direction: 'diagonal' });
    // Levels 1 of 2, and 0 where nothing was found: 7 of 18.
    expect((facts.facts as unknown as { jpm: object }).jpm).toMatchObject({ value: 38.9 });
    const step = await here.stage.db
      .selectFrom('case_step')
      .select('result')
      .where('case_number', '=', player.number)
      .orderBy('step', 'desc')
      .execute();
    expect(step.map(({ result }) => result)).toContainEqual(
      expect.objectContaining({ decided: { inaugurated: true, units: ['DKPP'], unheard: true } }),
    );
  });
});

describe('refused, with nothing changed', () => {
  it('names what stands in the way', async () => {
    const { player, mover, task } = await here.untilDecision();
    const taken = await openCaseOf(here.stage);
    const other = await here.newPost('penelaah');
    const cases: [object, number, string][] = [
      [{ postId: 'NO-SUCH-POST', postReasons }, 422, 'unknown-post'],
      [{ postId: mover.originPost, postReasons }, 409, 'post-is-own'],
      [{ postId: taken.mover.targetPost, postReasons }, 409, 'post-reserved'],
      [{ postId: taken.mover.originPost, postReasons }, 409, 'post-occupied'],
      [{ postId: await here.newPost('tanpa-standar'), postReasons }, 409, 'post-without-standard'],
      [{ postId: other }, 422, 'post-reasons-owed'],
      [{ postId: other, postReasons: 'singkat' }, 422, 'invalid-field'],
      [{ postId: await here.newPost('pramu'), postReasons }, 422, 'demotion-unacknowledged'],
      [{ postId: other, postReasons, demotion: { acknowledged: true, ground: 'discipline' } }, 422, 'demotion-not-one'],
      [{ postId: other, postReasons, demotion: { acknowledged: false, ground: 'discipline' } }, 422, 'invalid-field'],
      [{ decision: 'refuse', effectiveDate: undefined, postId: other }, 422, 'invalid-field'],
      [{ postId: "x'; drop table post; --" }, 422, 'invalid-field'],
    ];
    for (const [form, status, code] of cases) {
      const reply = await here.decide(task, form);
      expect({ form, status: reply.status, code: reply.body.code }).toMatchObject({ form, status });
      expect(reply.body.code).toMatch(code);
    }
    expect(await player.row()).toMatchObject({ target_post_id: mover.targetPost, direction: 'lateral' });
    expect(await here.differences(player.number)).not.toContainEqual(expect.objectContaining({ step: 'decided' }));
    expect((await here.decide(task)).status).toBe(200);
  });

  it('lets the database decide which of two cases gets the post, and the loser may decide again', async () => {
    const [one, two] = [await here.untilDecision(), await here.untilDecision()];
    const wanted = await here.newPost('penelaah');
    const replies = await Promise.all([one, two].map(({ task }) => here.decide(task, { postId: wanted, postReasons })));
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    const lost = replies[0]!.status === 409 ? one : two;
    expect(replies.find(({ status }) => status === 409)!.body.code).toBe('post-reserved');
    expect((await lost.player.row()).target_post_id).toBe(lost.mover.targetPost);
    expect((await here.decide(lost.task)).status).toBe(200);
    await lost.player.playUntil('decree-draft');
  });
});
