import type { ConsiderationState } from '../../domain/external-consideration/consideration-state.ts';
import {
  type ExternalApproval,
  externalApprovalKinds,
  type ExternalApprovalState,
} from '../../domain/eligibility/external-approval.ts';
import type { GrantedException } from '../../domain/exception/granted-exception.ts';
import type { RegionFreeze } from '../../domain/eligibility/facts.ts';
import { isUnknown, known, type Known } from '../../domain/eligibility/known.ts';
import type { CaseRecord } from './read-case-record.ts';
import { dayOf } from './recorded-fact.ts';

const stateOf: Readonly<Record<ConsiderationState, ExternalApprovalState>> = {
  requested: 'pending',
  returned: 'pending',
  cancelled: 'pending',
  approved: 'granted',
  refused: 'refused',
  expired: 'expired',
};

/** What the route demands anyway, and besides it whatever the case has asked of others (I-MUT), as the requests stand. */
export function askedApprovals(
  demanded: readonly ExternalApproval[],
  considerations: CaseRecord['considerations'] = [],
): ExternalApproval[] {
  return externalApprovalKinds.flatMap((kind) => {
    const asked = considerations.find((consideration) => consideration.kind === kind);
    const plain = demanded.find((approval) => approval.kind === kind);
    return asked ? [{ kind, state: stateOf[asked.state] }] : plain ? [plain] : [];
  });
}

/** Mendagri approved this one replacement in the freezes of its region (R23). */
export function approvedFreezes(
  freezes: Known<RegionFreeze[]>,
  considerations: CaseRecord['considerations'] = [],
  timeZone: string,
): Known<RegionFreeze[]> {
  const approval = considerations.find(({ kind, state }) => kind === 'freeze-approval' && state === 'approved');
  if (!approval || isUnknown(freezes)) return freezes;
  const approved = freezes.value.map((freeze) => ({
    ...freeze,
    approvalReference: freeze.approvalReference ?? approval.reference ?? 'Mendagri',
  }));
  return known(approved, `${freezes.source}, Mendagri`, dayOf(approval.at, timeZone));
}

export function grantedExceptions(exceptions: CaseRecord['exceptions'] = [], timeZone: string): GrantedException[] {
  return exceptions.map(({ at, ...exception }) => ({
    ...(exception as Pick<GrantedException, 'rule' | 'authority' | 'document' | 'validUntil'>),
    decidedOn: dayOf(at, timeZone),
  }));
}
