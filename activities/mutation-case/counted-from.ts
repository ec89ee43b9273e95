import { sessionBegins } from '../deliberation/read-panel.ts';
import type { CaseDesk } from './case-desk.ts';

/** From when the period of a task runs, epoch ms: its opening; but a session is opened on its day, however early it was convened. */
export async function countedFrom(
  desk: CaseDesk,
  { kind, session, openedAt }: { kind: string; session: number | null; openedAt: Date },
): Promise<number> {
  const opened = openedAt.getTime();
  if (kind !== 'session-attendance' || session === null) return opened;
  return Math.max(opened, (await sessionBegins(desk, session)) ?? opened);
}
