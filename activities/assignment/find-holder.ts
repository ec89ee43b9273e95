import { findRoleHolders } from '../../db/organisation/find-role-holders.ts';
import { findUnitHead } from '../../db/organisation/find-unit-head.ts';
import { assertNever } from '../../domain/assert-never.ts';
import { presidingMember } from '../../domain/deliberation/presiding-member.ts';
import type { Role } from '../../domain/rights/role.ts';
import type { Assignee } from '../../domain/task/assignee.ts';
import type { CaseDesk } from '../mutation-case/case-desk.ts';
import { superiorOfDelegate } from '../objection/objection-authority.ts';
import { readPanel } from '../deliberation/read-panel.ts';
import { colleagueOfReview } from '../review/colleagues-of-review.ts';
import { type Seat, seatOfPanel } from './seat-of-panel.ts';

/** Who holds a task: a named account, or the accounts of a role of whom anyone may act. Empty: nobody, which is an alarm. */
export interface Holder {
  account?: string;
  pool: boolean;
  /** Who is told. */
  accounts: string[];
}

export async function findHolder(
  desk: CaseDesk,
  assignee: Assignee,
  barred: readonly string[],
  seat?: Seat,
): Promise<Holder> {
  switch (assignee.by) {
    case 'role':
      return pooled(desk, assignee.role, barred);
    case 'unit-head':
      return named(await headFor(desk, assignee.unit, barred));
    case 'employee':
      return named(desk.case.employee_account_id);
    case 'colleague':
      return named(seat && (await colleagueOfReview(desk, { round: seat.session, item: seat.seat })));
    case 'panel-seat':
      return named(seat && (await seatOfPanel(desk, seat)));
    case 'objection-authority': {
      const superior = await superiorOfDelegate(desk, barred);
      return superior === undefined ? pooled(desk, 'appointing-authority', barred) : named(superior);
    }
    case 'panel-chair': {
      const protocol = await readPanel(desk);
      return protocol ? named(presidingMember(protocol)) : pooled(desk, 'panel-chair', barred);
    }
    default:
      return assertNever(assignee);
  }
}

async function pooled(desk: CaseDesk, role: Role, barred: readonly string[]): Promise<Holder> {
  const holders = await findRoleHolders(desk.tx, desk.case.agency_id, role);
  return { pool: true, accounts: holders.filter((account) => !barred.includes(account)) };
}

function named(account: string | undefined): Holder {
  return { ...(account !== undefined && { account }), pool: false, accounts: account === undefined ? [] : [account] };
}

/** A head who is the person concerned is replaced by the head of the unit above (F09). */
async function headFor(
  desk: CaseDesk,
  which: 'origin' | 'target',
  barred: readonly string[],
): Promise<string | undefined> {
  const unitId = which === 'origin' ? desk.case.origin_unit_id : desk.case.target_unit_id;
  const head = await findUnitHead(desk.tx, unitId, desk.today);
  if (!head || !barred.includes(head.account_id)) return head?.account_id;
  const unit = await desk.tx.selectFrom('org_unit').select('parent_id').where('id', '=', unitId).executeTakeFirst();
  const above = unit?.parent_id ? await findUnitHead(desk.tx, unit.parent_id, desk.today) : undefined;
  return above && !barred.includes(above.account_id) ? above.account_id : undefined;
}
