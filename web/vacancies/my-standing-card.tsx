import { List, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getVacanciesIdMyStandingOptions } from '../client/@tanstack/react-query.gen.ts';
import { Card } from '../parts/card.tsx';
import { isProblem } from '../problem/problem.ts';
import { ProblemNotice } from '../problem/problem-notice.tsx';

/** "Why not me": one's own band and gaps, and nothing of anybody else (F40). Who took no part is shown nothing. */
export function MyStandingCard({ vacancyId }: { vacancyId: string }) {
  const { t } = useTranslation();
  const { data, error } = useQuery(getVacanciesIdMyStandingOptions({ path: { id: vacancyId } }));
  if (error) return isProblem(error) && error.status < 500 ? null : <ProblemNotice error={error} />;
  if (!data) return null;
  const { band, shortlisted, nominated, conditionsNotMet, gaps } = data;
  const standing = nominated ? 'nominated' : shortlisted ? 'shortlisted' : 'not';
  return (
    <Card title={t(`vacancy.mine.${standing}`)} under={t(`vacancy.band.${band}`)}>
      <Stack gap="sm">
        {conditionsNotMet.length > 0 && (
          <div>
            <Text fw={600}>{t('vacancy.conditionsNotMet')}</Text>
            <List>
              {conditionsNotMet.map(({ rule, title }) => (
                <List.Item key={rule}>
                  {title} ({rule})
                </List.Item>
              ))}
            </List>
          </div>
        )}
        {gaps.length > 0 && (
          <div>
            <Text fw={600}>{t('vacancy.myGaps')}</Text>
            <List>
              {gaps.map(({ competency, name, required, achieved }) => (
                <List.Item key={competency}>
                  {t('vacancy.myGap', { name, required, achieved: achieved ?? '–' })}
                </List.Item>
              ))}
            </List>
          </div>
        )}
        {conditionsNotMet.length === 0 && gaps.length === 0 && <Text>{t('vacancy.noGaps')}</Text>}
      </Stack>
    </Card>
  );
}
