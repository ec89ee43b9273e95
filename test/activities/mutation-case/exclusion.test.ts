import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ActivityDesk } from '../../harness/activity-desk.ts';
import { newMover } from '../../harness/new-mover.ts';

let desk: ActivityDesk;

beforeAll(async () => {
  desk = await ActivityDesk.open();
});
afterAll(() => desk.close());

function refusal(code: string): unknown {
  return expect.objectContaining({ type: code, nonRetryable: true, details: [expect.objectContaining({ code })] });
}

it('keeps one open case an employee, also when two are opened at the same moment', async () => {
  const mover = await newMover(desk.db);
  const other = await newMover(desk.db);
  const attempts = await Promise.allSettled([
    desk.openCase(mover),
    desk.openCase({ employeeId: mover.employeeId, targetPost: other.targetPost }),
  ]);
  const refused = attempts.filter((attempt) => attempt.status === 'rejected');
  expect(refused.map(({ reason }) => reason as unknown)).toEqual([refusal('employee-has-open-case')]);
});

it('keeps one reservation a post, also when two ask at the same moment', async () => {
  const [first, second] = [await newMover(desk.db), await newMover(desk.db)];
  const attempts = await Promise.allSettled([
    desk.openCase(first),
    desk.openCase({ employeeId: second.employeeId, targetPost: first.targetPost }),
  ]);
  const refused = attempts.filter((attempt) => attempt.status === 'rejected');
  expect(refused.map(({ reason }) => reason as unknown)).toEqual([refusal('post-reserved')]);
});

it('refuses a post that somebody holds, the own post, and an employee without one', async () => {
  const mover = await newMover(desk.db);
  const other = await newMover(desk.db);
  const held = desk.openCase({ employeeId: mover.employeeId, targetPost: other.originPost });
  await expect(held).rejects.toEqual(refusal('post-occupied'));
  const own = desk.openCase({ employeeId: mover.employeeId, targetPost: mover.originPost });
  await expect(own).rejects.toEqual(refusal('post-is-own'));
  await sql`update incumbency set valid_at = '[2022-06-01,2023-01-01)' where employee_id = ${mover.employeeId}`.execute(
    desk.db,
  );
  await expect(desk.openCase(mover)).rejects.toEqual(refusal('employee-without-post'));
});

it('leaves nothing of a refused submission but the command', async () => {
  const mover = await newMover(desk.db);
  await desk.openCase(mover);
  const number = await desk.newNumber();
  await expect(desk.openCase(mover, number)).rejects.toThrow();
  for (const table of ['mutation_case', 'case_step', 'case_head', 'audit_event', 'notification'] as const) {
    const rows = await sql`select 1 from ${sql.table(table)} where case_number = ${number}`.execute(desk.db);
    expect(rows.rows).toEqual([]);
  }
});

it('frees person and post when the case is closed', async () => {
  const mover = await newMover(desk.db);
  const number = await desk.openCase(mover);
  await desk.record(number, 1, { do: 'close', outcome: 'withdrawn' });
  await expect(desk.openCase(mover)).resolves.toBeTypeOf('string');
});

it('lets nobody hold two posts and no post have two holders at one time', async () => {
  const [one, two] = [await newMover(desk.db), await newMover(desk.db)];
  const sit = (employee_id: string, post_id: string, valid_at: string) =>
    desk.db
      .insertInto('incumbency')
      .values({ employee_id, post_id, valid_at, source: 'test', recorded_at: new Date() })
      .execute();
  const overlap = { code: '23P01' };
  await expect(sit(one.employeeId, one.targetPost, '[2025-01-01,2025-02-01)')).rejects.toMatchObject({
    ...overlap,
    constraint: 'incumbency_one_post_a_person',
  });
  await sql`update incumbency set valid_at = '[2022-06-01,2024-01-01)' where employee_id = ${one.employeeId}`.execute(
    desk.db,
  );
  await expect(sit(one.employeeId, two.originPost, '[2024-01-01,)')).rejects.toMatchObject({
    ...overlap,
    constraint: 'incumbency_one_person_a_post',
  });
  // A term that begins on the day another ends is no overlap.
  await sit(one.employeeId, one.targetPost, '[2024-01-01,)');
});
