import { isNumberUsed } from '../../db/decree/insert-letter.ts';
import { listMembers } from '../../db/decree/list-members.ts';
import type { Database } from '../../db/open-database.ts';
import type { TaskRow } from '../../db/reading/read-task.ts';
import type { TaskContext } from '../../domain/task/define-task.ts';
import { isUuid } from '../http/is-uuid.ts';
import type { ProblemCode } from '../problem/problem-table.ts';

/** What a draft can be refused with beside what the decision says. */
export const decreeAnswers: readonly ProblemCode[] = ['decree-number-used', 'decree-letter-unknown'];

/** How a draft stands to the letters there are; undefined for tasks that draft nothing. */
export async function decreeOfTask(
  db: Database,
  { kind, caseNumber }: Pick<TaskRow, 'kind' | 'caseNumber'>,
  raw: unknown,
): Promise<TaskContext['decree']> {
  if (kind !== 'decree-draft' || typeof raw !== 'object' || raw === null) return undefined;
  const { number, joint } = raw as { number?: unknown; joint?: { letter?: unknown } };
  const letter = joint?.letter;
  const members = typeof letter === 'string' && isUuid(letter) ? await listMembers(db, letter) : [];
  return {
    numberUsed: typeof number === 'string' && (await isNumberUsed(db, number.trim())),
    inLetter: members.some((member) => member.caseNumber === caseNumber),
  };
}
