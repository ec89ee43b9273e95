import type { Certificate } from '../eligibility/certificate.ts';
import type { RuleId } from '../eligibility/rule-id.ts';

/** Numbers of the rules that block unless somebody excepts from them: what a certificate asks of an authority. */
export function exceptionsNeeded({ lines }: Pick<Certificate, 'lines'>): number[] {
  return lines.filter(({ verdict }) => verdict === 'block-unless-exception').map(({ rule }) => Number(rule.slice(1)));
}

/** A task about a rule has its number as item. */
export function ruleOfItem(item: number): RuleId {
  return `R${String(item).padStart(2, '0')}` as RuleId;
}
