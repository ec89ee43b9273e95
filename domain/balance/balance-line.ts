import type { PositionClass } from '../personnel/position-class.ts';

/** Need and staff of one class of positions in one unit, in people. */
export interface BalanceCounts {
  unitId: string;
  positionClass: PositionClass;
  /** By workload analysis; 0 where it was never set. */
  need: number;
  minimum: number;
  incumbents: number;
  /** Open cases that bring somebody, and that take somebody away; none that is placed already. */
  incoming: number;
  outgoing: number;
  /** Of the incumbents that stay, within twelve months. */
  retiring: number;
}

export interface BalanceLine extends BalanceCounts {
  /** Who will be there in twelve months if nothing else happens. */
  projected: number;
  /** How many are missing then to the minimum (R13), and to the need; negative where there are more. */
  belowMinimum: number;
  gap: number;
}

export function balanceLine(counts: BalanceCounts): BalanceLine {
  const projected = counts.incumbents + counts.incoming - counts.outgoing - counts.retiring;
  return {
    ...counts,
    projected,
    belowMinimum: Math.max(counts.minimum - projected, 0),
    gap: counts.need - projected,
  };
}
