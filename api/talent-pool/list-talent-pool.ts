import { z } from 'zod';
import { noteBulkAccess } from '../../db/privacy/note-bulk-access.ts';
import { countBoxes, listTalentPool as list } from '../../db/talent-pool/list-talent-pool.ts';
import { profileVocabulary } from '../../domain/matching/profile-vocabulary.ts';
import { positionClasses } from '../../domain/personnel/position-class.ts';
import { successionBoxes } from '../../domain/personnel/talent-box.ts';
import { readingRole } from '../../domain/privacy/reading-role.ts';
import { pageOf } from '../http/page-of.ts';
import { defineRoute } from '../http/route.ts';
import { code, day, flag, limit, page, uuid } from '../http/shapes.ts';
import { boxShape, showBox } from './talent-shapes.ts';

export const listTalentPool = defineRoute({
  method: 'get',
  path: '/v1/talent-pool',
  action: 'talent.list',
  tag: 'Talent pool',
  summary: 'The nine boxes of those who serve, by their latest axis scores (PermenPANRB 3/2020)',
  query: z.strictObject({
    box: z.coerce.number().int().min(1).max(9).optional(),
    succession: flag.optional().meta({ description: 'Only boxes 7 to 9.' }),
    unit: code.optional(),
    positionClass: z.enum(positionClasses).optional(),
    after: uuid.optional(),
    limit,
  }),
  answers: {
    200: {
      description: 'A page of people, and how many stand in each box',
      schema: page(
        boxShape.extend({
          employeeId: uuid,
          name: z.string(),
          postId: z.string().nullable(),
          positionName: z.string().nullable(),
          positionClass: z.string().nullable(),
          unitId: z.string().nullable(),
          assessedOn: day,
        }),
      ).extend({ boxes: z.array(z.strictObject({ box: z.int().nullable(), people: z.int() })) }),
    },
  },
  async handle({ actor, query }, { db }) {
    const { box, succession, ...rest } = query;
    const boxes = box === undefined ? (succession ? successionBoxes : undefined) : [box];
    const [rows, counts] = await Promise.all([
      list(db, actor.agency, { ...rest, boxes }, profileVocabulary),
      countBoxes(db, actor.agency, profileVocabulary),
    ]);
    const answer = pageOf(
      rows,
      query.limit,
      (row) => row.employeeId,
      ({ schemeId, performance, potential, ...row }) => ({ ...row, ...showBox({ schemeId, performance, potential }) }),
    );
    await noteBulkAccess(db, {
      ...{ agency: actor.agency, account: actor.account, role: readingRole('talent.list', actor.roles) },
      ...{ kind: 'talent-pool', shown: answer.items.length },
      criteria: [
        ...(boxes === undefined ? [] : (['box'] as const)),
        ...(query.unit === undefined ? [] : (['unit'] as const)),
        ...(query.positionClass === undefined ? [] : (['position-class'] as const)),
      ],
    });
    return { status: 200, body: { ...answer, boxes: counts } };
  },
});
