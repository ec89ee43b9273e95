import type { Database } from '../../db/open-database.ts';
import { readProtocolEvents } from '../../db/deliberation/read-protocol-events.ts';
import type { ReadingActor } from '../../db/reading/read-actor.ts';
import { protocolOf } from '../../domain/deliberation/apply-event.ts';
import type { Protocol, Session } from '../../domain/deliberation/protocol.ts';
import type { Action } from '../../domain/rights/rights.ts';
import { mayHold } from '../../domain/task/may-complete.ts';
import { findReadableCase } from '../mutation-case/find-readable-case.ts';
import { Problem } from '../problem/problem.ts';

export interface Panel {
  protocol: Protocol;
  /** The session that is prepared, held, or was held last. */
  held: Session;
  /** The seat of whoever asks, if they sit or voted in it. */
  seat: number | undefined;
  embargoed: boolean;
}

/**
 * The panel of a case for somebody who does something in it. Nobody does on a case about themselves (F09).
 * @throws Problem `session-not-convened` before the first panel is composed
 */
export async function findPanel(db: Database, actor: ReadingActor, caseNumber: string, action: Action): Promise<Panel> {
  const { standing } = await findReadableCase(db, actor, caseNumber, action);
  const selfDealing = mayHold({ barred: [standing.employee_account_id] }, actor.account);
  if (selfDealing) throw Problem.of(selfDealing);
  const protocol = protocolOf(await readProtocolEvents(db, caseNumber));
  const held = protocol.sessions.at(-1);
  if (!held) throw new Problem('session-not-convened');
  const { seat } = [...held.ballots, ...held.seats].find(({ holder }) => holder === actor.account) ?? {};
  return { protocol, held, seat, embargoed: standing.embargoed };
}

/** @throws Problem `not-allowed` for a member who has no seat in this case */
export function ownSeat({ seat }: Panel): number {
  if (seat === undefined) throw new Problem('not-allowed');
  return seat;
}
