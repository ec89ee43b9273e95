import { SimpleGrid, Stack, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Card } from '../../parts/card.tsx';
import { number } from '../../parts/dates.ts';
import { WideTable } from '../../parts/wide-table.tsx';
import { changeOf, linesOf, type Review } from './review.ts';
import { ScoreChart } from './score-chart.tsx';

/** How the person, or the unit, stood before the move and stands since, as a chart, its table and a sentence. */
export function BeforeAfter({ reviews, of }: { reviews: Review[]; of: 'person' | 'unit' }) {
  const { t } = useTranslation();
  const lines = linesOf(reviews, of);
  if (lines.length === 0) return null;
  const columns = [t('review.before'), ...reviews.map(({ round }) => t('review.round', { round }))];
  const finding = lines
    .map((line) => ({ line, change: changeOf(line) }))
    .filter((found): found is { line: (typeof lines)[number]; change: number } => found.change !== undefined)
    .map(({ line, change }) => `${t(`review.measure.${line.measure}`)} ${signed(change)}`)
    .join(', ');
  return (
    <Card title={t(`review.of.${of}`)} under={finding ? t('review.finding', { finding }) : t('review.tooLittle')}>
      <Stack>
        <SimpleGrid cols={{ base: 1, md: 2 }}>
          <ScoreChart label={`${t(`review.of.${of}`)} ${finding}`} lines={lines} columns={columns} />
          <WideTable label={t(`review.table.${of}`)} minWidth={300}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('review.score')}</Table.Th>
                {columns.map((column) => (
                  <Table.Th key={column} ta="right">
                    {column}
                  </Table.Th>
                ))}
                <Table.Th ta="right">{t('review.change')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {lines.map((line) => (
                <Table.Tr key={line.measure}>
                  <Table.Td>{t(`review.measure.${line.measure}`)}</Table.Td>
                  {line.points.map((point, index) => (
                    <Table.Td key={index} ta="right">
                      {point === undefined ? '–' : number(point)}
                    </Table.Td>
                  ))}
                  <Table.Td ta="right" fw={700}>
                    {signed(changeOf(line))}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </WideTable>
        </SimpleGrid>
        <Text fz="sm" c="var(--quiet)">
          {t(`review.source.${of}`)}
        </Text>
      </Stack>
    </Card>
  );
}

function signed(change: number | undefined): string {
  if (change === undefined) return '–';
  return change > 0 ? `+${number(change)}` : number(change);
}
