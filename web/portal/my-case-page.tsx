import { Anchor, Box, Button, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { getCasesCaseNumberOptions, getCasesOptions } from '../client/@tanstack/react-query.gen.ts';
import { Card } from '../parts/card.tsx';
import { longDate, shortDate } from '../parts/dates.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { PageTitle } from '../parts/page-title.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { ProblemNotice } from '../problem/problem-notice.tsx';
import { MyCaseParts } from './my-case-parts.tsx';
import { MyStages } from './my-stages.tsx';
import { ToDo } from './to-do.tsx';
import { WhyNotMe } from './why-not-me.tsx';

/** The case about oneself (F60): where it stands, what is to be done, and behind each heading what is said of it and why. */
export function MyCasePage() {
  const { t } = useTranslation();
  const { data: cases, error } = useQuery(getCasesOptions({ query: { about: 'me', limit: 20 } }));
  const current = cases?.items.find(({ outcome }) => outcome === null) ?? cases?.items[0];
  if (error) return <ProblemNotice error={error} />;
  if (!cases) return <Waiting rows={8} />;
  const earlier = cases.items.filter((one) => one !== current);
  return (
    <Box maw={760} mx="auto">
      {current ? <MyCase caseNumber={current.caseNumber} /> : <NoCase />}
      <Box mt="lg">
        <WhyNotMe />
      </Box>
      {earlier.length > 0 && (
        <Box mt="lg">
          <Card title={t('portal.earlier')}>
            {earlier.map((one) => (
              <Text key={one.caseNumber}>
                <Anchor component={Link} to={`/cases/${one.caseNumber}`}>
                  {one.caseNumber}
                </Anchor>{' '}
                {t(`case.direction.${one.direction}`)}, {shortDate(one.openedAt)}
                {one.outcome && ` · ${t(`case.outcome.${one.outcome}`)}`}
              </Text>
            ))}
          </Card>
        </Box>
      )}
    </Box>
  );
}

function NoCase() {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={t('portal.none')} />
      <EmptyState
        title={t('portal.noneHeading')}
        words={t('portal.noneWords')}
        action={
          <Button component={Link} to="/wishes">
            {t('portal.stateWish')}
          </Button>
        }
      />
    </>
  );
}

function MyCase({ caseNumber }: { caseNumber: string }) {
  const { t } = useTranslation();
  const { data: file, error } = useQuery(getCasesCaseNumberOptions({ path: { caseNumber } }));
  if (error) return <ProblemNotice error={error} />;
  if (!file) return <Waiting rows={8} />;
  const target = file.target ? `${file.target.positionName}, ${file.target.unitName}` : t('case.targetHidden');
  return (
    <>
      <PageTitle
        title={
          file.outcome
            ? t('portal.over', { outcome: t(`case.outcome.${file.outcome}`).toLowerCase() })
            : t(`portal.title.${file.stage}`)
        }
        under={
          <>
            {file.caseNumber} · {t(`case.direction.${file.direction}`)} ·{' '}
            {t('case.openedOn', { date: longDate(file.openedAt) })}
          </>
        }
      />
      <Stack gap="lg">
        <Text>
          {file.origin.positionName}, {file.origin.unitName} {t('case.movesTo')} <strong>{target}</strong>
        </Text>
        {!file.outcome && <ToDo caseNumber={caseNumber} />}
        <MyStages file={file} />
        <MyCaseParts file={file} />
      </Stack>
    </>
  );
}
