import { sql } from 'kysely';
import { superiorOf } from '../assignment/superior-of.ts';
import type { CaseDesk } from '../mutation-case/case-desk.ts';

/** Account of the official who decided in the authority's place; nobody where the authority decided itself. */
export async function delegateOf({ tx, case: { case_number } }: CaseDesk): Promise<string | undefined> {
  const decided = await tx
    .selectFrom('task')
    .select('completed_by')
    .select(
      sql<boolean>`exists (select from account_role where account_id = completed_by and role = 'appointing-authority')`.as(
        'isAuthority',
      ),
    )
    .where('case_number', '=', case_number)
    .where('kind', '=', 'authority-decision')
    .where('state', '=', 'completed')
    .orderBy('completed_at', 'desc')
    .executeTakeFirst();
  return decided && !decided.isAuthority ? (decided.completed_by ?? undefined) : undefined;
}

/**
 * Who decides on an objection to what an official decided by delegation: that official's superior (PP 79/2021).
 * @returns undefined where the authority decided itself, and where the official has nobody above but the authority
 */
export async function superiorOfDelegate(desk: CaseDesk, barred: readonly string[]): Promise<string | undefined> {
  const account = await delegateOf(desk);
  if (account === undefined) return undefined;
  const official = { account_id: account, on_behalf_of: null, role: 'appointing-authority', barred: [...barred] };
  return superiorOf(desk, official);
}
