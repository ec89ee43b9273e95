import { Button, Group, Modal, Stack, Table, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  getPolicyParametersQueryKey,
  postPolicyChangesIdWithdrawalMutation,
} from '../client/@tanstack/react-query.gen.ts';
import { Card } from '../parts/card.tsx';
import { dateAndTime, longDate, shortDate } from '../parts/dates.ts';
import { WideTable } from '../parts/wide-table.tsx';
import { fieldErrors } from '../problem/problem.ts';
import { ProblemNotice } from '../problem/problem-notice.tsx';
import type { Parameter, PolicyChange } from './policy-filter.ts';
import { useValueWords } from './value-words.ts';

interface Props {
  parameter: Parameter;
  today: string;
  mayWithdraw: boolean;
}

/** Who set it to what from when and why; withdrawn changes stay to be seen. */
export function ParameterHistory({ parameter, today, mayWithdraw }: Props) {
  const { t } = useTranslation();
  const say = useValueWords();
  const { history } = parameter;
  return (
    <Card title={t('policy.history')} under={history.length === 0 ? t('policy.noHistory') : undefined}>
      {history.length > 0 && (
        <WideTable label={t('policy.history')} minWidth={720}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('policy.startsOn')}</Table.Th>
              <Table.Th>{t('policy.value')}</Table.Th>
              <Table.Th>{t('policy.reason')}</Table.Th>
              <Table.Th>{t('policy.by')}</Table.Th>
              <Table.Th>{t('policy.state')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {history.toReversed().map((change) => (
              <Table.Tr key={change.id}>
                <Table.Td>
                  {shortDate(change.startsOn)}
                  {change.endsOn && (
                    <Text fz="sm" c="var(--quiet)">
                      {t('policy.until', { date: shortDate(change.endsOn) })}
                    </Text>
                  )}
                </Table.Td>
                <Table.Td>
                  <Text fw={600} td={change.withdrawn ? 'line-through' : undefined}>
                    {say(change.value, parameter)}
                  </Text>
                </Table.Td>
                <Table.Td>{change.reason}</Table.Td>
                <Table.Td>
                  {change.changedBy ?? t('policy.setUp')}
                  <Text fz="sm" c="var(--quiet)">
                    {dateAndTime(change.recordedAt)}
                  </Text>
                </Table.Td>
                <Table.Td>
                  <State change={change} today={today} mayWithdraw={mayWithdraw} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </WideTable>
      )}
    </Card>
  );
}

function State({ change, today, mayWithdraw }: { change: PolicyChange; today: string; mayWithdraw: boolean }) {
  const { t } = useTranslation();
  const [opened, { open, close }] = useDisclosure(false);
  if (change.withdrawn)
    return (
      <>
        <Text fw={600}>{t('policy.withdrawn')}</Text>
        <Text fz="sm" c="var(--quiet)">
          {t('policy.withdrawnBy', { by: change.withdrawn.by, reason: change.withdrawn.reason })}
        </Text>
      </>
    );
  if (change.endsOn !== null && change.endsOn <= today) return t('policy.over');
  if (change.startsOn <= today) return <Text fw={600}>{t('policy.inForce')}</Text>;
  return (
    <>
      <Text fw={600} c="var(--soon)">
        {t('policy.coming')}
      </Text>
      {mayWithdraw && (
        <Button variant="default" size="compact-md" mt={4} onClick={open}>
          {t('policy.withdraw')}
        </Button>
      )}
      {opened && <Withdrawal change={change} onClose={close} />}
    </>
  );
}

function Withdrawal({ change, onClose }: { change: PolicyChange; onClose: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const withdraw = useMutation({
    ...postPolicyChangesIdWithdrawalMutation(),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: getPolicyParametersQueryKey() });
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} centered title={t('policy.withdrawTitle', { date: longDate(change.startsOn) })}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          withdraw.mutate({ path: { id: change.id }, body: { reason: reason.trim() } });
        }}
      >
        <Stack>
          <Text>{t('policy.withdrawWords')}</Text>
          <Textarea
            label={t('policy.reason')}
            required
            autosize
            minRows={3}
            maxLength={4000}
            data-autofocus
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={fieldErrors(withdraw.error)['reason']}
          />
          <ProblemNotice error={withdraw.error} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" loading={withdraw.isPending} disabled={reason.trim() === ''}>
              {t('policy.withdraw')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
