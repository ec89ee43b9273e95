import { Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Verdict, VerdictBadge } from '../cases/verdict-badge.tsx';
import { getCasesCaseNumberOptions } from '../client/@tanstack/react-query.gen.ts';

const pressing = ['block', 'block-unless-exception', 'warn'];

/** How many rules of the latest certificate are met, and by name those that are not. */
export function CertificateGlance({ caseNumber }: { caseNumber: string }) {
  const { t } = useTranslation();
  const { data: file } = useQuery(getCasesCaseNumberOptions({ path: { caseNumber } }));
  const lines = file?.certificates.at(-1)?.certificate.lines ?? [];
  if (lines.length === 0) return null;
  const met = lines.filter(({ verdict }) => verdict === 'pass').length;
  return (
    <Stack gap="xs" mb="xs">
      <Group gap="xs" wrap="nowrap">
        <VerdictBadge verdict="pass">{met}</VerdictBadge>
        <Text>{t('task.met')}</Text>
      </Group>
      {lines
        .filter(({ verdict }) => pressing.includes(verdict))
        .map(({ rule, verdict, title }) => (
          <Group key={rule} gap="xs" wrap="nowrap" align="flex-start">
            <VerdictBadge verdict={verdict as Verdict}>{rule}</VerdictBadge>
            <Text>{title}</Text>
          </Group>
        ))}
    </Stack>
  );
}
