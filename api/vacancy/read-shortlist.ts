import { z } from 'zod';
import { noteAccess } from '../../db/privacy/note-access.ts';
import { readShortlist as readRows } from '../../db/vacancy/read-standings.ts';
import { readingRole } from '../../domain/privacy/reading-role.ts';
import { defineRoute } from '../http/route.ts';
import { uuid, uuidParams } from '../http/shapes.ts';
import { Problem } from '../problem/problem.ts';
import { findVacancy } from './find-vacancy.ts';

const gap = z.strictObject({
  competency: z.string(),
  required: z.int(),
  achieved: z.int().nullable(),
  missing: z.int(),
});

export const readShortlist = defineRoute({
  method: 'get',
  path: '/v1/vacancies/{id}/shortlist',
  action: 'vacancy.read-shortlist',
  tag: 'Vacancies',
  summary:
    'The shortlist of the present round, best first, with the points of each; whoever stands on it does not read it',
  params: uuidParams,
  answers: {
    200: {
      description: 'Empty before interest is closed',
      schema: z.strictObject({
        items: z.array(
          z.strictObject({
            employeeId: uuid,
            name: z.string(),
            rank: z.int(),
            total: z.int(),
            points: z.record(z.string(), z.int()),
            gaps: z.array(gap),
            place: z.int().nullable().meta({ description: "In the committee's order, once it has decided" }),
          }),
        ),
      }),
    },
  },
  async handle({ actor, params }, { db }) {
    await findVacancy(db, actor, params.id);
    const items = await readRows(db, params.id);
    if (items.some(({ employeeId }) => employeeId === actor.employee)) throw new Problem('self-dealing');
    const role = readingRole('vacancy.read-shortlist', actor.roles);
    for (const { employeeId } of items)
      await noteAccess(db, { account: actor.account, role, kind: 'panel-dossier', of: { employee: employeeId } });
    return { status: 200, body: { items } };
  },
});
