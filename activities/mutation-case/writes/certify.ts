import type { Moment } from '../../../domain/eligibility/moment.ts';
import { certifyCase } from '../../eligibility/certify-case.ts';
import type { CaseDesk } from '../case-desk.ts';

/** Reads the rules again on the facts of this day and keeps the certificate beside the earlier ones (F20). */
export async function certify(desk: CaseDesk, moment: Moment): Promise<void> {
  const certificate = await certifyCase(desk.tx, { caseNumber: desk.case.case_number, moment, now: desk.now });
  desk.recorded.certificate = certificate.verdict;
  desk.audit('eligibility-certified', { moment, verdict: certificate.verdict, ruleVersion: certificate.ruleVersion });
}
