import { Checkbox, Group, Stack, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { getMatchRunsIdOptions, getVacanciesIdShortlistOptions } from '../client/@tanstack/react-query.gen.ts';
import type { GetVacanciesIdResponse } from '../client/types.gen.ts';
import { Card } from '../parts/card.tsx';
import { dateAndTime } from '../parts/dates.ts';
import { Waiting } from '../parts/waiting.tsx';
import { WideTable } from '../parts/wide-table.tsx';
import { ProblemNotice } from '../problem/problem-notice.tsx';
import { Comparison } from './comparison.tsx';
import { PointsBar } from './points-bar.tsx';
import { totalOf } from './points.ts';
import { mostCompared } from './vacancy-filter.ts';

const route = getRouteApi('/vacancies/$number');
const shown = 10;

/** Who passed every gate, best first; up to three of them are compared point by point. */
export function CandidatesCard({ vacancy, runId }: { vacancy: GetVacanciesIdResponse; runId: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate({ from: '/vacancies/$number' });
  const { compare = [1, 2, 3] } = route.useSearch();
  const { data, error } = useQuery(getMatchRunsIdOptions({ path: { id: runId }, query: { limit: shown } }));
  const shortlist = useQuery({
    ...getVacanciesIdShortlistOptions({ path: { id: vacancy.id } }),
    enabled: vacancy.state !== 'opened' && vacancy.state !== 'published',
  });
  if (error) return <ProblemNotice error={error} />;
  if (!data) return <Waiting rows={6} />;
  const { run, items } = data;
  const listed = new Set(shortlist.data?.items.map(({ employeeId }) => employeeId));
  const toggle = (rank: number) => {
    const next = compare.includes(rank)
      ? compare.filter((one) => one !== rank)
      : [...compare, rank].slice(-mostCompared);
    void navigate({ search: { compare: next }, replace: true });
  };
  const compared = items.filter(({ rank }) => compare.includes(rank));
  return (
    <Card
      title={t('vacancy.candidates', { count: run.passed })}
      under={t('vacancy.candidatesUnder', { at: dateAndTime(run.at), version: run.codeVersion })}
    >
      {items.length === 0 ? (
        <Text>{t('vacancy.noCandidates')}</Text>
      ) : (
        <Stack gap="lg">
          <WideTable label={t('vacancy.ranking')} minWidth={640}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('vacancy.compare')}</Table.Th>
                <Table.Th>{t('vacancy.rank')}</Table.Th>
                <Table.Th>{t('case.person')}</Table.Th>
                <Table.Th miw={180}>{t('vacancy.total')}</Table.Th>
                <Table.Th>{t('vacancy.remark')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {items.map((one) => (
                <Table.Tr key={one.employeeId}>
                  <Table.Td>
                    <Checkbox
                      aria-label={t('vacancy.compareOne', { name: one.name ?? t('vacancy.otherAgency') })}
                      checked={compare.includes(one.rank)}
                      onChange={() => toggle(one.rank)}
                    />
                  </Table.Td>
                  <Table.Td>{one.rank}</Table.Td>
                  <Table.Td>
                    <Text fw={600}>{one.name ?? t('vacancy.otherAgency')}</Text>
                    <Text fz="sm" c="var(--quiet)">
                      {[one.positionName, one.unitName].filter(Boolean).join(', ')}
                    </Text>
                  </Table.Td>
                  <Table.Td>
                    <PointsBar value={totalOf(one)} most={100} />
                  </Table.Td>
                  <Table.Td>
                    <Group gap="xs">
                      {listed.has(one.employeeId) && <Text fz="sm">{t('vacancy.onShortlist')}</Text>}
                      {one.inOpenCase && <Text fz="sm">{t('vacancy.inCase')}</Text>}
                    </Group>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </WideTable>
          {compared.length > 0 && <Comparison candidates={compared} weights={run.weights} />}
        </Stack>
      )}
    </Card>
  );
}
