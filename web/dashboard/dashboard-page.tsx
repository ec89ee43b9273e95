import { Anchor, Button, Group, Paper, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconPlus, IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { getDashboardOptions } from '../client/@tanstack/react-query.gen.ts';
import { dateAndTime, monthName, number } from '../parts/dates.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { ProblemNotice } from '../problem/problem-notice.tsx';
import { useMe } from '../session/session.ts';
import { Pressing } from './pressing.tsx';
import { StageLoads } from './stage-loads.tsx';

/** What needs somebody today, where cases pile up, and how the office does. */
export function DashboardPage() {
  const { t } = useTranslation();
  const { data, error } = useQuery({ ...getDashboardOptions(), refetchInterval: 60_000 });
  const { data: me } = useMe();
  if (error) return <ProblemNotice error={error} />;
  if (!data) return <Waiting rows={8} />;
  const { pressing, finished } = data;
  return (
    <>
      <PageTitle
        title={pressing.length === 0 ? t('dashboard.titleNone') : t('dashboard.title', { count: pressing.length })}
        under={t('dashboard.asOf', { at: dateAndTime(data.asOf) })}
        actions={
          <>
            <Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => print()}>
              {t('look.print')}
            </Button>
            {me?.actions.includes('case.open') && (
              <Button component={Link} to="/cases/new" leftSection={<IconPlus size={18} aria-hidden />}>
                {t('dashboard.openCase')}
              </Button>
            )}
          </>
        }
      />
      <Stack gap="lg">
        <Paper withBorder radius="lg" p="lg" bg="var(--card)" component="section" aria-label={t('dashboard.numbers')}>
          <SimpleGrid cols={{ base: 2, md: 4 }} spacing="lg">
            <Figure value={data.open} label={t('dashboard.open')} />
            <Figure value={data.late} label={t('dashboard.late')} colour={data.late > 0 ? 'var(--late)' : undefined} />
            <Figure
              value={data.dueSoon}
              label={t('dashboard.dueSoon')}
              colour={data.dueSoon > 0 ? 'var(--soon)' : undefined}
            />
            <Figure
              value={finished.count}
              label={t('dashboard.finished', { month: monthName(finished.month) })}
              under={
                finished.medianDays === null
                  ? t('dashboard.noMedian')
                  : t('dashboard.median', { count: finished.medianDays })
              }
            />
          </SimpleGrid>
        </Paper>
        {data.open === 0 ? (
          <EmptyState title={t('case.none')} words={t('dashboard.emptyWords')} />
        ) : (
          <>
            <Pressing rows={pressing} />
            <StageLoads stages={data.stages} />
          </>
        )}
        <Group>
          <Anchor component={Link} to="/cases" search={{ attention: true } as never}>
            {t('dashboard.allAttention')}
          </Anchor>
        </Group>
      </Stack>
    </>
  );
}

interface FigureProps {
  value: number;
  label: string;
  colour?: string | undefined;
  under?: string;
}

function Figure({ value, label, colour, under }: FigureProps) {
  return (
    <div>
      <Group gap="xs" align="baseline">
        <Text component="span" ff="headings" fz={30} fw={700} c={colour}>
          {number(value)}
        </Text>
        <Text component="span" fw={600}>
          {label}
        </Text>
      </Group>
      {under && (
        <Text fz="sm" c="var(--quiet)">
          {under}
        </Text>
      )}
    </div>
  );
}
