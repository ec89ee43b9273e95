import { Alert, Button, List, Stack, Table, Text } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../../parts/card.tsx';
import { longDate, shortDate } from '../../parts/dates.ts';
import { WideTable } from '../../parts/wide-table.tsx';
import { VerdictBadge } from '../verdict-badge.tsx';
import type { CasePreview } from './preview.tsx';
import { isMet, RuleCell } from '../rule-cell.tsx';

/** What the rules say of the move today; what stands in its way is open, with its cure. */
export function PreviewedCertificate({ preview: { certificate, blocks } }: { preview: CasePreview }) {
  const { t } = useTranslation();
  const [all, showAll] = useState(false);
  const { lines } = certificate;
  const open = lines.filter((line) => !isMet(line));
  const shown = all ? lines : open;
  const rules = new Set(lines.map(({ rule }) => rule));
  const conflicts = blocks.filter(({ code }) => !rules.has(code));
  return (
    <Card
      title={t(`newCase.verdict.${certificate.verdict}`)}
      under={t('newCase.certificateUnder', {
        met: lines.length - open.length,
        open: open.length,
        date: longDate(today()),
      })}
    >
      <Stack gap="sm">
        {conflicts.length > 0 && (
          <Alert color="red" variant="light" icon={<IconAlertCircle aria-hidden />} title={t('newCase.conflicts')}>
            <List>
              {conflicts.map(({ code, message }) => (
                <List.Item key={code}>{message}</List.Item>
              ))}
            </List>
          </Alert>
        )}
        {shown.length > 0 && (
          <WideTable label={t('newCase.certificate')} minWidth={480}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('case.rule')}</Table.Th>
                <Table.Th>{t('case.value')}</Table.Th>
                <Table.Th ta="right">{t('case.result')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {shown.map((line) => (
                <Table.Tr key={line.rule} style={{ verticalAlign: 'top' }}>
                  <RuleCell line={line} />
                  <Table.Td>
                    {line.value}
                    {line.asOf && (
                      <Text fz="sm" c="var(--quiet)">
                        {shortDate(line.asOf)}
                      </Text>
                    )}
                  </Table.Td>
                  <Table.Td ta="right">
                    <VerdictBadge verdict={line.verdict}>{t(`newCase.line.${line.verdict}`)}</VerdictBadge>
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </WideTable>
        )}
        <div>
          <Button variant="subtle" onClick={() => showAll(!all)} aria-expanded={all}>
            {all ? t('newCase.hideMet') : t('case.showMet', { count: lines.length - open.length })}
          </Button>
        </div>
      </Stack>
    </Card>
  );
}

function today(): string {
  return new Date().toISOString();
}
