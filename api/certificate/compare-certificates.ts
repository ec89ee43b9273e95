import { readCertifiedCase, readPostNames } from '../../db/certificate/read-certified-case.ts';
import {
  compareCertificates as compare,
  type FactChange,
  type RuleComparison,
} from '../../domain/eligibility/compare-certificates.ts';
import { momentLabels } from '../../domain/eligibility/moment-labels.ts';
import { moments } from '../../domain/eligibility/moment.ts';
import { sourceText } from '../../domain/eligibility/source-text.ts';
import { certificateVerdictLabels, ruleVerdictLabels } from '../../domain/eligibility/verdict-labels.ts';
import type { Viewer } from '../../domain/privacy/visible-fields.ts';
import { defineRoute } from '../http/route.ts';
import { caseParams } from '../http/shapes.ts';
import { seesLine, withheld } from '../privacy/show-line.ts';
import { certificateComparison } from './certificate-shapes.ts';
import { findCertificates } from './find-certificates.ts';

const path = '/v1/cases/{caseNumber}/certificates/comparison';

export const compareCertificates = defineRoute({
  method: 'get',
  path,
  action: 'case.read',
  tag: 'Certificates',
  summary:
    'Rule by rule what changed between submission, deliberation and decree: verdicts, facts, and the post judged',
  params: caseParams,
  answers: { 200: { description: 'The latest certificate of each moment, compared', schema: certificateComparison } },
  async handle({ actor, params: { caseNumber } }, deps) {
    const { certificates, as } = await findCertificates(deps, actor, caseNumber, path);
    const latest = moments.flatMap((moment) => certificates.findLast((one) => one.certificate.moment === moment) ?? []);
    const about = await readCertifiedCase(deps.db, caseNumber);
    const judged = latest.map(
      ({ certificate }) => (certificate as Partial<typeof certificate>).targetPostId ?? about.targetPostId,
    );
    const posts = judged.length === 0 ? [] : await readPostNames(deps.db, judged);
    const rules = compare(latest).map((rule) => showRule(rule, as));
    return {
      status: 200,
      body: {
        caseNumber,
        moments: latest.map(({ number, certificate: { moment, verdict, ruleVersion, evaluatedOn } }, index) => ({
          ...{ moment, momentText: momentLabels[moment], number, verdict, ruleVersion, evaluatedOn },
          verdictText: certificateVerdictLabels[verdict],
          target: posts.find(({ postId }) => postId === judged[index]),
        })),
        targetChanged: new Set(judged).size > 1,
        changed: rules.filter(({ changes }) => changes.length > 0).length,
        rules,
      },
    };
  },
});

function showRule({ rule, title, legalBasis, at, changes }: RuleComparison, as: readonly Viewer[]) {
  const head = { rule, title, legalBasis };
  if (!seesLine(rule, as)) {
    const hidden = { verdict: 'withheld', verdictText: withheld, value: withheld, explanation: withheld };
    return { ...head, at: at.map(({ moment }) => ({ moment, ...hidden })), changes: [] };
  }
  return {
    ...head,
    at: at.map((line) => ({ ...line, verdictText: ruleVerdictLabels[line.verdict] })),
    changes: changes.map((step) => ({ ...step, facts: step.facts.map(showFact) })),
  };
}

function showFact({ before, after, ...change }: FactChange) {
  const worded = (origin: FactChange['before']) => origin && { ...origin, sourceText: sourceText(origin.source) };
  return { ...change, before: worded(before), after: worded(after) };
}
