import type { Direction } from '../../domain/personnel/direction.ts';
import type { Initiator } from '../../domain/personnel/initiator.ts';
import type { PositionClass } from '../../domain/personnel/position-class.ts';
import type { Scope } from '../../domain/personnel/scope.ts';
import type { Database } from '../open-database.ts';

/** What an opened case is answered with; the same however late it is asked again. */
export async function readOpening(db: Database, caseNumber: string) {
  const row = await db
    .selectFrom('mutation_case')
    .innerJoin('eligibility_certificate', 'eligibility_certificate.case_number', 'mutation_case.case_number')
    .innerJoin('post', 'post.id', 'mutation_case.target_post_id')
    .innerJoin('position', 'position.id', 'post.position_id')
    .select([
      'mutation_case.scope',
      'mutation_case.direction',
      'mutation_case.initiator',
      'position.position_class as targetClass',
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
  const { scope, direction, initiator, targetClass, ...certificate } = row;
  const way = {
    scope: scope as Scope,
    direction: direction as Direction,
    initiator: initiator as Initiator,
  };
  return { way, targetClass: targetClass as PositionClass, certificate };
}
