import type { Asking } from '../../contract/mutation-case.ts';
import { refuseQuestion } from '../../domain/benefit-sheet/refuse-question.ts';
import type { Refusal } from '../../domain/refusal.ts';
import { refuseUpdate } from '../../domain/rights/refuse-update.ts';
import type { CaseFile } from './case-file.ts';

/** The employee asks at any time once they are consulted: a task beside the procedure, which does not wait for it (F55). */
export async function takeQuestion(file: CaseFile, { command, addressee }: Asking): Promise<void> {
  const number = ++file.questions;
  const { id } = file.open(addressee === 'hr' ? 'question-for-hr' : 'question-for-unit', { item: number });
  await file.write({ do: 'ask-question', number, task: id, command });
}

export function refuseAsking(file: CaseFile, { by }: Asking): Refusal | undefined {
  const closed = file.outcome !== undefined || file.recalledAs !== undefined;
  return (
    refuseQuestion({ stage: file.stage, closed, asked: file.questions }) ??
    refuseUpdate('case.ask', by, file.tasks.concerned)
  );
}
