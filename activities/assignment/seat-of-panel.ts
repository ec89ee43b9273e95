import { findRoleHolders } from '../../db/organisation/find-role-holders.ts';
import { sessionOf } from '../../domain/deliberation/protocol.ts';
import { nextSubstitute } from '../deliberation/pass-seat.ts';
import { readPanel } from '../deliberation/read-panel.ts';
import type { CaseDesk } from '../mutation-case/case-desk.ts';
import { findTied } from './find-tied.ts';

export interface Seat {
  session: number;
  /** 1 … seats */
  seat: number;
}

/**
 * Who sits on a seat of a session: what the protocol says; in a case from before 0.2.0 the panel is composed once a session, of members who are neither the person concerned
 * nor the proposer nor tied to the employee (R22) nor recused, in a stable order.
 */
export async function seatOfPanel(desk: CaseDesk, { session, seat }: Seat): Promise<string | undefined> {
  const protocol = await readPanel(desk);
  if (protocol) return sessionOf(protocol, session)?.seats.find((row) => row.seat === seat)?.holder;
  const seated = await readSeats(desk, session);
  if (seated.length > 0) return seated.find((row) => row.seat === seat)?.account_id;

  const members = await eligibleMembers(desk);
  const seats = members.slice(0, desk.policy['deliberation.seats']).map((account_id, index) => ({
    case_number: desk.case.case_number,
    session,
    seat: index + 1,
    account_id,
  }));
  if (seats.length > 0) await desk.tx.insertInto('panel_seat').values(seats).execute();
  return seats[seat - 1]?.account_id;
}

/**
 * Who takes a seat that became free: the next eligible member who does not sit in the session yet. Nobody: the seat stays
 * with the task's alarm until HR seats somebody.
 */
export async function substituteFor(desk: CaseDesk, { session, seat }: Seat): Promise<string | undefined> {
  const protocol = await readPanel(desk);
  if (protocol) return nextSubstitute(desk, sessionOf(protocol, session)!);
  const seated = (await readSeats(desk, session)).map((row) => row.account_id);
  const substitute = (await eligibleMembers(desk)).find((member) => !seated.includes(member));
  if (substitute !== undefined)
    await desk.tx
      .updateTable('panel_seat')
      .set({ account_id: substitute })
      .where('case_number', '=', desk.case.case_number)
      .where('session', '=', session)
      .where('seat', '=', seat)
      .execute();
  return substitute;
}

function readSeats(desk: CaseDesk, session: number) {
  return desk.tx
    .selectFrom('panel_seat')
    .select(['seat', 'account_id'])
    .where('case_number', '=', desk.case.case_number)
    .where('session', '=', session)
    .execute();
}

async function eligibleMembers(desk: CaseDesk): Promise<string[]> {
  const members = await findRoleHolders(desk.tx, desk.case.agency_id, 'panel-member');
  const tied = await findTied(desk);
  const recused = await desk.tx
    .selectFrom('recusal')
    .select('account_id as id')
    .where('case_number', '=', desk.case.case_number)
    .execute();
  const out = new Set([desk.case.employee_account_id, desk.case.opened_by, ...tied, ...recused.map(({ id }) => id)]);
  return members.filter((member) => !out.has(member));
}
