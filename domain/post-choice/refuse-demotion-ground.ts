import type { Direction } from '../personnel/direction.ts';
import type { Initiator } from '../personnel/initiator.ts';
import type { Refusal } from '../refusal.ts';
import { notADemotion } from './decision-refusals.ts';
import type { DemotionGround } from './demotion-ground.ts';
import { refuseDirection } from './refuse-direction.ts';

interface ProposedGround {
  direction: Direction;
  initiator: Initiator;
  demotionGround?: DemotionGround | undefined;
}

/** Whether a proposal may name a ground of demotion: only of one, and of the side that asked for it. */
export function refuseDemotionGround({ direction, initiator, demotionGround }: ProposedGround): Refusal | undefined {
  if (demotionGround === undefined) return undefined;
  const field = 'demotionGround';
  if (direction !== 'demotion') return { ...notADemotion, field };
  const refusal = refuseDirection({ direction, initiator, proposed: direction, ground: demotionGround });
  return refusal && { ...refusal, field };
}
