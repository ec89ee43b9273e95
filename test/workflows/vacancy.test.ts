import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { refreshProfiles } from '../../activities/matching/refresh-profiles.ts';
import { closePost } from '../../db/vacancy/close-post.ts';
import { readChain } from '../../db/vacancy/read-chain.ts';
import { verifyVacancyChain } from '../../db/vacancy/verify-vacancy-chain.ts';
import { CasePlayer } from '../harness/case-player.ts';
import { type CaseStage, setCaseStage } from '../harness/case-stage.ts';
import { type Mover, newMover } from '../harness/new-mover.ts';
import { eventually } from '../harness/stage-clock.ts';
import { skippingTemporal } from '../harness/temporal.ts';
import { reasons, VacancyPlayer } from '../harness/vacancy-player.ts';

let stage: CaseStage;

beforeAll(async () => {
  stage = await setCaseStage(await skippingTemporal());
  // The post that is left is one that can be matched too.
  await stage.db
    .insertInto('position_standard')
    .values({ position_id: 'pengadministrasi', competency: 'integritas', required_level: 1 })
    .execute();
});
afterAll(() => stage.stop());

async function opened(postId: string): Promise<VacancyPlayer> {
  const player = await VacancyPlayer.open(stage, postId);
  if (!(player instanceof VacancyPlayer)) throw new Error(player.code);
  return player;
}

/** A vacancy with a shortlist that waits for the committee. */
async function shortlisted(postId: string, ...people: Mover[]): Promise<VacancyPlayer> {
  const vacancy = await opened(postId);
  await vacancy.reaches('published');
  await vacancy.interested(...people);
  await vacancy.passInterest();
  await vacancy.reaches('shortlisted');
  return vacancy;
}

async function place(person: Mover, vacancy: VacancyPlayer): Promise<string> {
  const number = await vacancy.caseOf(person);
  const play = CasePlayer.of(stage, number);
  play.pass = () => stage.env.sleep('5 days');
  await play.playUntil('person-review');
  await vacancy.relay();
  return number;
}

it('is filled: need, match, interest, shortlist, nomination, case, placement; the freed post is vacant next', async () => {
  const [chosen, other] = [await newMover(stage.db), await newMover(stage.db)];
  await refreshProfiles(stage.db, [chosen.employeeId, other.employeeId], new Date());
  const vacancy = await shortlisted(chosen.targetPost, chosen, other);
  expect(await vacancy.nominate(chosen)).toBe('acknowledged');
  const number = await place(chosen, vacancy);
  await expect(vacancy.result()).resolves.toBe('filled');
  // The vacancy that follows may invite them too.
  const told = async (account: string): Promise<string[]> => [...new Set(await vacancy.letters(account))];
  expect(await told(other.account)).toEqual(['vacancy-published', 'standing-told', 'vacancy-closed']);
  expect(await told(chosen.account)).toEqual(['vacancy-published', 'vacancy-closed']);

  await vacancy.relay();
  const chain = await eventually(async () => {
    const links = await readChain(stage.db, 'bantul', vacancy.id);
    expect(links).toHaveLength(2);
    return links;
  });
  expect(chain).toMatchObject([
    { id: vacancy.id, parent: null, outcome: 'filled' },
    { parent: vacancy.id, postId: chosen.originPost, causedByCase: number, origin: 'placement' },
  ]);
  expect(await verifyVacancyChain(stage.db, vacancy.id)).toMatchObject({ firstBrokenSeq: null, headAgrees: true });

  // Taken back, the move leaves one post and fills the other: its own vacancy is open again, the one it caused is over.
  const [, caused] = chain.map(({ id }) => VacancyPlayer.of(stage, id));
  await caused!.reaches('published');
  const rescinded = await CasePlayer.of(stage, number).recall(
    'rescind-case',
    stage.agency.accounts['appointing-authority']!,
  );
  expect(rescinded).toBe('acknowledged');
  await eventually(async () => {
    await vacancy.relay();
    expect(await readChain(stage.db, 'bantul', vacancy.id)).toMatchObject([
      { id: vacancy.id, outcome: 'filled' },
      { origin: 'placement', postId: chosen.originPost, outcome: 'withdrawn' },
      { origin: 'reversal', postId: chosen.targetPost, parent: vacancy.id, causedByCase: number, outcome: null },
    ]);
  });
});

it('goes round again when nobody is interested, and ends unfilled after the rounds of the policy', async () => {
  const { targetPost } = await newMover(stage.db);
  const vacancy = await opened(targetPost);
  await vacancy.passInterest();
  await vacancy.reaches('published', 2);
  await vacancy.passInterest();
  await expect(vacancy.result()).resolves.toBe('unfilled');
});

it("goes to the next nominee when the first one's case fails, and round again after the last", async () => {
  const [first, second] = [await newMover(stage.db), await newMover(stage.db)];
  const vacancy = await shortlisted(first.targetPost, first, second);
  expect(await vacancy.nominate(first, second)).toBe('acknowledged');
  const number = await vacancy.caseOf(first);
  expect(await vacancy.say('cancel', stage.agency.accounts['hr-officer']!, { reason: reasons })).toMatchObject({
    code: 'nominee-under-way',
  });
  await CasePlayer.of(stage, number).recall('withdraw-case', first.account);
  await vacancy.relay();
  // The second is in another case already: the submission is refused, and the vacancy hears of that too.
  await CasePlayer.open(stage, { employeeId: second.employeeId, targetPostId: second.targetPost });
  await vacancy.caseOf(second);
  await vacancy.relay();
  await vacancy.reaches('published', 2);
  const { rows } = await sql`select state, failure from vacancy_nomination where vacancy_id = ${vacancy.id}::uuid
    order by place`.execute(stage.db);
  expect(rows).toEqual([
    { state: 'failed', failure: 'withdrawn' },
    { state: 'failed', failure: 'employee-has-open-case' },
  ]);
});

it('is withdrawn when the post is closed meanwhile, and refused for a post that is closed', async () => {
  const { targetPost } = await newMover(stage.db);
  const vacancy = await opened(targetPost);
  await vacancy.reaches('published');
  const by = stage.agency.accounts['hr-admin']!;
  await closePost(stage.db, { postId: targetPost, agency: 'bantul', reason: reasons, by, now: new Date() });
  await vacancy.relay();
  await expect(vacancy.result()).resolves.toBe('withdrawn');
  expect(await VacancyPlayer.open(stage, targetPost)).toMatchObject({ code: 'post-closed' });
});

it('is cancelled by HR, once', async () => {
  const { targetPost } = await newMover(stage.db);
  const vacancy = await opened(targetPost);
  await vacancy.reaches('published');
  const hr = stage.agency.accounts['hr-officer']!;
  expect(await vacancy.say('cancel', hr, { reason: reasons })).toBe('acknowledged');
  await expect(vacancy.result()).resolves.toBe('cancelled');
  expect(await vacancy.say('cancel', hr, { reason: reasons })).toMatchObject({ code: 'vacancy-closed' });
});

it('refuses a second vacancy of a post, a nominee from outside the list, and one whom another committee named', async () => {
  const [person, other] = [await newMover(stage.db), await newMover(stage.db)];
  const here = await shortlisted(person.targetPost, person);
  expect(await VacancyPlayer.open(stage, person.targetPost)).toMatchObject({ code: 'vacancy-open-already' });
  expect(await here.nominate(other)).toMatchObject({ code: 'nominee-not-on-shortlist' });
  const there = await shortlisted(other.targetPost, person, other);
  expect(await here.nominate(person)).toBe('acknowledged');
  expect(await there.nominate(person)).toMatchObject({ code: 'nominee-taken' });
  expect(await there.nominate(other)).toBe('acknowledged');
});

it('reminds a committee that is late, and takes “nobody” for an answer', async () => {
  const person = await newMover(stage.db);
  const vacancy = await shortlisted(person.targetPost, person);
  const chair = stage.agency.accounts['panel-chair']!;
  await stage.env.sleep('20 days');
  expect(await eventually(() => vacancy.letters(chair))).toContain('task-overdue');
  expect(await vacancy.nominate()).toBe('acknowledged');
  await vacancy.reaches('published', 2);
  expect(await vacancy.letters(person.account)).toContain('standing-told');
});

it('is not needed when workload analysis has enough people', async () => {
  const { targetPost } = await newMover(stage.db, { targetUnit: 'SETDA' });
  await sql`update position_need set need = 1 where unit_id = 'SETDA'`.execute(stage.db);
  const held = await newMover(stage.db, { targetUnit: 'SETDA' });
  await sql`update position_need set need = 1 where unit_id = 'SETDA'`.execute(stage.db);
  await sql`update incumbency set post_id = ${held.targetPost} where employee_id = ${held.employeeId}`.execute(
    stage.db,
  );
  const vacancy = await opened(targetPost);
  await expect(vacancy.result()).resolves.toBe('not-needed');
});
