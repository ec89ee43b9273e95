import type { EligibilityFacts } from './facts.ts';
import type { Moment } from './moment.ts';
import type { RuleLine, RuleVerdict } from './rule-line.ts';
import { ruleVersion } from './rule-version.ts';
import { rules } from './rules.ts';

export const certificateVerdicts = ['eligible', 'eligible-with-warnings', 'needs-exception', 'ineligible'] as const;

export type CertificateVerdict = (typeof certificateVerdicts)[number];

/** What all rules say about one case at one moment; employee and HR read the same text (F21). Plain JSON. */
export interface Certificate {
  moment: Moment;
  lines: RuleLine[];
  verdict: CertificateVerdict;
  ruleVersion: string;
  /** ISO date. */
  evaluatedOn: string;
  /** Lines that lack a fact and wait for people. */
  unknowns: number;
}

/** As it is kept with a case: with the posts it judged, which may be others at a later moment. */
export interface CaseCertificate extends Certificate {
  originPostId: string;
  targetPostId: string;
}

export function certify(facts: EligibilityFacts): Certificate {
  const lines = rules.map((rule) => rule.evaluate(facts));
  return {
    moment: facts.moment,
    lines,
    verdict: verdictOf(lines.map((line) => line.verdict)),
    ruleVersion,
    evaluatedOn: facts.today,
    unknowns: lines.filter((line) => line.verdict === 'unknown').length,
  };
}

/** The gravest line decides. A missing fact is never a silent pass: it warns, so that people complete the record. */
function verdictOf(verdicts: RuleVerdict[]): CertificateVerdict {
  if (verdicts.includes('block')) return 'ineligible';
  if (verdicts.includes('block-unless-exception')) return 'needs-exception';
  return verdicts.includes('warn') || verdicts.includes('unknown') ? 'eligible-with-warnings' : 'eligible';
}
