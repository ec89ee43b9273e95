import type { CaseWrite } from '../../../contract/case-record.ts';
import { appendProtocol } from '../../deliberation/append-protocol.ts';
import { readPanel } from '../../deliberation/read-panel.ts';
import type { CaseDesk } from '../case-desk.ts';

type Conclusion = Extract<CaseWrite, { do: 'conclude-session' }>;

/** The count of a session, as the votes on record give it (F30). */
export async function concludeSession(
  desk: CaseDesk,
  { session, seats, quorum, tally, motion }: Conclusion,
): Promise<void> {
  if (await readPanel(desk)) await appendProtocol(desk, 'system', { event: 'closed', session });
  const { favour, against, abstain, advice } = tally;
  await desk.tx
    .insertInto('deliberation')
    .values({
      case_number: desk.case.case_number,
      session,
      seats,
      quorum,
      favour,
      against,
      abstain,
      advice,
      motion: motion ?? null,
      concluded_at: desk.now,
    })
    .execute();
  desk.audit('session-concluded', {
    session,
    seats,
    quorum,
    favour,
    against,
    abstain,
    advice,
    ...(motion !== undefined && { motion }),
  });
}
