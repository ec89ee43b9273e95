import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getCasesCaseNumberBenefitSheetsOptions } from '../client/@tanstack/react-query.gen.ts';
import type { CaseFile } from '../cases/case-file.ts';
import { dateAndTime } from '../parts/dates.ts';
import { Waiting } from '../parts/waiting.tsx';
import { ProblemNotice } from '../problem/problem-notice.tsx';

/** What changes for the person: place, pay, hours, career, as the present sheet tells it (F55). */
export function Benefits({ file: { caseNumber } }: { file: CaseFile }) {
  const { t } = useTranslation();
  const { data, error } = useQuery(getCasesCaseNumberBenefitSheetsOptions({ path: { caseNumber } }));
  if (error) return <ProblemNotice error={error} />;
  if (!data) return <Waiting rows={4} />;
  const sheet = data.items.findLast(({ current }) => current) ?? data.items.at(-1);
  if (!sheet) return <Text>{t('portal.notYet.benefits')}</Text>;
  return (
    <Stack gap="sm">
      <ul>
        {sheet.lines.map(({ topic, text }) => (
          <li key={topic}>{text}</li>
        ))}
      </ul>
      <Text fz="sm" c="var(--quiet)">
        {t('portal.preparedAt', { at: dateAndTime(sheet.preparedAt) })}{' '}
        {sheet.acknowledgedAt
          ? t('portal.acknowledgedAt', { at: dateAndTime(sheet.acknowledgedAt) })
          : t('portal.notAcknowledged')}
      </Text>
      <Group>
        <Button component="a" variant="default" href={`/v1/cases/${caseNumber}/benefit-sheet.pdf`}>
          {t('portal.benefitsPdf')}
        </Button>
      </Group>
    </Stack>
  );
}
