import { Alert, Button, Group, Select, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  deleteDelegationsIdMutation,
  getDelegationsColleaguesOptions,
  getDelegationsOptions,
  postDelegationsMutation,
} from '../client/@tanstack/react-query.gen.ts';
import { Card } from '../parts/card.tsx';
import { shortDate } from '../parts/dates.ts';
import { Waiting } from '../parts/waiting.tsx';
import { fieldErrors } from '../problem/problem.ts';
import { ProblemNotice } from '../problem/problem-notice.tsx';
import { useMe } from '../session/session.ts';

const fewestLetters = 3;
const quietMs = 250;
const empty = { delegateId: '', from: '', until: '', reason: '' };

/** Who acts while one is away (F08), from which day to which, and ending it early. */
export function Absences() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { data: me } = useMe();
  const { data, error } = useQuery(getDelegationsOptions());
  const revoke = useMutation({ ...deleteDelegationsIdMutation(), onSuccess: () => queries.invalidateQueries() });
  const standing = data?.items.filter(({ revokedAt }) => revokedAt === null) ?? [];
  return (
    <Card title={t('portal.absence')} under={t('portal.absenceUnder')}>
      <ProblemNotice error={error ?? revoke.error} />
      {!data && !error && <Waiting rows={2} />}
      <Stack gap="sm">
        {standing.map((one) => (
          <Group key={one.id} justify="space-between">
            <Text>
              {t(one.absent.accountId === me?.account ? 'portal.standsInForMe' : 'portal.iStandIn', {
                delegate: one.delegate.name,
                absent: one.absent.name,
                from: shortDate(one.from),
                until: shortDate(one.until),
              })}
            </Text>
            {one.absent.accountId === me?.account && (
              <Button
                variant="default"
                loading={revoke.isPending && revoke.variables.path.id === one.id}
                onClick={() => revoke.mutate({ path: { id: one.id } })}
              >
                {t('portal.endAbsence')}
              </Button>
            )}
          </Group>
        ))}
        <NewAbsence />
      </Stack>
    </Card>
  );
}

function NewAbsence() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [values, change] = useState(empty);
  const [text, type] = useState('');
  const [asked] = useDebouncedValue(text.trim(), quietMs);
  const { data: found } = useQuery({
    ...getDelegationsColleaguesOptions({ query: { name: asked } }),
    enabled: asked.length >= fewestLetters,
    placeholderData: (kept) => kept,
  });
  const create = useMutation({
    ...postDelegationsMutation(),
    onSuccess: async () => {
      change(empty);
      type('');
      await queries.invalidateQueries();
    },
  });
  const errors = fieldErrors(create.error);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (!create.isPending) create.mutate({ body: values });
  };
  const field = (name: 'from' | 'until' | 'reason') => ({
    label: t(`portal.absenceField.${name}`),
    value: values[name],
    error: errors[name],
    required: true,
    onChange: (event: { currentTarget: { value: string } }) => change({ ...values, [name]: event.currentTarget.value }),
  });
  return (
    <form onSubmit={submit} noValidate aria-label={t('portal.newAbsence')}>
      <Stack gap="sm">
        <ProblemNotice error={create.error} />
        {create.isSuccess && <Alert color="green" title={t('portal.absenceKept')} role="status" />}
        <Select
          label={t('portal.absenceField.delegateId')}
          description={t('portal.colleagueHint')}
          searchable
          required
          value={values.delegateId || null}
          searchValue={text}
          onSearchChange={type}
          filter={({ options }) => options}
          nothingFoundMessage={asked.length < fewestLetters ? t('portal.colleagueHint') : t('task.nobody')}
          data={(found?.items ?? []).map(({ accountId, name }) => ({ value: accountId, label: name }))}
          onChange={(delegateId) => change({ ...values, delegateId: delegateId ?? '' })}
          error={errors['delegateId']}
        />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextInput type="date" {...field('from')} />
          <TextInput type="date" {...field('until')} />
        </SimpleGrid>
        <TextInput {...field('reason')} />
        <Group>
          <Button type="submit" mih={44} loading={create.isPending}>
            {t('portal.newAbsence')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
