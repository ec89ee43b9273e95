import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import { type DecreeNews, decreeSettled } from '../../contract/decree-messages.ts';
import { mutationCaseId } from '../../contract/mutation-case.ts';
import { listMembers } from '../../db/decree/list-members.ts';
import type { LetterRow } from '../../db/decree/letter-row.ts';
import type { Database } from '../../db/open-database.ts';

export type Messenger = () => Pick<Client, 'workflow'>;

/** Every case that a joint decree names learns what became of its part; whoever came too late is told to draft anew. */
export async function tellCases(db: Database, letter: LetterRow, messenger: Messenger): Promise<void> {
  const members = await listMembers(db, letter.id);
  for (const { caseNumber, joined } of members) {
    if (caseNumber === letter.leadCase) continue;
    const became: DecreeNews['became'] = joined && letter.state === 'issued' ? 'issued' : 'returned';
    await tell(messenger, caseNumber, { letter: letter.id, became });
  }
}

async function tell(messenger: Messenger, caseNumber: string, news: DecreeNews): Promise<void> {
  try {
    await messenger().workflow.getHandle(mutationCaseId(caseNumber)).signal(decreeSettled, news);
  } catch (error) {
    // It closed meanwhile: nobody waits for the news.
    if (!(error instanceof WorkflowNotFoundError)) throw error;
  }
}
