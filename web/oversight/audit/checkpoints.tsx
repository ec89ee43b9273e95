import { ActionIcon, CopyButton, Group, Table, Text } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { getAuditCheckpointsInfiniteOptions } from '../../client/@tanstack/react-query.gen.ts';
import { Card } from '../../parts/card.tsx';
import { dateAndTime, longDate, number } from '../../parts/dates.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Waiting } from '../../parts/waiting.tsx';
import { WideTable } from '../../parts/wide-table.tsx';
import { ProblemNotice } from '../../problem/problem-notice.tsx';
import { LoadMore } from '../../parts/load-more.tsx';

const pageSize = 10;

/** The daily roots over all chains; whoever keeps one elsewhere can hold the record against it for ever. */
export function Checkpoints() {
  const { t } = useTranslation();
  const { data, error, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    ...getAuditCheckpointsInfiniteOptions({ query: { limit: pageSize } }),
    initialPageParam: {},
    initialData: undefined,
    getNextPageParam: ({ after }) => (after === null ? undefined : { query: { after } }),
  });
  if (error) return <ProblemNotice error={error} />;
  if (!data) return <Waiting rows={4} />;
  const days = data.pages.flatMap(({ items }) => items);
  return (
    <Card title={t('audit.checkpoints')} under={t('audit.checkpointsUnder')}>
      {days.length === 0 ? (
        <EmptyState title={t('audit.titleNone')} words={t('audit.underNone')} />
      ) : (
        <WideTable label={t('audit.checkpoints')} minWidth={640}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('audit.day')}</Table.Th>
              <Table.Th ta="right">{t('audit.chains')}</Table.Th>
              <Table.Th>{t('audit.madeAt')}</Table.Th>
              <Table.Th>{t('audit.hash')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {days.map(({ day, leaves, madeAt, hash }) => (
              <Table.Tr key={day}>
                <Table.Td>{longDate(day)}</Table.Td>
                <Table.Td ta="right">{number(leaves)}</Table.Td>
                <Table.Td>{dateAndTime(madeAt)}</Table.Td>
                <Table.Td>
                  <Group gap="xs" wrap="nowrap">
                    <Text component="span" ff="monospace" fz="sm" title={hash}>
                      {hash.slice(0, 8)}…{hash.slice(-8)}
                    </Text>
                    <Copy hash={hash} day={day} />
                  </Group>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </WideTable>
      )}
      <LoadMore justify="center" mt="md" {...{ hasNextPage, isFetchingNextPage, fetchNextPage }} />
    </Card>
  );
}

function Copy({ hash, day }: { hash: string; day: string }) {
  const { t } = useTranslation();
  return (
    <CopyButton value={hash}>
      {({ copied, copy }) => (
        <ActionIcon
          variant="default"
          onClick={copy}
          aria-label={copied ? t('audit.copied') : t('audit.copy', { date: longDate(day) })}
        >
          {copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />}
        </ActionIcon>
      )}
    </CopyButton>
  );
}
