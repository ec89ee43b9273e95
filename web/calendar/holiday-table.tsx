import { Badge, Table } from '@mantine/core';
import { IconFlag, IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Card } from '../parts/card.tsx';
import { longDate } from '../parts/dates.ts';
import { WideTable } from '../parts/wide-table.tsx';
import type { CalendarYear } from './calendar-filter.ts';

/** The days in their order, each with its kind as icon and word. */
export function HolidayTable({ days, year }: { days: CalendarYear['days']; year: number }) {
  const { t } = useTranslation();
  const national = days.filter(({ kind }) => kind === 'national').length;
  return (
    <Card
      title={t('calendar.days', { year })}
      under={t('calendar.counts', { national, collective: days.length - national })}
    >
      <WideTable label={t('calendar.days', { year })} minWidth={480}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('calendar.date')}</Table.Th>
            <Table.Th>{t('calendar.name')}</Table.Th>
            <Table.Th>{t('calendar.kind')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {days.map(({ date, name, kind }) => (
            <Table.Tr key={date}>
              <Table.Td>
                <time dateTime={date}>{longDate(date)}</time>
              </Table.Td>
              <Table.Td>{name}</Table.Td>
              <Table.Td>
                <Badge
                  variant="light"
                  tt="none"
                  color={kind === 'national' ? 'red' : 'blue'}
                  c="var(--ink)"
                  leftSection={
                    kind === 'national' ? <IconFlag size={14} aria-hidden /> : <IconUsers size={14} aria-hidden />
                  }
                >
                  {t(`calendar.kinds.${kind}`)}
                </Badge>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </WideTable>
    </Card>
  );
}
