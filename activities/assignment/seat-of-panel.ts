import { findRoleHolders } from '../../db/organisation/find-role-holders.ts';
import type { CaseDesk } from '../mutation-case/case-desk.ts';

export interface Seat {
  session: number;
  /** 1 … seats */
  seat: number;
}

/**
 * Who sits on a seat of a session. The panel is composed once a session, of members who are neither the person concerned
 * nor the proposer nor tied to the employee (R22), in a stable order.
 */
export async function seatOfPanel(desk: CaseDesk, { session, seat }: Seat): Promise<string | undefined> {
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
  const tied = await desk.tx
    .selectFrom('relationship')
    .innerJoin('account', (join) =>
      join.on((on) =>
        on.or([
          on('account.employee_id', '=', on.ref('relationship.employee_id')),
          on('account.employee_id', '=', on.ref('relationship.other_employee_id')),
        ]),
      ),
    )
    .select('account.id')
    .where((where) =>
      where.or([
        where('relationship.employee_id', '=', desk.case.employee_id),
        where('relationship.other_employee_id', '=', desk.case.employee_id),
      ]),
    )
    .execute();
  const out = new Set([desk.case.employee_account_id, desk.case.opened_by, ...tied.map(({ id }) => id)]);
  return members.filter((member) => !out.has(member));
}
