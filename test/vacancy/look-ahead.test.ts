import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { lookAhead } from '../../activities/vacancy/look-ahead.ts';
import { vacancyLookaheadId } from '../../contract/vacancy.ts';
import { orderVacatedPosts } from '../../db/vacancy/order-vacated-posts.ts';
import { orderVacancy } from '../../db/vacancy/order-vacancy.ts';
import { scheduleVacancyLookahead } from '../../worker/schedule-vacancy-lookahead.ts';
import { ActivityDesk, deskTime } from '../harness/activity-desk.ts';
import { newMover } from '../harness/new-mover.ts';
import { devTemporal } from '../harness/temporal.ts';

let desk: ActivityDesk;

beforeAll(async () => {
  desk = await ActivityDesk.open();
});
afterAll(() => desk.close());

const ordersOf = async (postId: string): Promise<unknown[]> =>
  (
    await sql`select kind, body ->> 'origin' as origin, body ->> 'freeFrom' as "freeFrom", state from vacancy_command
      where body ->> 'postId' = ${postId}`.execute(desk.db)
  ).rows;

it('orders the vacancy of a post whose holder retires within the horizon, once', async () => {
  const [soon, later] = [await newMover(desk.db), await newMover(desk.db)];
  // Pelaksana retire at 58, on the first of the month after the birthday.
  await sql`update employee set birth_date = '1968-06-10' where id = ${soon.employeeId}`.execute(desk.db);
  await sql`update employee set birth_date = '1969-06-10' where id = ${later.employeeId}`.execute(desk.db);
  await lookAhead(desk.db, { now: deskTime });
  await lookAhead(desk.db, { now: deskTime });
  expect(await ordersOf(soon.originPost)).toEqual([
    { kind: 'open', origin: 'retirement', freeFrom: '2026-07-01', state: 'sent' },
  ]);
  expect(await ordersOf(later.originPost)).toEqual([]);
});

it('orders the vacancy of a post that an import left empty, and of none that it filled again', async () => {
  const [left, taken] = [await newMover(desk.db), await newMover(desk.db)];
  const at = new Date(deskTime);
  for (const { employeeId } of [left, taken])
    await sql`update incumbency set valid_at = daterange(lower(valid_at), '2026-02-01'), recorded_at = ${at}
      where employee_id = ${employeeId}`.execute(desk.db);
  await sql`insert into incumbency (employee_id, post_id, valid_at, source, recorded_at)
    values (${left.employeeId}, ${taken.originPost}, '[2026-02-01,)', 'test', now())`.execute(desk.db);
  await orderVacatedPosts(desk.db, { at, today: '2026-03-02' });
  expect(await ordersOf(left.originPost)).toMatchObject([{ origin: 'import' }]);
  expect(await ordersOf(taken.originPost)).toEqual([]);
});

it('orders nothing for a post that was closed', async () => {
  const { targetPost } = await newMover(desk.db);
  await sql`insert into post_closure (post_id, reason, closed_by, closed_at)
    values (${targetPost}, 'Penataan organisasi.', ${desk.agency.accounts['hr-admin']!}, now())`.execute(desk.db);
  await orderVacancy(desk.db, { postId: targetPost, origin: 'import', dedupe: 'import:closed' });
  expect(await ordersOf(targetPost)).toEqual([]);
});

it('looks every night, by a schedule that a second start leaves as it is', async () => {
  const env = await devTemporal();
  const schedule = env.client.schedule.getHandle(vacancyLookaheadId);
  await scheduleVacancyLookahead(env.client, 'an older task queue');
  await schedule.pause('maintenance');
  await scheduleVacancyLookahead(env.client, 'vacancies');
  const { action, state, policies } = await schedule.describe();
  expect(action).toMatchObject({ workflowType: 'vacancyLookahead', taskQueue: 'vacancies' });
  expect(state).toMatchObject({ paused: true, note: 'maintenance' });
  expect(policies.overlap).toBe('SKIP');
  await schedule.delete();
  await env.teardown();
});
