import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Card } from '../../parts/card.tsx';
import { dateAndTime, number } from '../../parts/dates.ts';
import { WideTable } from '../../parts/wide-table.tsx';
import type { HealthReport } from './health-page.tsx';

/** Which queues are asked for work by how many workers, and what waits there. */
export function Queues({ queues }: Pick<HealthReport, 'queues'>) {
  const { t } = useTranslation();
  return (
    <Card title={t('health.queues')} under={t('health.queuesUnder')}>
      <WideTable label={t('health.queues')} minWidth={560}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('health.queue')}</Table.Th>
            <Table.Th>{t('health.work')}</Table.Th>
            <Table.Th ta="right">{t('health.pollers')}</Table.Th>
            <Table.Th>{t('health.lastPoll')}</Table.Th>
            <Table.Th ta="right">{t('health.waiting')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {queues.map(({ name, work, pollers, lastPollAt, backlog }) => (
            <Table.Tr key={`${name}-${work}`}>
              <Table.Td>{name}</Table.Td>
              <Table.Td>{t(`health.works.${work}`)}</Table.Td>
              <Table.Td ta="right">
                <Text component="span" fw={600} c={pollers === 0 ? 'var(--late)' : undefined}>
                  {number(pollers)}
                </Text>
              </Table.Td>
              <Table.Td>{lastPollAt === null ? t('health.never') : dateAndTime(lastPollAt)}</Table.Td>
              <Table.Td ta="right">{backlog === null ? t('health.unknown') : number(backlog)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </WideTable>
    </Card>
  );
}
