import type { Selectable } from 'kysely';
import type { Task } from '../../db/generated/database.ts';
import { localDate } from '../../domain/calendar/office-day.ts';
import { stageLabels } from '../../domain/mutation-case/stage-labels.ts';
import type { Stage } from '../../domain/mutation-case/stage.ts';
import { letters } from '../../domain/notification/letters.ts';
import type { TaskKind } from '../../domain/task/task-kind.ts';
import { taskDefinitions } from '../../domain/task-kinds/task-definitions.ts';
import type { TaskDesk } from '../assignment/task-desk.ts';
import { notify } from './notify.ts';

type TaskLetter = Extract<keyof typeof letters, `task-${string}`>;

/** @param moment tells two letters of one kind about one task apart, such as the second reminder from the first */
export async function tellOfTask(
  desk: TaskDesk,
  task: Selectable<Task>,
  kind: TaskLetter,
  accounts: readonly string[],
  moment = '',
): Promise<void> {
  const letter = letters[kind]({
    taskId: task.id,
    title: taskDefinitions[task.kind as TaskKind].title,
    superiorMayAct: task.superior_may_act,
    ...('caseNumber' in desk.owner ? { ...desk.owner, stage: stageLabels[task.stage as Stage] } : desk.owner),
    due: { date: localDate(task.due_at.getTime(), desk.timeZone).toString(), provisional: task.due_provisional },
  });
  await notify(desk, { accounts, letter, dedupe: `${kind}:${task.id}:${moment}`, task: task.id });
}
