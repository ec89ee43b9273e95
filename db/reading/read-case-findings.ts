import { sql } from 'kysely';
import { areOpinionsShown } from './unit-opinions.ts';
import { readQuestions } from '../benefit-sheet/read-questions.ts';
import { readSheets } from '../benefit-sheet/read-sheets.ts';
import type { Database } from '../open-database.ts';

/** What was found before anybody decided: certificates, evaluation, assessment, opinions, benefits. */
export async function readCaseFindings(db: Database, caseNumber: string) {
  const [certificates, evaluation, assessment, consultations, sheets, questions] = await Promise.all([
    db
      .selectFrom('eligibility_certificate')
      .select([
        'moment',
        'number',
        'verdict',
        'certificate',
        'rule_version as ruleVersion',
        'evaluated_at as evaluatedAt',
      ])
      .where('case_number', '=', caseNumber)
      .orderBy('evaluated_at')
      .orderBy('number')
      .execute(),
    db
      .selectFrom('performance_evaluation')
      .innerJoin('task', 'task.id', 'performance_evaluation.task_id')
      .innerJoin('account', 'account.id', 'task.completed_by')
      .select([
        'account.name as by',
        'task.completed_at as at',
        'work_result as workResult',
        'work_behavior as workBehavior',
        'rating',
        'productivity',
        'innovation',
        'reasons',
      ])
      .where('performance_evaluation.case_number', '=', caseNumber)
      .executeTakeFirst(),
    db
      .selectFrom('competency_assessment')
      .innerJoin('task', 'task.id', 'competency_assessment.task_id')
      .innerJoin('account', 'account.id', 'task.completed_by')
      .select([
        'account.name as by',
        'task.completed_at as at',
        'purpose',
        'levels',
        'gaps',
        sql<number>`jpm::float8`.as('jpm'),
        'fit',
        'potential',
        'talent_box as talentBox',
        'talent_scheme as talentScheme',
        'reasons',
      ])
      .where('competency_assessment.case_number', '=', caseNumber)
      .executeTakeFirst(),
    db
      .selectFrom('consultation')
      .innerJoin('task', 'task.id', 'consultation.task_id')
      .innerJoin('account', 'account.id', 'task.completed_by')
      .select(['party', 'opinion', 'reasons', 'round', 'account.name as by', 'task.completed_at as at'])
      .where('consultation.case_number', '=', caseNumber)
      .where(areOpinionsShown('consultation.party', caseNumber))
      .orderBy('task.completed_at')
      .execute(),
    readSheets(db, caseNumber),
    readQuestions(db, caseNumber),
  ]);
  return {
    certificates,
    evaluation: evaluation ?? null,
    assessment: assessment ?? null,
    consultations,
    // Of the post as it stands now; where that was never sheeted, what was told last.
    benefitSheet: sheets.find(({ current }) => current) ?? sheets.at(-1) ?? null,
    questions,
  };
}
