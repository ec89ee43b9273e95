import { Paper, SimpleGrid, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { GetPublicFiguresResponse } from '../client/types.gen.ts';
import { dateAndTime, number } from '../parts/dates.ts';

/** The year in four numbers; what concerns fewer than five people is said as that. */
export function YearFigures({ figures }: { figures: GetPublicFiguresResponse }) {
  const { t } = useTranslation();
  const { moved, objections, reviewed, open } = figures;
  const year = new Intl.DateTimeFormat('en', { year: 'numeric', timeZone: 'Asia/Jakarta' }).format(
    new Date(figures.yearFrom),
  );
  const parts = moved.byKind
    .filter(({ count, beyond }) => count !== null && !beyond)
    .map(({ direction, count }) => `${number(count!)} ${t(`case.direction.${direction}`).toLowerCase()}`);
  const share = reviewed.total && reviewed.effective !== null ? (reviewed.effective / reviewed.total) * 100 : null;
  return (
    <section aria-label={t('publicPage.year', { year })}>
      <Title order={2} mb="sm">
        {t('publicPage.year', { year })}
      </Title>
      <Paper withBorder radius="lg" p="lg" bg="var(--card)">
        <SimpleGrid cols={{ base: 1, xs: 2, md: 4 }} spacing="lg">
          <Figure value={moved.total} label={t('publicPage.moved')} under={parts.join(', ')} />
          <Figure value={open} label={t('publicPage.open')} />
          <Figure
            value={objections.filed}
            label={t('publicPage.objections')}
            under={objections.upheld ? t('publicPage.upheld', { count: objections.upheld }) : undefined}
          />
          <Figure
            value={share}
            unit="%"
            label={t('publicPage.effective')}
            under={reviewed.total === null ? undefined : t('publicPage.ofReviewed', { count: reviewed.total })}
            none={reviewed.total === 0}
          />
        </SimpleGrid>
        <Text fz="sm" c="var(--quiet)" mt="md">
          {t('publicPage.asOf', { at: dateAndTime(figures.asOf) })}
        </Text>
      </Paper>
    </section>
  );
}

interface FigureProps {
  value: number | null;
  unit?: string;
  label: string;
  under?: string;
  none?: boolean;
}

function Figure({ value, unit = '', label, under, none = false }: FigureProps) {
  const { t } = useTranslation();
  return (
    <div>
      <Text ff="headings" fz={value === null && !none ? 22 : 30} fw={700}>
        {none ? '–' : value === null ? t('publicPage.hidden') : `${number(value)}${unit}`}
      </Text>
      <Text fw={600}>{label}</Text>
      {under && (
        <Text fz="sm" c="var(--quiet)">
          {under}
        </Text>
      )}
    </div>
  );
}
