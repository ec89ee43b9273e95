import { Button, Group } from '@mantine/core';
import { IconHeart } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import {
  deleteVacanciesIdInterestsMutation,
  postVacanciesIdInterestsMutation,
} from '../client/@tanstack/react-query.gen.ts';
import { ProblemNotice } from '../problem/problem-notice.tsx';

/** An employee says that they are interested, or takes it back; both may be said again. */
export function Interest({ vacancyId }: { vacancyId: string }) {
  const { t } = useTranslation();
  const path = { id: vacancyId };
  const state = useMutation(postVacanciesIdInterestsMutation());
  const takeBack = useMutation(deleteVacanciesIdInterestsMutation());
  const said = takeBack.data && takeBack.submittedAt > state.submittedAt ? takeBack.data : state.data;
  return (
    <Group gap="sm">
      <ProblemNotice error={state.error ?? takeBack.error} />
      <span role="status">{said && t(said.interested ? 'vacancy.interestNoted' : 'vacancy.interestGone')}</span>
      {said?.interested !== true && (
        <Button
          leftSection={<IconHeart size={18} aria-hidden />}
          loading={state.isPending}
          onClick={() => state.mutate({ path })}
        >
          {t('vacancy.interested')}
        </Button>
      )}
      {said?.interested !== false && (
        <Button variant="default" loading={takeBack.isPending} onClick={() => takeBack.mutate({ path })}>
          {t('vacancy.notInterested')}
        </Button>
      )}
    </Group>
  );
}
