import { externalSteps, needsAuditClearance } from '../../domain/mutation-case/route.ts';
import { stageLabels } from '../../domain/mutation-case/stage-labels.ts';
import { type Stage, stages } from '../../domain/mutation-case/stage.ts';
import type { Scope } from '../../domain/personnel/scope.ts';
import { type TaskKind, taskKinds } from '../../domain/task/task-kind.ts';
import { taskDefinitions } from '../../domain/task-kinds/task-definitions.ts';
import type { Text } from '../../domain/text.ts';

export interface ExpectedStage {
  stage: Stage;
  label: Text;
  tasks: { kind: TaskKind; title: Text; conditional: boolean }[];
}

/** Asked only when something came before that makes them necessary: a gap, a doubt, an obstacle. */
const conditional: ReadonlySet<TaskKind> = new Set([
  'complete-documents',
  'eligibility-repair',
  'consultation-talk',
  'training-completion',
  'inauguration',
  'improvement-plan',
]);

const outside: ReadonlySet<TaskKind> = new Set([
  'origin-authority-consent',
  'technical-consideration',
  'superior-decision',
]);

/** The way a case of this scope goes, stage by stage (F01, F02). */
export function expectedRoute(scope: Scope): ExpectedStage[] {
  return stages.map((stage) => ({
    stage,
    label: stageLabels[stage],
    tasks: taskKinds
      .filter((kind) => taskDefinitions[kind].stage === stage && belongs(kind, scope))
      .map((kind) => ({ kind, title: taskDefinitions[kind].title, conditional: conditional.has(kind) })),
  }));
}

function belongs(kind: TaskKind, scope: Scope): boolean {
  if (kind === 'audit-clearance') return needsAuditClearance(scope);
  return !outside.has(kind) || externalSteps(scope).some((step) => step === kind);
}
