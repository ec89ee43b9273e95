import { Accordion, List, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getMeStandingsOptions, getVacanciesIdMyStandingOptions } from '../client/@tanstack/react-query.gen.ts';
import { Card } from '../parts/card.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { ProblemNotice } from '../problem/problem-notice.tsx';

/** "Why not me" (F40): of each vacancy in which one was compared, the own band and what was missing, and nothing of anybody else. */
export function WhyNotMe() {
  const { t } = useTranslation();
  const { data } = useQuery(getMeStandingsOptions());
  const [open, show] = useState<string | null>(null);
  if (!data || data.items.length === 0) return null;
  return (
    <Card title={t('portal.whyNotMe')} under={t('portal.whyNotMeUnder')}>
      <Accordion value={open} onChange={show} order={3}>
        {data.items.map((one) => (
          <Accordion.Item key={one.vacancyId} value={one.vacancyId}>
            <Accordion.Control>
              {one.positionName}, {one.unitName}
              <Text component="span" c="var(--quiet)" fz="sm">
                {' '}
                {one.number}
              </Text>
            </Accordion.Control>
            <Accordion.Panel>{open === one.vacancyId && <Standing vacancyId={one.vacancyId} />}</Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
    </Card>
  );
}

function Standing({ vacancyId }: { vacancyId: string }) {
  const { t } = useTranslation();
  const { data, error } = useQuery(getVacanciesIdMyStandingOptions({ path: { id: vacancyId } }));
  if (error) return <ProblemNotice error={error} />;
  if (!data) return <Waiting rows={2} />;
  const result = data.nominated ? 'nominated' : data.shortlisted ? 'shortlisted' : 'notShortlisted';
  return (
    <>
      <Text fw={600}>{t(`portal.standing.${result}`)}</Text>
      <Text>{t(`portal.band.${data.band}`)}</Text>
      {data.conditionsNotMet.length > 0 && (
        <>
          <Text mt="xs">{t('portal.conditionsNotMet')}</Text>
          <List>
            {data.conditionsNotMet.map(({ rule, title }) => (
              <List.Item key={rule}>{title}</List.Item>
            ))}
          </List>
        </>
      )}
      {data.gaps.length > 0 && (
        <>
          <Text mt="xs">{t('portal.gaps')}</Text>
          <List>
            {data.gaps.map(({ competency, name, required, achieved }) => (
              <List.Item key={competency}>
                {achieved === null
                  ? t('portal.gapUnknown', { name, required })
                  : t('portal.gap', { name, required, achieved })}
              </List.Item>
            ))}
          </List>
        </>
      )}
    </>
  );
}
