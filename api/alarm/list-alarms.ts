import { z } from 'zod';
import { listAlarms as readAlarms } from '../../db/reading/list-alarms.ts';
import { defineRoute } from '../http/route.ts';
import { caseNumber, flag, instant, limit, taskId, uuid } from '../http/shapes.ts';

const alarm = z.strictObject({
  id: uuid,
  kind: z.string(),
  caseNumber: caseNumber.nullable(),
  taskId: taskId.nullable(),
  detail: z.looseObject({}),
  raisedAt: instant,
  resolvedAt: instant.nullable(),
});

export const listAlarms = defineRoute({
  method: 'get',
  path: '/v1/alarms',
  action: 'alarm.list',
  tag: 'Alarms',
  summary: "What needs somebody's hand: tasks nobody holds, years without a holiday decree, blocked placements",
  query: z.strictObject({ resolved: flag.default(false), limit }),
  answers: { 200: { description: 'Alarms, newest first', schema: z.strictObject({ items: z.array(alarm) }) } },
  async handle({ actor, query }, { db }) {
    return { status: 200, body: { items: await readAlarms(db, actor.agency, query) } };
  },
});
