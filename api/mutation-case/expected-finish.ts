import { z } from 'zod';
import type { Database } from '../../db/open-database.ts';
import { type CaseDuration, listCaseDurations } from '../../db/reading/list-case-durations.ts';
import { addSpan } from '../../domain/calendar/add-span.ts';
import type { HolidayCalendar } from '../../domain/calendar/holiday-calendar.ts';
import { officeCalendar } from '../calendar/office-calendar.ts';
import { localDate } from '../../domain/calendar/office-day.ts';
import { workingDays } from '../../domain/calendar/span.ts';
import { startOfDay } from '../../domain/calendar/start-of-day.ts';
import { likenesses } from '../../domain/expectation/case-kind.ts';
import { type DayRange, leastSpells } from '../../domain/expectation/estimator.ts';
import { policyFinish } from '../../domain/expectation/policy-finish.ts';
import { workingDayCount } from '../../domain/expectation/working-day-count.ts';
import { needsInauguration } from '../../domain/personnel/position-class.ts';
import { defaultPolicy } from '../../domain/policy/policy.ts';
import { routeOf } from '../../domain/route/route-of.ts';
import { taskDefinitions } from '../../domain/task-kinds/task-definitions.ts';
import { day } from '../http/shapes.ts';
import { type History, historyOf } from './history-of.ts';

const days = z.strictObject({ from: day, to: day });
const ranges = z.strictObject({
  likely: days.nullable().meta({ description: 'Half of the cases alike were over within it.' }),
  wide: days.nullable().meta({ description: 'Nine of ten cases alike were over within it.' }),
  byPolicy: day
    .nullable()
    .meta({ description: 'Where history tells too little: the sum of the periods allowed. No forecast.' }),
});

/** When a case and its present stage may be over (F14, docs/adr/0022). */
export const expectedFinishShape = z.strictObject({
  basis: z.enum(['history', 'policy']),
  likeness: z.enum(likenesses).nullable().meta({ description: 'Which cases were looked at; null without history.' }),
  spells: z.int().nullable().meta({ description: 'The fewest ended stays behind any stage to come.' }),
  holderCounted: z.boolean(),
  stage: ranges,
  finish: ranges,
  note: z.string(),
});

/** By case number; closed cases and demonstrations have none. */
export async function expectedFinishes(db: Database, caseNumbers: readonly string[]): Promise<Map<string, object>> {
  const found = new Map<string, object>();
  const cases = caseNumbers.length === 0 ? [] : await listCaseDurations(db, caseNumbers);
  const calendars = new Map<string, HolidayCalendar>();
  for (const file of cases) {
    const calendar = calendars.get(file.timeZone) ?? (await officeCalendar(db, file.timeZone));
    calendars.set(file.timeZone, calendar);
    found.set(file.caseNumber, expected(file, await historyOf(db, file, calendar), calendar, Date.now()));
  }
  return found;
}

function expected(file: CaseDuration, { estimator, paces }: History, calendar: HolidayCalendar, now: number): object {
  const dateOf = (at: number): string => localDate(at, file.timeZone).toString();
  const elapsed = workingDayCount(calendar)(dateOf(file.stageSince.getTime()), dateOf(now));
  const known = file.openTasks.flatMap(({ kind, holder }) => paces.get(`${kind} ${holder}`) ?? []);
  const pace = known.length === 0 ? undefined : Math.max(...known);
  const estimate = estimator.estimate(file, file.stage, elapsed, pace);
  if (!estimate) return byPolicy(file, calendar, now, dateOf);
  const inDays = ([from, to]: readonly [number, number], earliest: string) => {
    const on = (count: number): string => later(dateOf(addSpan(now, workingDays(count), calendar).at), earliest);
    return { from: on(from), to: on(to) };
  };
  const show = ({ likely, wide }: DayRange, earliest = '') => ({
    ...{ likely: inDays(likely, earliest), wide: inDays(wide, earliest), byPolicy: null },
  });
  const { likeness, spells } = estimate;
  return {
    ...{ basis: 'history', likeness, spells, holderCounted: pace !== undefined, note: fromHistory },
    ...{ stage: show(estimate.stage), finish: show(estimate.finish, file.effectiveDate ?? '') },
  };
}

/** No case is over before the day decided for its move. */
function later(one: string, other: string): string {
  return one > other ? one : other;
}

function byPolicy(file: CaseDuration, calendar: HolidayCalendar, now: number, dateOf: (at: number) => string): object {
  const { tasks } = routeOf({ ...file, inaugurated: needsInauguration(file.targetClass) });
  const sum = policyFinish(
    {
      // A case that began before a parameter was made does not keep it.
      ...{ now, stage: file.stage, policy: { ...defaultPolicy, ...file.policy } },
      effectiveAt: file.effectiveDate === null ? undefined : startOfDay(file.effectiveDate, file.timeZone) * 1000,
      openDue: file.openTasks.map(({ dueAt }) => Date.parse(dueAt)),
      tasksOf: (stage) =>
        tasks
          .filter(({ kind, conditional }) => !conditional && taskDefinitions[kind].stage === stage)
          .map(({ kind }) => kind),
    },
    calendar,
  );
  const show = (at: number) => ({ likely: null, wide: null, byPolicy: dateOf(at) });
  return {
    ...{ basis: 'policy', likeness: null, spells: null, holderCounted: false, note: tooLittle },
    ...{ stage: show(sum.stage), finish: show(sum.finish) },
  };
}

const fromHistory = {
  id: 'Dari lamanya perkara serupa, bila perkara berjalan sampai akhir; dihitung dalam hari kerja.',
  en: 'From how long cases alike took, if the case goes all the way; counted in working days.',
};
const tooLittle = {
  id: `Riwayat belum cukup (kurang dari ${leastSpells} per tahap). Ini jumlah batas waktu kebijakan, bukan perkiraan.`,
  en: `There is too little history (fewer than ${leastSpells} a stage). This is the sum of the periods allowed, no forecast.`,
};
