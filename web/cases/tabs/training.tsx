import { Anchor, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Card } from '../../parts/card.tsx';
import { longDate, shortDate } from '../../parts/dates.ts';
import { WideTable } from '../../parts/wide-table.tsx';
import type { CaseFile } from '../case-file.ts';
import { VerdictBadge } from '../verdict-badge.tsx';

type Item = CaseFile['training'][number];

const looks = { planned: 'unknown', completed: 'pass', 'waiver-asked': 'warn', waived: 'not-applicable' } as const;

/** Which gap each course closes, when and where it is held, and what is not done yet (F54). */
export function Training({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const open = file.training.filter(({ status }) => status === 'planned' || status === 'waiver-asked').length;
  return (
    <Card
      title={open > 0 ? t('training.open', { count: open }) : t('training.done')}
      under={t('training.under', { count: file.training.reduce((sum, { hours }) => sum + hours, 0) })}
    >
      <WideTable label={t('case.tab.training')} minWidth={640}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('training.gap')}</Table.Th>
            <Table.Th>{t('training.course')}</Table.Th>
            <Table.Th>{t('training.when')}</Table.Th>
            <Table.Th ta="right">{t('training.state')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {file.training.map((item) => (
            <Line key={item.item} item={item} />
          ))}
        </Table.Tbody>
      </WideTable>
    </Card>
  );
}

function Line({ item }: { item: Item }) {
  const { t } = useTranslation();
  const why = item.waiverReason ?? item.reasons;
  return (
    <Table.Tr style={{ verticalAlign: 'top' }}>
      <Table.Td>{t(`form.options.${item.competency}`)}</Table.Td>
      <Table.Td>
        <Text fw={600}>{item.title ?? item.course}</Text>
        <Text fz="sm" c="var(--quiet)">
          {[t('training.hours', { count: item.hours }), item.mode && t(`training.mode.${item.mode}`), item.provider]
            .filter(Boolean)
            .join(' · ')}
        </Text>
        {why && <Text fz="sm">{why}</Text>}
        {item.waiverCode && <Text fz="sm">{t(`form.options.${item.waiverCode}`)}</Text>}
        {item.carriedAt && <Text fz="sm">{t('training.carried')}</Text>}
      </Table.Td>
      <Table.Td>
        {item.startsOn && item.endsOn
          ? t('case.between', { from: shortDate(item.startsOn), to: shortDate(item.endsOn) })
          : '–'}
        {item.place && <Text fz="sm">{item.place}</Text>}
      </Table.Td>
      <Table.Td ta="right">
        <VerdictBadge verdict={looks[item.status]}>{t(`training.status.${item.status}`)}</VerdictBadge>
        {item.completedOn && <Text fz="sm">{longDate(item.completedOn)}</Text>}
        {item.evidenceDocument && (
          <Anchor href={`/v1/documents/${item.evidenceDocument}/content`} target="_blank" rel="noreferrer" fz="sm">
            {t('training.evidence')}
          </Anchor>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
