import { afterAll, beforeAll, expect, it } from 'vitest';
import { calendarChanged } from '../../contract/mutation-case.ts';
import { loadCalendarYear } from '../../db/command/load-calendar-year.ts';
import { auditOf, rowOfTask } from '../harness/case-records.ts';
import { type CaseStage, setCaseStage } from '../harness/case-stage.ts';
import { momentOf } from '../harness/decree-years.ts';
import { openCaseOf } from '../harness/open-case.ts';
import { eventually, passUntil } from '../harness/stage-clock.ts';
import { skippingTemporal } from '../harness/temporal.ts';

let stage: CaseStage;
/** The year that is under way on the clock, whose holidays are decreed, and the next, whose are not. */
let year: number;

beforeAll(async () => {
  const env = await skippingTemporal();
  year = new Date((await env.currentTimeMs()) + 7 * 3_600_000).getUTCFullYear();
  stage = await setCaseStage(env, {
    prepare: async (owner) => {
      const holiday_decree = { year, decree: `SKB ${year}`, recorded_at: new Date() };
      await owner.insertInto('holiday_decree').values(holiday_decree).execute();
    },
  });
});
afterAll(() => stage.stop());

it('counts into a year without a decree provisionally, alarms HR by name, and moves when the year is loaded', async () => {
  const next = year + 1;
  // The evening before the last working day of the year leaves two of three days for the next.
  const eve = momentOf(lastWorkingDay(year), -1, '20:00');
  await passUntil(stage, eve);
  const { player } = await openCaseOf(stage);
  const [check] = await player.openTasks('intake-check');
  expect(check!.due_at.getUTCFullYear()).toBe(next);
  expect(check!.due_provisional).toBe(true);

  const alarms = await stage.db.selectFrom('alarm').selectAll().where('kind', '=', 'calendar-year-missing').execute();
  expect(alarms.map(({ detail }) => detail)).toEqual([{ year: next }]);
  const letters = await stage.db
    .selectFrom('notification')
    .select(['account_id', 'subject'])
    .where('kind', '=', 'alarm-calendar-year')
    .execute();
  const { accounts } = stage.agency;
  expect(letters.map((letter) => letter.account_id).sort()).toEqual(
    [accounts['hr-officer'], accounts['hr-admin']].sort(),
  );
  expect(JSON.stringify(letters[0]!.subject)).toContain(String(next));

  // The decree makes the day that was thought to be the last one a day of collective leave.
  const leave = new Date(check!.due_at.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
  await loadCalendarYear(stage.db, {
    year: next,
    decree: `SKB ${next}`,
    days: [
      { date: `${next}-01-01`, name: { id: 'Tahun Baru', en: 'New Year' }, kind: 'national' },
      { date: leave, name: { id: 'Cuti bersama', en: 'Collective leave' }, kind: 'collective-leave' },
    ],
  });
  await player.handle.signal(calendarChanged);
  await eventually(async () => expect((await rowOfTask(stage.db, check!.id)).due_provisional).toBe(false));
  const moved = await rowOfTask(stage.db, check!.id);
  expect(moved.due_at.getTime()).toBeGreaterThan(check!.due_at.getTime());
  const events = (await auditOf(stage.db, player.number)).filter(({ action }) => action === 'deadline-moved');
  expect(events.find(({ task }) => task === check!.id)?.detail).toEqual({
    from: check!.due_at.toISOString(),
    to: moved.due_at.toISOString(),
    provisional: false,
  });
  const [alarm] = await stage.db.selectFrom('alarm').selectAll().where('kind', '=', 'calendar-year-missing').execute();
  expect(alarm!.resolved_at).not.toBeNull();

  // Reminders follow: none at the old moment, all around the new one.
  await passUntil(stage, moved.due_at);
  await eventually(async () => {
    const told = await stage.db
      .selectFrom('notification')
      .select(['kind', 'created_at'])
      .where('task_id', '=', check!.id)
      .where('kind', '=', 'task-reminder-due')
      .execute();
    expect(told).toHaveLength(1);
    expect(Math.abs(told[0]!.created_at.getTime() - moved.due_at.getTime())).toBeLessThan(60_000);
  });
});

/** ISO date of the last day of a year that is no weekend. */
function lastWorkingDay(of: number): string {
  const day = new Date(Date.UTC(of, 11, 31));
  while (day.getUTCDay() === 0 || day.getUTCDay() === 6) day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}
