import { Anchor, Table, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { getRotationBatchesIdMovesInfiniteOptions } from '../client/@tanstack/react-query.gen.ts';
import type { GetRotationBatchesIdMovesResponse } from '../client/types.gen.ts';
import { type Verdict, VerdictBadge } from '../cases/verdict-badge.tsx';
import { Card } from '../parts/card.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { WideTable } from '../parts/wide-table.tsx';
import { ProblemNotice } from '../problem/problem-notice.tsx';
import type { Batch } from './batch-state.tsx';
import { LoadMore } from '../parts/load-more.tsx';

type Move = GetRotationBatchesIdMovesResponse['items'][number];

const verdictLooks = { eligible: 'pass', conditional: 'warn', ineligible: 'block' } as const satisfies Record<
  string,
  Verdict
>;
const atOnce = 50;
const oftenMs = 3000;

/** The lines of a batch: what the rules say of each, and its case or why it has none. */
export function BatchLines({ batch }: { batch: Batch }) {
  const { t } = useTranslation();
  const path = { id: batch.id };
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    ...getRotationBatchesIdMovesInfiniteOptions({ path, query: { limit: atOnce } }),
    initialPageParam: { path },
    getNextPageParam: ({ items }: GetRotationBatchesIdMovesResponse) =>
      items.length < atOnce ? undefined : { path, query: { after: items.at(-1)!.line } },
    refetchInterval: batch.state === 'committing' ? oftenMs : false,
  });
  if (error) return <ProblemNotice error={error} />;
  if (!data) return <Waiting rows={4} />;
  return (
    <Card title={t('rotation.linesTitle')} under={t('rotation.linesUnder')}>
      <WideTable label={t('rotation.linesTitle')} minWidth={720}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('rotation.lineNumber')}</Table.Th>
            <Table.Th>{t('case.person')}</Table.Th>
            <Table.Th>{t('choose.post')}</Table.Th>
            <Table.Th>{t('rotation.rules')}</Table.Th>
            <Table.Th>{t('rotation.became')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody style={{ verticalAlign: 'top' }}>
          {data.pages
            .flatMap(({ items }) => items)
            .map((move) => (
              <Table.Tr key={move.line}>
                <Table.Td>{move.line}</Table.Td>
                <Table.Td fw={600}>{move.employeeName}</Table.Td>
                <Table.Td>{move.targetName}</Table.Td>
                <Table.Td>
                  <Rules verdict={move.verdict} />
                </Table.Td>
                <Table.Td>
                  <Became move={move} />
                </Table.Td>
              </Table.Tr>
            ))}
        </Table.Tbody>
      </WideTable>
      <LoadMore mt="sm" {...{ hasNextPage, isFetchingNextPage, fetchNextPage }} />
    </Card>
  );
}

function Rules({ verdict }: { verdict: Move['verdict'] }) {
  const { t } = useTranslation();
  if (!verdict) return <Text c="var(--quiet)">{t('rotation.notSimulated')}</Text>;
  const { failed, open, conflicts, brokenBy } = verdict;
  return (
    <>
      <VerdictBadge verdict={verdictLooks[verdict.verdict]}>{t(`rotation.verdict.${verdict.verdict}`)}</VerdictBadge>
      {failed.length > 0 && <Text fz="sm">{t('rotation.failedRules', { rules: failed.join(', ') })}</Text>}
      {open.length > 0 && <Text fz="sm">{t('rotation.openRules', { rules: open.join(', ') })}</Text>}
      {conflicts.length > 0 && (
        <Text fz="sm">
          {t('rotation.conflicts', {
            codes: conflicts.map((code) => t(`rotation.conflict.${code}`, { defaultValue: code })).join(', '),
          })}
        </Text>
      )}
      {brokenBy !== null && <Text fz="sm">{t('rotation.brokenBy', { line: brokenBy })}</Text>}
    </>
  );
}

function Became({ move: { caseNumber, state, refusal, result } }: { move: Move }) {
  const { t } = useTranslation();
  return (
    <>
      {caseNumber && (
        <Anchor component={Link} to={`/cases/${caseNumber}`}>
          {caseNumber}
        </Anchor>
      )}
      <Text fz="sm">{result ? t(`rotation.result.${result}`) : t(`rotation.line.${state}`)}</Text>
      {refusal && (
        <Text fz="sm" c="var(--late)">
          {refusal.message}
        </Text>
      )}
    </>
  );
}
