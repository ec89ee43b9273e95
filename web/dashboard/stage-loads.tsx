import { SegmentedControl, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GetDashboardResponse } from '../client/types.gen.ts';
import { Card } from '../parts/card.tsx';
import { WideTable } from '../parts/wide-table.tsx';
import classes from './stage-loads.module.css';

type Load = GetDashboardResponse['stages'][number];

/** At which stage cases pile up: bars with what is late in red, or the same as a table; the finding stands in the title's line. */
export function StageLoads({ stages }: { stages: Load[] }) {
  const { t } = useTranslation();
  const [look, setLook] = useState('chart');
  const fullest = stages.reduce((most, load) => (load.open > most.open ? load : most));
  return (
    <Card
      title={t('dashboard.where')}
      under={t('dashboard.fullest', { stage: fullest.label, count: fullest.open })}
      aside={
        <SegmentedControl
          aria-label={t('dashboard.look')}
          value={look}
          onChange={setLook}
          data={[
            { value: 'chart', label: t('dashboard.chart') },
            { value: 'table', label: t('dashboard.table') },
          ]}
        />
      }
    >
      {look === 'chart' ? <Bars stages={stages} most={fullest.open} /> : <Figures stages={stages} />}
    </Card>
  );
}

function Bars({ stages, most }: { stages: Load[]; most: number }) {
  const { t } = useTranslation();
  return (
    <ul className={classes.bars}>
      {stages.map(({ stage, label, open, late }) => (
        <li key={stage}>
          <Text component="span">{label}</Text>
          <span className={classes.track} aria-hidden>
            <span className={classes.good} style={{ width: `${share(open - late, most)}%` }} />
            <span className={classes.late} style={{ width: `${share(late, most)}%` }} />
          </span>
          <Text component="span" fw={600}>
            {open}
            {late > 0 && (
              <Text component="span" c="var(--late)">
                {' '}
                ({t('dashboard.lateOf', { count: late })})
              </Text>
            )}
          </Text>
        </li>
      ))}
    </ul>
  );
}

function share(count: number, most: number): number {
  return most === 0 ? 0 : (100 * count) / most;
}

function Figures({ stages }: { stages: Load[] }) {
  const { t } = useTranslation();
  return (
    <WideTable label={t('dashboard.where')} minWidth={420}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('case.stage')}</Table.Th>
          <Table.Th ta="right">{t('dashboard.open')}</Table.Th>
          <Table.Th ta="right">{t('dashboard.late')}</Table.Th>
          <Table.Th ta="right">{t('dashboard.days')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {stages.map(({ stage, label, open, late, medianDays }) => (
          <Table.Tr key={stage}>
            <Table.Td>{label}</Table.Td>
            <Table.Td ta="right">{open}</Table.Td>
            <Table.Td ta="right">{late}</Table.Td>
            <Table.Td ta="right">{open === 0 ? '–' : medianDays}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </WideTable>
  );
}
