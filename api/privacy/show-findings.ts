import type { readCaseFindings } from '../../db/reading/read-case-findings.ts';
import type { Certificate } from '../../domain/eligibility/certificate.ts';
import { maySee, type Viewer } from '../../domain/privacy/visible-fields.ts';
import { showLine } from './show-line.ts';

type Findings = Awaited<ReturnType<typeof readCaseFindings>>;

/** Certificates, evaluation, assessment, opinions and benefits, without what is not for the reader's eyes. */
export function showFindings(findings: Findings, as: readonly Viewer[]): object {
  const { certificates, evaluation, assessment, benefitSheet, questions } = findings;
  return {
    ...findings,
    certificates: certificates.map((row) => ({
      ...row,
      certificate: showCertificate(row.certificate as unknown as Certificate, as),
    })),
    evaluation: evaluation && showEvaluation(evaluation, as),
    assessment: assessment && showAssessment(assessment, as),
    // It speaks of gaps, career and pay of one person.
    benefitSheet: benefitSheet && maySee('scores', as) && maySee('talent-box', as) ? showSheet(benefitSheet) : null,
    // What the employee asks is theirs; whoever answers reads it in the task.
    questions: maySee('reasons', as) ? questions : [],
  };
}

function showSheet({ sheet, current: _current, ...kept }: NonNullable<Findings['benefitSheet']>): object {
  return { ...sheet, ...kept };
}

function showCertificate(certificate: Certificate, as: readonly Viewer[]): object {
  return { ...certificate, lines: certificate.lines.map((line) => showLine(line, as)) };
}

function showEvaluation(evaluation: NonNullable<Findings['evaluation']>, as: readonly Viewer[]): object {
  const { by, at, reasons, ...scores } = evaluation;
  return { by, at, ...(maySee('scores', as) && scores), ...(maySee('reasons', as) && { reasons }) };
}

function showAssessment(assessment: NonNullable<Findings['assessment']>, as: readonly Viewer[]): object {
  const { by, at, purpose, reasons, potential, talentBox, talentScheme, ...scores } = assessment;
  return {
    ...{ by, at, purpose },
    ...(maySee('scores', as) && scores),
    ...(maySee('reasons', as) && { reasons }),
    ...(maySee('potential', as) && { potential }),
    ...(maySee('talent-box', as) && { talentBox, talentScheme }),
  };
}
