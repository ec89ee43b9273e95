import type { Database } from '../../db/open-database.ts';
import { readPolicyParameters } from '../../db/policy/read-policy-parameters.ts';
import { localDate } from '../../domain/calendar/office-day.ts';
import { type Certificate, certify } from '../../domain/eligibility/certificate.ts';
import { computeDirection } from '../../domain/personnel/direction.ts';
import type { Initiator } from '../../domain/personnel/initiator.ts';
import { needsInauguration, type PositionClass } from '../../domain/personnel/position-class.ts';
import type { Scope } from '../../domain/personnel/scope.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import { type PolicyProfile, policyWith } from '../../domain/policy/policy-profile.ts';
import { isRefusal, type Refusal } from '../../domain/refusal.ts';
import type { Way } from '../../domain/route/route-of.ts';
import { loadEligibilityFacts } from '../eligibility/load-facts.ts';
import { hasStandard, heightOf, isOccupied, readHeldPost, readMovable, readPost } from '../mutation-case/read-move.ts';
import { refuseMove } from '../mutation-case/refuse-move.ts';
import { findConflicts } from './find-conflicts.ts';

export interface PreviewedMove {
  way: Way;
  policy: Policy;
  certificate: Certificate;
  /** What would keep the case from being opened today. */
  conflicts: Refusal[];
}

interface Proposed {
  employeeId: string;
  targetPostId: string;
  scope: Scope;
  initiator: Initiator;
  policyProfile: PolicyProfile;
  /** The rotation batch by which the move is to be made. */
  rotationBatch?: string | undefined;
}

/**
 * What a case would be, without opening it: the same facts, rules and policy as its submission. Reads in one snapshot.
 * @returns a refusal where there is nothing to preview: nobody to move, or nowhere to go
 */
export async function previewMove(db: Database, proposed: Proposed, now: Date): Promise<PreviewedMove | Refusal> {
  return db
    .transaction()
    .setIsolationLevel('repeatable read')
    .setAccessMode('read only')
    .execute(async (tx) => {
      const { employeeId, targetPostId, scope, initiator, rotationBatch } = proposed;
      const employee = await readMovable(tx, employeeId);
      const today = localDate(now.getTime(), employee.time_zone).toString();
      const origin = await readHeldPost(tx, employeeId, today);
      const target = await readPost(tx, targetPostId);
      const standard = await hasStandard(tx, target.position_id);
      const posts = { originPost: origin?.id, targetPost: target.id, closed: target.closed, hasStandard: standard };
      const refusal = refuseMove({ ...posts, occupied: false });
      if (refusal || !origin) return refusal!;

      const own = await readPolicyParameters(tx, employee.agency_id, proposed.policyProfile, today);
      const policy = policyWith(proposed.policyProfile, own);
      const direction = computeDirection(heightOf(origin), heightOf(target));
      const move = { employeeId, originPostId: origin.id, targetPostId, scope, direction, initiator };
      const facts = await loadEligibilityFacts(tx, { ...move, moment: 'submission', today, policy, rotationBatch });
      const held = await isOccupied(tx, target.id, today, rotationBatch);
      const occupied = refuseMove({ ...posts, occupied: held });
      return {
        way: { scope, direction, initiator, inaugurated: needsInauguration(target.position_class as PositionClass) },
        policy,
        certificate: certify(facts),
        conflicts: [occupied, ...(await findConflicts(tx, { employeeId, targetPostId }))].filter(isRefusal),
      };
    });
}
