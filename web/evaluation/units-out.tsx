import { Badge, Button, Table, Text } from '@mantine/core';
import { IconAlertTriangle, IconCircleX, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../parts/card.tsx';
import { number } from '../parts/dates.ts';
import { WideTable } from '../parts/wide-table.tsx';
import type { Report } from './evaluation-page.tsx';

type State = Report['units'][number]['state'];

const looks: Record<State, { colour: string; icon: typeof IconPlus }> = {
  'below-minimum': { colour: 'red', icon: IconCircleX },
  'below-need': { colour: 'amber', icon: IconAlertTriangle },
  'above-need': { colour: 'blue', icon: IconPlus },
};
const shownAtFirst = 15;

/** Units that have fewer people than they need, or more; the worst first. */
export function UnitsOut({ units }: { units: Report['units'] }) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const below = units.filter(({ state }) => state === 'below-minimum').length;
  const order = Object.keys(looks);
  const sorted = units.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  return (
    <Card
      title={t('evaluation.units')}
      under={
        units.length === 0 ? t('evaluation.noUnits') : t('evaluation.unitsUnder', { count: below, all: units.length })
      }
    >
      {units.length > 0 && (
        <WideTable label={t('evaluation.units')} minWidth={640}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('evaluation.unit')}</Table.Th>
              <Table.Th ta="right">{t('evaluation.incumbents')}</Table.Th>
              <Table.Th ta="right">{t('evaluation.minimum')}</Table.Th>
              <Table.Th ta="right">{t('evaluation.need')}</Table.Th>
              <Table.Th>{t('evaluation.state')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {(all ? sorted : sorted.slice(0, shownAtFirst)).map((line) => (
              <Unit key={`${line.unitId}-${line.positionClass}`} line={line} />
            ))}
          </Table.Tbody>
        </WideTable>
      )}
      {!all && units.length > shownAtFirst && (
        <Button variant="default" mt="sm" onClick={() => setAll(true)}>
          {t('evaluation.allUnits', { count: units.length })}
        </Button>
      )}
    </Card>
  );
}

function Unit({ line }: { line: Report['units'][number] }) {
  const { t } = useTranslation();
  const { colour, icon: Icon } = looks[line.state];
  return (
    <Table.Tr>
      <Table.Td>
        {line.unitName}
        <Text fz="sm" c="var(--quiet)">
          {t(`evaluation.classes.${line.positionClass}`)}
        </Text>
      </Table.Td>
      <Table.Td ta="right">{number(line.incumbents)}</Table.Td>
      <Table.Td ta="right">{number(line.minimum)}</Table.Td>
      <Table.Td ta="right">{number(line.need)}</Table.Td>
      <Table.Td>
        <Badge variant="light" tt="none" color={colour} c="var(--ink)" leftSection={<Icon size={14} aria-hidden />}>
          {t(`evaluation.states.${line.state}`)}
        </Badge>
      </Table.Td>
    </Table.Tr>
  );
}
