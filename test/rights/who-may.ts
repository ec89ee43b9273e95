import type { Role } from '../../domain/rights/role.ts';
import type { MatrixActor, StandingTo } from './matrix-actor.ts';

/** `forbidden`: 403. `absent`: as if there were no such thing. `allowed`: the rights are not what stands in the way. */
export type Expected = 'allowed' | 'forbidden' | 'absent';
export type Expect = (actor: MatrixActor) => Expected;

export interface Expectation {
  expect: Expect;
  /** A body that is well-formed, so that only the rights are asked. */
  body?: (actor: MatrixActor) => object;
  /** A query without which the route is not asked at all. */
  query?: string;
  /** A form with a file instead. */
  form?: (actor: MatrixActor) => FormData;
}

/** A reason that is long enough to be recorded. */
export const reason = 'Alasan yang cukup panjang untuk dicatat.';
export const hr: Role[] = ['hr-officer', 'hr-admin'];
export const overseers: Role[] = ['auditor', 'operator'];
export const deciders: Role[] = ['panel-member', 'panel-chair', 'authorized-official', 'appointing-authority'];

interface InCase {
  roles: Role[];
  /** Without one of the roles: whoever stands so to the case. */
  also?: StandingTo[];
  /** Nobody does this on a case about themselves, whatever their role. */
  notOnOwn?: true;
}

export function inCase({ roles, also = [], notOnOwn }: InCase): Expect {
  return ({ role, standing }) => {
    const held = roles.includes(role);
    // Whoever can do this nowhere is told so without a look at the case.
    if (!held && also.length === 0) return 'forbidden';
    if (standing === 'recused' || standing === 'other-agency') return 'absent';
    if (standing === 'concerned' && notOnOwn) return 'forbidden';
    return held || also.includes(standing) ? 'allowed' : 'forbidden';
  };
}

/** A list shows what is the reader's; that nothing else stands in it is looked for in the answer itself. */
export function byRole(roles: Role[]): Expect {
  return ({ role }) => (roles.includes(role) ? 'allowed' : 'forbidden');
}

export const everybody: Expect = () => 'allowed';
export const employees: Expect = ({ role, standing }) =>
  role === 'employee' || standing === 'own-unit' || standing === 'concerned' ? 'allowed' : 'forbidden';

/** Something that belongs to one person; others are not told that it exists. */
export function ownersOf(roles: Role[] = []): Expect {
  return ({ role, standing }) => {
    if (standing === 'concerned') return 'allowed';
    return standing !== 'other-agency' && roles.includes(role) ? 'allowed' : 'absent';
  };
}

export function ofEmployee(roles: Role[], own: boolean): Expect {
  return ({ role, standing }) => {
    if (own && standing === 'concerned') return 'allowed';
    if (!roles.includes(role)) return 'forbidden';
    return standing === 'other-agency' ? 'absent' : 'allowed';
  };
}

/** Of something of the agency, or of an account of it; nobody does it to their own where it opens a door. */
export function ofAgency(roles: Role[], notOnOwn = false): Expect {
  return ({ role, standing }) => {
    if (!roles.includes(role)) return 'forbidden';
    if (standing === 'concerned' && notOnOwn) return 'forbidden';
    return standing === 'other-agency' ? 'absent' : 'allowed';
  };
}

/** Something of which the walk has none: whoever may ask for it is told so. */
export function absentTo(roles: Role[]): Expect {
  return ({ role }) => (roles.includes(role) ? 'absent' : 'forbidden');
}
