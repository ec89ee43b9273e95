/** Considerations from outside the agency that a route may demand before the decree. */
export const externalApprovalKinds = [
  'technical-consideration',
  'imut-recommendation',
  'governor-decision',
  'minister-decision',
  'bkn-head-decision',
  'ministry-coordination',
] as const;

export type ExternalApprovalKind = (typeof externalApprovalKinds)[number];

export const externalApprovalStates = ['pending', 'granted', 'refused', 'expired'] as const;

export type ExternalApprovalState = (typeof externalApprovalStates)[number];

export interface ExternalApproval {
  kind: ExternalApprovalKind;
  state: ExternalApprovalState;
}
