import { z } from 'zod';
import { outcomes, stages } from '../../domain/mutation-case/stage.ts';
import { directions } from '../../domain/personnel/direction.ts';
import { initiators } from '../../domain/personnel/initiator.ts';
import { scopes } from '../../domain/personnel/scope.ts';
import type { listCases } from '../../db/reading/list-cases.ts';
import { caseNumber, instant } from '../http/shapes.ts';
import { expectedFinishShape } from './expected-finish.ts';

export const seat = z.strictObject({ postId: z.string(), unitId: z.string() });

/** A case in a list. */
export const caseLine = z.strictObject({
  caseNumber,
  employee: z.strictObject({ id: z.uuid(), name: z.string() }),
  origin: seat,
  target: seat.nullable().meta({ description: 'Null while an embargo hides it from you.' }),
  scope: z.enum(scopes),
  direction: z.enum(directions),
  initiator: z.enum(initiators),
  stage: z.enum(stages),
  stageSince: instant,
  outcome: z.enum(outcomes).nullable(),
  needsAttention: z.boolean(),
  embargoed: z.boolean().meta({ description: 'The target post is not published yet.' }),
  nextDueAt: instant.nullable(),
  openedAt: instant,
  closedAt: instant.nullable(),
  expectedFinish: expectedFinishShape.nullable().meta({ description: 'Null where the case is over.' }),
});

export function showCaseLine(row: Awaited<ReturnType<typeof listCases>>[number]): object {
  const {
    employeeId,
    employeeName,
    originPostId,
    originUnitId,
    targetPostId,
    targetUnitId,
    embargoed,
    seesTarget,
    ...rest
  } = row;
  return {
    ...rest,
    employee: { id: employeeId, name: employeeName },
    origin: { postId: originPostId, unitId: originUnitId },
    target: seesTarget ? { postId: targetPostId, unitId: targetUnitId } : null,
    embargoed,
  };
}
