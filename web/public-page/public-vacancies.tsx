import { Button, Stack, Text, Title } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getPublicVacanciesInfiniteOptions } from '../client/@tanstack/react-query.gen.ts';
import type { GetPublicVacanciesResponse } from '../client/types.gen.ts';
import { Card } from '../parts/card.tsx';
import { shortDate } from '../parts/dates.ts';
import { DueText } from '../parts/due-text.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { ProblemNotice } from '../problem/problem-notice.tsx';
import classes from './public-page.module.css';
import { VacancyCriteria } from './vacancy-criteria.tsx';
import { saveVacanciesAsCsv } from './vacancies-as-csv.ts';
import { LoadMore } from '../parts/load-more.tsx';

type Vacancy = GetPublicVacanciesResponse['items'][number];
const pageSize = 50;

/** The posts that are published, what they ask and how candidates are compared. */
export function PublicVacancies() {
  const { t } = useTranslation();
  const { data, error, isPending, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    ...getPublicVacanciesInfiniteOptions({ query: { limit: pageSize } }),
    initialPageParam: {},
    getNextPageParam: ({ after }) => (after === null ? undefined : { query: { after } }),
  });
  if (error) return <ProblemNotice error={error} />;
  if (isPending) return <Waiting rows={6} />;
  const vacancies = data.pages.flatMap(({ items }) => items);
  const title = t('publicPage.vacancies', { count: vacancies.length });
  return (
    <Card
      title={title}
      under={vacancies.length > 0 && t('publicPage.howToApply')}
      aside={
        vacancies.length > 0 && (
          <Button
            variant="default"
            leftSection={<IconDownload size={18} aria-hidden />}
            onClick={() => saveVacanciesAsCsv(vacancies)}
          >
            {t('publicPage.csv')}
          </Button>
        )
      }
    >
      {vacancies.length === 0 && <Text>{t('publicPage.noVacancies')}</Text>}
      {vacancies.map((vacancy) => (
        <VacancyLine key={vacancy.number} vacancy={vacancy} />
      ))}
      <LoadMore justify="center" mt="md" {...{ hasNextPage, isFetchingNextPage, fetchNextPage }} />
    </Card>
  );
}

function VacancyLine({ vacancy }: { vacancy: Vacancy }) {
  const { t } = useTranslation();
  return (
    <article className={classes.vacancy} aria-label={`${vacancy.positionName}, ${vacancy.unitName}`}>
      <Stack gap={2}>
        <Title order={3} fz="md">
          {vacancy.positionName}
        </Title>
        <Text fz="sm" c="var(--quiet)">
          {vacancy.unitName}, {vacancy.agency} · {vacancy.number}
        </Text>
        <Text fz="sm">{[educationOf(vacancy, t), rankOf(vacancy, t)].filter(Boolean).join('. ')}</Text>
      </Stack>
      <Stack gap={2}>
        {vacancy.open && vacancy.closesAt ? (
          <>
            <Text fw={600}>{t('publicPage.closes', { date: shortDate(vacancy.closesAt) })}</Text>
            <DueText dueAt={vacancy.closesAt} workingDaysLeft={vacancy.workingDaysLeft ?? 0} fz="sm" />
          </>
        ) : (
          <Text c="var(--quiet)">{t('publicPage.comparing')}</Text>
        )}
      </Stack>
      <details className={classes.more}>
        <summary>{t('publicPage.criteria')}</summary>
        <VacancyCriteria vacancy={vacancy} />
      </details>
    </article>
  );
}

type Words = ReturnType<typeof useTranslation>['t'];

function educationOf({ educationLevelMin: level, educationFields: fields }: Vacancy, t: Words): string {
  if (fields.length === 0) return t('publicPage.education', { level });
  return t('publicPage.educationIn', { level, fields: fields.join(', ') });
}

function rankOf({ rankMin: from, rankMax: to }: Vacancy, t: Words): string {
  if (from === null) return '';
  return to === null ? t('publicPage.rankFrom', { from }) : t('publicPage.rank', { from, to });
}
