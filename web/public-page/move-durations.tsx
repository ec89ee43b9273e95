import { SegmentedControl, Table, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { GetPublicFiguresResponse } from '../client/types.gen.ts';
import { Card } from '../parts/card.tsx';
import { WideTable } from '../parts/wide-table.tsx';
import classes from './public-page.module.css';

type Duration = GetPublicFiguresResponse['durations'][number];

/** How long moves took, kind by kind: the middle half as a bar, the median as a dot; the same as a table. */
export function MoveDurations({ figures: { durations, tooFew } }: { figures: GetPublicFiguresResponse }) {
  const { t } = useTranslation();
  const [as, show] = useState('chart');
  const nameOf = ({ direction, beyond }: Pick<Duration, 'direction' | 'beyond'>) => {
    const kind = t(`case.direction.${direction}`);
    return beyond ? t('publicPage.beyond', { kind }) : kind;
  };
  const slowest = durations.toSorted((a, b) => b.median - a.median)[0];
  return (
    <Card
      title={t('publicPage.durations')}
      under={slowest ? t('publicPage.durationsUnder') : undefined}
      aside={
        slowest && (
          <SegmentedControl
            aria-label={t('publicPage.chartOrTable')}
            value={as}
            onChange={show}
            data={['chart', 'table'].map((value) => ({ value, label: t(`publicPage.${value}`) }))}
          />
        )
      }
    >
      {!slowest && (
        <>
          <Text fw={600}>{t('publicPage.noDurations')}</Text>
          <Text c="var(--quiet)">{t('publicPage.noDurationsWords')}</Text>
        </>
      )}
      {slowest && as === 'chart' && <Chart durations={durations} nameOf={nameOf} />}
      {slowest && as === 'table' && (
        <WideTable label={t('publicPage.durations')} minWidth={320}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('publicPage.kind')}</Table.Th>
              <Table.Th ta="right">{t('publicPage.median')}</Table.Th>
              <Table.Th ta="right">{t('publicPage.middle')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {durations.map((line) => (
              <Table.Tr key={nameOf(line)}>
                <Table.Td>{nameOf(line)}</Table.Td>
                <Table.Td ta="right">{t('publicPage.days', { count: line.median })}</Table.Td>
                <Table.Td ta="right">{t('publicPage.between', { from: line.lower, to: line.upper })}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </WideTable>
      )}
      {slowest && (
        <Text className={classes.finding} mt="md">
          {t(durations.length > 1 ? 'publicPage.slowest' : 'publicPage.onlyKind', {
            kind: nameOf(slowest),
            count: slowest.median,
          })}
        </Text>
      )}
      {slowest && tooFew.length > 0 && (
        <Text fz="sm" c="var(--quiet)" mt="xs">
          {t('publicPage.tooFew', { kinds: tooFew.map(nameOf).join(', ') })}
        </Text>
      )}
    </Card>
  );
}

function Chart({ durations, nameOf }: { durations: Duration[]; nameOf: (line: Duration) => string }) {
  const { t } = useTranslation();
  const most = Math.max(...durations.map(({ upper }) => upper), 1);
  const at = (days: number) => `${(days / most) * 96 + 2}%`;
  return (
    <>
      {durations.map((line) => (
        <div key={nameOf(line)} className={classes.range}>
          <Text component="span">{nameOf(line)}</Text>
          <span className={classes.track} aria-hidden>
            <span
              className={classes.half}
              style={{ left: at(line.lower), width: `${((line.upper - line.lower) / most) * 96}%` }}
            />
            <span className={classes.median} style={{ left: at(line.median) }} />
          </span>
          <Text component="span" fw={700} ta="right">
            {t('publicPage.days', { count: line.median })}
          </Text>
        </div>
      ))}
    </>
  );
}
