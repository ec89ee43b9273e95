import { countBacklog } from '../../db/reading/count-backlog.ts';
import { countOwedOutside } from '../../db/reading/count-owed-outside.ts';
import { defineRoute } from '../http/route.ts';
import { healthReportShape } from './health-report-shape.ts';
import { lookAtQueues } from './look-at-queues.ts';
import { lookAtSchedules } from './look-at-schedules.ts';

const deadlineMs = 3_000;

export const readHealthReport = defineRoute({
  method: 'get',
  path: '/v1/health-report',
  action: 'health.report',
  tag: 'Health',
  summary: 'For the operator: who polls, what waits, which schedules run, what is owed; counts only, over all agencies',
  answers: { 200: { description: 'As it is now', schema: healthReportShape } },
  async handle(_request, { db, client, taskQueue }) {
    const until = Date.now() + deadlineMs;
    const [backlog, outside, queues, schedules] = await Promise.all([
      countBacklog(db),
      countOwedOutside(db),
      lookAtQueues(client, taskQueue, until),
      lookAtSchedules(client, until),
    ]);
    return {
      status: 200,
      body: {
        asOf: new Date().toISOString(),
        temporal: queues === null || schedules === null ? 'down' : 'ok',
        ...{ queues: queues ?? [], schedules: schedules ?? [], backlog },
        outside: { ...outside, oldestLetterAt: outside.oldestLetterAt?.toISOString() ?? null },
      },
    };
  },
});
