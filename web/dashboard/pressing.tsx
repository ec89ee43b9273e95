import { Anchor, Button, Table, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { StageBar } from '../cases/stage-bar.tsx';
import type { GetDashboardResponse } from '../client/types.gen.ts';
import { Card } from '../parts/card.tsx';
import { longDate } from '../parts/dates.ts';
import { DueText } from '../parts/due-text.tsx';
import { WideTable } from '../parts/wide-table.tsx';

/** What is late, soon due or without anybody to do it; the way to it at its end. */
export function Pressing({ rows }: { rows: GetDashboardResponse['pressing'] }) {
  const { t } = useTranslation();
  if (rows.length === 0) return null;
  return (
    <Card title={t('dashboard.pressing')}>
      <WideTable label={t('dashboard.pressing')} minWidth={760}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('case.person')}</Table.Th>
            <Table.Th>{t('case.stage')}</Table.Th>
            <Table.Th>{t('dashboard.what')}</Table.Th>
            <Table.Th>{t('case.due')}</Table.Th>
            <Table.Th>{t('dashboard.todo')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.taskId}>
              <Table.Td>
                <Anchor component={Link} to={`/cases/${row.caseNumber}`} fw={600}>
                  {row.employeeName}
                </Anchor>
                <Text fz="sm" c="var(--quiet)">
                  {row.caseNumber}
                </Text>
              </Table.Td>
              <Table.Td>
                <StageBar stage={row.stage} late={row.workingDaysLeft < 0} />
              </Table.Td>
              <Table.Td>
                {row.title}
                <Text fz="sm" c="var(--quiet)">
                  {row.unassigned ? t('case.nobody') : row.holder}
                </Text>
              </Table.Td>
              <Table.Td>
                <DueText dueAt={row.dueAt} workingDaysLeft={row.workingDaysLeft} />
                <Text fz="sm" c="var(--quiet)">
                  {longDate(row.dueAt)}
                </Text>
              </Table.Td>
              <Table.Td>
                <Button component={Link} to={`/inbox/${row.taskId}`} variant="default" size="compact-md">
                  {t('dashboard.go')}
                </Button>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </WideTable>
    </Card>
  );
}
