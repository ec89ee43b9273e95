import { z } from 'zod';
import type { ReadingActor } from '../../db/reading/read-actor.ts';
import { localDate } from '../../domain/calendar/office-day.ts';
import type { ApiDeps } from '../deps.ts';
import { caseNumber, uuid } from '../http/shapes.ts';
import { Problem } from '../problem/problem.ts';
import { findReadyDrafts } from './find-ready-drafts.ts';
import { type Joint, joinDrafts } from './join-drafts.ts';

/** As many as one joint decree takes. */
export const mostInDecree = 300;

export const jointDecree = z.strictObject({
  id: uuid,
  leadCase: caseNumber,
  joined: z.array(caseNumber),
  leftOut: z.array(z.strictObject({ caseNumber, code: z.string() })),
});

/**
 * Drafts one decree for those of the cases that are ready.
 * @throws Problem `joint-decree-too-few` where they are fewer than two
 */
export async function joinReadyDrafts(
  deps: ApiDeps,
  actor: ReadingActor,
  { cases, dated }: { cases: readonly string[]; dated: string },
): Promise<Joint> {
  const today = localDate(Date.now(), actor.timeZone).toString();
  const { ready, leftOut } = await findReadyDrafts(deps.db, actor, { cases, today });
  if (ready.length < 2) throw new Problem('joint-decree-too-few');
  const joint = await joinDrafts(deps, actor, { ready, dated });
  return { ...joint, leftOut: [...leftOut, ...joint.leftOut] };
}
