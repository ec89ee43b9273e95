import { Stack, Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getVacanciesIdFairnessOptions } from '../client/@tanstack/react-query.gen.ts';
import type { GetVacanciesIdFairnessResponse } from '../client/types.gen.ts';
import { Card } from '../parts/card.tsx';
import { ChartOrTable, type Look } from '../parts/chart-or-table.tsx';
import { number } from '../parts/dates.ts';
import { Waiting } from '../parts/waiting.tsx';
import { WideTable } from '../parts/wide-table.tsx';
import { ProblemNotice } from '../problem/problem-notice.tsx';
import classes from './fairness-card.module.css';

type Dimension = GetVacanciesIdFairnessResponse['items'][number];

/** Whether a group was left behind by the shortlist (four-fifths rule, F44): shares of those who applied, as bars or as a table. */
export function FairnessCard({ vacancyId }: { vacancyId: string }) {
  const { t } = useTranslation();
  const [look, setLook] = useState<Look>('chart');
  const { data, error } = useQuery(getVacanciesIdFairnessOptions({ path: { id: vacancyId } }));
  if (error) return <ProblemNotice error={error} />;
  if (!data) return <Waiting rows={3} />;
  return (
    <Card
      title={t('vacancy.fairness')}
      under={t('vacancy.fairnessUnder')}
      aside={<ChartOrTable look={look} onChange={setLook} />}
    >
      <Stack gap="lg">
        {data.items.map((dimension) => (
          <section key={dimension.dimension} aria-label={t(`vacancy.dimension.${dimension.dimension}`)}>
            <Title order={3} mb="xs">
              {t(`vacancy.dimension.${dimension.dimension}`)}
            </Title>
            {look === 'chart' ? <Bars dimension={dimension} /> : <Figures dimension={dimension} />}
            <Text mt="xs" fw={600} c={dimension.verdict === 'four-fifths-missed' ? 'var(--late)' : undefined}>
              {dimension.explanation}
            </Text>
          </section>
        ))}
      </Stack>
    </Card>
  );
}

function Bars({ dimension: { groups } }: { dimension: Dimension }) {
  const { t } = useTranslation();
  return (
    <ul className={classes.bars}>
      {groups.map(({ member, applied, shortlisted, adverse }) => (
        <li key={member}>
          <span>{t(`vacancy.member.${member}`)}</span>
          <span className={classes.track} aria-hidden>
            <span style={{ width: `${applied === 0 ? 0 : (100 * shortlisted) / applied}%` }} data-adverse={adverse} />
          </span>
          <Text component="span" fz="sm">
            {t('vacancy.ofApplied', { shortlisted, applied })}
          </Text>
        </li>
      ))}
    </ul>
  );
}

function Figures({ dimension: { dimension, groups } }: { dimension: Dimension }) {
  const { t } = useTranslation();
  const columns = ['applied', 'passed', 'shortlisted', 'nominated'] as const;
  return (
    <WideTable label={t(`vacancy.dimension.${dimension}`)} minWidth={480}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('vacancy.group')}</Table.Th>
          {columns.map((name) => (
            <Table.Th key={name} ta="right">
              {t(`vacancy.count.${name}`)}
            </Table.Th>
          ))}
          <Table.Th ta="right">{t('vacancy.ratio')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {groups.map((group) => (
          <Table.Tr key={group.member}>
            <Table.Th scope="row">{t(`vacancy.member.${group.member}`)}</Table.Th>
            {columns.map((name) => (
              <Table.Td key={name} ta="right">
                {group[name]}
              </Table.Td>
            ))}
            <Table.Td ta="right">{group.ratio === null ? '–' : number(group.ratio / 1000, 2)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </WideTable>
  );
}
