import type { Moment } from '../../../domain/eligibility/moment.ts';
import { exceptionsNeeded } from '../../../domain/exception/exceptions-needed.ts';
import { certifyCase } from '../../eligibility/certify-case.ts';
import { thawOf } from '../../eligibility/thaw-of.ts';
import type { CaseDesk } from '../case-desk.ts';

/** Reads the rules again on the facts of this day and keeps the certificate beside the earlier ones (F20). */
export async function certify(desk: CaseDesk, moment: Moment): Promise<void> {
  const certificate = await certifyCase(desk.tx, { caseNumber: desk.case.case_number, moment, now: desk.now });
  desk.recorded.certificate = certificate.verdict;
  const exceptions = exceptionsNeeded(certificate);
  if (moment === 'decree' && exceptions.length > 0) desk.recorded.exceptions = exceptions;
  const frozen = certificate.lines.some(({ rule, verdict }) => rule === 'R23' && verdict === 'block');
  if (frozen) desk.recorded.frozen = await thawOf(desk);
  desk.audit('eligibility-certified', { moment, verdict: certificate.verdict, ruleVersion: certificate.ruleVersion });
}
