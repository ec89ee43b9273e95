import { Stack, Table, Text } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { getCasesCaseNumberCertificatesComparisonOptions } from '../client/@tanstack/react-query.gen.ts';
import { Card } from '../parts/card.tsx';
import { longDate } from '../parts/dates.ts';
import { Waiting } from '../parts/waiting.tsx';
import { WideTable } from '../parts/wide-table.tsx';
import { ProblemNotice } from '../problem/problem-notice.tsx';
import classes from './decision/difference-table.module.css';
import { VerdictBadge } from './verdict-badge.tsx';

interface Props {
  caseNumber: string;
  /** The way back to a single one. */
  aside: ReactNode;
}

/** The certificates of a case side by side: what changed between them is marked, and by which value. */
export function CertificateComparison({ caseNumber, aside }: Props) {
  const { t } = useTranslation();
  const { data, error } = useQuery(getCasesCaseNumberCertificatesComparisonOptions({ path: { caseNumber } }));
  if (error) return <ProblemNotice error={error} />;
  if (!data) return <Waiting rows={8} />;
  return (
    <Card title={t('compare.title', { count: data.changed })} under={t('compare.under')} aside={aside}>
      <Stack>
        {data.targetChanged && <Text fw={600}>{t('compare.targetChanged')}</Text>}
        <WideTable label={t('compare.under')} minWidth={720}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('case.rule')}</Table.Th>
              {data.moments.map(({ moment, evaluatedOn }) => (
                <Table.Th key={moment}>
                  {t(`case.moment.${moment}`)}
                  <Text fz="sm" c="var(--quiet)">
                    {longDate(evaluatedOn)}
                  </Text>
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {data.rules.map(({ rule, title, legalBasis, at, changes }) => (
              <Table.Tr key={rule} style={{ verticalAlign: 'top' }}>
                <Table.Td>
                  <Text fw={600}>{title}</Text>
                  <Text fz="sm" c="var(--quiet)">{`${rule} · ${legalBasis}`}</Text>
                </Table.Td>
                {at.map(({ moment, verdict, verdictText, value }) => {
                  const changed = changes.some(({ to }) => to === moment);
                  return (
                    <Table.Td key={moment} className={changed ? classes.changed : undefined}>
                      <VerdictBadge verdict={verdict}>{verdictText}</VerdictBadge>
                      <Text fz="sm">
                        {changed && <IconPencil size={14} aria-label={t('compare.changed')} />} {value}
                      </Text>
                    </Table.Td>
                  );
                })}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </WideTable>
      </Stack>
    </Card>
  );
}
