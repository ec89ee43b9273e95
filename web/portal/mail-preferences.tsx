import { Alert, Group, Select, Stack, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import {
  getMeNotificationPreferencesOptions,
  getMeNotificationPreferencesQueryKey,
  putMeNotificationPreferencesMutation,
} from '../client/@tanstack/react-query.gen.ts';
import type { GetMeNotificationPreferencesResponse } from '../client/types.gen.ts';
import { Card } from '../parts/card.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { ProblemNotice } from '../problem/problem-notice.tsx';
import { themeOf, themes } from './letter-themes.ts';

type Preference = GetMeNotificationPreferencesResponse['preferences'][number];
const ways = ['at-once', 'daily', 'never'] as const;

/** How mail comes, theme by theme; what a law wants sent comes always. */
export function MailPreferences() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { data, error } = useQuery(getMeNotificationPreferencesOptions());
  const save = useMutation({
    ...putMeNotificationPreferencesMutation(),
    onSuccess: (kept) => queries.setQueryData(getMeNotificationPreferencesQueryKey(), kept),
  });
  return (
    <Card title={t('portal.mail')} under={t('portal.mailUnder')}>
      <ProblemNotice error={error ?? save.error} />
      {save.isSuccess && <Alert color="green" mb="sm" title={t('portal.mailSaved')} role="status" />}
      {!data && !error && <Waiting rows={4} />}
      <Stack gap="sm">
        {data &&
          themes.map((theme) => (
            <Theme
              key={theme}
              theme={theme}
              letters={data.preferences.filter(({ kind }) => themeOf(kind) === theme)}
              choose={(letters, mail) =>
                save.mutate({ body: { preferences: letters.map(({ kind }) => ({ kind, mail })) } })
              }
            />
          ))}
      </Stack>
    </Card>
  );
}

interface Props {
  theme: string;
  letters: Preference[];
  choose: (letters: Preference[], mail: Preference['mail']) => void;
}

function Theme({ theme, letters, choose }: Props) {
  const { t } = useTranslation();
  const free = letters.filter(({ requiredBy }) => requiredBy === null);
  const bound = letters.length - free.length;
  const chosen = new Set(free.map(({ mail }) => mail));
  return (
    <Group justify="space-between" gap="sm">
      <div style={{ flex: '1 1 16rem' }}>
        <Text fw={600}>{t(`portal.mailTheme.${theme}`)}</Text>
        {bound > 0 && (
          <Text fz="sm" c="var(--quiet)">
            {t('portal.mailBound', { count: bound })}
          </Text>
        )}
      </div>
      {free.length > 0 && (
        <Select
          aria-label={t(`portal.mailTheme.${theme}`)}
          w={220}
          allowDeselect={false}
          placeholder={t('portal.mailMixed')}
          value={chosen.size === 1 ? [...chosen][0]! : null}
          data={ways.map((value) => ({ value, label: t(`portal.mailWay.${value}`) }))}
          onChange={(mail) => mail && choose(free, mail)}
        />
      )}
    </Group>
  );
}
