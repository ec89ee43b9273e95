import { sql } from 'kysely';
import { turnTerm } from '../../db/placement/turn-term.ts';
import { readSettlementPost } from './read-settlement-post.ts';
import { orderVacancy } from '../../db/vacancy/order-vacancy.ts';
import { tellPostGone } from '../../db/vacancy/tell-vacancy.ts';
import type { NotReversible } from '../../domain/placement/not-reversible.ts';
import { refreshProfiles } from '../matching/refresh-profiles.ts';
import type { CaseDesk } from '../mutation-case/case-desk.ts';
import type { Filing } from '../mutation-case/completions/filing.ts';
import { filePaper } from './file-paper.ts';

/**
 * HR settles a rescission whose way back is closed (F10): an equal post from today on, or things stay as they are. A post that was taken
 * between the answer and its record leaves it unsettled, and HR is asked again.
 */
export const fileRescissionSettlement: Filing<'rescission-settlement'> = async (desk, task, form) => {
  const { case_number: caseNumber } = desk.case;
  const placed = form.decision === 'equal-post' ? form.postId : undefined;
  if (placed !== undefined && !(await moveTo(desk, placed))) {
    desk.recorded.unsettled = await reasonOf(desk);
    return;
  }
  await desk.tx
    .updateTable('placement')
    .set({
      settled_as: form.decision,
      settled_post_id: placed ?? null,
      ...(placed !== undefined && { state: 'reversed' }),
    })
    .where('case_number', '=', caseNumber)
    .execute();
  await filePaper(desk, task, { kind: 'settlement', dated: desk.today, signedBy: 'HR' });
  desk.audit('rescission-settled', { as: form.decision, post: placed ?? null }, { actor: task.completed_by });
};

async function moveTo(desk: CaseDesk, postId: string): Promise<boolean> {
  const { tx, today, now: at } = desk;
  const { case_number: caseNumber, employee_id: employeeId } = desk.case;
  // Whoever else wants the post waits until this is decided.
  await sql`select from post where id = ${postId} for update`.execute(tx);
  const post = await readSettlementPost(tx, { caseNumber, postId, today });
  if (!post.known || !post.free || !post.equal) return false;
  const held = await tx
    .selectFrom('incumbency')
    .select('post_id')
    .where('employee_id', '=', employeeId)
    .where(sql<boolean>`valid_at @> ${today}::date`)
    .executeTakeFirst();
  if (!held) return false;
  await turnTerm(tx, { employeeId, fromPost: held.post_id, toPost: postId, on: today, caseNumber, at });
  await refreshProfiles(tx, [employeeId], at);
  await tellPostGone(tx, postId, 'post-held');
  await orderVacancy(tx, {
    ...{ postId: held.post_id, origin: 'placement', dedupe: `settlement:${caseNumber}`, causedByCase: caseNumber },
  });
  return true;
}

async function reasonOf(desk: CaseDesk): Promise<NotReversible> {
  const { not_reversed_because } = await desk.tx
    .selectFrom('placement')
    .select('not_reversed_because')
    .where('case_number', '=', desk.case.case_number)
    .executeTakeFirstOrThrow();
  return not_reversed_because as NotReversible;
}
