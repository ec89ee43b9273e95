import { Button, Group, Text } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getCasesCaseNumberMinutesOptions } from '../../client/@tanstack/react-query.gen.ts';
import { Card } from '../../parts/card.tsx';
import { dateAndTime } from '../../parts/dates.ts';
import { Waiting } from '../../parts/waiting.tsx';
import { ProblemNotice } from '../../problem/problem-notice.tsx';

/** The sealed minutes: nothing in them can be changed any more, and their hash proves it. */
export function MinutesCard({ caseNumber }: { caseNumber: string }) {
  const { t } = useTranslation();
  const { data, error } = useQuery(getCasesCaseNumberMinutesOptions({ path: { caseNumber } }));
  if (error) return <ProblemNotice error={error} />;
  if (!data) return <Waiting rows={2} />;
  const { summary } = data.minutes as { summary?: string };
  return (
    <Card
      title={t('deliberation.sealed')}
      under={t('deliberation.sealedBy', { name: data.sealedBy, at: dateAndTime(data.sealedAt) })}
      aside={<IconLock aria-hidden />}
    >
      {summary && <Text>{summary}</Text>}
      <Text fz="sm" c="var(--quiet)" mt="sm">
        {t('deliberation.hash')}
      </Text>
      <Text fz="sm" ff="monospace" style={{ overflowWrap: 'anywhere' }}>
        {data.sha256}
      </Text>
      <Group mt="md" className="no-print">
        <Button component="a" variant="default" href={`/v1/cases/${caseNumber}/minutes.pdf`}>
          {t('deliberation.pdf')}
        </Button>
      </Group>
    </Card>
  );
}
