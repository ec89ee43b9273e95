import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Card } from '../../parts/card.tsx';
import { dateAndTime, number } from '../../parts/dates.ts';
import { WideTable } from '../../parts/wide-table.tsx';
import type { HealthReport } from './health-page.tsx';

/** What waits for a mail server, the registry, an agency's system or a person, and what that means. */
export function Owed({ backlog, outside }: Pick<HealthReport, 'backlog' | 'outside'>) {
  const { t } = useTranslation();
  const { oldestLetterAt, ...webhooks } = outside;
  const counts = { ...backlog, ...webhooks };
  return (
    <Card title={t('health.owed')} under={t('health.owedUnder')}>
      <WideTable label={t('health.owed')} minWidth={560}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('health.what')}</Table.Th>
            <Table.Th ta="right">{t('health.count')}</Table.Th>
            <Table.Th>{t('health.means')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {(Object.keys(counts) as (keyof typeof counts)[]).map((name) => (
            <Table.Tr key={name}>
              <Table.Td>
                {t(`health.lines.${name}`)}
                {name === 'owedMessages' && oldestLetterAt !== null && (
                  <Text fz="sm" c="var(--quiet)">
                    {t('health.oldest', { at: dateAndTime(oldestLetterAt) })}
                  </Text>
                )}
              </Table.Td>
              <Table.Td ta="right">
                <Text component="span" fw={600}>
                  {number(counts[name])}
                </Text>
              </Table.Td>
              <Table.Td>{t(`health.meanings.${name}`)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </WideTable>
    </Card>
  );
}
