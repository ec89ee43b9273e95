import type { Role } from '../domain/rights/role.ts';
import type { VacancyCommand } from './send-vacancy-command.ts';

/** The columns of a vacancy's command that travel; the body stays where it is. */
export interface VacancyCommandSource {
  id: string;
  vacancyId: string;
  kind: VacancyCommand['kind'];
  taskId: string | null;
  accountId: string | null;
  roles: string[];
  answer: unknown;
}

export function vacancyCommandOfRow(row: VacancyCommandSource): VacancyCommand {
  const { id, vacancyId: vacancy, kind, taskId: task, accountId, roles, answer } = row;
  const by = accountId === null ? undefined : { account: accountId, roles: roles as Role[] };
  return { id, vacancy, kind, task, by, answer } as VacancyCommand;
}
