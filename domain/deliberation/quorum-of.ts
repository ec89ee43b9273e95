import type { PanelRules } from './panel-rules.ts';

/**
 * How many of those seated now must be present and vote: the share that the policy asks of a whole panel, and always more
 * than half. Recusal without a substitute makes the panel smaller, so the number is counted anew (F32).
 * @returns undefined when too few are seated to be a panel at all
 */
export function quorumOf(rules: PanelRules, seated: number): number | undefined {
  if (seated < Math.min(rules.minimum, rules.seats)) return undefined;
  return Math.max(Math.ceil((seated * rules.quorum) / rules.seats), Math.floor(seated / 2) + 1);
}
