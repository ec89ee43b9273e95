import type { EvaluationLine, EvaluationRow } from '../../db/evaluation/evaluation-row.ts';
import type { EvaluationReport } from '../../domain/evaluation/evaluation-report.ts';
import { taskDefinitions } from '../../domain/task-kinds/task-definitions.ts';
import { effectWords, questionWords } from './evaluation-words.ts';

export function showEvaluationLine({ half, asOf, rules, inputsHash, reportHash, madeAt }: EvaluationLine): object {
  return { half, asOf, rules, inputsHash, reportHash, madeAt: madeAt.toISOString() };
}

export function showEvaluation(row: EvaluationRow, report: EvaluationReport): object {
  return {
    ...report,
    ...showEvaluationLine(row),
    tasks: report.tasks.map((line) => ({ ...line, title: taskDefinitions[line.kind].title })),
    questions: report.questions.map((question) => ({ ...question, text: questionWords[question.rule] })),
    effects: report.effects.map((effect) => ({ ...effect, text: effectWords[effect.verdict] })),
  };
}
