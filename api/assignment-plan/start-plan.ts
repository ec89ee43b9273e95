import { isDeepStrictEqual } from 'node:util';
import { startAssignmentPlan } from '../../contract/assignment-plan.ts';
import { type AssignmentPlanRow, findAssignmentPlan } from '../../db/assignment-plan/assignment-plan-row.ts';
import { readUnknownNames } from '../../db/assignment-plan/read-unknown-names.ts';
import { insertAssignmentPlan } from '../../db/assignment-plan/write-assignment-plan.ts';
import type { ReadingActor } from '../../db/reading/read-actor.ts';
import { type PlanInput, refusePlanInput } from '../../domain/assignment-plan/refuse-plan-input.ts';
import type { ApiDeps } from '../deps.ts';
import { defineRoute } from '../http/route.ts';
import { idempotencyKey } from '../mutation-case/open-case-shapes.ts';
import { type FieldError, Problem } from '../problem/problem.ts';
import { askedPlan, planShape, showPlan } from './plan-shapes.ts';

export const startPlan = defineRoute({
  method: 'post',
  path: '/v1/assignment-plans',
  action: 'plan.make',
  tag: 'Assignment plans',
  summary: 'Ask for the best use of many posts at once; nobody is moved by it (F42)',
  headers: idempotencyKey,
  body: askedPlan,
  answers: { 202: { description: 'It is being worked on; read it until it is solved', schema: planShape } },
  problems: [
    'plan-repeats-post',
    'plan-repeats-unit',
    'plan-fills-other-post',
    'unknown-post',
    'unknown-unit',
    'idempotency-key-reused',
    'case-unavailable',
  ],
  async handle({ actor, body, headers }, deps) {
    const dedupeKey = `plan:${actor.account}:${headers['idempotency-key']}`;
    const row = (await findAssignmentPlan(deps.db, { dedupeKey })) ?? (await start(deps, actor, body, dedupeKey));
    if (!isDeepStrictEqual(row.input, JSON.parse(JSON.stringify(body)))) throw new Problem('idempotency-key-reused');
    return { status: 202, headers: { Location: `/v1/assignment-plans/${row.id}` }, body: showPlan(row) };
  },
});

/** The row and its workflow together: a start that fails undoes the row. */
async function start(
  { db, client, taskQueue, commandDeadlineMs }: ApiDeps,
  { account, agency }: ReadingActor,
  input: PlanInput,
  dedupeKey: string,
): Promise<AssignmentPlanRow> {
  const refusal = refusePlanInput(input);
  if (refusal) throw Problem.of(refusal);
  const unknown = await readUnknownNames(db, { agency, ...input });
  if (unknown.posts.length > 0) throw new Problem('unknown-post', { errors: unknown.posts.map(unknownPost) });
  if (unknown.units.length > 0) throw new Problem('unknown-unit', { errors: unknown.units.map(unknownUnit) });
  return db.transaction().execute(async (tx) => {
    const plan = await insertAssignmentPlan(tx, { agency, dedupeKey, input, by: account });
    if (plan !== undefined) await startAssignmentPlan(client, taskQueue, { plan }, commandDeadlineMs);
    return (await findAssignmentPlan(tx, { dedupeKey }))!;
  });
}

function unknownPost({ place, name }: { place: number; name: string }): FieldError {
  return {
    field: `posts[${place}]`,
    rule: 'unknown-post',
    message: { id: `Jabatan ${name} tidak ada di instansi Anda.`, en: `There is no post ${name} in your agency.` },
  };
}

function unknownUnit({ place, name }: { place: number; name: string }): FieldError {
  return {
    field: `minimumStaffing[${place}].unitId`,
    rule: 'unknown-unit',
    message: { id: `Unit ${name} tidak ada di instansi Anda.`, en: `There is no unit ${name} in your agency.` },
  };
}
