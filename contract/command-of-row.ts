import type { Role } from '../domain/rights/role.ts';
import type { Command } from './send-command.ts';

/** The columns of a command that travel; the body stays where it is. */
export interface CommandSource {
  id: string;
  kind: Command['kind'];
  case_number: string;
  task_id: string | null;
  account_id: string;
  roles: string[];
  answer: unknown;
}

export function commandOfRow(row: CommandSource): Command {
  const { id, kind, answer } = row;
  const by = { account: row.account_id, roles: row.roles as Role[] };
  return { id, kind, caseNumber: row.case_number, task: row.task_id, by, answer } as Command;
}
