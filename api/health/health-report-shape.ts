import { z } from 'zod';
import { instant } from '../http/shapes.ts';

const count = z.int();

export const healthReportShape = z.strictObject({
  asOf: instant,
  temporal: z.enum(['ok', 'down']).meta({ description: '`down`: queues and schedules are not known now' }),
  queues: z.array(
    z.strictObject({
      name: z.string(),
      work: z.enum(['workflow', 'activity']),
      pollers: count.meta({ description: 'Workers that asked for work within the last two minutes' }),
      lastPollAt: instant.nullable(),
      backlog: count.nullable().meta({ description: 'About how much waits for a worker' }),
    }),
  ),
  schedules: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      exists: z.boolean(),
      paused: z.boolean(),
      lastRunAt: instant.nullable(),
      nextRunAt: instant.nullable(),
    }),
  ),
  backlog: z.strictObject({
    ...{ owedMessages: count, openAlarms: count, overdueTasks: count, unsettledCommands: count },
    ...{ owedToRegistry: count, registryDifferences: count },
  }),
  outside: z.strictObject({
    ...{ webhooksOwed: count, webhooksFailing: count, webhooksGivenUp: count },
    oldestLetterAt: instant.nullable(),
  }),
});
