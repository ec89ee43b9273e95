import { stageLabels } from '../../domain/mutation-case/stage-labels.ts';
import { type Stage, stages } from '../../domain/mutation-case/stage.ts';
import { routeOf, type Way } from '../../domain/route/route-of.ts';
import type { TaskKind } from '../../domain/task/task-kind.ts';
import { taskDefinitions } from '../../domain/task-kinds/task-definitions.ts';
import type { Text } from '../../domain/text.ts';

export interface ExpectedStage {
  stage: Stage;
  label: Text;
  tasks: { kind: TaskKind; title: Text; conditional: boolean }[];
}

/** The way a case goes, stage by stage, with the names that people read (F01, F02). */
export function expectedRoute(way: Way): ExpectedStage[] {
  const { tasks } = routeOf(way);
  return stages.map((stage) => ({
    stage,
    label: stageLabels[stage],
    tasks: tasks
      .filter(({ kind }) => taskDefinitions[kind].stage === stage)
      .map((task) => ({ ...task, title: taskDefinitions[task.kind].title })),
  }));
}
