import { Text, Timeline } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getCasesCaseNumberTimelineOptions } from '../../client/@tanstack/react-query.gen.ts';
import { Card } from '../../parts/card.tsx';
import { dateAndTime } from '../../parts/dates.ts';
import { Waiting } from '../../parts/waiting.tsx';
import { ProblemNotice } from '../../problem/problem-notice.tsx';
import type { CaseFile } from '../case-file.ts';

/** When what was done, by whom and on whose behalf, each with the fingerprint that chains it to the one before. */
export function History({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const { data, error } = useQuery(getCasesCaseNumberTimelineOptions({ path: { caseNumber: file.caseNumber } }));
  if (error) return <ProblemNotice error={error} />;
  if (!data) return <Waiting rows={8} />;
  return (
    <Card title={t('case.history', { count: data.items.length })} under={t('case.historyUnder')}>
      <Timeline bulletSize={12} lineWidth={2} active={data.items.length}>
        {data.items.toReversed().map((event) => (
          <Timeline.Item key={event.seq} title={event.text}>
            <Text fz="sm" c="var(--quiet)">
              {[
                dateAndTime(event.at),
                event.actor?.name ?? t('case.system'),
                event.onBehalfOf && t('inbox.onBehalfOf', { name: event.onBehalfOf }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </Text>
            <Text fz="xs" c="var(--quiet)" ff="monospace">
              {event.hash.slice(0, 16)}
            </Text>
          </Timeline.Item>
        ))}
      </Timeline>
    </Card>
  );
}
