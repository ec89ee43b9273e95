import { Box, Grid, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { getPublicFiguresOptions } from '../client/@tanstack/react-query.gen.ts';
import { Waiting } from '../parts/waiting.tsx';
import { ProblemNotice } from '../problem/problem-notice.tsx';
import { csrfToken } from '../session/session.ts';
import { MoveDurations } from './move-durations.tsx';
import classes from './public-page.module.css';
import { PublicVacancies } from './public-vacancies.tsx';
import { VerifyDecree } from './verify-decree.tsx';
import { YearFigures } from './year-figures.tsx';

/** What everybody may know (F62): vacancies and what they ask, how long moves take and how many there are, and whether a decree is authentic. */
export function PublicPage() {
  const { t } = useTranslation();
  // Inside the shell it lies among the other pages; outside it has the window to itself.
  const inShell = csrfToken() !== undefined;
  const { data: figures, error } = useQuery(getPublicFiguresOptions());
  useEffect(() => {
    document.title = `${t('publicPage.title')} – ${t('app.name')}`;
  }, [t]);
  return (
    <>
      <div className={`${classes.hero} ${inShell ? classes.rounded : ''}`}>
        <div className={classes.inside}>
          <div>
            <Title order={1} c="#fff" fz={{ base: 30, md: 38 }}>
              {t('publicPage.title')}
            </Title>
            <Text fz="lg" mt="md" c="#d5ddf0">
              {t('publicPage.lead')}
            </Text>
          </div>
          <Box c="var(--ink)" id="verify">
            <VerifyDecree />
          </Box>
        </div>
      </div>
      <Stack gap="xl" maw={1120} mx="auto" px={inShell ? 0 : { base: 'md', md: 'lg' }} py="xl">
        <Grid gap="lg">
          <Grid.Col span={{ base: 12, md: 7 }} id="vacancies">
            <PublicVacancies />
          </Grid.Col>
          <Grid.Col span={{ base: 12, md: 5 }} id="figures">
            <ProblemNotice error={error} />
            {figures ? <MoveDurations figures={figures} /> : !error && <Waiting rows={5} />}
          </Grid.Col>
        </Grid>
        {figures && <YearFigures figures={figures} />}
      </Stack>
    </>
  );
}
