import type { Direction } from '../../domain/personnel/direction.ts';
import type { Scope } from '../../domain/personnel/scope.ts';
import type { Database } from '../open-database.ts';

/** What an opened case is answered with; the same however late it is asked again. */
export async function readOpening(db: Database, caseNumber: string) {
  const row = await db
    .selectFrom('mutation_case')
    .innerJoin('eligibility_certificate', 'eligibility_certificate.case_number', 'mutation_case.case_number')
    .select([
      'mutation_case.scope',
      'mutation_case.direction',
      'moment',
      'number',
      'verdict',
      'certificate',
      'rule_version as ruleVersion',
      'evaluated_at as evaluatedAt',
    ])
    .where('mutation_case.case_number', '=', caseNumber)
    .where('moment', '=', 'submission')
    .orderBy('number')
    .executeTakeFirstOrThrow();
  const { scope, direction, ...certificate } = row;
  return { scope: scope as Scope, direction: direction as Direction, certificate };
}
