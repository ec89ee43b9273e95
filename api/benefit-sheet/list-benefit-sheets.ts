import { z } from 'zod';
import { defineRoute } from '../http/route.ts';
import { caseParams, instant } from '../http/shapes.ts';
import { findSheets } from './find-sheets.ts';

const path = '/v1/cases/{caseNumber}/benefit-sheets';

const sheet = z.looseObject({
  postId: z.string(),
  current: z.boolean().meta({ description: 'It speaks of the target post as it stands now.' }),
  preparedAt: instant,
  acknowledgedAt: instant.nullable(),
  unacknowledgedAt: instant.nullable().meta({ description: 'The move took effect without it.' }),
  distanceKm: z.number().nullable().optional().meta({ description: 'Great circle; null where not known.' }),
  lines: z.array(z.strictObject({ topic: z.string(), text: z.string() })),
});

export const listBenefitSheets = defineRoute({
  method: 'get',
  path,
  action: 'case.read',
  tag: 'Benefit sheet',
  summary: 'Every benefit sheet that was laid before the employee, and whether it was acknowledged (F55)',
  params: caseParams,
  answers: { 200: { description: 'In the order they were made', schema: z.strictObject({ items: z.array(sheet) }) } },
  async handle({ actor, params }, deps) {
    const sheets = await findSheets(deps, actor, params.caseNumber, path);
    return { status: 200, body: { items: sheets.map(({ sheet: told, ...kept }) => ({ ...told, ...kept })) } };
  },
});
