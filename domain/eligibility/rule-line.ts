import type { Text } from '../text.ts';
import type { KnownFactName } from './fact-labels.ts';
import type { RuleId } from './rule-id.ts';

/** `unknown` means a fact is missing: never a pass, never a refusal, but work for a person. */
export const ruleVerdicts = ['pass', 'warn', 'block', 'block-unless-exception', 'not-applicable', 'unknown'] as const;

export type RuleVerdict = (typeof ruleVerdicts)[number];

/** What a rule finds in the facts. */
export interface Finding {
  verdict: RuleVerdict;
  /** What was found, in a few words. */
  value: Text;
  explanation: Text;
  /** What would make the line pass; absent where nothing is wrong or nothing can be done. */
  cure?: Text;
}

/** A fact the line rests on, with the register or document it comes from and the day it stood for. */
export interface Evidence {
  fact: KnownFactName;
  source: string;
  /** ISO date. */
  asOf: string;
}

/** One line of a certificate. */
export interface RuleLine extends Finding {
  rule: RuleId;
  version: number;
  title: Text;
  legalBasis: string;
  /** Sources of the facts the rule reads, and the oldest date among them; null where the case itself is the source. */
  source: string | null;
  asOf: string | null;
  /** Fact by fact; those that are missing are named in the explanation. */
  evidence: Evidence[];
}
