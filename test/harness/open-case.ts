import { CasePlayer } from './case-player.ts';
import type { CaseStage } from './case-stage.ts';
import { type Move, type Mover, newMover } from './new-mover.ts';

export interface OpenedCase {
  player: CasePlayer;
  mover: Mover;
}

/** A case of its own for one test: its own person, its own vacant post, a clock that runs when nobody has anything to do. */
export async function openCaseOf(stage: CaseStage, move: Move = {}, changes: object = {}): Promise<OpenedCase> {
  const mover = await newMover(stage.db, move);
  return { player: await openCaseFor(stage, mover, changes), mover };
}

export async function openCaseFor(stage: CaseStage, mover: Mover, changes: object = {}): Promise<CasePlayer> {
  const { employeeId, targetPost: targetPostId } = mover;
  const player = await CasePlayer.open(stage, { employeeId, targetPostId, ...changes });
  player.pass = () => stage.env.sleep('5 days');
  return player;
}
