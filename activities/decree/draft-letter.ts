import { randomBytes } from 'node:crypto';
import { insertLetter, insertMember } from '../../db/decree/insert-letter.ts';
import { readDecreeForm } from '../../db/decree/read-decree-form.ts';
import { readDecreePerson } from '../../db/decree/read-decree-person.ts';
import { defaultDecreeForm } from '../../domain/decree/decree-form.ts';
import { personOf } from '../../domain/decree/person-of.ts';
import { verificationCode, verificationCodeBytes } from '../../domain/decree/verification-code.ts';
import type { Filing, FormOf } from '../mutation-case/completions/filing.ts';
import type { CaseDesk } from '../mutation-case/case-desk.ts';

/** A draft of the case's own, or the case's part in a joint decree. What it says is fixed here; its number comes with the signature. */
export const draftLetter: Filing<'decree-draft'> = async (desk, task, form) => {
  const joined = { ...(await joinedOf(desk, form)), at: desk.now };
  const { case_number: caseNumber } = task;
  if (form.joint) return joinLetter(desk, form.joint.letter, caseNumber, joined);
  const { agency_id: agency } = desk.case;
  const { agencyName, form: own } = await readDecreeForm(desk.tx, agency);
  const letter = await insertLetter(desk.tx, {
    ...{ kind: 'decree', agency, leadCase: caseNumber, code: newCode(), dated: form.dated, number: form.number },
    ...{ words: { ...(own ?? defaultDecreeForm(agencyName)), agency: agencyName } },
    ...{ account: task.completed_by, now: desk.now },
  });
  await insertMember(desk.tx, { letter, caseNumber, place: 1, code: newCode(), joined });
};

async function joinedOf({ tx, case: { case_number } }: CaseDesk, form: FormOf<'decree-draft'>) {
  const found = await readDecreePerson(tx, case_number);
  return { person: personOf(found, form.demotionGround, form.dated), ground: form.demotionGround ?? null };
}

/** Too late where the letter has gone on without the case: then it is told to draft anew (`tellCases`). */
async function joinLetter(
  { tx }: CaseDesk,
  letter: string,
  caseNumber: string,
  { person, ground, at }: { person: object; ground: string | null; at: Date },
): Promise<void> {
  const { state } = await tx
    .selectFrom('decree_letter')
    .select('state')
    .where('id', '=', letter)
    .forUpdate()
    .executeTakeFirstOrThrow();
  if (state !== 'draft') return;
  await tx
    .updateTable('decree_member')
    .set({ content: JSON.stringify(person), demotion_ground: ground, joined_at: at })
    .where('letter_id', '=', letter)
    .where('case_number', '=', caseNumber)
    .execute();
}

function newCode(): string {
  return verificationCode(randomBytes(verificationCodeBytes));
}
