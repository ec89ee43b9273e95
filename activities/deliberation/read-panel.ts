import { readProtocolEvents } from '../../db/deliberation/read-protocol-events.ts';
import { protocolOf } from '../../domain/deliberation/apply-event.ts';
import type { PanelRules } from '../../domain/deliberation/panel-rules.ts';
import { type Protocol, sessionOf } from '../../domain/deliberation/protocol.ts';
import type { CaseDesk } from '../mutation-case/case-desk.ts';
import { steeringOf } from '../mutation-case/steering-of.ts';

export function panelRulesOf(desk: CaseDesk): PanelRules {
  const { seats, quorum, minimum, chairBreaksTies } = steeringOf(desk.policy);
  return { seats, quorum, minimum, chairBreaksTies };
}

/** The deliberation as the record has it; undefined for a case whose panel sits by the procedure before 0.2.0. */
export async function readPanel(desk: CaseDesk): Promise<Protocol | undefined> {
  const events = await readProtocolEvents(desk.tx, desk.case.case_number);
  return events.length > 0 ? protocolOf(events) : undefined;
}

/** The start of the day a session is held on, epoch ms. */
export async function sessionBegins(desk: CaseDesk, session: number): Promise<number | undefined> {
  const protocol = await readPanel(desk);
  const held = protocol && sessionOf(protocol, session);
  return held && held.begins * 1000;
}
