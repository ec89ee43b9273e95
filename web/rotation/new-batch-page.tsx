import { Button, FileInput, Group, SegmentedControl, Stack, Table, Text, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { postRotationBatchesMutation } from '../client/@tanstack/react-query.gen.ts';
import { type DraftMove, DraftMoves } from '../organisation/draft-moves.tsx';
import { Card } from '../parts/card.tsx';
import { newKey } from '../parts/new-key.ts';
import { PageTitle } from '../parts/page-title.tsx';
import { WideTable } from '../parts/wide-table.tsx';
import { fieldErrors } from '../problem/problem.ts';
import { ProblemNotice } from '../problem/problem-notice.tsx';
import { faultsByMove, faultsByRow } from './faults.ts';
import { linesOf } from './lines-of.ts';

type Way = 'hand' | 'file';
const shortestReason = 20;

/** A batch is drafted by hand or from a file; every faulty line is told, and then none is kept (F43). */
export function NewBatchPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [way, setWay] = useState<Way>('hand');
  const [reason, setReason] = useState('');
  const [date, setDate] = useState('');
  const [moves, setMoves] = useState<DraftMove[]>([]);
  const [file, setFile] = useState<File | null>(null);
  const [key, renew] = useState(newKey);
  const draft = useMutation({
    ...postRotationBatchesMutation(),
    onSuccess: async ({ id }) => {
      void queries.invalidateQueries();
      await navigate({ to: `/rotation/${id}` });
    },
    onError: () => renew(newKey()),
  });
  const errors = fieldErrors(draft.error);
  const rows = faultsByRow(draft.error);
  const ready = reason.trim().length >= shortestReason && (way === 'hand' ? moves.length > 0 : file !== null);
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!ready || draft.isPending) return;
    const common = { reason, ...(date !== '' && { effectiveDate: date }) };
    const lines =
      way === 'hand'
        ? { moves: moves.map(({ person, post }) => ({ employeeId: person.id, targetPostId: post.id })) }
        : await linesOf(file!);
    draft.mutate({ body: { ...common, ...lines }, headers: { 'idempotency-key': key } });
  };
  return (
    <>
      <PageTitle title={t('rotation.draft')} under={t('rotation.draftUnder')} />
      <form onSubmit={(event) => void submit(event)} noValidate aria-label={t('rotation.draft')}>
        <Stack gap="lg">
          <ProblemNotice error={draft.error} />
          <Card title={t('rotation.whyTitle')}>
            <Stack gap="md">
              <Textarea
                label={t('rotation.reason')}
                description={t('rotation.reasonHelp')}
                required
                autosize
                minRows={3}
                maxLength={4000}
                value={reason}
                onChange={(event) => setReason(event.currentTarget.value)}
                error={errors['reason']}
              />
              <TextInput
                type="date"
                w="fit-content"
                label={t('rotation.together')}
                description={t('rotation.togetherHelp')}
                value={date}
                onChange={(event) => setDate(event.currentTarget.value)}
                error={errors['effectiveDate']}
              />
            </Stack>
          </Card>
          <Card
            title={t('rotation.whoTitle')}
            aside={
              <SegmentedControl
                aria-label={t('rotation.way')}
                value={way}
                onChange={(value) => setWay(value)}
                data={(['hand', 'file'] as const).map((value) => ({ value, label: t(`rotation.ways.${value}`) }))}
              />
            }
          >
            {way === 'hand' ? (
              <DraftMoves moves={moves} onChange={setMoves} faults={faultsByMove(draft.error)} />
            ) : (
              <FileInput
                label={t('rotation.file')}
                description={t('rotation.fileHelp')}
                placeholder={t('rotation.fileHint')}
                accept=".csv,.xlsx"
                clearable
                clearButtonProps={{ 'aria-label': t('choose.clear') }}
                value={file}
                onChange={setFile}
              />
            )}
          </Card>
          {rows.length > 0 && (
            <Card title={t('rotation.faults', { count: rows.length })} under={t('rotation.faultsUnder')}>
              <WideTable label={t('rotation.faultsLabel')} minWidth={480}>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>{t('rotation.row')}</Table.Th>
                    <Table.Th>{t('rotation.column')}</Table.Th>
                    <Table.Th>{t('rotation.fault')}</Table.Th>
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {rows.map(({ row, column, message }) => (
                    <Table.Tr key={`${row} ${column} ${message}`}>
                      <Table.Td>{row}</Table.Td>
                      <Table.Td>{t(`rotation.columns.${column}`)}</Table.Td>
                      <Table.Td>{message}</Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </WideTable>
            </Card>
          )}
          <Group>
            <Button type="submit" disabled={!ready} loading={draft.isPending}>
              {t('rotation.keep')}
            </Button>
            {!ready && (
              <Text fz="sm" c="var(--quiet)">
                {t('rotation.notReady')}
              </Text>
            )}
          </Group>
        </Stack>
      </form>
    </>
  );
}
