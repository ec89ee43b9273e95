import { Alert, Button, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { getPolicyParametersQueryKey, postPolicyChangesMutation } from '../client/@tanstack/react-query.gen.ts';
import { Card } from '../parts/card.tsx';
import { longDate } from '../parts/dates.ts';
import { fieldErrors } from '../problem/problem.ts';
import { ProblemNotice } from '../problem/problem-notice.tsx';
import { ChangePreview } from './change-preview.tsx';
import type { Parameter, PolicyValue } from './policy-filter.ts';
import { ValueField } from './value-field.tsx';
import { useValueWords } from './value-words.ts';

/** A new value from a day on, with its reason: first what it would have touched, then it is announced. */
export function ChangeForm({ parameter, today }: { parameter: Parameter; today: string }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const say = useValueWords();
  const [value, setValue] = useState<PolicyValue>(parameter.now);
  const [startsOn, setStartsOn] = useState('');
  const [reason, setReason] = useState('');
  const [previewed, setPreviewed] = useState<PolicyValue | null>(null);
  const change = useMutation({
    ...postPolicyChangesMutation(),
    // The page is drawn anew with the next version of the parameter.
    onSuccess: () => queries.invalidateQueries({ queryKey: getPolicyParametersQueryKey() }),
  });
  const errors = fieldErrors(change.error);
  const same = JSON.stringify(value) === JSON.stringify(parameter.now);
  const ready = !same && startsOn !== '' && reason.trim() !== '';
  return (
    <Card title={t('policy.change')} under={t('policy.changeUnder')}>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!ready) return;
          const { key, version: expectedVersion } = parameter;
          change.mutate({ body: { key, value, startsOn, reason: reason.trim(), expectedVersion } });
        }}
      >
        <Stack maw={640}>
          <ValueField parameter={parameter} value={value} onChange={setValue} error={errors['value']} />
          <TextInput
            type="date"
            label={t('policy.startsOn')}
            description={t('policy.startsOnHelp')}
            required
            min={today}
            value={startsOn}
            onChange={(event) => setStartsOn(event.currentTarget.value)}
            error={errors['startsOn']}
            maw={260}
          />
          <Textarea
            label={t('policy.reason')}
            description={t('policy.reasonHelp')}
            required
            autosize
            minRows={3}
            maxLength={4000}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={errors['reason']}
          />
          <ProblemNotice error={change.error} />
          <Group>
            <Button variant="default" disabled={same} onClick={() => setPreviewed(value)}>
              {t('policy.preview')}
            </Button>
            <Button type="submit" disabled={!ready} loading={change.isPending}>
              {t('policy.announce')}
            </Button>
          </Group>
          {ready && (
            <Alert variant="light" role="status" icon={<IconCircleCheck aria-hidden />}>
              {t('policy.consequence', { value: say(value, parameter), date: longDate(startsOn) })}
            </Alert>
          )}
        </Stack>
      </form>
      {previewed !== null && <ChangePreview parameter={parameter} value={previewed} />}
    </Card>
  );
}
