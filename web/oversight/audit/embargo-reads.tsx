import { Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getCasesCaseNumberEmbargoReadsOptions } from '../../client/@tanstack/react-query.gen.ts';
import { dateAndTime } from '../../parts/dates.ts';
import { WideTable } from '../../parts/wide-table.tsx';
import { ProblemNotice } from '../../problem/problem-notice.tsx';

const most = 100;

/** Who saw the target post before it was published (F29). */
export function EmbargoReads({ caseNumber }: { caseNumber: string }) {
  const { t } = useTranslation();
  const { data, error } = useQuery(
    getCasesCaseNumberEmbargoReadsOptions({ path: { caseNumber }, query: { limit: most } }),
  );
  if (error) return <ProblemNotice error={error} />;
  if (!data) return null;
  return (
    <div>
      <Title order={3}>{t('audit.reads', { count: data.items.length })}</Title>
      {data.items.length === 0 ? (
        <Text c="var(--quiet)">{t('audit.noReads')}</Text>
      ) : (
        <WideTable label={t('audit.readsLabel')} minWidth={360}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('audit.when')}</Table.Th>
              <Table.Th>{t('audit.who')}</Table.Th>
              <Table.Th>{t('audit.where')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {data.items.map((read) => (
              <Table.Tr key={read.id}>
                <Table.Td>{dateAndTime(read.readAt)}</Table.Td>
                <Table.Td>{read.name}</Table.Td>
                <Table.Td>
                  <Text component="span" ff="monospace" fz="sm">
                    {read.route}
                  </Text>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </WideTable>
      )}
      {data.after !== null && <Text fz="sm">{t('audit.moreReads', { count: most })}</Text>}
    </div>
  );
}
