import { Button, Group, SegmentedControl, Stack, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getCasesCaseNumberCertificatesMomentOptions } from '../client/@tanstack/react-query.gen.ts';
import type { GetCasesCaseNumberCertificatesMomentResponse } from '../client/types.gen.ts';
import { Card } from '../parts/card.tsx';
import { longDate } from '../parts/dates.ts';
import { WideTable } from '../parts/wide-table.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { ProblemNotice } from '../problem/problem-notice.tsx';
import type { CaseFile } from './case-file.ts';
import { CertificateComparison } from './certificate-comparison.tsx';
import { VerdictBadge } from './verdict-badge.tsx';
import { isMet, RuleCell } from './rule-cell.tsx';

type Certificate = GetCasesCaseNumberCertificatesMomentResponse;
type Line = Certificate['lines'][number];
type Moment = Certificate['moment'];

/** The eligibility certificate, rule by rule: the same text for HR and for the person concerned (F21). */
export function CertificateCard({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const moments = [...new Set(file.certificates.map(({ moment }) => moment))];
  const [chosen, choose] = useState<Moment | undefined>();
  const [comparing, compare] = useState(false);
  const moment = chosen ?? moments.at(-1);
  const { data, error, isPending } = useQuery({
    ...getCasesCaseNumberCertificatesMomentOptions({
      path: { caseNumber: file.caseNumber, moment: moment ?? 'submission' },
    }),
    enabled: moment !== undefined,
  });
  if (moment === undefined) return <Text>{t('case.noCertificate')}</Text>;
  const { caseNumber } = file;
  if (comparing) {
    const back = (
      <Button variant="default" className="no-print" onClick={() => compare(false)}>
        {t('compare.back')}
      </Button>
    );
    return <CertificateComparison caseNumber={caseNumber} aside={back} />;
  }
  if (error) return <ProblemNotice error={error} />;
  if (isPending) return <Waiting rows={8} />;
  return (
    <Card
      title={data.summary}
      under={t('case.certificateUnder', {
        number: data.number,
        moment: data.momentText,
        date: longDate(data.evaluatedOn),
        version: data.ruleVersion,
      })}
      aside={
        moments.length > 1 && (
          <SegmentedControl
            aria-label={t('case.whichCertificate')}
            value={moment}
            onChange={(value) => choose(value)}
            data={moments.map((value) => ({ value, label: t(`case.moment.${value}`) }))}
          />
        )
      }
    >
      <Lines lines={data.lines} />
      <Group mt="md" className="no-print">
        <Button component="a" variant="default" href={`/v1/cases/${file.caseNumber}/certificates/${moment}.pdf`}>
          {t('case.certificatePdf')}
        </Button>
        {moments.length > 1 && (
          <Button variant="default" onClick={() => compare(true)}>
            {t('compare.button')}
          </Button>
        )}
      </Group>
    </Card>
  );
}

/** What blocks, warns or is unknown is open with its cure; what is met folds. */
function Lines({ lines }: { lines: Line[] }) {
  const { t } = useTranslation();
  const [all, showAll] = useState(false);
  const open = lines.filter((line) => !isMet(line));
  const shown = all ? lines : open.length > 0 ? open : lines.slice(0, 5);
  return (
    <Stack gap="sm">
      <WideTable label={t('case.tab.certificate')} minWidth={560}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('case.rule')}</Table.Th>
            <Table.Th>{t('case.value')}</Table.Th>
            <Table.Th>{t('case.source')}</Table.Th>
            <Table.Th ta="right">{t('case.result')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shown.map((line) => (
            <Table.Tr key={line.rule} style={{ verticalAlign: 'top' }}>
              <RuleCell line={line} />
              <Table.Td>{line.value}</Table.Td>
              <Table.Td>
                {sourcesOf(line).map((source) => (
                  <Text key={source} fz="sm" c="var(--quiet)">
                    {source}
                  </Text>
                ))}
              </Table.Td>
              <Table.Td ta="right">
                <VerdictBadge verdict={line.verdict}>{line.verdictText}</VerdictBadge>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </WideTable>
      {shown.length < lines.length && (
        <Group>
          <Button variant="subtle" onClick={() => showAll(true)}>
            {t('case.showMet', { count: lines.length - shown.length })}
          </Button>
        </Group>
      )}
    </Stack>
  );
}

/** Several values often come from one source of one day. */
function sourcesOf({ evidence }: Line): string[] {
  return [...new Set(evidence.map(({ sourceText, asOfText }) => `${sourceText}, ${asOfText}`))];
}
