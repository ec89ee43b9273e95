import { readLetterOfCase } from '../../db/decree/read-letter.ts';
import type { LetterRow } from '../../db/decree/letter-row.ts';
import { initialsPlace, type InitialsTask } from '../../domain/decree/initials-chain.ts';
import type { CaseDesk } from '../mutation-case/case-desk.ts';
import type { CompletedTask, Filing } from '../mutation-case/completions/filing.ts';
import { signLetter } from '../../db/decree/sign-letter.ts';

/** Initials are kept in their order; a draft that is returned is not changed, it is followed by another (F26). */
export const fileInitials: Filing<InitialsTask> = async (desk, task, form) => {
  const letter = await letterOf(desk);
  if (form.decision === 'return') return returnLetter(desk, letter, task, form.reasons);
  await desk.tx
    .insertInto('decree_initial')
    .values({
      ...{ letter_id: letter.id, place: initialsPlace(task.kind as InitialsTask), role: task.role },
      ...{ account_id: task.completed_by, initialled_at: desk.now },
    })
    .execute();
};

/** With the signature the decree has its number, in one transaction: whatever has a number is signed, whatever is signed has one. */
export const fileSignature: Filing<'decree-signature'> = async (desk, task, form) => {
  const letter = await letterOf(desk);
  if (!form.signed) return returnLetter(desk, letter, task, form.reasons);
  const number = await signLetter(desk.tx, letter, { account: task.completed_by, now: desk.now });
  for (const { caseNumber } of letter.members.filter(({ closed }) => closed === null)) {
    const { demotion_ground } = await desk.tx
      .selectFrom('decree_member')
      .select('demotion_ground')
      .where('letter_id', '=', letter.id)
      .where('case_number', '=', caseNumber)
      .executeTakeFirstOrThrow();
    await desk.tx
      .insertInto('decree')
      .values({
        ...{ case_number: caseNumber, number, dated: letter.dated, letter_id: letter.id, demotion_ground },
        ...{ drafted_by: letter.draftedBy, signed_by: task.completed_by, signed_at: desk.now },
      })
      .execute();
  }
  desk.audit('decree-signed', { letter: letter.id, number }, { actor: task.completed_by, task: task.id });
};

async function letterOf({ tx, case: { case_number } }: CaseDesk): Promise<LetterRow> {
  // Whoever joins a joint decree meanwhile waits, and then is too late or in time, never half of it.
  await tx
    .selectFrom('decree_letter')
    .select('id')
    .where('lead_case', '=', case_number)
    .where('state', '=', 'draft')
    .forUpdate()
    .execute();
  const letter = await readLetterOfCase(tx, case_number);
  if (!letter) throw new Error(`${case_number} has no draft`);
  return letter;
}

async function returnLetter(desk: CaseDesk, letter: LetterRow, task: CompletedTask, reason: string): Promise<void> {
  await desk.tx
    .updateTable('decree_letter')
    .set({
      state: 'returned',
      return_reason: reason,
      returned_by: task.completed_by,
      returned_at: desk.now,
      number: null,
    })
    .where('id', '=', letter.id)
    .execute();
  desk.audit('decree-returned', { letter: letter.id }, { actor: task.completed_by, task: task.id });
}
