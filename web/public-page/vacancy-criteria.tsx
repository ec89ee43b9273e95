import { SimpleGrid, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { GetPublicVacanciesResponse } from '../client/types.gen.ts';
import { number } from '../parts/dates.ts';
import classes from './public-page.module.css';

/** How candidates are compared, criterion by criterion, and which level of each competency the post asks. */
export function VacancyCriteria({ vacancy }: { vacancy: GetPublicVacanciesResponse['items'][number] }) {
  const { t } = useTranslation();
  const weights = Object.entries(vacancy.weights).filter(([, weight]) => weight > 0);
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg" mt="sm">
      <div>
        <Title order={4} fz="sm">
          {t('publicPage.weights')}
        </Title>
        {weights.map(([criterion, weight]) => (
          <div key={criterion} className={classes.weight}>
            <Text component="span" fz="sm">
              {t(`publicPage.criterion.${criterion}`)}
            </Text>
            <span className={classes.weightBar} aria-hidden>
              <span style={{ width: `${weight / 10}%` }} />
            </span>
            <Text component="span" fz="sm">
              {number(weight / 10, 1)}%
            </Text>
          </div>
        ))}
      </div>
      <div>
        <Title order={4} fz="sm">
          {t('publicPage.required')}
        </Title>
        {vacancy.required.map(({ competency, name, level }) => (
          <div key={competency} className={classes.weight}>
            <Text component="span" fz="sm">
              {name}
            </Text>
            <span className={classes.weightBar} aria-hidden>
              <span style={{ width: `${level * 20}%` }} />
            </span>
            <Text component="span" fz="sm">
              {level}
            </Text>
          </div>
        ))}
      </div>
    </SimpleGrid>
  );
}
