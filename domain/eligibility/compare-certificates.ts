import type { Text } from '../text.ts';
import type { CaseCertificate } from './certificate.ts';
import { caseFactLabels, factLabels } from './fact-labels.ts';
import type { EligibilityFacts } from './facts.ts';
import type { Moment } from './moment.ts';
import type { RuleId } from './rule-id.ts';
import type { RuleLine } from './rule-line.ts';
import { rules } from './rules.ts';

/** A certificate as it was kept, with the facts it rests on. */
export interface KeptCertificate {
  number: number;
  certificate: CaseCertificate;
  facts: EligibilityFacts;
}

type FactName = keyof typeof factLabels | keyof typeof caseFactLabels;
interface Origin {
  source: string;
  asOf: string;
}

/** A fact that is not what it was. Its value is not told: it may be a number or a date nobody but the register needs. */
export interface FactChange {
  fact: FactName;
  label: Text;
  change: 'value' | 'became-known' | 'became-unknown';
  /** Where it came from then and now; null where it was not known, or the case itself settles it. */
  before: Origin | null;
  after: Origin | null;
}

export interface RuleStep {
  from: Moment;
  to: Moment;
  verdictChanged: boolean;
  facts: FactChange[];
}

/** One rule through the moments of a case. */
export interface RuleComparison {
  rule: RuleId;
  title: Text;
  legalBasis: string;
  at: ({ moment: Moment } & Pick<RuleLine, 'verdict' | 'value' | 'explanation'>)[];
  /** Only the steps in which the verdict or a fact changed. */
  changes: RuleStep[];
}

/** Rule by rule what changed from one certificate to the next (F21). @param kept in the order of their moments */
export function compareCertificates(kept: readonly KeptCertificate[]): RuleComparison[] {
  return rules.flatMap(({ id, reads }) => {
    const lines = kept.map(({ certificate }) => certificate.lines.find((line) => line.rule === id));
    const latest = lines.findLast((line) => line !== undefined);
    if (!latest) return [];
    const { title, legalBasis } = latest;
    return [{ rule: id, title, legalBasis, at: linesAt(kept, lines), changes: stepsOf(kept, lines, reads) }];
  });
}

function linesAt(kept: readonly KeptCertificate[], lines: readonly (RuleLine | undefined)[]): RuleComparison['at'] {
  return kept.flatMap(({ certificate }, index) => {
    const line = lines[index];
    if (!line) return [];
    const { verdict, value, explanation } = line;
    return [{ moment: certificate.moment, verdict, value, explanation }];
  });
}

function stepsOf(
  kept: readonly KeptCertificate[],
  lines: readonly (RuleLine | undefined)[],
  reads: readonly (keyof EligibilityFacts)[],
): RuleStep[] {
  return kept.slice(1).flatMap((next, index) => {
    const previous = kept[index]!;
    const verdictChanged = lines[index]?.verdict !== lines[index + 1]?.verdict;
    const facts = reads.flatMap((name) => factChange(name, previous.facts, next.facts) ?? []);
    if (!verdictChanged && facts.length === 0) return [];
    return [{ from: previous.certificate.moment, to: next.certificate.moment, verdictChanged, facts }];
  });
}

/** The day and the moment change by themselves. That a register was read anew is no change either. */
function factChange(
  name: keyof EligibilityFacts,
  before: Partial<EligibilityFacts>,
  after: Partial<EligibilityFacts>,
): FactChange | undefined {
  if (name === 'today' || name === 'moment') return undefined;
  const [then, now] = [partsOf(before[name]), partsOf(after[name])];
  // Both were read from the same kind of document, so equal values have equal texts.
  if (JSON.stringify(then.value) === JSON.stringify(now.value)) return undefined;
  const change = then.value === undefined ? 'became-known' : now.value === undefined ? 'became-unknown' : 'value';
  const label =
    name in factLabels
      ? factLabels[name as keyof typeof factLabels]
      : caseFactLabels[name as keyof typeof caseFactLabels];
  return { fact: name, label, change, before: then.origin, after: now.origin };
}

function partsOf(fact: unknown): { value: unknown; origin: Origin | null } {
  if (typeof fact !== 'object' || fact === null) return { value: fact, origin: null };
  if ('unknown' in fact) return { value: undefined, origin: null };
  if (!('source' in fact && 'asOf' in fact && 'value' in fact)) return { value: fact, origin: null };
  return { value: fact.value, origin: { source: String(fact.source), asOf: String(fact.asOf) } };
}
