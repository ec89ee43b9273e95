import { passByException } from '../exception/pass-by-exception.ts';
import type { Text } from '../text.ts';
import type { KnownFactName } from './fact-labels.ts';
import type { EligibilityFacts } from './facts.ts';
import { isUnknown, type Known } from './known.ts';
import type { RuleId } from './rule-id.ts';
import type { Evidence, Finding, RuleLine } from './rule-line.ts';

/** A rule of eligibility. It sees only the facts it names, so that a change of any other cannot change its line. */
export interface EligibilityRule {
  id: RuleId;
  /** Counts up whenever the meaning changes. */
  version: number;
  title: Text;
  /** The provision, cited as Indonesian law is cited. */
  legalBasis: string;
  reads: readonly (keyof EligibilityFacts)[];
  evaluate: (facts: EligibilityFacts) => RuleLine;
}

interface RuleDefinition<K extends keyof EligibilityFacts> {
  id: RuleId;
  version: number;
  title: Text;
  legalBasis: string;
  reads: readonly K[];
  find: (facts: Pick<EligibilityFacts, K>) => Finding;
}

/** Makes a rule out of its finding: the line gets the rule's name, its basis and where its facts come from. */
export function defineRule<const K extends keyof EligibilityFacts>(definition: RuleDefinition<K>): EligibilityRule {
  const { id, version, title, legalBasis, reads, find } = definition;
  // Only a rule that names the exceptions among its facts can be excepted from.
  const excepting = (finding: Finding, facts: EligibilityFacts): Finding =>
    (reads as readonly string[]).includes('exceptions') ? passByException(finding, id, facts) : finding;
  return {
    id,
    version,
    title,
    legalBasis,
    reads,
    evaluate: (facts) => ({
      ...{ rule: id, version, title, legalBasis },
      ...provenance(facts, reads),
      ...excepting(find(facts), facts),
    }),
  };
}

function provenance(
  facts: EligibilityFacts,
  reads: readonly (keyof EligibilityFacts)[],
): Pick<RuleLine, 'source' | 'asOf' | 'evidence'> {
  const evidence: Evidence[] = [];
  let oldest: string | null = null;
  for (const name of reads) {
    const fact = facts[name];
    if (!isRecorded(fact)) continue;
    evidence.push({ fact: name as KnownFactName, source: fact.source, asOf: fact.asOf });
    if (oldest === null || fact.asOf < oldest) oldest = fact.asOf;
  }
  const sources = new Set(evidence.map(({ source }) => source));
  return { source: sources.size > 0 ? [...sources].join(', ') : null, asOf: oldest, evidence };
}

function isRecorded(fact: unknown): fact is { source: string; asOf: string } {
  if (typeof fact !== 'object' || fact === null || !('source' in fact)) return false;
  return !isUnknown(fact as unknown as Known<unknown>);
}
