import type { DocumentKind } from '../eligibility/document-state.ts';
import type { Moment } from '../eligibility/moment.ts';
import { type Direction, isPromotion } from '../personnel/direction.ts';
import type { Initiator } from '../personnel/initiator.ts';
import { isInterAgency, type Scope } from '../personnel/scope.ts';
import type { DocumentIssuer } from './document-issuer.ts';

/** What of a move decides which documents it needs. */
export interface DocumentRoute {
  scope: Scope;
  direction: Direction;
  initiator: Initiator;
}

export interface ChecklistLine {
  kind: DocumentKind;
  issuer: DocumentIssuer;
  basis: string;
  /** Not required: it helps, and nobody is stopped without it. */
  required: boolean;
  /** The first moment by which it must have been accepted; those of `deliberation` are asked for at the intake check. */
  requiredAt: Moment;
  /** Comes while the case is open by a step of its own, so the intake check does not wait for it. */
  byStep?: true;
  /** Only an official of at least JPT pratama may sign (R24). */
  leadershipSigned?: true;
}

interface Demand extends ChecklistLine {
  when: (route: DocumentRoute) => boolean;
}

const bkn = 'Peraturan BKN 5/2019';
const across = ({ scope }: DocumentRoute): boolean => isInterAgency(scope);
const inside = (route: DocumentRoute): boolean => !across(route);

/**
 * Which documents a move needs (F23). Between agencies Peraturan BKN 5/2019 lists them; inside an agency practice is
 * lighter: the request where the employee asks, and the recommendations of both heads, which are tasks of their own.
 */
const demands: readonly Demand[] = [
  demand('D1', 'receiving-agency', bkn, { when: across }),
  demand('D2', 'employee', bkn, { when: (route) => across(route) || route.initiator === 'own-request' }),
  demand('D3', 'receiving-authority', bkn, { when: across }),
  demand('D4', 'origin-authority', bkn, { when: across, requiredAt: 'decree', byStep: true }),
  demand('D5', 'origin-hr', bkn, { when: across, leadershipSigned: true }),
  demand('D6', 'employee', bkn, { when: across }),
  demand('D6', 'employee', 'PP 11/2017 pasal 190', { when: inside, required: false }),
  demand('D7', 'employee', bkn, { when: across }),
  demand('D7', 'employee', 'PermenPANRB 22/2021', {
    when: (route) => inside(route) && isPromotion(route.direction),
  }),
  demand('D8', 'origin-hr', bkn, { when: across, leadershipSigned: true }),
  demand('D9', 'origin-inspectorate', bkn, { when: across, byStep: true }),
  demand('D10', 'home-affairs', 'Permendagri 58/2019', {
    when: ({ scope }) => scope === 'inter-province',
    requiredAt: 'decree',
    byStep: true,
  }),
];

export function checklistOf(route: DocumentRoute): ChecklistLine[] {
  return demands.filter(({ when }) => when(route)).map(({ when: _when, ...line }) => line);
}

function demand(
  kind: DocumentKind,
  issuer: DocumentIssuer,
  basis: string,
  rest: Pick<Demand, 'when'> & Partial<ChecklistLine>,
): Demand {
  return { kind, issuer, basis, required: true, requiredAt: 'deliberation', ...rest };
}
