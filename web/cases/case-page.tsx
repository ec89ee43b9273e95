import { Badge, Button, Grid, Group, Stack, Tabs, Text, Title } from '@mantine/core';
import { IconArrowRight, IconExternalLink, IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { getCasesCaseNumberOptions } from '../client/@tanstack/react-query.gen.ts';
import { Waiting } from '../parts/waiting.tsx';
import { ProblemNotice } from '../problem/problem-notice.tsx';
import { useMay } from './act/use-may.ts';
import { CaseActs } from './case-acts.tsx';
import type { CaseFile } from './case-file.ts';
import { caseTabs, isCaseTab, tabsOf } from './case-tabs.ts';
import { EmployeeCard } from './side/employee-card.tsx';
import { LastEvents } from './side/last-events.tsx';
import { StageLine } from './stage-line.tsx';
import { UnitEffectCard } from './unit-effect-card.tsx';

const route = getRouteApi('/cases/$caseNumber');

/** One case, for everybody whom it concerns: where it stands, and behind the tabs what was said and why (F60). */
export function CasePage() {
  const { caseNumber } = route.useParams();
  const { data: file, error } = useQuery(getCasesCaseNumberOptions({ path: { caseNumber } }));
  const title = file && `${file.employee.name} – ${caseNumber}`;
  useEffect(() => {
    if (title) document.title = title;
  }, [title]);
  if (error) return <ProblemNotice error={error} />;
  if (!file) return <Waiting rows={8} />;
  return (
    <Stack gap="lg">
      <Head file={file} />
      <StageLine file={file} />
      <Grid>
        <Grid.Col span={{ base: 12, lg: 8 }}>
          <CaseTabs file={file} />
        </Grid.Col>
        <Grid.Col span={{ base: 12, lg: 4 }}>
          <Stack>
            {file.unitBalance && <UnitEffectCard balance={file.unitBalance} />}
            <EmployeeCard file={file} />
            <LastEvents file={file} />
          </Stack>
        </Grid.Col>
      </Grid>
    </Stack>
  );
}

function Head({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  return (
    <Group justify="space-between" align="flex-start">
      <div>
        <Group gap="xs" mb={4}>
          <Text c="var(--quiet)">{file.caseNumber}</Text>
          <Badge variant="light" tt="none" radius="sm" size="lg" fw={600}>
            {t(`case.direction.${file.direction}`)}
          </Badge>
          <Badge variant="light" color="gray" tt="none" radius="sm" size="lg" fw={600}>
            {t(`case.scope.${file.scope}`)}
          </Badge>
          <Badge variant="light" color="gray" tt="none" radius="sm" size="lg" fw={600}>
            {t(`case.initiator.${file.initiator}`)}
          </Badge>
          {file.outcome && (
            <Badge variant="filled" tt="none" radius="sm" size="lg" fw={600}>
              {t(`case.outcome.${file.outcome}`)}
            </Badge>
          )}
        </Group>
        <Title order={1}>{file.employee.name}</Title>
        <Group gap="xs">
          <Text>{`${file.origin.positionName}, ${file.origin.unitName}`}</Text>
          <IconArrowRight size={18} aria-label={t('case.movesTo')} color="var(--soon)" />
          <Text fw={600}>
            {file.target ? `${file.target.positionName}, ${file.target.unitName}` : t('case.targetHidden')}
          </Text>
        </Group>
      </div>
      <Group gap="sm" className="no-print">
        <Button variant="default" leftSection={<IconPrinter size={18} aria-hidden />} onClick={() => print()}>
          {t('look.print')}
        </Button>
        <CaseActs file={file} />
        {file.temporalUrl && (
          <Button
            variant="default"
            component="a"
            href={file.temporalUrl}
            target="_blank"
            rel="noreferrer"
            leftSection={<IconExternalLink size={18} aria-hidden />}
          >
            {t('case.workflow')}
          </Button>
        )}
      </Group>
    </Group>
  );
}

function CaseTabs({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const { tab: asked = 'summary' } = route.useSearch();
  const tabs = tabsOf(file, useMay(file));
  // An address may name a tab that has nothing in it yet.
  const tab = tabs.includes(asked) ? asked : 'summary';
  const navigate = useNavigate({ from: '/cases/$caseNumber' });
  const Panel = caseTabs[tab];
  return (
    <Tabs
      value={tab}
      onChange={(next) => void navigate({ search: isCaseTab(next) ? { tab: next } : {}, replace: true })}
      keepMounted={false}
    >
      <Tabs.List mb="md">
        {tabs.map((name) => (
          <Tabs.Tab key={name} value={name}>
            {t(`case.tab.${name}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value={tab}>
        <Suspense fallback={<Waiting rows={6} />}>
          <Panel file={file} />
        </Suspense>
      </Tabs.Panel>
    </Tabs>
  );
}
