import type { readCase } from '../../db/reading/read-case.ts';
import { stageLabels } from '../../domain/mutation-case/stage-labels.ts';
import { type Stage, stages } from '../../domain/mutation-case/stage.ts';
import type { TaskKind } from '../../domain/task/task-kind.ts';
import { taskDefinitions } from '../../domain/task-kinds/task-definitions.ts';

type CaseHead = NonNullable<Awaited<ReturnType<typeof readCase>>>;

/** Where the case is, what it has passed, and whom it waits for since when (F60). */
export function stageLine(head: CaseHead, daysLeft: (at: Date) => number): object[] {
  const entered = new Map(head.stagesEntered.map(({ stage, since }) => [stage, since]));
  const present = stages.indexOf(head.stage as Stage);
  return stages.map((stage, index) => ({
    stage,
    label: stageLabels[stage],
    state: stateOf(stage, index, present, entered.has(stage)),
    since: entered.get(stage) ?? (stage === head.stage ? head.stageSince : null),
    waitingFor: head.tasks
      .filter((task) => task.stage === stage && task.state === 'open')
      .map((task) => waiting(task, daysLeft)),
  }));
}

function stateOf(stage: Stage, index: number, present: number, entered: boolean): string {
  if (index === present) return stage === 'closed' ? 'done' : 'now';
  if (index > present) return 'ahead';
  return entered ? 'done' : 'skipped';
}

function waiting(task: CaseHead['tasks'][number], daysLeft: (at: Date) => number): object {
  const { id, kind, role, holder, dueAt, dueProvisional, overdue } = task;
  return {
    taskId: id,
    kind,
    title: taskDefinitions[kind as TaskKind].title,
    role,
    // Which colleagues were asked of a person is nobody's to read here (F56).
    holder: kind === 'colleague-review' ? null : holder,
    dueAt,
    dueProvisional,
    workingDaysLeft: daysLeft(new Date(dueAt)),
    overdue,
  };
}
