import { r01 } from './rules/r01-active-civil-servant.ts';
import { r02 } from './rules/r02-valid-nip.ts';
import { r03 } from './rules/r03-work-agreement.ts';
import { r04 } from './rules/r04-minimum-tenure.ts';
import { r05 } from './rules/r05-rotation-due.ts';
import { r06 } from './rules/r06-service-before-own-request.ts';
import { r07 } from './rules/r07-discipline-open.ts';
import { r08 } from './rules/r08-discipline-recent.ts';
import { r09 } from './rules/r09-study-or-bond.ts';
import { r10 } from './rules/r10-court-or-audit.ts';
import { r11 } from './rules/r11-performance.ts';
import { r12 } from './rules/r12-vacancy.ts';
import { r13 } from './rules/r13-origin-staffing.ts';
import { r14 } from './rules/r14-education.ts';
import { r15 } from './rules/r15-rank.ts';
import { r16 } from './rules/r16-administrative-experience.ts';
import { r17 } from './rules/r17-leadership-experience.ts';
import { r18 } from './rules/r18-functional-transfer.ts';
import { r19 } from './rules/r19-job-person-match.ts';
import { r20 } from './rules/r20-talent-pool.ts';
import { r21 } from './rules/r21-retirement.ts';
import { r22 } from './rules/r22-conflict-of-interest.ts';
import { r23 } from './rules/r23-political-freeze.ts';
import { r24 } from './rules/r24-documents-and-consents.ts';
import { r25 } from './rules/r25-external-approvals.ts';
import type { EligibilityRule } from './define-rule.ts';

/** The rules in their order; a certificate has one line for each. */
export const rules: readonly EligibilityRule[] = [
  r01,
  r02,
  r03,
  r04,
  r05,
  r06,
  r07,
  r08,
  r09,
  r10,
  r11,
  r12,
  r13,
  r14,
  r15,
  r16,
  r17,
  r18,
  r19,
  r20,
  r21,
  r22,
  r23,
  r24,
  r25,
];
