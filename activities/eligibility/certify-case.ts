import type { Database } from '../../db/open-database.ts';
import { localDate } from '../../domain/calendar/office-day.ts';
import { type CaseCertificate, certify } from '../../domain/eligibility/certificate.ts';
import type { Moment } from '../../domain/eligibility/moment.ts';
import type { Direction } from '../../domain/personnel/direction.ts';
import type { Initiator } from '../../domain/personnel/initiator.ts';
import type { Scope } from '../../domain/personnel/scope.ts';
import type { Policy } from '../../domain/policy/policy.ts';
import { loadEligibilityFacts } from './load-facts.ts';

interface Certification {
  caseNumber: string;
  moment: Moment;
  now: Date;
}

/**
 * Judges an open case by R01–R25 and keeps the certificate with the facts and the version of the rules it rests on (F20). A later one of
 * the same moment gets the next number; none is ever replaced. Call it with the case row locked, inside the step that asked.
 */
export async function certifyCase(tx: Database, { caseNumber, moment, now }: Certification): Promise<CaseCertificate> {
  const row = await tx
    .selectFrom('mutation_case')
    .innerJoin('agency', 'agency.id', 'mutation_case.agency_id')
    .where('case_number', '=', caseNumber)
    .select(['employee_id', 'origin_post_id', 'target_post_id', 'scope', 'direction', 'initiator', 'policy'])
    .select(['effective_date', 'rotation_batch_id', 'agency.time_zone'])
    .executeTakeFirstOrThrow();
  const facts = await loadEligibilityFacts(tx, {
    caseNumber,
    employeeId: row.employee_id,
    originPostId: row.origin_post_id,
    targetPostId: row.target_post_id,
    scope: row.scope as Scope,
    direction: row.direction as Direction,
    initiator: row.initiator as Initiator,
    moment,
    today: localDate(now.getTime(), row.time_zone).toString(),
    effectiveDate: row.effective_date ?? undefined,
    policy: row.policy as unknown as Policy,
    rotationBatch: row.rotation_batch_id ?? undefined,
  });
  const certificate: CaseCertificate = {
    ...certify(facts),
    originPostId: row.origin_post_id,
    targetPostId: row.target_post_id,
  };
  await tx
    .insertInto('eligibility_certificate')
    .values((eb) => ({
      case_number: caseNumber,
      moment,
      number: eb
        .selectFrom('eligibility_certificate as earlier')
        .where('earlier.case_number', '=', caseNumber)
        .where('earlier.moment', '=', moment)
        .select((inner) => inner(inner.fn.coalesce(inner.fn.max('earlier.number'), inner.lit(0)), '+', 1).as('next')),
      verdict: certificate.verdict,
      certificate: JSON.stringify(certificate),
      facts: JSON.stringify(facts),
      rule_version: certificate.ruleVersion,
      evaluated_at: now,
    }))
    .execute();
  return certificate;
}
