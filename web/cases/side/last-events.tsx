import { Anchor, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { getCasesCaseNumberTimelineOptions } from '../../client/@tanstack/react-query.gen.ts';
import { Card } from '../../parts/card.tsx';
import { dateAndTime } from '../../parts/dates.ts';
import type { CaseFile } from '../case-file.ts';

const shown = 4;

/** The latest of what happened, with the way to all of it. */
export function LastEvents({ file: { caseNumber } }: { file: CaseFile }) {
  const { t } = useTranslation();
  const { data } = useQuery(getCasesCaseNumberTimelineOptions({ path: { caseNumber } }));
  if (!data || data.items.length === 0) return null;
  return (
    <Card title={t('side.last')}>
      <Stack gap="sm">
        {data.items
          .slice(-shown)
          .toReversed()
          .map((event) => (
            <div key={event.seq}>
              <Text fw={600} fz="sm">
                {event.text}
              </Text>
              <Text fz="sm" c="var(--quiet)">
                {`${event.actor?.name ?? t('case.system')}, ${dateAndTime(event.at)}`}
              </Text>
            </div>
          ))}
        <Anchor component={Link} to={`/cases/${caseNumber}?tab=history`} className="no-print">
          {t('side.all')}
        </Anchor>
      </Stack>
    </Card>
  );
}
