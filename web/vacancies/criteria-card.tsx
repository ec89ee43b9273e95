import { Group, SimpleGrid, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { GetVacanciesIdResponse } from '../client/types.gen.ts';
import { Card } from '../parts/card.tsx';
import { shortDate } from '../parts/dates.ts';
import { PointsBar } from './points-bar.tsx';
import { criterionNames, mostOf } from './points.ts';

/** What candidates are ranked by and the levels the post asks for, as published. */
export function CriteriaCard({ vacancy }: { vacancy: GetVacanciesIdResponse }) {
  const { t } = useTranslation();
  const { criteria, publishedAt, closesAt } = vacancy;
  if (!criteria) return <Card title={t('vacancy.criteria')}>{t('vacancy.criteriaLater')}</Card>;
  const names = criterionNames(criteria.weights);
  return (
    <Card
      title={t('vacancy.criteria')}
      under={
        publishedAt &&
        t('vacancy.criteriaUnder', { date: shortDate(publishedAt), until: closesAt ? shortDate(closesAt) : '–' })
      }
    >
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="xl">
        <section aria-label={t('vacancy.weights')}>
          <Title order={3} mb="xs">
            {t('vacancy.weights')}
          </Title>
          {names.map((name) => (
            <div key={name}>
              <Text fz="sm">{t(`vacancy.criterion.${name}`)}</Text>
              <PointsBar value={mostOf(criteria.weights, name)} most={mostOf(criteria.weights, names[0]!)} />
            </div>
          ))}
        </section>
        <section aria-label={t('vacancy.required')}>
          <Title order={3} mb="xs">
            {t('vacancy.required')}
          </Title>
          {Object.entries(criteria.required).map(([competency, level]) => (
            <Group key={competency} justify="space-between" py={2} wrap="nowrap">
              <Text fz="sm">{t(`form.options.${competency}`)}</Text>
              <Text fz="sm" fw={600} style={{ whiteSpace: 'nowrap' }}>
                {t('vacancy.level', { level })}
              </Text>
            </Group>
          ))}
        </section>
      </SimpleGrid>
    </Card>
  );
}
