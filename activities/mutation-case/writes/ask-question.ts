import type { CaseWrite } from '../../../contract/case-record.ts';
import type { CaseDesk } from '../case-desk.ts';

type Question = Extract<CaseWrite, { do: 'ask-question' }>;

/** Keeps what the employee asked; whoever answers it gets a task of the same number. */
export async function askQuestion(desk: CaseDesk, { number, task, command }: Question): Promise<void> {
  const asked = await desk.tx
    .selectFrom('command')
    .select(['account_id', 'body'])
    .where('id', '=', command)
    .executeTakeFirstOrThrow();
  const { addressee, question } = asked.body as { addressee: string; question: string };
  await desk.tx
    .insertInto('case_question')
    .values({
      ...{ case_number: desk.case.case_number, number, addressee, question },
      ...{ asked_by: asked.account_id, asked_at: desk.now, task_id: task },
    })
    .execute();
  desk.audit('question-asked', { number, addressee }, { actor: asked.account_id, task });
}
