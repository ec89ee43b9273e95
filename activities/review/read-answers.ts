import type { Obstacle } from '../../domain/review/obstacle.ts';
import type { UnitScores } from '../../domain/review/verdict.ts';
import type { Voice } from '../../domain/review/weigh-voices.ts';
import type { CaseDesk } from '../mutation-case/case-desk.ts';

export interface ReviewAnswers {
  /** Absent where the person had left. */
  supervisor: Voice | undefined;
  self: Voice | undefined;
  colleagues: Voice[];
  unit: UnitScores & { obstacles: Obstacle[] };
  /** Ids of documents of the case. */
  evidence: string[];
}

/** What was answered in one round, whoever answered. */
export async function readAnswers(desk: CaseDesk, round: number): Promise<ReviewAnswers> {
  const rows = await desk.tx
    .selectFrom('review_answer')
    .selectAll()
    .where('case_number', '=', desk.case.case_number)
    .where('round', '=', round)
    .orderBy('task_id')
    .execute();
  const voicesOf = (subject: string): Voice[] =>
    rows
      .filter((row) => row.subject === subject)
      .map(({ productivity, innovation, obstacles }) => ({
        ...{ productivity, innovation, obstacles: obstacles as Obstacle[] },
      }));
  const unit = rows.find((row) => row.subject === 'unit')!;
  return {
    supervisor: voicesOf('person')[0],
    self: voicesOf('self')[0],
    colleagues: voicesOf('colleague'),
    unit: {
      ...{ productivity: unit.productivity, innovation: unit.innovation, obstacles: unit.obstacles as Obstacle[] },
      ...(unit.service !== null && { service: unit.service }),
    },
    evidence: rows.flatMap((row) => row.evidence),
  };
}
