import { z } from 'zod';
import { noteAccess } from '../../db/privacy/note-access.ts';
import { readEmployee } from '../../db/reading/read-employee.ts';
import { readTalentHistory, type TalentHistoryRow } from '../../db/talent-pool/read-talent-history.ts';
import { talentAxesOfBox } from '../../domain/personnel/talent-axes-of-box.ts';
import type { TalentBox } from '../../domain/personnel/talent-box.ts';
import { readingRole } from '../../domain/privacy/reading-role.ts';
import { hasRole } from '../../domain/rights/rights.ts';
import { defineRoute } from '../http/route.ts';
import { caseNumber, day, instant, uuid, uuidParams } from '../http/shapes.ts';
import { Problem } from '../problem/problem.ts';
import { boxShape, boxWords, showBox } from './talent-shapes.ts';

const entry = boxShape.extend({
  assessedOn: day,
  recordedAt: instant,
  recordedBy: z.string().nullable().meta({ description: 'Null where a file brought it.' }),
  source: z.string(),
  reason: z.string().nullable(),
  caseNumber: caseNumber.nullable().meta({ description: 'Of the case whose assessment found it.' }),
});

export const readTalent = defineRoute({
  method: 'get',
  path: '/v1/employees/{id}/talent',
  action: 'talent.read',
  tag: 'Talent pool',
  summary:
    'The talent box of an employee, yours or with the duty anybody’s: how it came about, and every one before it',
  params: uuidParams,
  answers: {
    200: {
      description: 'Newest first',
      schema: z.strictObject({ employeeId: uuid, now: entry.nullable(), history: z.array(entry) }),
    },
  },
  async handle({ actor, params: { id } }, { db }) {
    if (actor.employee !== id && !hasRole('talent.read', actor.roles)) throw new Problem('not-allowed');
    const record = await readEmployee(db, id);
    if (record?.agencyId !== actor.agency) throw new Problem('not-found');
    const role = readingRole('talent.read', actor.roles);
    await noteAccess(db, { account: actor.account, role, kind: 'talent-profile', of: { employee: id } });
    const history = (await readTalentHistory(db, id)).map(show);
    return { status: 200, body: { employeeId: id, now: history[0] ?? null, history } };
  },
});

function show({ schemeId, performance, potential, box, ...row }: TalentHistoryRow): object {
  if (box === null) return { ...row, ...showBox({ schemeId, performance: performance ?? '', potential }) };
  const axes = talentAxesOfBox(box);
  return {
    ...{ ...row, ...boxWords(box as TalentBox), schemeId, potential },
    ...{ performance: axes?.performance ?? null, potentialLevel: axes?.potential ?? null },
  };
}
