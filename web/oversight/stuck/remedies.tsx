import { Alert, Button, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCircleCheck } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import {
  getStuckCasesQueryKey,
  postStuckCasesCaseNumberRetryMutation,
} from '../../client/@tanstack/react-query.gen.ts';
import { ProblemNotice } from '../../problem/problem-notice.tsx';
import type { StuckCase } from './stuck-filter.ts';
import { WithdrawForm } from './withdraw-form.tsx';

type Remedy = StuckCase['remedies'][number];

/** The ways out besides handing a task over; those of others are named with whose they are. */
export function Remedies({ stuck }: { stuck: StuckCase }) {
  const { t } = useTranslation();
  const remedies = stuck.remedies.filter(({ action }) => action !== 'reassign');
  const others = remedies.filter(({ allowed }) => !allowed);
  const roles = (remedy: Remedy) => remedy.roles.map((role) => t(`role.${role}`)).join(', ');
  const mine = remedies.filter(({ allowed }) => allowed);
  return (
    <>
      {mine.length > 0 && (
        <Group gap="sm">
          {mine.map((remedy) => (
            <Way key={remedy.action} remedy={remedy} stuck={stuck} />
          ))}
        </Group>
      )}
      {others.map((remedy) => (
        <Text key={remedy.action} fz="sm" c="var(--quiet)">
          {t('stuck.byOthers', { what: t(`stuck.remedies.${remedy.action}`), roles: roles(remedy) })}
        </Text>
      ))}
      {stuck.remedies.length === 0 && (
        <Text fz="sm" c="var(--quiet)">
          {t('stuck.noRemedy')}
        </Text>
      )}
    </>
  );
}

function Way({ remedy, stuck }: { remedy: Remedy; stuck: StuckCase }) {
  const { t } = useTranslation();
  const [opened, { open, close }] = useDisclosure(false);
  if (remedy.action === 'retry') return <Retry caseNumber={stuck.caseNumber} />;
  if (remedy.action === 'withdraw')
    return (
      <>
        <Button variant="default" c="var(--late)" onClick={open}>
          {t('stuck.remedies.withdraw')}
        </Button>
        {opened && <WithdrawForm stuck={stuck} onClose={close} />}
      </>
    );
  return (
    <Button variant="default" component={Link} to={`/cases/${stuck.caseNumber}`}>
      {t(`stuck.onThePage.${remedy.action as 'override' | 'rescind'}`)}
    </Button>
  );
}

/** Nothing is applied twice, so it needs no confirmation; what became of it is said. */
function Retry({ caseNumber }: { caseNumber: string }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const retry = useMutation({
    ...postStuckCasesCaseNumberRetryMutation(),
    onSuccess: () => queries.invalidateQueries({ queryKey: [{ _id: getStuckCasesQueryKey()[0]._id }] }),
  });
  const settled = retry.data?.commands.filter(({ outcome }) => outcome !== 'unanswered').length ?? 0;
  return (
    <>
      <Button loading={retry.isPending} onClick={() => retry.mutate({ path: { caseNumber } })}>
        {t('stuck.remedies.retry')}
      </Button>
      {retry.data && (
        <Alert role="status" color="green" variant="light" icon={<IconCircleCheck aria-hidden />}>
          {t('stuck.retried', { letters: retry.data.letters, settled, commands: retry.data.commands.length })}
        </Alert>
      )}
      <ProblemNotice error={retry.error} />
    </>
  );
}
