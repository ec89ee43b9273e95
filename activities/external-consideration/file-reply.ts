import { findExternalClients } from '../../db/external-consideration/find-external-clients.ts';
import { type ReplyDecision, stateAfter } from '../../domain/external-consideration/consideration-state.ts';
import type { CaseDesk } from '../mutation-case/case-desk.ts';
import { fileDecision } from '../mutation-case/completions/file-decision.ts';
import type { CompletedTask } from '../mutation-case/completions/filing.ts';

interface Reply {
  decision: ReplyDecision;
  reference: string;
  reasons: string;
  documentId?: string | undefined;
}

/** What an authority outside said, by its own client or entered by HR; cases before 0.2.0 have no request to settle. */
export async function fileReply(desk: CaseDesk, task: CompletedTask, reply: Reply): Promise<void> {
  await fileDecision(desk, task, reply);
  const asked = await desk.tx
    .selectFrom('external_consideration')
    .select(['id', 'kind'])
    .where('task_id', '=', task.id)
    .executeTakeFirst();
  if (!asked) return;
  const clients = await findExternalClients(desk.tx, desk.case.agency_id, asked.kind);
  const entered = !clients.includes(task.completed_by);
  const state = stateAfter[reply.decision];
  await desk.tx
    .updateTable('external_consideration')
    .set({
      ...{ state, settled_at: desk.now, replied_by: task.completed_by, entered },
      ...{ document_id: reply.documentId ?? null, reference: reply.reference, reasons: reply.reasons },
    })
    .where('id', '=', asked.id)
    .execute();
  desk.audit(
    'consideration-settled',
    { consideration: asked.kind, state, by: entered ? 'hr' : 'authority' },
    { actor: task.completed_by, task: task.id },
  );
}
