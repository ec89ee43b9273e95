import { countDebts } from '../../db/registry/registry-debt.ts';
import type { TaskRow } from '../../db/reading/read-task.ts';
import type { TaskContext } from '../../domain/task/define-task.ts';
import type { ApiDeps } from '../deps.ts';

/** What completing the registry's task by hand is held against; nothing for other kinds. */
export async function registryOfTask(
  { db, registryIsOn = false }: ApiDeps,
  { kind, caseNumber }: Pick<TaskRow, 'kind' | 'caseNumber'>,
): Promise<TaskContext['registry']> {
  if (kind !== 'registry-update') return undefined;
  return { isOn: registryIsOn, ...(await countDebts(db, caseNumber)) };
}
