import { z } from 'zod';

/** RFC 9457, with what to correct and what can be done next. */
export const problemShape = z.strictObject({
  type: z.string().meta({ example: 'urn:mutasi:problem:task-already-completed' }),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string(),
  errors: z.array(z.strictObject({ field: z.string(), rule: z.string(), message: z.string() })),
  wayOut: z.string(),
});
