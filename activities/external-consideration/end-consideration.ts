import type { CaseWrite } from '../../contract/case-record.ts';
import { considerations, type ConsiderationKind } from '../../domain/external-consideration/consideration-kind.ts';
import { letters } from '../../domain/notification/letters.ts';
import type { CaseDesk } from '../mutation-case/case-desk.ts';
import { cancelTask } from '../mutation-case/writes/cancel-task.ts';
import { tellHr } from '../notification/tell-hr.ts';
import { tellClients } from './tell-clients.ts';

type Ending = Extract<CaseWrite, { do: 'end-consideration' }>;

/** Settles a request without a reply: its period is over, or nobody needs it any more. Its task falls away with it. */
export async function endConsideration(desk: CaseDesk, { task, as }: Ending): Promise<void> {
  await cancelTask(desk, task);
  const { id, kind } = await desk.tx
    .updateTable('external_consideration')
    .set({ state: as, settled_at: desk.now })
    .where('task_id', '=', task)
    .where('state', '=', 'requested')
    .returning(['id', 'kind'])
    .executeTakeFirstOrThrow();
  await tellOfEnding(desk, { id, kind: kind as ConsiderationKind, task, as });
}

/** The case ends: whatever is still asked of others is not needed. */
export async function cancelConsiderations(desk: CaseDesk): Promise<void> {
  const open = await desk.tx
    .updateTable('external_consideration')
    .set({ state: 'cancelled', settled_at: desk.now })
    .where('case_number', '=', desk.case.case_number)
    .where('state', '=', 'requested')
    .returning(['id', 'kind', 'task_id as task'])
    .execute();
  for (const row of open) await tellOfEnding(desk, { ...row, kind: row.kind as ConsiderationKind, as: 'cancelled' });
}

interface Ended {
  id: string;
  kind: ConsiderationKind;
  task: string;
  as: Ending['as'];
}

async function tellOfEnding(desk: CaseDesk, { id, kind, task, as }: Ended): Promise<void> {
  desk.audit('consideration-settled', { consideration: kind, state: as, by: 'time' }, { task });
  const news = { caseNumber: desk.case.case_number, label: considerations[kind].label };
  if (as === 'expired') await tellHr(desk, letters['consideration-expired'](news), `consideration-expired:${id}`);
  if (as === 'cancelled') {
    const letter = letters['consideration-cancelled'](news);
    await tellClients(desk, kind, { letter, dedupe: `consideration-cancelled:${id}` });
  }
}
