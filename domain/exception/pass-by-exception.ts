import { dateText } from '../eligibility/date-text.ts';
import type { RuleId } from '../eligibility/rule-id.ts';
import type { Finding } from '../eligibility/rule-line.ts';
import type { Text } from '../text.ts';
import type { ExceptingAuthority } from './exceptable-rules.ts';
import type { GrantedException } from './granted-exception.ts';

const names: Readonly<Record<ExceptingAuthority, Text>> = {
  'appointing-authority': { id: 'PPK', en: 'the appointing authority' },
  president: { id: 'Presiden', en: 'the President' },
};

/** What blocks unless excepted passes by an exception that still counts, and the line says by whose and which (F25). */
export function passByException(
  finding: Finding,
  rule: RuleId,
  { exceptions, today }: { exceptions: readonly GrantedException[]; today: string },
): Finding {
  if (finding.verdict !== 'block-unless-exception') return finding;
  const exception = exceptionFrom(rule, { exceptions, today });
  if (!exception) return finding;
  const day = dateText(exception.decidedOn);
  const by = names[exception.authority];
  return {
    verdict: 'pass',
    value: finding.value,
    explanation: {
      id: `Memenuhi syarat dengan pengecualian ${by.id} tanggal ${day.id} (dokumen ${exception.document}).`,
      en: `Passes by an exception of ${by.en} of ${day.en} (document ${exception.document}).`,
    },
  };
}

/** The exception from a rule that still counts today. */
export function exceptionFrom(
  rule: RuleId,
  { exceptions, today }: { exceptions: readonly GrantedException[]; today: string },
): GrantedException | undefined {
  return exceptions.find(
    (granted) => granted.rule === rule && (granted.validUntil === null || today <= granted.validUntil),
  );
}
