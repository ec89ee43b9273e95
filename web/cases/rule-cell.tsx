import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Verdict } from './verdict-badge.tsx';

interface RuleLine {
  rule: string;
  title: string;
  legalBasis: string;
  verdict: Verdict;
  explanation: string;
  cure?: string | null;
}

/** What is met, or does not apply, needs no words and may be folded away. */
export function isMet({ verdict }: Pick<RuleLine, 'verdict'>): boolean {
  return verdict === 'pass' || verdict === 'not-applicable';
}

/** A rule with its article; where it is not met also why, and what would make it pass. */
export function RuleCell({ line }: { line: RuleLine }) {
  const { t } = useTranslation();
  return (
    <Table.Td>
      <Text fw={600}>{line.title}</Text>
      <Text fz="sm" c="var(--quiet)">
        {line.rule} · {line.legalBasis}
      </Text>
      {!isMet(line) && <Text fz="sm">{line.explanation}</Text>}
      {line.cure && (
        <Text fz="sm">
          <strong>{t('case.cure')}</strong> {line.cure}
        </Text>
      )}
    </Table.Td>
  );
}
