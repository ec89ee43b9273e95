import { z } from 'zod';
import { defineRoute } from '../http/route.ts';

export const health = defineRoute({
  method: 'get',
  path: '/health',
  action: 'public',
  tag: 'Health',
  summary: 'The process is alive',
  answers: { 200: { description: 'Alive', schema: z.strictObject({ alive: z.literal(true) }) } },
  handle: () => Promise.resolve({ status: 200, body: { alive: true } }),
});
