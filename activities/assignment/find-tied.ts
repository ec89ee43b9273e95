import type { CaseDesk } from '../mutation-case/case-desk.ts';

/** Accounts of people tied to whoever the case is about (R22). */
export async function findTied(desk: CaseDesk): Promise<string[]> {
  const rows = await desk.tx
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
  return rows.map(({ id }) => id);
}
