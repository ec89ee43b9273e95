import { z } from 'zod';
import { listPosts as readPosts, type PostLine } from '../../db/reading/list-organisation.ts';
import { positionClasses } from '../../domain/personnel/position-class.ts';
import { hasRole } from '../../domain/rights/rights.ts';
import { pageOf } from '../http/page-of.ts';
import { defineRoute } from '../http/route.ts';
import { caseNumber, code, flag, limit, page, uuid } from '../http/shapes.ts';

const post = z.strictObject({
  id: z.string(),
  unitId: z.string(),
  unitName: z.string(),
  positionId: z.string(),
  positionName: z.string(),
  positionClass: z.enum(positionClasses),
  need: z.int().nullable().meta({ description: 'Of this position in this unit, by workload analysis (ABK).' }),
  filled: z.int().meta({ description: 'How many of these posts of the unit are held today.' }),
  seat: z.int(),
  headsUnit: z.boolean(),
  vacant: z.boolean(),
  closed: z.boolean().meta({ description: 'For good, by the organisation; such a post is not vacant.' }),
  reserved: z.boolean(),
  incumbent: z.strictObject({ employeeId: uuid, name: z.string() }).nullable().optional(),
  reservedBy: caseNumber.nullable().optional(),
});

export const listPosts = defineRoute({
  method: 'get',
  path: '/v1/posts',
  action: 'organisation.read',
  tag: 'Organisation',
  summary: 'Posts of your agency, vacant or held; who holds and who reserved them only for those whose duty it is',
  query: z.strictObject({
    unit: code.optional(),
    name: z
      .string()
      .trim()
      .min(2)
      .max(100)
      .optional()
      .meta({ description: 'Part of the name of the position or the unit, or of the id of the post.' }),
    vacant: flag.optional(),
    after: code.optional(),
    limit,
  }),
  answers: { 200: { description: 'A page of posts', schema: page(post) } },
  async handle({ actor, query }, { db }) {
    const rows = await readPosts(db, actor.agency, query);
    const named = hasRole('organisation.read-incumbents', actor.roles);
    return {
      status: 200,
      body: pageOf(
        rows,
        query.limit,
        (row) => row.id,
        (row) => show(hasRole('embargo.see-target', actor.roles) ? row : withoutSecret(row), named),
      ),
    };
  },
});

/** A reservation whose case shows no target would tell whose target the post is (F29). */
function withoutSecret(row: PostLine): PostLine {
  return row.reservedSilently ? { ...row, reservedBy: null } : row;
}

function show(
  { incumbentId, incumbentName, reservedBy, reservedSilently: _, ...post }: PostLine,
  named: boolean,
): object {
  const open = { ...post, reserved: reservedBy !== null };
  if (!named) return open;
  return { ...open, reservedBy, incumbent: incumbentId && { employeeId: incumbentId, name: incumbentName } };
}
