import { Anchor, Group, Stack, Table, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getCasesCaseNumberDocumentsOptions } from '../../client/@tanstack/react-query.gen.ts';
import type { GetCasesCaseNumberDocumentsResponse } from '../../client/types.gen.ts';
import { Card } from '../../parts/card.tsx';
import { dateAndTime, longDate, number } from '../../parts/dates.ts';
import { Waiting } from '../../parts/waiting.tsx';
import { WideTable } from '../../parts/wide-table.tsx';
import { ProblemNotice } from '../../problem/problem-notice.tsx';
import { useMay } from '../act/use-may.ts';
import type { CaseFile } from '../case-file.ts';
import { FileVerdict } from '../documents/file-verdict.tsx';
import { Judge } from '../documents/judge.tsx';
import { Upload } from '../documents/upload.tsx';

type Documents = GetCasesCaseNumberDocumentsResponse;
type Document = Documents['documents'][number];

/** What the case needs on paper, how each stands, and every file that was handed in with its verdict. */
export function Documents({ file }: { file: CaseFile }) {
  const { t } = useTranslation();
  const path = { caseNumber: file.caseNumber };
  const { data, error } = useQuery(getCasesCaseNumberDocumentsOptions({ path }));
  const { may, concerned } = useMay(file);
  if (error) return <ProblemNotice error={error} />;
  if (!data) return <Waiting rows={6} />;
  const owed = data.checklist.filter(({ required }) => required);
  const met = owed.filter(({ state }) => state === 'accepted').length;
  const open = file.closedAt === null;
  return (
    <Stack>
      <Card
        title={owed.length > 0 ? t('documents.title', { met, owed: owed.length }) : t('documents.noneOwed')}
        under={t('documents.under')}
        aside={open && (may('document.hand-in') || concerned) && <Upload caseNumber={file.caseNumber} />}
      >
        <Checklist lines={data.checklist} />
      </Card>
      {data.documents.length > 0 && (
        <Card title={t('documents.files', { count: data.documents.length })} under={t('documents.filesUnder')}>
          <Stack gap="md">
            {data.documents.map((document) => (
              <File key={document.id} file={document} judge={open && may('document.judge')} />
            ))}
          </Stack>
        </Card>
      )}
    </Stack>
  );
}

function Checklist({ lines }: { lines: Documents['checklist'] }) {
  const { t } = useTranslation();
  return (
    <WideTable label={t('documents.under')} minWidth={560}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('documents.document')}</Table.Th>
          <Table.Th>{t('documents.issuer')}</Table.Th>
          <Table.Th>{t('documents.neededAt')}</Table.Th>
          <Table.Th ta="right">{t('case.result')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {lines.map((line) => (
          <Table.Tr key={line.kind} style={{ verticalAlign: 'top' }}>
            <Table.Td>
              <Text fw={600}>{line.name}</Text>
              <Text fz="sm" c="var(--quiet)">
                {`${line.kind} · ${line.basis}`}
              </Text>
            </Table.Td>
            <Table.Td>{line.issuerName}</Table.Td>
            <Table.Td>{line.required ? t(`case.moment.${line.requiredAt}`) : t('documents.optional')}</Table.Td>
            <Table.Td ta="right">
              <FileVerdict verdict={line.state} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </WideTable>
  );
}

const kilobyte = 1024;

function File({ file, judge }: { file: Document; judge: boolean }) {
  const { t } = useTranslation();
  const size = t('documents.size', { size: number(file.sizeBytes / kilobyte, 0) });
  return (
    <Group justify="space-between" align="flex-start" wrap="wrap" gap="sm">
      <div>
        <Anchor href={`/v1/documents/${file.id}/content`} target="_blank" rel="noreferrer" fw={600}>
          {file.fileName}
        </Anchor>
        <Text fz="sm" c="var(--quiet)">
          {[file.name, size, dateAndTime(file.uploadedAt)].join(' · ')}
        </Text>
        {file.signature && (
          <Text fz="sm" c="var(--quiet)">
            {t('documents.signed', { number: file.signature.number, date: longDate(file.signature.signedOn) })}
          </Text>
        )}
        {file.scan !== 'clean' && <Text fz="sm">{t(`documents.scan.${file.scan}`)}</Text>}
        {[...file.reasons.map(({ text }) => text), file.note].filter(Boolean).map((why) => (
          <Text key={why} fz="sm">
            {why}
          </Text>
        ))}
      </div>
      <Group gap="sm">
        <FileVerdict verdict={file.supersededBy === null ? file.verdict : 'replaced'} />
        {judge && file.verdict === 'pending' && file.supersededBy === null && <Judge file={file} />}
      </Group>
    </Group>
  );
}
