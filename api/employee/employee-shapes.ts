import { z } from 'zod';
import { day, uuid } from '../http/shapes.ts';

export const employeeLine = z.strictObject({
  id: uuid,
  nip: z.string(),
  name: z.string(),
  employeeType: z.string(),
  rank: z.string().nullable(),
  postId: z.string().nullable(),
  positionName: z.string().nullable(),
  unitId: z.string().nullable(),
});

export const employeeShape = z.strictObject({
  id: uuid,
  accountId: uuid.nullable(),
  nip: z.string(),
  name: z.string(),
  titlePrefix: z.string().nullable(),
  titleSuffix: z.string().nullable(),
  employeeType: z.string(),
  rank: z.string().nullable(),
  rankSince: day.nullable(),
  tmtPns: day.nullable(),
  educationLevel: z.string().nullable(),
  educationField: z.string().nullable(),
  positions: z.array(
    z.looseObject({
      postId: z.string(),
      unitId: z.string(),
      positionName: z.string(),
      from: day,
      until: day.nullable(),
    }),
  ),
  performance: z.array(z.looseObject({ year: z.int(), rating: z.string() })),
  competencies: z.array(z.looseObject({ competency: z.string(), level: z.int(), assessedOn: day })),
  discipline: z
    .array(z.looseObject({ level: z.string(), status: z.string(), startedOn: day }))
    .optional()
    .meta({ description: 'Only for those who must weigh it.' }),
});
