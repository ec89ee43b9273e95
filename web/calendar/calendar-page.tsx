import { ActionIcon, Group, Stack, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { getCalendarYearOptions } from '../client/@tanstack/react-query.gen.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { ProblemNotice } from '../problem/problem-notice.tsx';
import { useMe } from '../session/session.ts';
import { HolidayTable } from './holiday-table.tsx';
import { LoadTable } from './load-table.tsx';

const route = getRouteApi('/calendar');

/** The days on which the office is closed in a year, and by which decree; loading a table moves deadlines (F06). */
export function CalendarPage() {
  const { t } = useTranslation();
  const { data: me } = useMe();
  const thisYear = new Date().getFullYear();
  const { year = thisYear } = route.useSearch();
  const { data, error } = useQuery(getCalendarYearOptions({ path: { year } }));
  if (error) return <ProblemNotice error={error} />;
  if (!data) return <Waiting rows={10} />;
  const { days, decree, provisional } = data;
  return (
    <>
      <PageTitle
        title={provisional ? t('calendar.titleNone', { year }) : t('calendar.title', { count: days.length, year })}
        under={provisional ? t('calendar.provisional') : t('calendar.decree', { decree })}
        actions={
          <Group gap="xs" wrap="nowrap">
            <Year
              to={year - 1}
              label={t('calendar.earlier', { year: year - 1 })}
              icon={<IconChevronLeft aria-hidden />}
            />
            <Text fw={600} ff="headings">
              {year}
            </Text>
            <Year
              to={year + 1}
              label={t('calendar.later', { year: year + 1 })}
              icon={<IconChevronRight aria-hidden />}
            />
          </Group>
        }
      />
      <Stack gap="lg">
        {days.length === 0 ? (
          <EmptyState title={t('calendar.none', { year })} words={t('calendar.noneWords')} />
        ) : (
          <HolidayTable days={days} year={year} />
        )}
        {me?.actions.includes('calendar.load') && <LoadTable key={year} calendar={data} />}
      </Stack>
    </>
  );
}

function Year({ to, label, icon }: { to: number; label: string; icon: React.ReactNode }) {
  return (
    <ActionIcon component={Link} to={`/calendar?year=${to}`} variant="default" size="lg" aria-label={label}>
      {icon}
    </ActionIcon>
  );
}
