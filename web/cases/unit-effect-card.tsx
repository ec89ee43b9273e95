import { Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Card } from '../parts/card.tsx';
import type { CaseFile } from './case-file.ts';

/** What the move does to both units: need, now and afterwards, with below-minimum in words (F51). */
export function UnitEffectCard({ balance }: { balance: NonNullable<CaseFile['unitBalance']> }) {
  const { t } = useTranslation();
  const units = [balance.origin, balance.target];
  return (
    <Card title={t('case.bothUnits')}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('case.unit')}</Table.Th>
            <Table.Th ta="right">{t('case.need')}</Table.Th>
            <Table.Th ta="right">{t('case.before')}</Table.Th>
            <Table.Th ta="right">{t('case.after')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {units.map(({ unit, need, minimum, incumbents }) => (
            <Table.Tr key={unit}>
              <Table.Td>
                {unit}
                {incumbents.after < minimum && (
                  <Text fz="sm" c="var(--soon)">
                    {t('case.belowMinimum', { minimum })}
                  </Text>
                )}
              </Table.Td>
              <Table.Td ta="right">{need}</Table.Td>
              <Table.Td ta="right">{incumbents.before}</Table.Td>
              <Table.Td ta="right" fw={700}>
                {incumbents.after}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {units.map(
        ({ unit, retirements }) =>
          retirements > 0 && (
            <Text key={unit} fz="sm" c="var(--quiet)" mt="xs">
              {t('case.retirements', { count: retirements, unit })}
            </Text>
          ),
      )}
    </Card>
  );
}
