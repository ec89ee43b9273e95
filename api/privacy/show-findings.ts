import type { readCaseFindings } from '../../db/reading/read-case-findings.ts';
import type { Certificate } from '../../domain/eligibility/certificate.ts';
import type { RuleLine } from '../../domain/eligibility/rule-line.ts';
import { type GuardedField, maySee, type Viewer } from '../../domain/privacy/visible-fields.ts';
import type { Text } from '../../domain/text.ts';

type Findings = Awaited<ReturnType<typeof readCaseFindings>>;

/** Certificates, evaluation, assessment, opinions and benefits, without what is not for the reader's eyes. */
export function showFindings(findings: Findings, as: readonly Viewer[]): object {
  const { certificates, evaluation, assessment, benefitSheet } = findings;
  return {
    ...findings,
    certificates: certificates.map((row) => ({
      ...row,
      certificate: showCertificate(row.certificate as unknown as Certificate, as),
    })),
    evaluation: evaluation && showEvaluation(evaluation, as),
    assessment: assessment && showAssessment(assessment, as),
    // It speaks of gaps, career and pay of one person.
    benefitSheet:
      benefitSheet && maySee('scores', as) && maySee('talent-box', as)
        ? { preparedAt: benefitSheet.preparedAt, ...(benefitSheet.sheet as object) }
        : null,
  };
}

/** What a rule says where its facts are guarded. */
const guardOfRule: Partial<Record<string, GuardedField>> = {
  R07: 'discipline-finding',
  R08: 'discipline-finding',
  R09: 'discipline-finding',
  R10: 'discipline-finding',
  R11: 'scores',
  R19: 'scores',
  R20: 'talent-box',
};
const withheld: Text = { id: 'Tidak ditampilkan untuk peran Anda.', en: 'Not shown to your role.' };

function showCertificate(certificate: Certificate, as: readonly Viewer[]): object {
  return { ...certificate, lines: certificate.lines.map((line) => showLine(line, as)) };
}

/** Even the verdict of a guarded line would tell that there is a sanction. */
function showLine(line: RuleLine, as: readonly Viewer[]): object {
  const guard = guardOfRule[line.rule];
  if (guard === undefined || maySee(guard, as)) return line;
  const { cure: _cure, ...kept } = line;
  return { ...kept, verdict: 'withheld', value: withheld, explanation: withheld };
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
