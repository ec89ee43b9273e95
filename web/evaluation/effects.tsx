import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Card } from '../parts/card.tsx';
import { number } from '../parts/dates.ts';
import { WideTable } from '../parts/wide-table.tsx';
import type { Report } from './evaluation-page.tsx';
import { Interval } from './interval.tsx';

type Props = Pick<Report, 'effects' | 'notCompared'>;

/** Did people do better than similar people who were not moved? The interval is drawn; too few is said plainly. */
export function Effects({ effects, notCompared }: Props) {
  const { t } = useTranslation();
  const all = effects.find(({ direction }) => direction === 'all');
  const widest = Math.max(1, ...effects.flatMap(({ interval }) => (interval ?? []).map(Math.abs)));
  const few = (people: number | null) => (people === null ? t('evaluation.few') : number(people));
  return (
    <Card title={all?.text ?? t('evaluation.effect')} under={t('evaluation.effectUnder')}>
      <WideTable label={t('evaluation.effect')} minWidth={720}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('evaluation.direction')}</Table.Th>
            <Table.Th ta="right">{t('evaluation.matched')}</Table.Th>
            <Table.Th w="30%">{t('evaluation.difference')}</Table.Th>
            <Table.Th>{t('evaluation.finding')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {effects.map(({ direction, matched, controls, effect, interval, text }) => (
            <Table.Tr key={direction}>
              <Table.Td>{direction === 'all' ? t('evaluation.allMoves') : t(`case.direction.${direction}`)}</Table.Td>
              <Table.Td ta="right">
                {few(matched)}
                <Text fz="sm" c="var(--quiet)">
                  {t('evaluation.controls', { people: few(controls) })}
                </Text>
              </Table.Td>
              <Table.Td>
                {effect !== undefined && interval !== undefined ? (
                  <>
                    <Interval
                      from={-widest}
                      to={widest}
                      zero={0}
                      value={effect}
                      interval={[interval[0]!, interval[1]!]}
                    />
                    <Text fz="sm">
                      {t('evaluation.effectOf', {
                        effect: signed(effect),
                        from: signed(interval[0]!),
                        to: signed(interval[1]!),
                      })}
                    </Text>
                  </>
                ) : (
                  t('evaluation.tooFew')
                )}
              </Table.Td>
              <Table.Td>{text}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </WideTable>
      <Text fz="sm" c="var(--quiet)" mt="sm">
        {t('evaluation.notCompared', {
          unrated: few(notCompared.unrated),
          movedAgain: few(notCompared.movedAgain),
        })}
      </Text>
    </Card>
  );
}

function signed(value: number): string {
  return `${value > 0 ? '+' : ''}${number(value, 2)}`;
}
