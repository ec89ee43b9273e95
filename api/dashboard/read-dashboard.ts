import { z } from 'zod';
import { readFinished, readPressing, readStageLoads } from '../../db/reading/read-dashboard.ts';
import { addSpan } from '../../domain/calendar/add-span.ts';
import { localDate } from '../../domain/calendar/office-day.ts';
import { workingDays } from '../../domain/calendar/span.ts';
import { startOfDay } from '../../domain/calendar/start-of-day.ts';
import { stageLabels } from '../../domain/mutation-case/stage-labels.ts';
import { stages } from '../../domain/mutation-case/stage.ts';
import { taskKinds } from '../../domain/task/task-kind.ts';
import { taskDefinitions } from '../../domain/task-kinds/task-definitions.ts';
import { workingDaysLeft } from '../../domain/expectation/working-days-left.ts';
import { officeCalendar } from '../calendar/office-calendar.ts';
import { defineRoute } from '../http/route.ts';
import { caseNumber, day, instant, taskId } from '../http/shapes.ts';
import { readerOf } from '../rights/reader-of.ts';

const soonDays = 3;
const mostShown = 8;

const shape = z.strictObject({
  asOf: instant,
  open: z.int(),
  late: z.int().meta({ description: 'Open cases in which something is late.' }),
  dueSoon: z.int().meta({ description: `Open tasks that are due within ${soonDays} working days.` }),
  finished: z.strictObject({
    month: day.meta({ description: 'First day of the month before this one.' }),
    count: z.int(),
    medianDays: z.int().nullable(),
  }),
  stages: z.array(
    z.strictObject({
      stage: z.enum(stages),
      label: z.string(),
      open: z.int(),
      late: z.int(),
      medianDays: z.int().meta({ description: 'Of the open cases, since they came to it.' }),
    }),
  ),
  pressing: z.array(
    z.strictObject({
      caseNumber,
      employeeName: z.string(),
      stage: z.enum(stages),
      taskId,
      kind: z.enum(taskKinds),
      title: z.string(),
      holder: z.string().nullable(),
      unassigned: z.boolean(),
      dueAt: instant,
      workingDaysLeft: z.int(),
    }),
  ),
});

export const readDashboard = defineRoute({
  method: 'get',
  path: '/v1/dashboard',
  action: 'dashboard.read',
  tag: 'Cases',
  summary: 'Where the agency’s cases stand, what is late and what presses most',
  answers: { 200: { description: 'The state of the office', schema: shape } },
  async handle({ actor }, { db }) {
    const now = Date.now();
    const month = lastMonth(now, actor.timeZone);
    const calendar = await officeCalendar(db, actor.timeZone);
    const daysLeft = workingDaysLeft(calendar, now);
    const soon = new Date(addSpan(now, workingDays(soonDays), calendar).at);
    const [loads, finished, pressing] = await Promise.all([
      readStageLoads(db, actor.agency),
      readFinished(db, actor.agency, month.from, month.until),
      readPressing(db, readerOf(actor), soon, mostShown),
    ]);
    const sum = (of: 'open' | 'late') => loads.reduce((total, load) => total + load[of], 0);
    return {
      status: 200,
      body: {
        asOf: new Date(now),
        ...{ open: sum('open'), late: sum('late'), dueSoon: pressing.soon },
        finished: { month: month.first, ...finished },
        stages: stages
          .filter((stage) => stage !== 'closed')
          .map((stage) => ({
            ...{ stage, label: stageLabels[stage], open: 0, late: 0, medianDays: 0 },
            ...loads.find((load) => load.stage === stage),
          })),
        pressing: pressing.rows.map((row) => ({
          ...row,
          title: taskDefinitions[row.kind].title,
          workingDaysLeft: daysLeft(row.dueAt),
        })),
      },
    };
  },
});

/** The month that is over by the clock on the office's wall. */
function lastMonth(now: number, timeZone: string) {
  const until = localDate(now, timeZone).with({ day: 1 });
  const first = until.subtract({ months: 1 }).toString();
  const begin = (date: string) => new Date(startOfDay(date, timeZone) * 1000);
  return { first, from: begin(first), until: begin(until.toString()) };
}
