import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Card } from '../../parts/card.tsx';
import { dateAndTime } from '../../parts/dates.ts';
import { WideTable } from '../../parts/wide-table.tsx';
import type { HealthReport } from './health-page.tsx';

/** What runs by itself: when it ran last and when it runs next. */
export function Schedules({ schedules }: Pick<HealthReport, 'schedules'>) {
  const { t } = useTranslation();
  return (
    <Card title={t('health.schedules')} under={t('health.schedulesUnder')}>
      <WideTable label={t('health.schedules')} minWidth={560}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('health.schedule')}</Table.Th>
            <Table.Th>{t('health.lastRun')}</Table.Th>
            <Table.Th>{t('health.nextRun')}</Table.Th>
            <Table.Th>{t('health.state')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {schedules.map(({ id, name, exists, paused, lastRunAt, nextRunAt }) => (
            <Table.Tr key={id}>
              <Table.Td>{name}</Table.Td>
              <Table.Td>{lastRunAt === null ? t('health.never') : dateAndTime(lastRunAt)}</Table.Td>
              <Table.Td>{nextRunAt === null ? '–' : dateAndTime(nextRunAt)}</Table.Td>
              <Table.Td>
                <Text component="span" fw={600} c={exists && !paused ? 'var(--met)' : 'var(--late)'}>
                  {t(exists ? (paused ? 'health.pausedState' : 'health.running') : 'health.missingState')}
                </Text>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </WideTable>
    </Card>
  );
}
