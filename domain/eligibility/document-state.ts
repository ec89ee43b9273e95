import type { PositionClass } from '../personnel/position-class.ts';
import type { Moment } from './moment.ts';

/** Documents of an inter-agency mutation (Peraturan BKN 5/2019); D9 and D10 are the audit clearance and Kemendagri's recommendation. */
export const documentKinds = ['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8', 'D9', 'D10'] as const;

export type DocumentKind = (typeof documentKinds)[number];

export const documentVerdicts = ['accepted', 'pending', 'rejected', 'missing'] as const;

export type DocumentVerdict = (typeof documentVerdicts)[number];

/** A document the route of the case demands, and how it stands. */
export interface DocumentState {
  kind: DocumentKind;
  /** The first moment by which it must have been accepted. */
  requiredAt: Moment;
  verdict: DocumentVerdict;
  /** Class of the official who signed; null where unknown or not signed. */
  signatoryClass: PositionClass | null;
}
