import type { RuleLine } from '../../domain/eligibility/rule-line.ts';
import { type GuardedField, maySee, type Viewer } from '../../domain/privacy/visible-fields.ts';
import type { Text } from '../../domain/text.ts';

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

/** Stands where a reader's role may not see what a rule found. */
export const withheld: Text = { id: 'Tidak ditampilkan untuk peran Anda.', en: 'Not shown to your role.' };

export type ShownLine = Omit<RuleLine, 'verdict'> & { verdict: RuleLine['verdict'] | 'withheld' };

export function seesLine(rule: string, as: readonly Viewer[]): boolean {
  const guard = guardOfRule[rule];
  return guard === undefined || maySee(guard, as);
}

/** Even the verdict of a guarded line would tell that there is a sanction; so would a source that is older than today. */
export function showLine(line: RuleLine, as: readonly Viewer[]): ShownLine {
  if (seesLine(line.rule, as)) return line;
  const { rule, version, title, legalBasis } = line;
  const empty = { source: null, asOf: null, evidence: [] };
  return { rule, version, title, legalBasis, verdict: 'withheld', value: withheld, explanation: withheld, ...empty };
}
