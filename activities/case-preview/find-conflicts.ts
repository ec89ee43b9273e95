import type { Transaction } from 'kysely';
import type { DB } from '../../db/generated/database.ts';
import { exclusionRefusals } from '../../domain/mutation-case/exclusion-refusals.ts';
import type { Refusal } from '../../domain/refusal.ts';

/** Cases under way that the database would let no other stand beside. */
export async function findConflicts(
  tx: Transaction<DB>,
  { employeeId, targetPostId }: { employeeId: string; targetPostId: string },
): Promise<Refusal[]> {
  const others = await tx
    .selectFrom('mutation_case')
    .select(['employee_id', 'target_post_id', 'reserves_post'])
    .where('closed_at', 'is', null)
    .where((on) => on.or([on('employee_id', '=', employeeId), on('target_post_id', '=', targetPostId)]))
    .execute();
  const moves = others.some((other) => other.employee_id === employeeId);
  const reserved = others.some((other) => other.target_post_id === targetPostId && other.reserves_post);
  return [
    ...(moves ? [exclusionRefusals.mutation_case_one_open_an_employee] : []),
    ...(reserved ? [exclusionRefusals.mutation_case_one_reservation_a_post] : []),
  ];
}
