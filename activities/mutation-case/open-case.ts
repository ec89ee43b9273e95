import type { Transaction } from 'kysely';
import type { CaseOpening, OpenCase } from '../../contract/case-record.ts';
import type { DB } from '../../db/generated/database.ts';
import { lockCase } from '../../db/mutation-case/lock-case.ts';
import type { Database } from '../../db/open-database.ts';
import { readPolicyParameters } from '../../db/policy/read-policy-parameters.ts';
import { chainStart } from '../../domain/audit/audit-event.ts';
import { localDate } from '../../domain/calendar/office-day.ts';
import { exceptionsNeeded } from '../../domain/exception/exceptions-needed.ts';
import { computeDirection } from '../../domain/personnel/direction.ts';
import type { Initiator } from '../../domain/personnel/initiator.ts';
import { needsInauguration, type PositionClass } from '../../domain/personnel/position-class.ts';
import type { Scope } from '../../domain/personnel/scope.ts';
import { type PolicyProfile, policyWith } from '../../domain/policy/policy-profile.ts';
import type { DemotionGround } from '../../domain/post-choice/demotion-ground.ts';
import { refuseDemotionGround } from '../../domain/post-choice/refuse-demotion-ground.ts';
import { RefusalError } from '../../domain/refusal.ts';
import { settleMove } from '../../db/rotation/write-rotation.ts';
import { appendAudit } from '../../db/audit/append-audit.ts';
import { certifyCase } from '../eligibility/certify-case.ts';
import { tellEmployee } from '../notification/tell-employee.ts';
import { recordPostChoice } from '../post-choice/record-post-choice.ts';
import { CaseDesk } from './case-desk.ts';
import { hasStandard, heightOf, isOccupied, readHeldPost, readMovable, readPost } from './read-move.ts';
import { steeringOf } from './steering-of.ts';
import { refuseMove } from './refuse-move.ts';
import { refusing } from '../refusing.ts';
import { exclusionRefusals } from '../../domain/mutation-case/exclusion-refusals.ts';

/** What HR wrote when it opened the case. */
export interface Proposal {
  employeeId: string;
  targetPostId: string;
  scope: Scope;
  initiator: Initiator;
  reason: string;
  policyProfile: PolicyProfile;
  /** What a proposed demotion rests on (F28). */
  demotionGround?: DemotionGround;
  /** The target post stays hidden until it is published (F29). */
  embargo?: boolean;
  /** The line of a rotation batch that the case comes from (F43). */
  rotation?: { batch: string; line: number };
}

/**
 * Opens a case: the row, the reserved post, the policy it keeps, certificate no. 1 and the first audit events, in one
 * transaction. Constraints refuse a second open case and a post that is reserved already.
 */
export async function openCase(db: Database, input: OpenCase): Promise<CaseOpening> {
  return refusing(exclusionRefusals, () =>
    db.transaction().execute(async (tx) => (await openedBefore(tx, input.caseNumber)) ?? (await open(tx, input))),
  );
}

const openingStep = 0;

async function openedBefore(tx: Transaction<DB>, caseNumber: string): Promise<CaseOpening | undefined> {
  const step = await tx
    .selectFrom('case_step')
    .select('result')
    .where('case_number', '=', caseNumber)
    .where('step', '=', openingStep)
    .executeTakeFirst();
  return step?.result as unknown as CaseOpening | undefined;
}

async function open(
  tx: Transaction<DB>,
  { caseNumber, command, now: nowMs, procedure }: OpenCase,
): Promise<CaseOpening> {
  const now = new Date(nowMs);
  const said = await tx.selectFrom('command').selectAll().where('id', '=', command).executeTakeFirstOrThrow();
  const proposal = said.body as unknown as Proposal;
  const employee = await readMovable(tx, proposal.employeeId);
  const today = localDate(nowMs, employee.time_zone).toString();
  const origin = await readHeldPost(tx, proposal.employeeId, today);
  const target = await readPost(tx, proposal.targetPostId);
  const refusal = refuseMove({
    originPost: origin?.id,
    targetPost: target.id,
    occupied: await isOccupied(tx, target.id, today, proposal.rotation?.batch),
    closed: target.closed,
    hasStandard: await hasStandard(tx, target.position_id),
  });
  if (refusal || !origin) throw new RefusalError(refusal!);
  const direction = computeDirection(heightOf(origin), heightOf(target));
  const refused = refuseDemotionGround({ ...proposal, direction });
  if (refused) throw new RefusalError(refused);
  const own = await readPolicyParameters(tx, employee.agency_id, proposal.policyProfile, today);
  const policy = policyWith(proposal.policyProfile, own);

  await tx
    .insertInto('mutation_case')
    .values({
      case_number: caseNumber,
      command_id: command,
      agency_id: employee.agency_id,
      employee_id: proposal.employeeId,
      employee_account_id: employee.account_id,
      opened_by: said.account_id,
      origin_post_id: origin.id,
      target_post_id: target.id,
      scope: proposal.scope,
      direction,
      initiator: proposal.initiator,
      reason: proposal.reason,
      policy_profile: proposal.policyProfile,
      policy: JSON.stringify(policy),
      stage: 'intake',
      stage_since: now,
      reserves_post: true,
      embargo: proposal.embargo ?? false,
      procedure: procedure ?? '0.1.0',
      rotation_batch_id: proposal.rotation?.batch ?? null,
      opened_at: now,
    })
    .execute();
  await tx
    .insertInto('case_head')
    .values({ case_number: caseNumber, seq: 0, hash: Buffer.from(chainStart, 'hex') })
    .execute();

  // In the same transaction: a line that still counts as unopened would be counted twice by its mates (R12).
  if (proposal.rotation) await settleMove(tx, { ...proposal.rotation, now }, { state: 'opened', caseNumber });

  await recordPostChoice(tx, {
    caseNumber,
    step: 'proposed',
    postId: target.id,
    reasons: proposal.reason,
    by: said.account_id,
    demotionGround: proposal.demotionGround,
    now,
  });

  const desk = new CaseDesk(tx, await lockCase(tx, caseNumber), now);
  const certificate = await certifyCase(tx, { caseNumber, moment: 'submission', now });
  desk.audit(
    'case-opened',
    {
      ...{ scope: proposal.scope, direction: desk.case.direction, initiator: proposal.initiator, target: target.id },
      ...(proposal.rotation && { rotationBatch: proposal.rotation.batch }),
    },
    { actor: said.account_id },
  );
  desk.audit('eligibility-certified', {
    moment: 'submission',
    verdict: certificate.verdict,
    ruleVersion: certificate.ruleVersion,
  });
  await tellEmployee(desk, 'case-opened', 'intake');

  const exceptions = exceptionsNeeded(certificate);
  const opening: CaseOpening = {
    certificate: certificate.verdict,
    ...(exceptions.length > 0 && { exceptions }),
    scope: proposal.scope,
    initiator: proposal.initiator,
    units: proposal.embargo ? [origin.unit_id] : [...new Set([origin.unit_id, target.unit_id])],
    inaugurated: needsInauguration(target.position_class as PositionClass),
    policy: steeringOf(policy),
  };
  await tx
    .insertInto('case_step')
    .values({ case_number: caseNumber, step: openingStep, result: JSON.stringify(opening), recorded_at: now })
    .execute();
  await appendAudit(tx, caseNumber, desk.events);
  return opening;
}
