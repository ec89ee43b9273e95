import { sql } from 'kysely';
import { certify } from '../../domain/eligibility/certificate.ts';
import { computeDirection, type PositionHeight } from '../../domain/personnel/direction.ts';
import type { Initiator } from '../../domain/personnel/initiator.ts';
import type { Scope } from '../../domain/personnel/scope.ts';
import { loadEligibilityFacts } from '../eligibility/load-facts.ts';
import type { CaseDesk } from '../mutation-case/case-desk.ts';
import { heightOf } from '../mutation-case/read-move.ts';

/** So many vacant posts are looked at: the panel reads one page, and the step that composes it stays short. */
const mostLookedAt = 8;

interface VacantPost {
  id: string;
  position_class: string;
  echelon: string | null;
  job_grade: number;
}

/**
 * Other vacant posts of the agency for which the rules would let the person go, nearest in class and grade to the one
 * proposed first; the panel may choose one of them instead (F31).
 */
export async function findAlternatives(desk: CaseDesk, session: number): Promise<void> {
  const { case_number, employee_id, origin_post_id, scope, initiator, effective_date } = desk.case;
  const { rows: posts } = await sql<VacantPost>`
    select post.id, position.position_class, position.echelon, position.job_grade
    from post join position on position.id = post.position_id join org_unit unit on unit.id = post.unit_id
    join (select p.position_class, p.job_grade from post t join position p on p.id = t.position_id
      where t.id = ${desk.case.target_post_id}) proposed on proposed.position_class = position.position_class
    where unit.agency_id = ${desk.case.agency_id} and post.id not in (${desk.case.target_post_id}, ${origin_post_id})
      and exists (select from position_standard s where s.position_id = position.id)
      and not exists (select from incumbency i where i.post_id = post.id and i.valid_at @> ${desk.today}::date)
      and not exists (select from mutation_case other where other.target_post_id = post.id and other.reserves_post)
    order by abs(position.job_grade - proposed.job_grade), post.id limit ${mostLookedAt}`.execute(desk.tx);
  const present = await presentHeight(desk);
  for (const post of posts) {
    const direction = computeDirection(present, heightOf(post));
    const facts = await loadEligibilityFacts(desk.tx, {
      ...{ caseNumber: case_number, employeeId: employee_id, originPostId: origin_post_id, targetPostId: post.id },
      ...{ scope: scope as Scope, direction, initiator: initiator as Initiator, moment: 'deliberation' as const },
      ...{ today: desk.today, effectiveDate: effective_date ?? undefined, policy: desk.policy },
    });
    const { verdict, ruleVersion } = certify(facts);
    if (verdict === 'ineligible') continue;
    await desk.tx
      .insertInto('panel_alternative')
      .values({
        ...{ case_number, session, post_id: post.id, direction, verdict },
        ...{ rule_version: ruleVersion, evaluated_at: desk.now },
      })
      .execute();
  }
}

async function presentHeight(desk: CaseDesk): Promise<PositionHeight> {
  const origin = await desk.tx
    .selectFrom('post')
    .innerJoin('position', 'position.id', 'post.position_id')
    .select(['position.position_class', 'position.echelon', 'position.job_grade'])
    .where('post.id', '=', desk.case.origin_post_id)
    .executeTakeFirstOrThrow();
  return heightOf(origin);
}
