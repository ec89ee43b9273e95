import { Button, Group, List, Stack, Table, Text, Title } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { postBalanceWhatIfMutation } from '../client/@tanstack/react-query.gen.ts';
import type { PostBalanceWhatIfResponse } from '../client/types.gen.ts';
import { type DraftMove, DraftMoves } from '../organisation/draft-moves.tsx';
import { Card } from '../parts/card.tsx';
import { WideTable } from '../parts/wide-table.tsx';
import { ProblemNotice } from '../problem/problem-notice.tsx';
import { Staffing } from './balance-table.tsx';
import { StaffingState } from './staffing-state.tsx';

/** What a draft of moves would leave behind in every unit it touches; nothing is written (F53). */
export function WhatIf() {
  const { t } = useTranslation();
  const [moves, setMoves] = useState<DraftMove[]>([]);
  const attempt = useMutation(postBalanceWhatIfMutation());
  const change = (next: DraftMove[]) => {
    setMoves(next);
    attempt.reset();
  };
  const work = () =>
    attempt.mutate({
      body: { moves: moves.map(({ person, post }) => ({ employeeId: person.id, targetPostId: post.id })) },
    });
  return (
    <Card title={t('balance.whatIf')} under={t('balance.whatIfUnder')}>
      <Stack gap="md">
        <DraftMoves moves={moves} onChange={change} faults={faultsOf(attempt.data)} />
        <ProblemNotice error={attempt.error} />
        <Group>
          <Button disabled={moves.length === 0} loading={attempt.isPending} onClick={work}>
            {t('balance.tryIt')}
          </Button>
        </Group>
        {attempt.data && attempt.data.faults.length === 0 && <Effect effect={attempt.data} />}
      </Stack>
    </Card>
  );
}

function faultsOf(effect: PostBalanceWhatIfResponse | undefined): Record<number, string[]> {
  const faults: Record<number, string[]> = {};
  for (const { move, message } of effect?.faults ?? []) (faults[move] ??= []).push(message);
  return faults;
}

function Effect({ effect: { lines, vacated, rings } }: { effect: PostBalanceWhatIfResponse }) {
  const { t } = useTranslation();
  const worse = lines.filter(({ before, after }) => after.belowMinimum > before.belowMinimum);
  return (
    <section aria-live="polite">
      <Title order={3} mb="xs">
        {worse.length === 0 ? t('balance.noneWorse') : t('balance.worse', { count: worse.length })}
      </Title>
      <WideTable label={t('balance.whatIf')} minWidth={720}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('balance.unit')}</Table.Th>
            <Table.Th>{t('case.before')}</Table.Th>
            <Table.Th>{t('case.after')}</Table.Th>
            <Table.Th ta="right">{t('balance.state')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {lines.map(({ before, after, overfills }) => (
            <Table.Tr key={`${after.unitId} ${after.positionClass}`}>
              <Table.Td>
                <Text fw={600}>{after.unitName}</Text>
                <Text fz="sm" c="var(--quiet)">
                  {t(`balance.classes.${after.positionClass}`)}
                </Text>
              </Table.Td>
              <Table.Td>
                <Staffing people={before.projected} line={before} />
              </Table.Td>
              <Table.Td>
                <Staffing people={after.projected} line={after} />
              </Table.Td>
              <Table.Td ta="right">
                <StaffingState line={after} />
                {overfills && (
                  <Text fz="sm" c="var(--soon)">
                    {t('balance.overfills')}
                  </Text>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </WideTable>
      {rings.length > 0 && <Text mt="sm">{t('balance.rings', { count: rings.length })}</Text>}
      {vacated.length > 0 && (
        <>
          <Text mt="sm" fw={600}>
            {t('balance.vacated', { count: vacated.length })}
          </Text>
          <List>
            {vacated.map((post) => (
              <List.Item key={post}>{post}</List.Item>
            ))}
          </List>
        </>
      )}
    </section>
  );
}
