import { Group, Table, Text, Title } from '@mantine/core';
import { IconCheck, IconCircleCheck, IconMinus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { number } from '../parts/dates.ts';
import { WideTable } from '../parts/wide-table.tsx';
import { PointsBar } from './points-bar.tsx';
import { type Candidate, criterionNames, type MatchRun, mostOf, pointsOf, totalOf } from './points.ts';

interface Props {
  candidates: Candidate[];
  weights: MatchRun['weights'];
}

/** Up to three side by side: gates apart from the score, then each criterion, what is met, what is missing, what closes the gap. */
export function Comparison({ candidates, weights }: Props) {
  const { t } = useTranslation();
  return (
    <section aria-label={t('vacancy.sideBySide')}>
      <Title order={3} mb="xs">
        {t('vacancy.sideBySide')}
      </Title>
      <WideTable label={t('vacancy.sideBySide')} minWidth={200 + 240 * candidates.length} layout="fixed">
        <Table.Thead>
          <Table.Tr style={{ verticalAlign: 'top' }}>
            <Table.Th w={190}>
              {t('vacancy.candidate')}
              <Text fz="sm" c="var(--quiet)">
                {t('vacancy.darkBar')}
              </Text>
            </Table.Th>
            {candidates.map((one) => (
              <Table.Th key={one.employeeId} scope="col">
                <Group justify="space-between" align="flex-start" wrap="nowrap" gap="xs">
                  <div>
                    <Text fw={700}>{one.name ?? t('vacancy.otherAgency')}</Text>
                    <Text fz="sm" c="var(--quiet)">
                      {[one.positionName, one.unitName].filter(Boolean).join(', ')}
                    </Text>
                  </div>
                  <div style={{ textAlign: 'right' }}>
                    <Text ff="headings" fw={700} fz="xl">
                      {number(totalOf(one), 1)}
                    </Text>
                    <Text fz="sm" c="var(--quiet)">
                      {t('vacancy.atRank', { rank: one.rank })}
                    </Text>
                  </div>
                </Group>
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody style={{ verticalAlign: 'top' }}>
          <Table.Tr>
            <RowHead title={t('vacancy.gates')} under={t('vacancy.gatesApart')} />
            {candidates.map(({ employeeId }) => (
              <Table.Td key={employeeId}>
                <Group gap={6} wrap="nowrap" c="var(--met)">
                  <IconCircleCheck size={18} aria-hidden />
                  <Text fw={600}>{t('vacancy.gatesMet')}</Text>
                </Group>
              </Table.Td>
            ))}
          </Table.Tr>
          {criterionNames(weights).map((name) => {
            const best = Math.max(...candidates.map((one) => pointsOf(one, weights, name)));
            const most = mostOf(weights, name);
            return (
              <Table.Tr key={name}>
                <RowHead
                  title={t(`vacancy.criterion.${name}`)}
                  under={t('vacancy.atMost', { most: number(most, 1) })}
                />
                {candidates.map((one) => {
                  const value = pointsOf(one, weights, name);
                  return (
                    <Table.Td key={one.employeeId}>
                      <PointsBar value={value} most={most} best={value === best && value > 0} />
                    </Table.Td>
                  );
                })}
              </Table.Tr>
            );
          })}
          <Table.Tr>
            <RowHead title={t('vacancy.met')} />
            {candidates.map(({ employeeId, met }) => (
              <Table.Td key={employeeId}>
                <Marked sign="met" lines={met.map((name) => t(`vacancy.criterion.${name}`))} />
              </Table.Td>
            ))}
          </Table.Tr>
          <Table.Tr>
            <RowHead title={t('vacancy.missing')} />
            {candidates.map(({ employeeId, missing }) => (
              <Table.Td key={employeeId}>
                <Marked sign="missing" lines={missing.map(({ gap }) => gap)} />
              </Table.Td>
            ))}
          </Table.Tr>
          <Table.Tr>
            <RowHead title={t('vacancy.closes')} />
            {candidates.map(({ employeeId, missing }) => (
              <Table.Td key={employeeId}>
                <Marked lines={[...new Set(missing.map(({ closes }) => closes))]} />
              </Table.Td>
            ))}
          </Table.Tr>
        </Table.Tbody>
      </WideTable>
    </section>
  );
}

function RowHead({ title, under }: { title: string; under?: string }) {
  return (
    <Table.Th scope="row">
      {title}
      {under && (
        <Text fz="sm" c="var(--quiet)" fw={400}>
          {under}
        </Text>
      )}
    </Table.Th>
  );
}

const signs = {
  met: { icon: IconCheck, colour: 'var(--met)' },
  missing: { icon: IconMinus, colour: 'var(--soon)' },
} as const;

function Marked({ sign, lines }: { sign?: keyof typeof signs; lines: string[] }) {
  const { t } = useTranslation();
  if (lines.length === 0) return <Text c="var(--quiet)">{t('common.none')}</Text>;
  const look = sign && signs[sign];
  return lines.map((line) => (
    <Group key={line} gap={6} wrap="nowrap" align="flex-start">
      {look && <look.icon size={18} aria-hidden color={look.colour} style={{ flex: 'none', marginTop: 3 }} />}
      <Text fz="sm">{line}</Text>
    </Group>
  ));
}
