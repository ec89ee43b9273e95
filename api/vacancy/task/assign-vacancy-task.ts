import { randomUUID } from 'node:crypto';
import { readActor, type ReadingActor } from '../../../db/reading/read-actor.ts';
import type { VacancyTaskRow } from '../../../db/vacancy/read-vacancy-task.ts';
import { mayHold } from '../../../domain/task/may-complete.ts';
import type { ApiDeps } from '../../deps.ts';
import { Problem } from '../../problem/problem.ts';
import { runVacancyCommand } from '../run-vacancy-command.ts';

interface Assigning {
  actor: ReadingActor;
  body: { accountId: string; reason: string };
  key: string | undefined;
}

/** Hands a shortlist to somebody else; whoever stands on it neither takes it nor arranges who decides (F09). */
export async function assignVacancyTask(
  deps: ApiDeps,
  task: VacancyTaskRow,
  { actor, body, key }: Assigning,
): Promise<void> {
  const refusal = mayHold(task, actor.account) ?? mayHold(task, body.accountId);
  if (refusal) throw Problem.of(refusal);
  if (task.state !== 'open') throw new Problem('task-not-open');
  const taker = await readActor(deps.db, body.accountId);
  if (taker?.agency !== task.agencyId) throw new Problem('unknown-account');
  await runVacancyCommand(deps, {
    ...{ kind: 'reassign-task', vacancy: task.vacancyId, task: task.id },
    ...{ dedupe: `reassign:${task.id}:${key ?? randomUUID()}`, account: actor.account, roles: actor.roles },
    ...{ body, answer: { to: body.accountId } },
  });
}
