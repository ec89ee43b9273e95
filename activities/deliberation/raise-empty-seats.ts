import { seatedOf, sessionOf } from '../../domain/deliberation/protocol.ts';
import { raiseEmptySeat } from '../alarm/raise-alarm.ts';
import type { CaseDesk } from '../mutation-case/case-desk.ts';
import { readPanel } from './read-panel.ts';

/** A seat for which there is nobody free is told to HR before the session meets (F07, F32). */
export async function raiseEmptySeats(desk: CaseDesk, session: number): Promise<void> {
  const held = sessionOf((await readPanel(desk))!, session)!;
  if (seatedOf(held) === held.seats.length) return;
  for (const { seat, holder } of held.seats) if (holder === undefined) await raiseEmptySeat(desk, { session, seat });
}
