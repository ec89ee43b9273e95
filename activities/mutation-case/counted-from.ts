import { filedAt } from '../objection/decision-task.ts';
import { sessionBegins } from '../deliberation/read-panel.ts';
import type { CaseDesk } from './case-desk.ts';

/** From when the period of a task runs, epoch ms: its opening; but a session is opened on its day, however early it was convened, and an objection counts from its receipt. */
export async function countedFrom(
  desk: CaseDesk,
  { kind, session, opened_at }: { kind: string; session: number | null; opened_at: Date },
): Promise<number> {
  const opened = opened_at.getTime();
  if (kind === 'objection-decision') return (await filedAt(desk)) ?? opened;
  if (kind !== 'session-attendance' || session === null) return opened;
  return Math.max(opened, (await sessionBegins(desk, session)) ?? opened);
}
